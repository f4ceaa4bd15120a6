import { useApolloClient, useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { RetentionField } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { Discretion } from '../events/edit/Discretion.tsx'
import { RoomDisclosure } from '../events/edit/RoomDisclosure.tsx'
import { askPreview } from '../planned/preview.ts'
import { Button } from '../ui/Button.tsx'
import { TextInput } from '../ui/forms/inputs.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { toast } from '../ui/Toast.tsx'
import { When } from '../ui/When.tsx'
import { useAmounts } from './amounts.ts'
import { DeleteDialog } from './DeleteDialog.tsx'

const RetentionOfEvent = graphql(`
  query RetentionOfEvent($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      endsAt
      undecidedDates
      ...Discretion_event
      ...RoomDisclosure_event
      retention {
        field
        days
        erasedOn
      }
      viewerCan {
        edit
      }
      erasures(first: 100) {
        edges {
          node {
            id
            at
            cause
            fields
            counts
            digest
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`)

const SetRetention = graphql(`
  mutation SetRetention($input: SetRetentionInput!) {
    setRetention(input: $input) {
      __typename
      ... on RetentionSet {
        event {
          slug
          retention {
            field
            days
            erasedOn
          }
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

interface Kept {
  field: RetentionField
  days: number
  erasedOn: string
}

/** Retention periods of personal data, and what has been erased so far. */
export function RetentionPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(RetentionOfEvent, { variables: { slug } })
  const amountsOf = useAmounts()
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <Unavailable kind="unknown" signedIn={viewer !== null} />
  if (!event.viewerCan.edit)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={viewer !== null} />
      </SecondFactorGate>
    )
  const proofs = event.erasures.edges.map(({ node }) => node)
  return (
    <Page title={<Trans id="common.data-kept">Data retention</Trans>}>
      <p className="mt-3 max-w-measure text-ink-2">
        <Trans id="erasure.people-read-on-form-and">
          The form and people’s registration pages show when each of these is deleted. Deletion runs automatically that
          night and leaves an anonymous proof.
        </Trans>
      </p>
      <div className="grid gap-x-16 xl:grid-cols-2">
        <div>
          <Days slug={slug} kept={event.retention} isDated={!event.undecidedDates.includes('ENDS_AT')} />
          <RoomDisclosure event={event} />
          <Discretion event={event} />
        </div>
        <section aria-labelledby="erased-title">
          <h2 id="erased-title" className="mt-12 text-20 xl:mt-6">
            <Trans id="erasure.erased-so-far">Deleted so far</Trans>
          </h2>
          <div className="mt-4">
            {proofs.length === 0 ? (
              <Nothing title={<Trans id="erasure.nothing-yet">Nothing yet</Trans>}>
                <Trans id="erasure.proof-of-each-deletion-appears">
                  Proof of each deletion appears here, whether a person asked for it or the retention period ended.
                </Trans>
              </Nothing>
            ) : (
              <ul className="border-line border-t">
                {proofs.map(({ id, at, cause, fields, counts, digest }) => (
                  <li key={id} className="grid gap-1 border-line border-b py-3">
                    <p>
                      <When at={at} /> ·{' '}
                      {cause === 'PERSON' ? (
                        <Trans id="erasure.asked-for-by-person">requested by the person</Trans>
                      ) : (
                        <Trans id="erasure.retention-period-over">retention period over</Trans>
                      )}{' '}
                      · <FieldNames fields={fields} />
                    </p>
                    <p className="text-13 text-ink-2">{amountsOf(counts)}</p>
                    <p className="break-all text-13 text-ink-2">SHA-256 {digest}</p>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </section>
      </div>
    </Page>
  )
}

function useNames(): Record<RetentionField, string> {
  const { t } = useLingui()
  return {
    ANSWERS: t({ id: 'common.answers-to-events-questions', message: 'Answers to the event’s questions' }),
    NEEDS: t({ id: 'erasure.access-and-dietary-needs', message: 'Access and dietary needs' }),
    MOTIVATION: t({ id: 'erasure.why-people-want-to-take', message: 'Why people want to take part' }),
    REVIEWS: t({ id: 'common.reviews', message: 'Reviews' }),
    MESSAGES: t({ id: 'erasure.mails-to-people', message: 'Emails to people' }),
    REGISTRATION: t({
      id: 'erasure.everything-that-tells-who-people',
      message: 'Everything that identifies people',
    }),
  }
}

function FieldNames({ fields }: { fields: readonly string[] }): ReactNode {
  const names: Partial<Record<string, string>> = useNames()
  return fields.map((field) => names[field] ?? field).join(', ')
}

/** `isDated`: whether the event's end is decided. */
function Days({ slug, kept, isDated }: { slug: string; kept: readonly Kept[]; isDated: boolean }) {
  const { t } = useLingui()
  const names = useNames()
  const [days, setDays] = useState(() => Object.fromEntries(kept.map((one) => [one.field, String(one.days)])))
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [asked, setAsked] = useState<{ people: number | null } | null>(null)
  const client = useApolloClient()
  const [save, { loading }] = useMutation(SetRetention)
  const rules = kept.map(({ field }) => ({ field, days: Number(days[field]) }))
  const variables = { input: { eventSlug: slug, rules } }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setRefused(undefined)
    const wrong = kept.flatMap(({ field }) =>
      /^\d{1,4}$/.test(days[field]?.trim() ?? '')
        ? []
        : [
            [
              field,
              t({ id: 'erasure.write-whole-number-of-days', message: 'Enter a whole number of days, such as 30.' }),
            ],
          ],
    )
    setFieldProblems(Object.fromEntries(wrong))
    if (wrong.length > 0) return
    const preview = await askPreview(client, { kind: 'SET_RETENTION', args: variables })
    if (preview === null) return setRefused(null)
    if (preview.deletesDataOf === 0) return set()
    setAsked({ people: preview.deletesDataOf ?? null })
  }

  async function set() {
    setAsked(null)
    const answer = await save({ variables }).catch(() => null)
    const result = answer?.data?.setRetention
    if (result?.__typename === 'RetentionSet')
      return toast(<Trans id="erasure.set-people-see-new-dates">Saved. People can see the new dates.</Trans>)
    if (result?.__typename === 'ActionPlanned') return
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    setFieldProblems(problemsByControl(result.fields, (path) => rules[Number(path.split('.')[1])]?.field ?? ''))
  }

  return (
    <>
      {asked && <DeleteDialog people={asked.people} onClose={() => setAsked(null)} onDelete={() => void set()} />}
      <form noValidate onSubmit={(event) => void submit(event)} className="mt-6 grid max-w-measure gap-5">
        {refused !== undefined && <RefusalNotice refused={refused} />}
        {kept.map(({ field, erasedOn }) => (
          <TextInput
            key={field}
            id={`days-${field}`}
            label={names[field]}
            help={
              isDated ? (
                <Trans id="erasure.days-after-events-end-erased">
                  Days after the event ends. Deleted on <When at={erasedOn} as="date" />.
                </Trans>
              ) : (
                <Trans id="erasure.days-after-events-end">Days after the event ends.</Trans>
              )
            }
            error={fieldProblems[field]}
            inputMode="numeric"
            value={days[field] ?? ''}
            onValue={(value) => setDays((before) => ({ ...before, [field]: value }))}
            className="max-w-24"
          />
        ))}
        <p className="text-ink-2">
          <Trans id="erasure.nothing-is-kept-longer-than">Nothing can be kept longer than identifying data.</Trans>
        </p>
        <p>
          <Button type="submit" busy={loading}>
            <Trans id="erasure.save-retention-periods">Save retention periods</Trans>
          </Button>
        </p>
      </form>
    </>
  )
}
