/** Compares an update of an event with what is stored. */
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { EventDates } from '@plenaria/domain/publishing'
import type { Prisma } from '@plenaria/prisma/client'
import type { UpdateEventInput } from '../__generated__/resolvers.ts'
import type { ConsentTextRow, EventRow, QuestionRow, SessionRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'
import { auditedVenue, venueOf } from '../request/venue.ts'
import { chooseAgain, leftWithout } from '../sessions/choices.ts'
import { queueMoveMails, queueRemovalMails } from '../sessions/mails.ts'
import type { Changing } from '../sessions/recordPlaces.ts'
import { inOrder, sessionRows } from '../sessions/rows.ts'
import { venueAfter } from '../venue/facts.ts'
import { decidedOf, storedDates } from './dates.ts'
import { consentRows, questionRows } from './rows.ts'

export interface StoredEvent {
  event: EventRow
  sessions: SessionRow[]
  questions: QuestionRow[]
  consents: ConsentTextRow[]
}

export async function readStored(transaction: Prisma.TransactionClient, event: EventRow): Promise<StoredEvent> {
  const where = { eventId: event.id }
  return {
    event,
    sessions: await transaction.session.findMany({ where, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] }),
    questions: await transaction.question.findMany({ where, orderBy: { position: 'asc' } }),
    consents: await transaction.consentText.findMany({ where, orderBy: { position: 'asc' } }),
  }
}

/** Event columns in the input that stay unchanged if null or omitted. */
type OptionalFact = Exclude<
  keyof UpdateEventInput,
  | ('slug' | 'version' | 'sessions' | 'questions' | 'consents' | 'confirmedRemovals' | 'notify')
  | ('decisionPromisedAt' | 'decisionPromiseReason' | 'groups' | 'plan' | 'venue')
>

/**
 * Only given facts that differ. An explicit null removes a date or the venue of a draft, or a promised date; elsewhere it means
 * “omitted”.
 */
export function changedFacts(input: UpdateEventInput, event: EventRow) {
  const dates = givesDates(input) ? storedDates(datesAfter(input, event), event.createdAt) : null
  const given = {
    titles: input.titles && storedTexts(input.titles),
    seriesNames: input.seriesNames && storedTexts(input.seriesNames),
    summaries: input.summaries && storedTexts(input.summaries),
    descriptions: input.descriptions && storedTexts(input.descriptions),
    languages: input.languages,
    format: input.format,
    zone: input.zone,
    startsAt: dates?.startsAt,
    endsAt: dates?.endsAt,
    registrationOpensAt: dates?.registrationOpensAt,
    registrationClosesAt: dates?.registrationClosesAt,
    undecidedDates: dates?.undecidedDates,
    offerHours: input.offerHours,
  } satisfies Record<OptionalFact | 'undecidedDates', unknown>
  const after = Object.fromEntries(
    Object.entries(given).filter(
      ([fact, value]) => value != null && !isDeepStrictEqual(value, event[fact as keyof typeof given]),
    ),
  ) as { [Fact in keyof typeof given]?: NonNullable<(typeof given)[Fact]> }
  const { decisionPromisedAt } = input
  const promiseMoves =
    decisionPromisedAt !== undefined && decisionPromisedAt?.getTime() !== event.decisionPromisedAt?.getTime()
  const venue = venueAfter(input, event)
  const isVenueChanged = !isDeepStrictEqual(venue, venueOf(event))
  return { ...after, ...(promiseMoves && { decisionPromisedAt }), ...(isVenueChanged && { venue }) }
}

const dateFields = ['startsAt', 'endsAt', 'registrationOpensAt', 'registrationClosesAt'] as const

export const givesDates = (input: UpdateEventInput): boolean => dateFields.some((field) => input[field] !== undefined)

/** The dates after the update; null: not decided. */
export function datesAfter(input: UpdateEventInput, event: EventRow): EventDates<Date | null> {
  const decided = decidedOf(event)
  const after = (field: keyof EventDates<never>) =>
    input[field] === undefined ? decided[field] : (input[field] ?? null)
  return {
    startsAt: after('startsAt'),
    endsAt: after('endsAt'),
    registrationOpensAt: after('registrationOpensAt'),
    registrationClosesAt: after('registrationClosesAt'),
  }
}

/** Changed facts for the audit log, without placeholders for undecided dates. */
export function auditedFacts(before: EventRow, after: EventRow, facts: ChangedFacts) {
  const audited = (event: EventRow): Record<string, unknown> => {
    const venue = venueOf(event)
    return { ...event, ...decidedOf(event), venue: venue && auditedVenue(venue) }
  }
  const { undecidedDates, ...rest } = facts
  const fields = [...Object.keys(rest), ...(undecidedDates ? dateFields : [])]
  const differing = new Set(fields.filter((field) => !isDeepStrictEqual(audited(before)[field], audited(after)[field])))
  const only = (event: EventRow) => Object.fromEntries([...differing].map((field) => [field, audited(event)[field]]))
  return { before: only(before), after: only(after) }
}

export type ChangedFacts = ReturnType<typeof changedFacts>

type SessionFacts = Pick<SessionRow, 'titles' | 'startsAt' | 'endsAt'>

const factsOf = ({ titles, startsAt, endsAt }: SessionFacts): SessionFacts => ({ titles, startsAt, endsAt })

