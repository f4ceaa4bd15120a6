import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { useRouter } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { useLazyQuery, useSource } from '../kernel/data.ts'
import { paths } from '../kernel/routes.ts'
import { Button } from '../ui/Button.tsx'
import { TextInput } from '../ui/forms/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { When } from '../ui/When.tsx'

export const VerifyCertificate = graphql(`
  query VerifyCertificate($code: String!, $name: String!) {
    verifyCertificate(code: $code, name: $name) {
      __typename
      ... on VerifiedCertificate {
        institute
        issuedOn
        nameMatches
      }
      ... on VerifiedVisaLetter {
        institute
        issuedOn
        nameMatches
        isValid
        isReplaced
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Verifies a certificate for the name that the reader enters: issuer and date. The event is not named. */
export default function VerifyPage() {
  const { form } = useSource()
  const [code, setCode] = useState(form.code ?? '')
  const [name, setName] = useState(form.name ?? '')
  const [verify, { data, loading, error }] = useLazyQuery(VerifyCertificate, { code, name })
  const { base } = useRouter()
  const { t } = useLingui()
  const [fieldProblems, setFieldProblems] = useState(() => ('code' in form ? missing() : {}))
  const [asked, setAsked] = useState('code' in form && Object.keys(fieldProblems).length === 0)
  const answer = data?.verifyCertificate
  const letter = answer?.__typename === 'VerifiedVisaLetter' ? answer : null
  const found = answer?.__typename === 'VerifiedCertificate' ? answer : letter
  const isOver = letter?.isValid === false

  function missing(): { code?: string; name?: string } {
    return {
      ...(!code.trim() && {
        code: t({ id: 'attendance.enter-code-on-certificate', message: 'Enter the code on the document.' }),
      }),
      ...(!name.trim() && {
        name: t({ id: 'attendance.enter-name-on-certificate', message: 'Enter the name on the document.' }),
      }),
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const found = missing()
    setFieldProblems(found)
    const [first] = Object.keys(found)
    setAsked(first === undefined)
    if (first !== undefined) return document.getElementById(first)?.focus()
    void verify({ variables: { code, name } })
  }

  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-20">
      <div className="max-w-measure">
        <PageTitle>
          <Trans id="attendance.check-certificate">Check a certificate or visa letter</Trans>
        </PageTitle>
        <p className="mt-4 text-20 text-ink-2">
          <Trans id="attendance.type-code-and-name-as">
            Enter the code and the name exactly as they appear on the certificate or visa letter. You’ll learn whether
            it’s genuine, but not which event it is for.
          </Trans>
        </p>
        <form noValidate method="post" action={base + paths.verify()} onSubmit={submit} className="mt-8 grid gap-6">
          <TextInput
            id="code"
            name="code"
            label={<Trans id="attendance.code">Code</Trans>}
            error={fieldProblems.code}
            value={code}
            onValue={setCode}
            className="max-w-80"
          />
          <TextInput
            id="name"
            name="name"
            label={<Trans id="common.name">Name</Trans>}
            error={fieldProblems.name}
            value={name}
            onValue={setName}
          />
          <p>
            <Button type="submit" busy={loading} native>
              <Trans id="attendance.check-it">Check document</Trans>
            </Button>
          </p>
        </form>
        <div role="status" className="mt-8 empty:hidden">
          {asked && !loading && error && (
            <Notice
              tone="fault"
              title={
                <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
              }
            />
          )}
          {asked && !loading && answer && 'message' in answer && <Notice tone="warning" title={answer.message} />}
          {asked && !loading && data && !answer && (
            <Notice
              tone="warning"
              title={<Trans id="attendance.no-valid-certificate-has-this">No valid document has this code</Trans>}
            >
              <Trans id="attendance.check-code-it-may-also">
                Check the code. A certificate may also have been revoked.
              </Trans>
            </Notice>
          )}
          {asked && !loading && found?.nameMatches && isOver && (
            <Notice
              tone="warning"
              title={<Trans id="attendance.this-letter-is-no-longer-valid">This visa letter is no longer valid</Trans>}
            >
              <ReasonItIsOver letter={letter} />
            </Notice>
          )}
          {asked && !loading && found && !found.nameMatches && (
            <Notice
              tone="warning"
              title={<Trans id="attendance.genuine-but-for-another-name">Genuine, but for another name</Trans>}
            >
              <Trans id="attendance.issued-certificate-with-this-code">
                {found.institute} issued a document with this code on <When at={found.issuedOn} as="dates" />, but not
                in the name you entered.
              </Trans>
            </Notice>
          )}
          {asked && !loading && found?.nameMatches && !isOver && (
            <Notice
              tone="good"
              title={
                letter ? (
                  <Trans id="attendance.this-letter-is-valid">This visa letter is genuine and valid</Trans>
                ) : (
                  <Trans id="attendance.this-certificate-is-genuine">This certificate is genuine</Trans>
                )
              }
            >
              {letter ? (
                <Trans id="attendance.issued-letter-on-to-name">
                  {found.institute} issued this visa letter on <When at={found.issuedOn} as="dates" /> in the name you
                  entered.
                </Trans>
              ) : (
                <Trans id="attendance.issued-it-on-to-name">
                  {found.institute} issued this certificate on <When at={found.issuedOn} as="dates" /> in the name you
                  entered.
                </Trans>
              )}
            </Notice>
          )}
        </div>
      </div>
    </div>
  )
}

function ReasonItIsOver({ letter }: { letter: { institute: string; issuedOn: string; isReplaced: boolean } }) {
  return letter.isReplaced ? (
    <Trans id="attendance.newer-letter-replaced-this-one">
      {letter.institute} issued this visa letter on <When at={letter.issuedOn} as="dates" />. A newer one replaced it.
      Ask the person for it.
    </Trans>
  ) : (
    <Trans id="attendance.institute-issued-letter-no-seat">
      {letter.institute} issued this visa letter on <When at={letter.issuedOn} as="dates" />. The person no longer holds
      the seat, or the event is over, postponed, called off or no longer held in person.
    </Trans>
  )
}
