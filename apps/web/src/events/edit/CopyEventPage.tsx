import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { CopyEventInput, CopyEventMutation } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { useAnnounced } from '../../planned/useAnnounced.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/forms/ErrorSummary.tsx'
import { Checkbox, TextInput } from '../../ui/forms/inputs.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Page } from '../../ui/staff/Page.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { useClock, useWhen, useZoneName } from '../../ui/When.tsx'

const EventToCopy = graphql(`
  query EventToCopy($slug: String!) {
    event(slug: $slug) {
      slug
      zone
      startsAt
      undecidedDates
      viewerCan {
        edit
        proposeGrant
      }
      grants {
        id
        state
      }
    }
  }
`)

const CopyEvent = graphql(`
  mutation CopyEvent($input: CopyEventInput!) {
    copyEvent(input: $input) {
      __typename
      ... on EventCopied {
        event {
          slug
          title
          zone
        }
        adjustedTimes {
          path
          intended
          at
        }
        grantsProposed
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

type Copied = Extract<CopyEventMutation['copyEvent'], { __typename: 'EventCopied' }>

/** Copies an event to a new draft: the same programme, plan and questions on other dates. */
export function CopyEventPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(EventToCopy, { variables: { slug } })
  const [copied, setCopied] = useState<Copied | 'planned' | null>(null)
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event } = data
  if (!event?.viewerCan.edit) return <Unavailable kind="not-allowed" signedIn framed />
  const partners = event.viewerCan.proposeGrant ? event.grants.filter(({ state }) => state === 'AGREED').length : 0
  return (
    <Page title={<Trans id="events.copy-this-event">Copy this event</Trans>}>
      {copied === 'planned' ? (
        <p role="status" className="mt-4 max-w-measure">
          <Trans id="events.copy-is-made-in-minute">
            The copy is made after a minute, unless you undo it. You’ll find it under all events.
          </Trans>
        </p>
      ) : copied ? (
        <Done copied={copied} />
      ) : (
        <Form slug={slug} startsAt={event.startsAt} zone={event.zone} partners={partners} onCopied={setCopied} />
      )}
    </Page>
  )
}

interface FormProps {
  slug: string
  startsAt: string
  zone: string
  /** Number of partners with a grant in force. */
  partners: number
  onCopied: (copied: Copied | 'planned') => void
}

function Form({ slug, startsAt, zone, partners, onCopied }: FormProps) {
  const { t } = useLingui()
  const when = useWhen()
  const zoneName = useZoneName()(zone)
  const [draft, setDraft] = useState({ newSlug: '', firstDay: '', proposeGrants: false })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)
  const { announce, dialog, busy } = useAnnounced()
  const [copy, { loading }] = useMutation(CopyEvent)

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setAttempt(attempt + 1)
    setRefused(undefined)
    const missing = {
      newSlug: t({ id: 'events.give-copy-address', message: 'Enter an address for the copy.' }),
      firstDay: t({ id: 'events.enter-day-copy-begins', message: 'Enter the day the copy starts.' }),
    }
    const empty = (['newSlug', 'firstDay'] as const).filter((field) => draft[field].trim() === '')
    setErrors(Object.fromEntries(empty.map((field) => [field, missing[field]])))
    if (empty.length > 0) return
    const input = { slug, ...draft, newSlug: draft.newSlug.trim() }
    await announce({
      kind: 'COPY_EVENT',
      args: { input },
      press: t({ id: 'events.copy-event', message: 'Copy event' }),
      run: () => send(input),
    })
  }

  async function send(input: CopyEventInput) {
    const answer = await copy({ variables: { input } }).catch(() => null)
    const result = answer?.data?.copyEvent
    if (result?.__typename === 'EventCopied') return onCopied(result)
    if (result?.__typename === 'ActionPlanned') return onCopied('planned')
    if (result?.__typename === 'SlugTaken') return setErrors({ newSlug: result.message })
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    setErrors(problemsByControl(result.fields))
  }

  return (
    <>
      {dialog}
      <form noValidate onSubmit={submit} className="mt-4 grid max-w-measure gap-6">
        <p className="text-ink-2">
          <Trans id="events.draft-with-same-programme-topics">
            The copy is a draft with the same details, programme, topics, groups, seat plan, quotas, consents, criteria
            and questions. Email notes, reminders, retention periods and the follow-up survey are copied, too. People,
            join links and materials for seat holders aren’t.
          </Trans>
        </p>
        <ErrorSummary
          attempt={attempt}
          fieldProblems={Object.entries(errors).map(([id, message]) => ({ id, message }))}
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <TextInput
          id="firstDay"
          type="date"
          label={<Trans id="events.first-day">First day</Trans>}
          help={
            <Trans id="events.this-event-begins-on-all">
              This event starts on {when({ at: startsAt, zone, as: 'date' })}. All dates move by the same number of days
              and keep their time in the event’s time zone, {zoneName}.
            </Trans>
          }
          error={errors.firstDay}
          value={draft.firstDay}
          onValue={(firstDay) => setDraft({ ...draft, firstDay })}
          className="max-w-48"
        />
        <TextInput
          id="newSlug"
          label={<Trans id="common.address">Address</Trans>}
          help={<Trans id="events.use-z-0-9-and">Use a–z, 0–9 and hyphens. You can change the address later.</Trans>}
          error={errors.newSlug}
          value={draft.newSlug}
          onValue={(newSlug) => setDraft({ ...draft, newSlug })}
          autoCapitalize="none"
          spellCheck={false}
        />
        {partners > 0 && (
          <Checkbox
            id="proposeGrants"
            checked={draft.proposeGrants}
            onChecked={(proposeGrants) => setDraft({ ...draft, proposeGrants })}
            label={
              <Plural
                id="events.propose-same-grants-to-partners"
                value={partners}
                one="Propose the same grant to # partner"
                other="Propose the same grants to # partners"
              />
            }
            help={
              <Trans id="events.each-grant-takes-effect-once">
                Each grant takes effect once an owner at that partner accepts it.
              </Trans>
            }
          />
        )}
        <p>
          <Button type="submit" busy={loading || busy}>
            <Trans id="events.copy-event">Copy event</Trans>
          </Button>
        </p>
      </form>
    </>
  )
}

function Done({ copied: { event, adjustedTimes, grantsProposed } }: { copied: Copied }) {
  const when = useWhen()
  const clock = useClock()
  return (
    <div role="status" className="mt-4 grid max-w-measure justify-items-start gap-4">
      <p className="font-serif text-20">
        <Trans id="events.copy-is-draft-that-only">The copy is a draft only your institute can see.</Trans>
      </p>
      {grantsProposed > 0 && (
        <p>
          <Plural
            id="events.grants-are-proposed-partners-owners"
            value={grantsProposed}
            one="# grant is proposed. We emailed the partner’s owners."
            other="# grants are proposed. We emailed the partners’ owners."
          />
        </p>
      )}
      {adjustedTimes.length > 0 && (
        <div className="border-offered border-s-4 ps-4">
          <p>
            <Trans id="events.clocks-skip-these-hours-on">
              These times don’t exist on the new days because the clocks go forward. We’ve used the next valid time:
            </Trans>
          </p>
          <ul className="mt-1">
            {adjustedTimes.map(({ path, intended, at }) => (
              <li key={path}>
                <Trans id="events.instead-of">
                  {when({ at, zone: event.zone })} instead of {clock({ at: `${intended}Z`, zone: 'UTC', as: 'time' })}
                </Trans>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ButtonLink to={paths.manage(event.slug, 'details')}>
        <Trans id="events.open-copy">Open the copy</Trans>
      </ButtonLink>
    </div>
  )
}
