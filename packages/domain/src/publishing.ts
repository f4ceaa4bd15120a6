/** What a draft may lack, and what an event needs before it can be published. */
import type { Instant } from './registration.ts'
import type { Admission } from './seats/room.ts'

export type EventDate = 'STARTS_AT' | 'ENDS_AT' | 'REGISTRATION_OPENS_AT' | 'REGISTRATION_CLOSES_AT'

/** The dates that a draft may lack. */
export interface EventDates<Date> {
  startsAt: Date
  endsAt: Date
  registrationOpensAt: Date
  registrationClosesAt: Date
}

const nameOf = {
  startsAt: 'STARTS_AT',
  endsAt: 'ENDS_AT',
  registrationOpensAt: 'REGISTRATION_OPENS_AT',
  registrationClosesAt: 'REGISTRATION_CLOSES_AT',
} as const satisfies Record<keyof EventDates<never>, EventDate>

type DateField = keyof typeof nameOf

const fields = Object.keys(nameOf) as DateField[]

/** The dates without placeholders; null: not decided. */
export function decidedDates<Date extends {}>(
  dates: EventDates<Date>,
  undecided: readonly EventDate[],
): EventDates<Date | null> {
  const decided = (field: DateField) => (undecided.includes(nameOf[field]) ? null : dates[field])
  return {
    startsAt: decided('startsAt'),
    endsAt: decided('endsAt'),
    registrationOpensAt: decided('registrationOpensAt'),
    registrationClosesAt: decided('registrationClosesAt'),
  }
}

const hour = 3_600_000
const week = 7 * 24 * hour

/**
 * All four dates, so that code reading an event needs no special case for drafts, and the names of those that are placeholders.
 * Placeholders are consistent with the decided dates and deterministic.
 * @param createdAt creation time of the event
 */
export function withPlaceholders(
  { startsAt, endsAt, registrationOpensAt, registrationClosesAt }: EventDates<Instant | null>,
  createdAt: Instant,
): { dates: EventDates<Instant>; undecided: EventDate[] } {
  const starts = startsAt ?? (endsAt === null ? createdAt + 8 * week : endsAt - 2 * hour)
  const opens =
    registrationOpensAt ??
    (registrationClosesAt === null ? Math.min(createdAt, starts - 2 * week) : registrationClosesAt - week)
  const given = { startsAt, endsAt, registrationOpensAt, registrationClosesAt }
  return {
    dates: {
      startsAt: starts,
      endsAt: endsAt ?? starts + 2 * hour,
      registrationOpensAt: opens,
      registrationClosesAt: registrationClosesAt ?? Math.max(starts - week, opens + hour),
    },
    undecided: fields.filter((field) => given[field] === null).map((field) => nameOf[field]),
  }
}

/** The facts about a draft that decide whether it can be published. */
export interface Draft {
  admission: Admission
  dates: EventDates<Instant | null>
  decisionPromisedAt: Instant | null
  /** Whether each text is written in at least one language. */
  titles: boolean
  summaries: boolean
  descriptions: boolean
  /** Whether the venue is known; never for a virtual event. */
  venue: boolean
  isVirtual: boolean
  /** Number of each. */
  languages: number
  groups: number
  consents: number
}

/** An event that lacks nothing. */
export interface CompleteEvent extends Draft {
  dates: EventDates<Instant>
}

export interface PublishingProblem {
  field:
    | DateField
    | 'decisionPromisedAt'
    | 'titles'
    | 'summaries'
    | 'descriptions'
    | 'languages'
    | 'venue'
    | 'groups'
    | 'consents'
  problem: 'MISSING' | 'IN_THE_PAST'
}

export type Publishing = { kind: 'READY'; event: CompleteEvent } | { kind: 'NOT_READY'; problems: PublishingProblem[] }

/**
 * Whether the draft can be published; lists every problem, in the order of the form. The order of dates is checked when they are
 * saved.
 */
export function decidePublishing(draft: Draft, now: Instant): Publishing {
  const { admission, dates, decisionPromisedAt } = draft
  const missing = (lacks: boolean, field: PublishingProblem['field']): PublishingProblem[] =>
    lacks ? [{ field, problem: 'MISSING' }] : []
  const { registrationClosesAt } = dates
  const hasClosed = registrationClosesAt !== null && registrationClosesAt <= now
  const problems = [
    ...missing(!draft.titles, 'titles'),
    ...missing(!draft.summaries, 'summaries'),
    ...missing(!draft.descriptions, 'descriptions'),
    ...missing(draft.languages === 0, 'languages'),
    ...missing(!draft.isVirtual && !draft.venue, 'venue'),
    ...fields.flatMap((field) => missing(dates[field] === null, field)),
    ...(hasClosed ? [{ field: 'registrationClosesAt', problem: 'IN_THE_PAST' } as const] : []),
    ...missing(admission === 'REVIEW' && decisionPromisedAt === null, 'decisionPromisedAt'),
    ...missing(draft.groups === 0, 'groups'),
    ...missing(draft.consents === 0, 'consents'),
  ]
  return problems.length === 0 && isDated(draft) ? { kind: 'READY', event: draft } : { kind: 'NOT_READY', problems }
}

const isDated = (draft: Draft): draft is CompleteEvent => fields.every((field) => draft.dates[field] !== null)

export type PublishingAdvice =
  | 'NO_PROGRAMME'
  | 'PARTLY_TRANSLATED'
  | 'TARGETS_BELOW_TOTAL'
  | 'SHORT_REGISTRATION'
  | 'NO_ADDRESS'

/** The facts about a draft that advice depends on. */
export interface AdvisedFacts {
  sessions: number
  /** For each text that is written, its languages. */
  writtenIn: readonly (readonly string[])[]
  total: number
  targets: readonly number[]
  registrationOpensAt: Instant | null
  registrationClosesAt: Instant | null
  /** Whether there is a venue without a name or an address. */
  lacksAddress: boolean
}

/** Optional items that most events have. */
export function publishingAdvice(facts: AdvisedFacts, now: Instant): PublishingAdvice[] {
  const { sessions, writtenIn, total, targets, registrationOpensAt, registrationClosesAt, lacksAddress } = facts
  const all = new Set(writtenIn.flat())
  const isPartlyTranslated = writtenIn.some((languages) => languages.length > 0 && languages.length < all.size)
  const isShort =
    registrationOpensAt !== null &&
    registrationClosesAt !== null &&
    registrationClosesAt - Math.max(registrationOpensAt, now) < week
  const advice = (applies: boolean, each: PublishingAdvice) => (applies ? [each] : [])
  return [
    ...advice(sessions === 0, 'NO_PROGRAMME'),
    ...advice(isPartlyTranslated, 'PARTLY_TRANSLATED'),
    ...advice(targets.length > 0 && targets.reduce((sum, target) => sum + target, 0) < total, 'TARGETS_BELOW_TOTAL'),
    ...advice(isShort, 'SHORT_REGISTRATION'),
    ...advice(lacksAddress, 'NO_ADDRESS'),
  ]
}
