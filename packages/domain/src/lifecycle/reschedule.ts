/** Shifts the dates of an event that gets a new start. */
import { overlap } from '../programme/clashes.ts'
import type { Instant } from '../registration.ts'

/** In display order. */
export const dateKinds = [
  'REGISTRATION_OPENS',
  'REGISTRATION_CLOSES',
  'INVITATIONS_EXPIRE',
  'NOMINATIONS_CLOSE',
  'DECISIONS_PROMISED',
  'OFFERS_EXPIRE',
  'MINIMUMS_RELEASED',
  'MESSAGES_SENT',
  'STARTS',
  'SESSION',
  'ENDS',
  'CONTRIBUTIONS_CLOSE',
  'SURVEY_CLOSES',
  'GRANTS_END',
  'EVIDENCE_DESTROYED',
  'DATA_ERASED',
] as const
export type DateKind = (typeof dateKinds)[number]

/** Dates that organisers may leave unchanged. */
export const optionalKinds = [
  'REGISTRATION_OPENS',
  'REGISTRATION_CLOSES',
  'INVITATIONS_EXPIRE',
  'NOMINATIONS_CLOSE',
  'DECISIONS_PROMISED',
  'MINIMUMS_RELEASED',
  'MESSAGES_SENT',
  'CONTRIBUTIONS_CLOSE',
  'SURVEY_CLOSES',
] as const satisfies readonly DateKind[]
export type OptionalKind = (typeof optionalKinds)[number]

/** Dates agreed with others never move. */
const agreedKinds: ReadonlySet<DateKind> = new Set(['GRANTS_END', 'EVIDENCE_DESTROYED'])

/** One date. */
export interface EventDate {
  /** Dates derived from others are computed by the caller. */
  kind: Exclude<DateKind, 'OFFERS_EXPIRE' | 'DATA_ERASED'>
  /** Id of the session or message. */
  id: string | null
  at: Instant
  /** End of a session. */
  until?: Instant
  /** When a session's join link becomes visible; moves with the session. */
  linkShownAt?: Instant
}

export type DateConflict =
  /** It would already be past when the event is rescheduled. */
  | 'IN_THE_PAST'
  /** A partner's grant ends before the event does. */
  | 'ENDS_BEFORE_EVENT'
  /** It contradicts another date: for example, registration closes before it opens, or decisions come after the start. */
  | 'OUT_OF_ORDER'
  /** A session is not within the event. */
  | 'OUTSIDE_EVENT'
  /** The clocks skip this hour on that day; the next hour is used. */
  | 'SKIPPED_HOUR'
  /** Two sessions overlap that didn't before. */
  | 'OVERLAP'

export interface Shift {
  after: Instant
  untilAfter?: Instant
  linkShownAfter?: Instant
  /** Whether it gets a new date. */
  moves: boolean
  conflict: DateConflict | null
}

export type ShiftedDate = EventDate & Shift

/** Conflicts that are only informational. */
const harmless: ReadonlySet<DateConflict | null> = new Set([null, 'SKIPPED_HOUR', 'OVERLAP', 'ENDS_BEFORE_EVENT'])

export const isBlocking = ({ conflict }: { conflict: DateConflict | null }): boolean => !harmless.has(conflict)

export interface Reschedule<One extends EventDate> {
  dates: readonly One[]
  zone: string
  /** The start before the change; `to` is the start after it. */
  from: Instant
  to: Instant
  now: Instant
  /** When the event was postponed. Default: it wasn't, and dates that are past now stay unchanged. */
  postponedAt?: Instant | undefined
  /** The optional dates that move; null: those still to come, now or when the event was postponed. */
  chosen: ReadonlySet<OptionalKind> | null
}

/**
 * Shifts every date by the same number of days, hours and minutes on the clocks of the event's zone, so that a session at ten is
 * still at ten, whatever the time of year.
 */
export function reschedule<One extends EventDate>({
  dates,
  zone,
  from,
  to,
  now,
  postponedAt: since = now,
  chosen,
}: Reschedule<One>): (One & Shift)[] {
  const shift = shiftBetween(from, to, zone)
  const shifted = dates.map((date): One & Shift => {
    const moves = movesWith(date, chosen, since)
    const start = moves ? shift(date.at) : { at: date.at, isSkipped: false }
    const end = date.until === undefined ? null : shift(date.until)
    return {
      ...date,
      after: start.at,
      ...(end && { untilAfter: end.at }),
      ...(date.linkShownAt !== undefined && { linkShownAfter: shift(date.linkShownAt).at }),
      moves,
      conflict: start.isSkipped || end?.isSkipped ? 'SKIPPED_HOUR' : null,
    }
  })
  return shifted.map((date) => ({ ...date, conflict: conflictOf(date, shifted, { now, since }) ?? date.conflict }))
}