/** The previous programme, for the audit log. */
export const auditedSessions = (sessions: readonly SessionRow[]) =>
  sessions.map(({ id, ...session }) => ({ id, ...factsOf(session) }))

const isSame: ((one: SessionFacts, other: SessionFacts) => boolean)[] = [
  (one, other) => isDeepStrictEqual(factsOf(one), factsOf(other)),
  (one, other) => isDeepStrictEqual(one.titles, other.titles),
  (one, other) => one.startsAt.getTime() === other.startsAt.getTime(),
]

/**
 * The programme as given; null if nothing differs. Sessions keep their ids, which grants, registrations and places refer to: a
 * session given without an id matches the stored one that is equal, or else has its titles, or else its start.
 */
export function changedSessions({ sessions: given }: UpdateEventInput, { sessions: stored }: StoredEvent) {
  if (!given) return null
  const ordered = inOrder(given)
  const rows = sessionRows(ordered)
  if (isDeepStrictEqual(rows, stored.map(factsOf))) return null
  const named = rows.flatMap((row, place): [SessionFacts, string][] => {
    const id = ordered[place]?.id
    return id == null ? [] : [[row, id]]
  })
  const ids = new Map(named)
  const unmatched = stored.filter(({ id }) => !named.some(([, taken]) => taken === id))
  for (const same of isSame) {
    for (const row of rows.filter((one) => !ids.has(one))) {
      const place = unmatched.findIndex((session) => same(row, session))
      const [session] = place < 0 ? [] : unmatched.splice(place, 1)
      if (session) ids.set(row, session.id)
    }
  }
  return rows.map((row) => ({ ...row, id: ids.get(row) ?? randomUUID() }))
}

/**
 * Keeps everything about a session that the list doesn't contain, including its places; removed sessions lose theirs. People with
 * a place in a moved or removed session are emailed.
 * @returns the registrations that are notified
 */
export async function writeSessions(
  { transaction, actor, at }: Changing,
  eventId: string,
  sessions: readonly (SessionFacts & { id: string })[],
  { sessions: stored }: StoredEvent,
): Promise<string[]> {
  const notified: string[] = []
  const before = new Map(stored.map((session) => [session.id, session]))
  const ids = sessions.map(({ id }) => id)
  const gone = stored.filter(({ id }) => !ids.includes(id))
  const left = await leftWithout(
    transaction,
    eventId,
    gone.map(({ id }) => id),
  )
  for (const session of gone) notified.push(...(await queueRemovalMails(transaction, at, session, left)))
  await transaction.session.deleteMany({ where: { eventId, id: { notIn: ids } } })
  for (const { id, titles, startsAt, endsAt } of sessions) {
    const data = { titles: titles as Prisma.InputJsonObject, startsAt, endsAt }
    const was = before.get(id)
    if (!was) await transaction.session.create({ data: { id, eventId, ...data } })
    else if (!isDeepStrictEqual(factsOf(was), { titles, startsAt, endsAt })) {
      const row = await transaction.session.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
      notified.push(...(await queueMoveMails(transaction, at, { before: was, after: row })))
    }
  }
  await chooseAgain({ transaction, actor, at }, eventId, left.choice)
  return notified
}

/** Ids of sessions that change or are removed, and null for each new one. */
export function touchedSessions(
  sessions: readonly (SessionFacts & { id: string })[],
  { sessions: stored }: StoredEvent,
): (string | null)[] {
  const before = new Map(stored.map((session) => [session.id, session]))
  const kept = new Set(sessions.map(({ id }) => id))
  return [
    ...stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    ...sessions.flatMap((session) => {
      const was = before.get(session.id)
      if (!was) return [null]
      return isDeepStrictEqual(factsOf(session), factsOf(was)) ? [] : [session.id]
    }),
  ]
}

/** The given questions; null if nothing differs. Answers to removed questions stay with their registrations. */
export function changedQuestions(
  { questions: given }: Pick<UpdateEventInput, 'questions'>,
  { questions: stored }: Pick<StoredEvent, 'questions'>,
) {
  if (!given) return null
  const rows = questionRows(given)
  return isDeepStrictEqual(rows, stored.map(asGiven)) ? null : rows
}

/** The given consents, with a new version of each whose text or necessity differs; null if none does. */
export function changedConsents({ consents: given }: UpdateEventInput, { consents: stored }: StoredEvent) {
  if (!given) return null
  const rows = consentRows(given).map((row) => {
    const before = stored.find(({ key }) => key === row.key)
    if (!before) return { ...row, version: 1 }
    const same = isDeepStrictEqual([row.texts, row.required], [before.texts, before.required])
    return { ...row, version: same ? before.version : before.version + 1 }
  })
  return isDeepStrictEqual(rows, stored.map(withoutEvent)) ? null : rows
}

/** A question without condition is always shown, and most are not about needs. */
const asGiven = ({ eventId: _, shownIf, need, fileTypes, ...rest }: QuestionRow) => ({
  ...rest,
  ...(need && { need }),
  ...(fileTypes && fileTypes.length > 0 && { fileTypes }),
  ...(shownIf && { shownIf }),
})

const withoutEvent = <Row extends { eventId: string }>({ eventId: _, ...rest }: Row) => rest
