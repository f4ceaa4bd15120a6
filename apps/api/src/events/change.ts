/** What an update of an event would change, compared with what is stored. */
import { isDeepStrictEqual } from 'node:util'
import type { Prisma } from '@plenaria/prisma/client'
import type { UpdateEventInput } from '../__generated__/resolvers.ts'
import type { ConsentTextRow, EventRow, QuestionRow, SessionRow } from '../rows.ts'
import { sessionRows } from '../sessions/rows.ts'
import { consentRows, questionRows } from './rows.ts'
import { storedTexts } from './texts.ts'

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

/** Only the facts that are given and differ. An explicit null takes a promised date back; for all else it means «not given». */
export function changedFacts(input: UpdateEventInput, event: EventRow) {
  const given = {
    titles: input.titles && storedTexts(input.titles),
    seriesNames: input.seriesNames && storedTexts(input.seriesNames),
    summaries: input.summaries && storedTexts(input.summaries),
    descriptions: input.descriptions && storedTexts(input.descriptions),
    languages: input.languages,
    format: input.format,
    zone: input.zone,
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    registrationOpensAt: input.registrationOpensAt,
    registrationClosesAt: input.registrationClosesAt,
    offerHours: input.offerHours,
  }
  const after = Object.fromEntries(
    Object.entries(given).filter(
      ([fact, value]) => value != null && !isDeepStrictEqual(value, event[fact as keyof typeof given]),
    ),
  ) as { [Fact in keyof typeof given]?: NonNullable<(typeof given)[Fact]> }
  const { decisionPromisedAt } = input
  const promiseMoves =
    decisionPromisedAt !== undefined && decisionPromisedAt?.getTime() !== event.decisionPromisedAt?.getTime()
  return { ...after, ...(promiseMoves && { decisionPromisedAt }) }
}

export type ChangedFacts = ReturnType<typeof changedFacts>

/** The programme as given, each session keeping the id of the one that had its place; null if nothing differs. */
export function changedSessions({ sessions: given }: UpdateEventInput, { sessions: stored }: StoredEvent) {
  if (!given) return null
  const rows = sessionRows(given)
  const same = isDeepStrictEqual(
    rows,
    stored.map(({ titles, startsAt, endsAt }) => ({ titles, startsAt, endsAt })),
  )
  return same ? null : rows.map((row, place) => ({ ...row, id: stored[place]?.id }))
}

/** Questions as given; null if nothing differs. Answers to questions that are gone stay with their registrations. */
export function changedQuestions({ questions: given }: UpdateEventInput, { questions: stored }: StoredEvent) {
  if (!given) return null
  const rows = questionRows(given)
  return isDeepStrictEqual(rows, stored.map(asGiven)) ? null : rows
}

/** Consents as given, a new version of each whose text or necessity differs; null if nothing does. */
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

/** A question that is always shown has no condition at all. */
const asGiven = ({ eventId: _, shownIf, ...rest }: QuestionRow) => (shownIf ? { ...rest, shownIf } : rest)

const withoutEvent = <Row extends { eventId: string }>({ eventId: _, ...rest }: Row) => rest
