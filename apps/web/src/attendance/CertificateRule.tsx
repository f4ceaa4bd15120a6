import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox, TextInput } from '../ui/forms/inputs.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { toast } from '../ui/Toast.tsx'

const SetCertificateRule = graphql(`
  mutation SetCertificateRule($slug: String!, $sessions: Int, $joiningCounts: Boolean!) {
    setCertificateRule(eventSlug: $slug, sessions: $sessions, joiningCounts: $joiningCounts) {
      __typename
      ... on CertificateRuleSet {
        event {
          slug
          certificateSessions
          joiningEarnsCertificate
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Setting of how many sessions a certificate requires and what counts; with no number, none are issued. */
export function CertificateRule({
  slug,
  sessions,
  joiningCounts,
}: {
  slug: string
  sessions: number | null
  /** Whether joining online counts towards a certificate. */
  joiningCounts: boolean
}) {
  const { t } = useLingui()
  const [given, setGiven] = useState(sessions?.toString() ?? '')
  const [fieldProblem, setFieldProblem] = useState<string>()
  const [joins, setJoins] = useState(joiningCounts)
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [save, { loading }] = useMutation(SetCertificateRule)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setFieldProblem(undefined)
    setRefused(undefined)
    if (!/^\d{0,3}$/.test(given.trim()))
      return setFieldProblem(
        t({ id: 'attendance.write-whole-number-such-as', message: 'Enter a whole number, such as 7.' }),
      )
    const wanted = given.trim() === '' ? null : Number(given)
    const answer = await save({ variables: { slug, sessions: wanted, joiningCounts: joins } }).catch(() => null)
    const result = answer?.data?.setCertificateRule
    if (result?.__typename === 'CertificateRuleSet')
      toast(<Trans id="attendance.certificate-rule-saved">Certificate rule saved</Trans>)
    else if (result?.__typename === 'InvalidInput') setFieldProblem(result.fields[0]?.message)
    else setRefused(result ?? null)
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="mt-8 grid gap-5 border-line border-t pt-5">
      <h2 className="text-20">
        <Trans id="attendance.certificates">Certificates</Trans>
      </h2>
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <TextInput
        id="certificate-sessions"
        label={<Trans id="attendance.sessions-somebody-has-to-attend">Sessions required for a certificate</Trans>}
        help={<Trans id="attendance.empty-there-are-no-certificates">Leave empty to issue no certificates.</Trans>}
        error={fieldProblem}
        inputMode="numeric"
        value={given}
        onValue={setGiven}
        className="max-w-24"
      />
      <Checkbox
        id="joining-counts"
        checked={joins}
        onChecked={setJoins}
        label={<Trans id="attendance.joining-online-counts">Joining online counts as attending</Trans>}
        help={
          <Trans id="attendance.joining-doesnt-show-that">
            Joining doesn’t show that someone stayed. If it doesn’t count, people have to be checked in or enter the
            code that you announce in the session.
          </Trans>
        }
      />
      <p>
        <Button type="submit" kind="secondary" busy={loading}>
          <Trans id="common.set-rule">Save rule</Trans>
        </Button>
      </p>
    </form>
  )
}