function movesWith({ kind, at }: EventDate, chosen: ReadonlySet<OptionalKind> | null, since: Instant): boolean {
  if (agreedKinds.has(kind)) return false
  const optional = optionalKinds.find((each) => each === kind)
  return optional === undefined || (chosen ? chosen.has(optional) : at > since)
}

function shiftBetween(from: Instant, to: Instant, zone: string) {
  const local = (at: Instant) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime()
  const by = local(to).since(local(from), { largestUnit: 'day' })
  return (at: Instant): { at: Instant; isSkipped: boolean } => {
    const wanted = local(at).add(by)
    const zoned = wanted.toZonedDateTime(zone)
    return { at: zoned.epochMilliseconds, isSkipped: !zoned.toPlainDateTime().equals(wanted) }
  }
}

type After = (kind: DateKind) => Instant

/** Whether a date contradicts others. */
const orderRules: Partial<Record<DateKind, (at: Instant, after: After) => boolean>> = {
  ENDS: (at, after) => at <= after('STARTS'),
  REGISTRATION_CLOSES: (at, after) => at <= after('REGISTRATION_OPENS') || at > after('ENDS'),
  DECISIONS_PROMISED: (at, after) => at < after('REGISTRATION_CLOSES') || at > after('STARTS'),
  INVITATIONS_EXPIRE: (at, after) => at > after('STARTS'),
  NOMINATIONS_CLOSE: (at, after) => at > after('STARTS'),
  EVIDENCE_DESTROYED: (at, after) => at <= after('ENDS'),
}

interface Moments {
  now: Instant
  /** Dates before this moment stay unchanged. */
  since: Instant
}

/** Whether the shifted date would be past although the original is still to come. Registration may open immediately. */
const wouldBePast = ({ kind, moves, at, after }: ShiftedDate, { now, since }: Moments): boolean =>
  moves && after <= now && (kind === 'STARTS' || (at > since && kind !== 'REGISTRATION_OPENS'))

/** Conflicts that existed before are not attributed to the new dates. */
function conflictOf(date: ShiftedDate, all: readonly ShiftedDate[], moments: Moments): DateConflict | null {
  if (wouldBePast(date, moments)) return 'IN_THE_PAST'
  const after = contradiction(date.kind, timesAfter(date), (wanted) => timesOf(all, wanted, timesAfter))
  const before = contradiction(date.kind, timesBefore(date), (wanted) => timesOf(all, wanted, timesBefore))
  if (after !== before) return after
  return date.kind === 'SESSION' && all.some((other) => newlyOverlaps(date, other)) ? 'OVERLAP' : null
}

const timesOf = (all: readonly ShiftedDate[], wanted: DateKind, of: typeof timesAfter): Instant => {
  const date = all.find(({ kind }) => kind === wanted)
  return date ? of(date).startsAt : 0
}

function contradiction(kind: DateKind, { startsAt, endsAt }: Times, at: (wanted: DateKind) => Instant) {
  if (orderRules[kind]?.(startsAt, at)) return 'OUT_OF_ORDER'
  if (kind === 'GRANTS_END') return startsAt < at('ENDS') ? 'ENDS_BEFORE_EVENT' : null
  if (kind !== 'SESSION') return null
  if (endsAt <= startsAt) return 'OUT_OF_ORDER'
  const isWithin = startsAt >= at('STARTS') && startsAt < at('ENDS') && endsAt <= at('ENDS')
  return isWithin ? null : 'OUTSIDE_EVENT'
}

const newlyOverlaps = (one: ShiftedDate, other: ShiftedDate): boolean =>
  other.kind === 'SESSION' &&
  other.id !== one.id &&
  overlap(timesAfter(one), timesAfter(other)) &&
  !overlap(timesBefore(one), timesBefore(other))

interface Times {
  startsAt: Instant
  endsAt: Instant
}

const timesAfter = ({ after, untilAfter = after }: ShiftedDate): Times => ({ startsAt: after, endsAt: untilAfter })
const timesBefore = ({ at, until = at }: ShiftedDate): Times => ({ startsAt: at, endsAt: until })
