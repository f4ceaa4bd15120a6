import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { Button } from '../../ui/Button.tsx'
import { FormContext, FormSection } from '../../ui/staff/FormSection.tsx'
import { LocalTime } from '../../ui/staff/LocalTime.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { instantOf, localOf } from '../../ui/staff/zoned.ts'
import { toast } from '../../ui/Toast.tsx'
import { useZoneName, When } from '../../ui/When.tsx'

const SetEvidenceUntil = graphql(`
  mutation SetEvidenceUntil($input: SetEvidenceUntilInput!) {
    setEvidenceUntil(input: $input) {
      __typename
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

interface EvidenceProps {
  slug: string
  /** IANA zone of the event. */
  zone: string
  promise: { until: string; destroyedAt?: string | null } | null
  canSet: boolean
}

/** The date on which the links from findings to authors are destroyed. */
export function EvidencePart({ slug, zone, promise, canSet }: EvidenceProps) {
  const zoneName = useZoneName()(zone)
  const saved = promise ? localOf(promise.until, zone) : ''
  const [local, setLocal] = useState(saved)
  const [error, setError] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null>()
  const [set, { loading }] = useMutation(SetEvidenceUntil, { refetchQueries: ['ReportToEdit'] })

  async function save(submission: FormEvent) {
    submission.preventDefault()
    setError(null)
    setRefused(undefined)
    const until = local ? instantOf(local, zone)?.instant : null
    if (!until) return
    const answer = await set({ variables: { input: { eventSlug: slug, until } } }).catch(() => null)
    const result = answer?.data?.setEvidenceUntil
    if (result?.__typename === 'InvalidInput') return setError(result.fields[0]?.message ?? result.message)
    if (result?.__typename === 'ActionPlanned') return
    if (result?.__typename !== 'EvidencePromised') return setRefused(result ?? null)
    toast(<Trans id="report.date-is-promised-publicly">The date is promised publicly.</Trans>)
  }

  return (
    <FormContext value={{ fieldProblems: error ? { evidenceUntil: error } : {}, language: 'en' }}>
      <form noValidate onSubmit={save}>
        <FormSection
          id="evidence"
          title={<Trans id="report.links-to-people">Links to people</Trans>}
          help={
            <Trans id="report.on-this-day-records-of">
              On this date, records of who wrote each note are destroyed, and unnamed contributions and survey answers
              are deleted. Only hashes remain. Once a report is published, the date can only be moved earlier.
            </Trans>
          }
        >
          {refused !== undefined && <RefusalNotice refused={refused} />}
          {promise?.destroyedAt ? (
            <p>
              <Trans id="report.they-were-destroyed-on">
                The links were destroyed on <When at={promise.destroyedAt} />.
              </Trans>
            </p>
          ) : canSet ? (
            <>
              <LocalTime
                id="evidenceUntil"
                label={<Trans id="report.destroy-them-on">Destroy links to people on</Trans>}
                help={
                  <Trans id="report.in-events-zone-shown-with">
                    In the event’s time zone, {zoneName}. Shown with the report.
                  </Trans>
                }
                zone={zone}
                value={local}
                onValue={setLocal}
              />
              <div>
                <Button type="submit" kind="secondary" busy={loading} disabled={local === '' || local === saved}>
                  <Trans id="report.promise-this-day">Promise this date</Trans>
                </Button>
              </div>
            </>
          ) : promise ? (
            <p>
              <Trans id="report.they-are-destroyed-on">
                The links will be destroyed on <When at={promise.until} />.
              </Trans>
            </p>
          ) : (
            <p>
              <Trans id="report.no-day-is-promised">No date promised.</Trans>
            </p>
          )}
        </FormSection>
      </form>
    </FormContext>
  )
}
