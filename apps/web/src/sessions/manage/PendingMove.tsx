import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { useNoticeText } from '../../planned/NoticeText.tsx'
import { TestToMyself } from '../../planned/TestToMyself.tsx'
import type { Notice } from '../../planned/useAnnounced.tsx'
import { useKeys } from '../../ui/staff/keys.ts'
import { RepeatedTimeChoice } from '../../ui/staff/RepeatedTimeChoice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { twiceOf } from '../../ui/staff/zoned.ts'
import { toast } from '../../ui/Toast.tsx'
import { useList } from '../../ui/useList.ts'
import type { ShownSession } from './sessionFacts.ts'
import { dayOf, isSameSlot, type Slot, timeOf } from './timetable.ts'
import { useDayNames } from './useDayNames.ts'

const MoveEffect = graphql(`
  query MoveEffect($input: SessionMoveInput!) {
    sessionMove(input: $input) {
      __typename
      ... on SessionMove {
        affected
        emailed
        clashes {
          affected
          session {
            id
            title
          }
        }
        registrations {
          reference
          name
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

const MoveSession = graphql(`
  mutation MoveSession($input: MoveSessionInput!) {
    moveSession(input: $input) {
      __typename
      ... on SessionMoved {
        event {
          slug
          sessions {
            id
            ...ProgrammeSession
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

/** Debounce in milliseconds before the effect is queried. */
const settling = 300

function useSettled(slot: Slot): Slot | null {
  const [settled, setSettled] = useState<Slot | null>(null)
  const { startsLocal, endsLocal } = slot
  useEffect(() => {
    const late = setTimeout(() => setSettled({ startsLocal, endsLocal }), settling)
    return () => clearTimeout(late)
  }, [startsLocal, endsLocal])
  return settled?.startsLocal === startsLocal && settled.endsLocal === endsLocal ? settled : null
}

/** Queries the effect of a move once it has settled. `refused`: why it can't be saved. */
function useMoveEffect(id: string, slot: Slot) {
  const settled = useSettled(slot)
  const { data } = useQuery(MoveEffect, {
    variables: { input: { id, ...slot } },
    skip: !settled,
    fetchPolicy: 'network-only',
  })
  const effect = settled ? data?.sessionMove : undefined
  if (!effect) return { isKnown: false, move: null, refused: null }
  if (effect.__typename !== 'SessionMove') return { isKnown: true, move: null, refused: inWords(effect) }
  return { isKnown: true, move: effect, refused: null }
}

interface PendingProps {
  session: ShownSession
  slot: Slot
  /** IANA zone of the event. */
  zone: string
  onSlot: (slot: Slot) => void
  onDone: () => void
  onRefetch: () => void
}

/** An unsaved move: the new time, the people affected, and buttons to save or discard it. */
export function PendingMove({ session, slot, zone, onSlot, onDone, onRefetch }: PendingProps) {
  const { id, version, title } = session
  const [save, { loading }] = useMutation(MoveSession)
  const [last, setLast] = useState<{ message: string; of: Slot } | null>(null)
  const refusal = last && isSameSlot(last.of, slot) ? last.message : null
  const { isKnown, move, refused } = useMoveEffect(id, slot)
  const isResized = slot.startsLocal === session.startsLocal
  const emailed = move ? (move.emailed ?? 'UNTOLD') : null
  const { text, field, isTooLong } = useNoticeText()
  const button = useRef<HTMLButtonElement>(null)
  // If no one is emailed, the key saves directly; otherwise it only focuses the button, so that the number can be read before a
  // second key saves.
  useKeys({ Escape: onDone, s: () => (emailed === 0 ? button.current?.click() : button.current?.focus()) })
  const [isFocused, setFocused] = useState(false)

  async function confirm(notify: Notice | null) {
    const answer = await save({ variables: { input: { id, version, ...slot, ...(notify && { notify }) } } }).catch(
      () => null,
    )
    const result = answer?.data?.moveSession
    if (!result) return toast(<Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)
    if (result.__typename === 'ActionPlanned') return onDone()
    if (result.__typename === 'SessionMoved') {
      toast(<Moved isResized={isResized} />)
      return onDone()
    }
    setLast({ message: inWords(result), of: slot })
    if (result.__typename === 'ChangedMeanwhile') onRefetch()
  }

  return (
    <section
      aria-label={title}
      className="sticky bottom-[var(--undo-bar,0px)] z-20 mt-6 grid gap-2 border-line-strong border-t bg-paper py-3"
    >
      <p aria-live="polite">
        <MoveWords title={title} slot={slot} isResized={isResized} />{' '}
        {refused && refused !== refusal ? (
          <span className="text-fault">{refused}</span>
        ) : (
          <span className="text-ink-2">{move && <Effect effect={move} />}</span>
        )}
      </p>
      {(['startsLocal', 'endsLocal'] as const)
        .filter((edge) => twiceOf(slot[edge], zone))
        .map((edge) => (
          <div key={edge} className="text-13">
            <p className="text-offered">
              <ClocksGoBack isStart={edge === 'startsLocal'} />
            </p>
            <RepeatedTimeChoice
              id={`move.${edge}`}
              zone={zone}
              value={slot[edge]}
              onValue={(local) => onSlot({ ...slot, [edge]: local })}
            />
          </div>
        ))}
      {move && move.registrations.length > 0 && <AffectedPeople {...move} />}
      {emailed ? (
        <details className="max-w-measure text-13">
          <summary className="cursor-pointer text-ink-2">
            <Trans id="sessions.edit-email">Edit the email</Trans>
          </summary>
          <div className="mt-2 grid justify-items-start gap-3">
            <div className="w-full">{field}</div>
            {!isTooLong && (
              <TestToMyself
                action={{
                  kind: 'MOVE_SESSION',
                  args: { input: { id, version, ...slot, notify: { email: true, text } } },
                }}
              />
            )}
          </div>
        </details>
      ) : null}
      {refusal && (
        <p role="alert" className="text-fault">
          {refusal}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <StaffButton
          ref={button}
          kind="primary"
          shortcut={isFocused ? 'Enter' : 's'}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          busy={loading || !isKnown}
          disabled={isTooLong}
          onClick={() => void confirm(emailed ? { email: true, text } : null)}
        >
          <SaveLabel emailed={emailed} isResized={isResized} />
        </StaffButton>
        {emailed ? (
          <StaffButton busy={loading} onClick={() => void confirm({ email: false, text: '' })}>
            <Trans id="common.save-without-emailing">Save without emailing</Trans>
          </StaffButton>
        ) : null}
        <StaffButton kind="bare" shortcut="Escape" onClick={onDone}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
      </div>
    </section>
  )
}

function Moved({ isResized }: { isResized: boolean }) {
  return isResized ? (
    <Trans id="sessions.new-end-saved">New end saved</Trans>
  ) : (
    <Trans id="sessions.session-moved">Session moved</Trans>
  )
}

function MoveWords({ title, slot, isResized }: { title: string; slot: Slot; isResized: boolean }) {
  const dayName = useDayNames('long')
  const day = dayName(dayOf(slot.startsLocal))
  const times = `${timeOf(slot.startsLocal)}–${timeOf(slot.endsLocal)}`
  const endDay = dayName(dayOf(slot.endsLocal))
  const end = timeOf(slot.endsLocal)
  return isResized ? (
    <Trans id="sessions.lasts-until">
      <span className="font-medium">{title}</span> lasts until {end}, {endDay}.
    </Trans>
  ) : (
    <Trans id="sessions.moves-to">
      <span className="font-medium">{title}</span> moves to {day}, {times}.
    </Trans>
  )
}

function ClocksGoBack({ isStart }: { isStart: boolean }) {
  return isStart ? (
    <Trans id="sessions.clocks-go-back-then-hour">The clocks go back then, so this start time occurs twice.</Trans>
  ) : (
    <Trans id="sessions.clocks-go-back-then-hour-at">The clocks go back then, so this end time occurs twice.</Trans>
  )
}

interface WhoProps {
  /** Total number of people; `registrations` may contain only the first. */
  affected: number
  registrations: readonly { reference: string; name: string | null }[]
}

function AffectedPeople({ affected, registrations }: WhoProps) {
  return (
    <details className="text-13">
      <summary className="cursor-pointer text-ink-2">
        <Trans id="sessions.see-who-they-are">See the people affected</Trans>
      </summary>
      <p className="mt-1 max-h-24 max-w-measure overflow-y-auto">
        {registrations.map(({ reference, name }) => name ?? reference).join(', ')}
        {affected > registrations.length && ' …'}
      </p>
    </details>
  )
}

/** `emailed`: number of people; null while unknown. */
function SaveLabel({ emailed, isResized }: { emailed: number | 'UNTOLD' | null; isResized: boolean }) {
  if (emailed === 'UNTOLD' && !isResized)
    return <Trans id="sessions.move-session-and-email-its">Move session and email its participants</Trans>
  if (typeof emailed === 'number' && emailed > 0)
    return (
      <Plural
        id="sessions.move-session-and-email-people"
        value={emailed}
        one="Move session and email # person"
        other="Move session and email # people"
      />
    )
  return isResized ? (
    <Trans id="sessions.save-new-end">Save new end</Trans>
  ) : (
    <Trans id="sessions.move-session">Move session</Trans>
  )
}

const inWords = ({ fields, message }: { fields?: readonly { message: string }[]; message: string }): string =>
  fields?.[0]?.message ?? message

interface Shown {
  affected: number
  clashes: { affected: number; session: { id: string; title: string } }[]
}

function Effect({ effect }: { effect: Shown }) {
  const { t } = useLingui()
  const list = useList()
  if (effect.clashes.length === 0) return <Trans id="sessions.no-new-conflicts">No new conflicts.</Trans>
  const others = list(
    effect.clashes.map(({ session: { title } }) => t({ id: 'common.title-title', message: `“${title}”` })),
  )
  if (effect.affected === 0)
    return (
      <Trans id="sessions.session-would-overlap-with-no">
        The session would overlap with {others}. No one has signed up for both.
      </Trans>
    )
  return (
    <>
      <Trans id="sessions.it-then-overlaps-with">The session would overlap with {others}.</Trans>{' '}
      <Plural
        id="sessions.people-want-both"
        value={effect.affected}
        one="# person has signed up for both."
        other="# people have signed up for both."
      />
    </>
  )
}
