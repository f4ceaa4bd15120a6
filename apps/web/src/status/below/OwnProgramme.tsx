import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { OwnProgramme_RegistrationFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { Programme } from '../../events/Programme.tsx'
import { paths } from '../../kernel/routes.ts'
import { ClashNotice } from '../../sessions/ClashNotice.tsx'
import { Join } from '../../sessions/Join.tsx'
import { TextLink } from '../../ui/Button.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { useNow } from '../../ui/When.tsx'
import { leadTime } from '../moment.ts'

const ProgrammeOfRegistration = graphql(`
  fragment OwnProgramme_registration on Registration {
    reference
    state
    limit {
      reason
      sessions {
        id
      }
    }
    attendance {
      kind
      session {
        id
      }
    }
    attendanceRecords {
      attended
      session {
        id
      }
    }
    event {
      slug
      sessions {
        id
        startsAt
        endsAt
        capacity
        hasJoinLink
        linkShownAt
        joiningCountsFrom
      }
      ...Programme_event
      ...ClashNotice_event
    }
  }
`)

type Own = OwnProgramme_RegistrationFragment
type Kind = Own['attendance'][number]['kind']

interface Props {
  registration: FragmentType<typeof ProgrammeOfRegistration>
  /** Id of the session that can be joined from the card. */
  joinsInCard: string | null
  /** Shown below the sessions. */
  children: ReactNode
}

/**
 * The person's selected sessions in one list: which the seat covers, which they are waiting for, how to join, and which they
 * attended.
 */
export function OwnProgramme({ registration: given, joinsInCard, children }: Props) {
  const { reference, state, limit, attendance, attendanceRecords, event } = readFragment(ProgrammeOfRegistration, given)
  const now = useNow()
  const isOffer = state === 'OFFERED'
  const kinds = new Map(attendance.map(({ kind, session }) => [session.id, kind]))
  const attended = new Set(attendanceRecords.flatMap(({ attended, session }) => (attended ? [session.id] : [])))
  const chosen = event.sessions.filter(({ id }) => kinds.get(id) !== 'NOT_CHOSEN')
  const isPast = ({ endsAt }: { endsAt: string }) => Date.parse(endsAt) <= now
  const ahead = chosen.filter((session) => !isPast(session))
  const past = chosen.filter(isPast)
  const isLimited = attendance.some(({ kind }) => kind === 'NOT_OFFERED')
  const next = ahead.find(({ id, hasJoinLink }) => hasJoinLink && joins(kinds.get(id)))
  const noteOf = (session: (typeof chosen)[number]) => {
    const { id, capacity, hasJoinLink } = session
    const kind = kinds.get(id) ?? 'COMES'
    const isNear = session === next || Date.parse(session.startsAt) - now <= leadTime
    return (
      <>
        <Note kind={kind} isOffer={isOffer} hasPlaces={capacity !== null} saysWhatIsFor={isLimited} />
        {!isOffer && hasJoinLink && joins(kind) && id !== joinsInCard && isNear && (
          <Join reference={reference} session={session} />
        )}
      </>
    )
  }
  const withNotes = (sessions: typeof chosen) => new Map(sessions.map((session) => [session.id, noteOf(session)]))
  // Shows only the next sessions of a long series.
  const shown = ahead.length > 6 ? ahead.slice(0, 3) : ahead
  const later = ahead.slice(shown.length)
  if (event.sessions.length === 0) return null
  return (
    <section className="mt-8" aria-labelledby="own-sessions">
      <h2 id="own-sessions" className="mb-3 break-after-avoid text-25">
        {isOffer ? (
          <Trans id="sessions.sessions-in-your-offer">Sessions in your offer</Trans>
        ) : (
          <Trans id="sessions.your-sessions">Your sessions</Trans>
        )}
      </h2>
      <div className="max-w-[52rem]">
        {limit && <Limit isOffer={isOffer} reason={limit.reason} isForNone={limit.sessions.length === 0} />}
        <div className="mb-5 empty:hidden">
          <ClashNotice event={event} chosen={ahead.filter(({ id }) => attends(kinds.get(id))).map(({ id }) => id)} />
        </div>
        <Programme event={event} own={withNotes(shown)} />
        <p className="mt-3 mb-3 print:hidden">
          <TextLink to={paths.event(event.slug)}>
            <Trans id="status.see-whole-programme">See the whole programme</Trans>
          </TextLink>
        </p>
        {children}
      </div>
      <div className="mt-6 empty:hidden">
        {later.length > 0 && (
          <Fold title={<Trans id="status.later-sessions">Later sessions</Trans>}>
            <Programme event={event} own={withNotes(later)} />
          </Fold>
        )}
        {past.length > 0 && (
          <Fold title={<Trans id="status.earlier-sessions">Earlier sessions</Trans>}>
            <Programme
              event={event}
              own={new Map(past.map(({ id }) => [id, attended.has(id) ? <Attended key={id} /> : null]))}
            />
          </Fold>
        )}
      </div>
    </section>
  )
}

const joins = (kind: Kind = 'COMES') => kind === 'COMES' || kind === 'SPEAKS'
const attends = (kind: Kind = 'COMES') => kind === 'COMES' || kind === 'WAITS' || kind === 'SPEAKS'

/** Why the seat or offer doesn't cover every selected session. */
function Limit({ isOffer, reason, isForNone }: { isOffer: boolean; reason: string; isForNone: boolean }) {
  return (
    <div className="mb-5 border-line-strong border-s-4 ps-4">
      {isForNone && (
        <p>
          {isOffer ? (
            <Trans id="sessions.sessions-that-this-offer-is">
              The sessions this offer covers are no longer in the programme. The organisers can offer you other
              sessions.
            </Trans>
          ) : (
            <Trans id="sessions.sessions-that-your-seat-is">
              The sessions your seat covers are no longer in the programme. You keep the seat, and the organisers can
              offer you other sessions.
            </Trans>
          )}
        </p>
      )}
      <p className="text-ink-2">
        <Trans id="status.why-seat-is-limited">Why your seat covers only some sessions: {reason}</Trans>
      </p>
    </div>
  )
}

interface NoteProps {
  kind: Kind
  isOffer: boolean
  /** Whether the session has limited places. */
  hasPlaces: boolean
  /** Whether the seat covers only some sessions, so that those it covers must be marked. */
  saysWhatIsFor: boolean
}

function Note(props: NoteProps) {
  const words = <NoteInWords {...props} />
  return <p className="text-15 empty:hidden">{words}</p>
}

function NoteInWords({ kind, isOffer, hasPlaces, saysWhatIsFor }: NoteProps): ReactNode {
  switch (kind) {
    case 'COMES':
      if (isOffer) return saysWhatIsFor && <Trans id="status.part-of-your-offer">Part of your offer</Trans>
      if (hasPlaces) return <Trans id="status.you-have-place">You have a place.</Trans>
      return saysWhatIsFor && <Trans id="status.part-of-your-seat">Part of your seat</Trans>
    case 'SPEAKS':
      return (
        <Trans id="sessions.you-speak-in-this-session">
          You’re speaking in this session. This doesn’t make your name public.
        </Trans>
      )
    case 'WAITS':
      return isOffer ? (
        <Trans id="status.full-you-would-join-its">Full. You’d join its waitlist.</Trans>
      ) : (
        <Trans id="status.full-youre-on-its-waitlist">
          Full. You’re on its waitlist and will get a place when it’s your turn.
        </Trans>
      )
    case 'ELSEWHERE':
      return (
        <Trans id="status.you-were-assigned-to-another">You were assigned to another session at the same time.</Trans>
      )
    case 'NOT_OFFERED':
      return isOffer ? (
        <Trans id="status.not-part-of-your-offer">Not part of your offer</Trans>
      ) : (
        <Trans id="status.not-part-of-your-seat">Not part of your seat</Trans>
      )
    case 'NOT_CHOSEN':
      return null
    default:
      return kind satisfies never
  }
}

const Attended = () => (
  <p className="font-medium text-15 text-confirmed">
    <Trans id="status.you-attended">You attended.</Trans>
  </p>
)
