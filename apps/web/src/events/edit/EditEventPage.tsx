import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { EditableEventFragment, UpdateEventInput, UpdateEventMutation } from '../../__generated__/graphql.ts'
import { graphql, readFragment } from '../../__generated__/index.ts'
import type { PlanProblem } from '../../groups/PlanProblems.tsx'
import { paths } from '../../kernel/routes.ts'
import { useKeptDraft } from '../../kernel/useKeptDraft.ts'
import { usePlannedOutcome } from '../../kernel/usePlannedOutcome.ts'
import { useAnnounced } from '../../planned/useAnnounced.tsx'
import { TextLink } from '../../ui/Button.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Page } from '../../ui/staff/Page.tsx'
import { StaffButton, StaffLink } from '../../ui/staff/StaffButton.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { toast } from '../../ui/Toast.tsx'
import { type EventDraft, typedOn, updateInput, withKeys } from './draft.ts'
import { EventForm, type ServerFaults } from './EventForm.tsx'
import { draftOf, EditableEvent } from './editable.ts'
import { PlanRefusal } from './PlanRefusal.tsx'
import { Restored } from './Restored.tsx'
import { useRemoval } from './useRemoval.tsx'

const EditEvent = graphql(`
  query EditEvent($slug: String!) {
    event(slug: $slug) {
      slug
      ...EditableEvent
    }
  }
`)

