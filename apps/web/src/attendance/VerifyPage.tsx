import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { useLazyQuery } from '../app/data.ts'
import { PageTitle } from '../app/PageTitle.tsx'
import { Button } from '../ui/Button.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { When } from '../ui/When.tsx'

const VerifyCertificate = graphql(`
  query VerifyCertificate($code: String!, $name: String!) {
    verifyCertificate(code: $code, name: $name) {
      __typename
      ... on VerifiedCertificate {
        institute
        issuedOn
        nameMatches
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Whether a certificate is genuine: by whom, when, and for the name that one types. Which event it was is not said. */
export function VerifyPage() {
  const [verify, { data, loading, error }] = useLazyQuery(VerifyCertificate)
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const [faults, setFaults] = useState<{ code?: string; name?: string }>({})
  const { t } = useLingui()
  const answer = data?.verifyCertificate
  const found = answer?.__typename === 'VerifiedCertificate' ? answer : null

  function submit(event: FormEvent) {
    event.preventDefault()
    const found = {
      ...(!code.trim() && { code: t`Type the code that stands on the certificate.` }),
      ...(!name.trim() && { name: t`Type the name that stands on the certificate.` }),
    }
    setFaults(found)
    const [first] = Object.keys(found)
    setAsked(first === undefined)
    if (first !== undefined) return document.getElementById(first)?.focus()
    void verify({ variables: { code, name } })
  }

  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-20">
      <div className="max-w-measure">
        <PageTitle>
          <Trans>Check a certificate</Trans>
        </PageTitle>
        <p className="mt-4 text-20 text-ink-2">
          <Trans>
            Type the code and the name as they stand on it. You learn whether it is genuine, not which event it was for.
          </Trans>
        </p>
        <form noValidate onSubmit={submit} className="mt-8 grid gap-6">
          <TextInput
            id="code"
            label={<Trans>Code</Trans>}
            error={faults.code}
            value={code}
            onValue={setCode}
            className="max-w-80"
          />
          <TextInput id="name" label={<Trans>Name</Trans>} error={faults.name} value={name} onValue={setName} />
          <p>
            <Button type="submit" busy={loading}>
              <Trans>Check it</Trans>
            </Button>
          </p>
        </form>
        <div role="status" className="mt-8 empty:hidden">
          {asked && !loading && error && (
            <Notice tone="fault" title={<Trans>No answer came. Please try again.</Trans>} />
          )}
          {asked && !loading && answer && 'message' in answer && <Notice tone="warning" title={answer.message} />}
          {asked && !loading && data && !answer && (
            <Notice tone="warning" title={<Trans>No valid certificate has this code</Trans>}>
              <Trans>Check the code; it may also have been revoked.</Trans>
            </Notice>
          )}
          {asked && !loading && found && !found.nameMatches && (
            <Notice tone="warning" title={<Trans>Genuine, but for another name</Trans>}>
              <Trans>
                {found.institute} issued a certificate with this code on <When at={found.issuedOn} as="dates" />, not to
                the name you typed.
              </Trans>
            </Notice>
          )}
          {asked && !loading && found?.nameMatches && (
            <Notice tone="good" title={<Trans>This certificate is genuine</Trans>}>
              <Trans>
                {found.institute} issued it on <When at={found.issuedOn} as="dates" />, to the name you typed.
              </Trans>
            </Notice>
          )}
        </div>
      </div>
    </div>
  )
}