const UpdateEvent = graphql(`
  mutation UpdateEvent($input: UpdateEventInput!) {
    updateEvent(input: $input) {
      __typename
      ... on EventUpdated {
        peopleEmailed
        event {
          slug
          title
          ...EditableEvent
        }
      }
      ... on ActionPlanned {
        action {
          id
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on SeatPlanInfeasible {
        problems {
          code
          message
          fix {
            field
            groupKey
            from
            to
            message
          }
        }
      }
      ... on RemovalNotConfirmed {
        removed {
          part
          key
          label
          people
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

export function EditEventPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(EditEvent, { variables: { slug } })
  const event = readFragment(EditableEvent, data?.event)
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  return <Editor key={event.slug} event={event} onRefetch={() => refetch()} />
}

/** The event that the draft is based on. */
interface Begun {
  version: number
  saved: EventDraft
}

const begin = (event: EditableEventFragment): Begun => ({ version: event.version, saved: draftOf(event) })

/** Whether the draft equals the current event, because an action of the viewer's has saved it in the meantime. */
const isWhatWasSaved = (draft: EventDraft, { saved, version }: Begun): boolean =>
  Object.keys(updateInput({ ...draft, decisionPromiseReason: '' }, saved, version)).length === 2

/** The draft stored on this device and the event it is based on. Without changes, it follows the event. */
function useBegunDraft(event: EditableEventFragment) {
  const [{ version, saved }, setBegun] = useState(() => begin(event))
  const kept = useKeptDraft(`${event.slug}.${version}`, saved)
  const current = begin(event)
  if (event.version > version && (!kept.changed || isWhatWasSaved(kept.draft, current))) {
    setBegun(current)
    kept.setDraft(current.saved)
  }
  return { ...kept, version, saved, setBegun }
}

interface EditRefusal {
  message: string
  changedMeanwhile: boolean
  /** Problems of the seat plan. */
  problems: readonly PlanProblem[]
}

type Refused = Exclude<
  UpdateEventMutation['updateEvent'],
  { __typename: 'EventUpdated' } | { __typename: 'ActionPlanned' }
>

/** Splits a refusal into errors of single fields, and a message above the form. */
const problemsOf = (refused: Refused): { fieldProblems: ServerFaults; refusal: EditRefusal | null } =>
  refused.__typename === 'InvalidInput'
    ? { fieldProblems: refused.fields, refusal: null }
    : {
        fieldProblems: [],
        refusal: {
          message: refused.message,
          changedMeanwhile: refused.__typename === 'ChangedMeanwhile',
          problems: refused.__typename === 'SeatPlanInfeasible' ? refused.problems : [],
        },
      }

function Editor({ event, onRefetch }: { event: EditableEventFragment; onRefetch: () => void }) {
  const { t } = useLingui()
  const { version, saved, setBegun, draft, setDraft, changed, restored, discard, forget } = useBegunDraft(event)
  const [update, { loading }] = useMutation(UpdateEvent)
  const [fieldProblems, setFieldProblems] = useState<ServerFaults>([])
  const [refusal, setRefusal] = useState<EditRefusal | null>(null)
  const [attempt, setAttempt] = useState(0)
  const { announce, dialog, busy: asking } = useAnnounced()
  const removing = useRemoval(event.slug, saved, setDraft, ask)
  const waiting = event.groups.reduce((sum, group) => sum + (group.submitted ?? 0), 0)
  const promiseMoved = saved.decisionPromisedAt !== '' && draft.decisionPromisedAt !== saved.decisionPromisedAt

  const notePlanned = usePlannedOutcome((state) => {
    if (state === 'UNDONE') discard()
  })

  function refetchAll() {
    forget()
    setBegun({ version: 0, saved: draft })
    setRefusal(null)
    setFieldProblems([])
    onRefetch()
  }

  function ask(confirmed = removing.confirmedBy) {
    const complete = withKeys(draft, saved)
    setDraft(complete)
    const confirmedRemovals = confirmed(complete)
    const input = {
      ...updateInput(complete, saved, version),
      ...(confirmedRemovals.length > 0 && { confirmedRemovals }),
    }
    const hasNewTimes = Boolean(input.startsAt ?? input.endsAt)
    const isNotified = hasNewTimes || 'venue' in input
    void announce({
      kind: 'UPDATE_EVENT',
      args: { input: { ...input, ...(isNotified && { notify: { text: '' } }) } },
      ...(isNotified && { quietArgs: { input } }),
      noticeOf: hasNewTimes ? 'TIMES' : 'VENUE',
      press: t({ id: 'common.save', message: 'Save' }),
      run: (notify) => save(complete, { ...input, ...(notify?.email && { notify: { text: notify.text } }) }),
    })
  }

  async function save(complete: EventDraft, input: UpdateEventInput) {
    const answer = await update({ variables: { input } }).catch(() => null)
    const result = answer?.data?.updateEvent
    setAttempt(attempt + 1)
    if (!result)
      return toast(<Trans id="events.connection-lost">Connection lost. Your changes are saved on this device.</Trans>)
    if (result.__typename === 'EventUpdated') {
      const now = begin(readFragment(EditableEvent, result.event))
      forget()
      setBegun(now)
      setDraft((typed) => (typed === complete ? now.saved : typedOn(typed, complete, now.saved)))
      setFieldProblems([])
      setRefusal(null)
      return toast(<Saved peopleEmailed={result.peopleEmailed} />)
    }
    if (result.__typename === 'ActionPlanned') return notePlanned(result.action.id)
    const [unconfirmed] = result.__typename === 'RemovalNotConfirmed' ? result.removed : []
    if (unconfirmed) return removing.askAgain(unconfirmed)
    const { fieldProblems, refusal } = problemsOf(result)
    setFieldProblems(fieldProblems)
    setRefusal(refusal)
  }

  const edited = { draft, onDraft: setDraft, onChange: setRefusal, onRefetch: refetchAll }
  return (
    <Page
      title={<Trans id="common.event-details">Event details</Trans>}
      actions={<PageActions event={event} unsaved={changed} />}
    >
      {restored && <Restored onDiscard={discard} />}
      {dialog}
      {removing.dialog}
      <EventForm
        draft={draft}
        onChange={setDraft}
        isNew={false}
        isDraft={event.state === 'DRAFT'}
        hosts={[]}
        removal={removing.removal}
        serverFaults={fieldProblems}
        peopleToNotify={promiseMoved ? waiting : 0}
        busy={loading || asking}
        changed={changed}
        attempt={attempt}
        onSave={() => ask()}
        saveLabel={<Trans id="events.save-changes">Save changes</Trans>}
        actions={changed && <DiscardButton onDiscard={discard} />}
        refusal={refusal && <EventRefusal {...edited} refusal={refusal} />}
      />
    </Page>
  )
}

interface PageActionsProps {
  event: EditableEventFragment
  unsaved: boolean
}

function PageActions({ event, unsaved }: PageActionsProps) {
  return (
    <div className="flex flex-wrap items-center gap-4">
      <TextLink to={paths.manage(event.slug, 'copy')} className="text-13">
        <Trans id="events.copy-this-event">Copy this event</Trans>
      </TextLink>
      {event.viewerCan.publish &&
        (unsaved ? (
          <span className="text-13 text-ink-3">
            <Trans id="events.save-first-then-publish">Save first, then publish.</Trans>
          </span>
        ) : (
          <StaffLink kind="primary" to={paths.manage(event.slug, 'publish')}>
            <Trans id="events.review-and-publish">Review and publish</Trans>
          </StaffLink>
        ))}
    </div>
  )
}

function DiscardButton({ onDiscard }: { onDiscard: () => void }) {
  return (
    <StaffButton kind="bare" onClick={onDiscard}>
      <Trans id="common.discard-changes">Discard changes</Trans>
    </StaffButton>
  )
}

function Saved(props: { peopleEmailed: number }) {
  if (props.peopleEmailed === 0) return <Trans id="common.saved">Saved</Trans>
  return (
    <Plural
      id="events.saved-well-email-people-about"
      value={props.peopleEmailed}
      one="Saved. We’ll email # person about the new date"
      other="Saved. We’ll email # people about the new date"
    />
  )
}

interface EventRefusalProps {
  refusal: EditRefusal
  draft: EventDraft
  onDraft: (draft: EventDraft) => void
  onChange: (refusal: EditRefusal | null) => void
  onRefetch: () => void
}

function EventRefusal({ refusal, draft, onDraft, onChange, onRefetch }: EventRefusalProps) {
  if (refusal.problems.length > 0)
    return (
      <PlanRefusal
        {...refusal}
        draft={draft}
        onDraft={onDraft}
        onRemaining={(problems) => onChange(problems.length > 0 ? { ...refusal, problems } : null)}
      />
    )
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 border-fault border-s-4 py-1 ps-4">
      {refusal.message}
      {refusal.changedMeanwhile && (
        <StaffButton onClick={onRefetch}>
          <Trans id="events.reload-event">Reload the event</Trans>
        </StaffButton>
      )}
    </p>
  )
}
