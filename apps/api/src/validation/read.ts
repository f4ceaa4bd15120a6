/** Rounds as editors and participants see them. An open round shows no times and no running count. */
import type { OwnValidation } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { perRequestAndKey } from '../request/perRequest.ts'
import type { EventRow, MinorityStatementRow, RegistrationRow, ValidationRoundRow } from '../request/rows.ts'
import { isOver, tookPart } from './rounds.ts'

export interface RoundOfEvent extends ValidationRoundRow {
  event: EventRow
  statements: MinorityStatementRow[]
  _count: { spent: number }
  /** When it was read. */
  at: Date
}

export interface StatementOfEvent extends MinorityStatementRow {
  eventId: string
}

const whole = { event: true, statements: { orderBy: { id: 'asc' } }, _count: { select: { spent: true } } } as const

export async function roundsOf(event: EventRow, context: Context): Promise<RoundOfEvent[]> {
  const at = await now(context)
  const rounds = await context.database.validationRound.findMany({
    where: { eventId: event.id },
    include: whole,
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
  })
  return rounds.map((round) => ({ ...round, at }))
}

export async function readRound(id: string, context: Context): Promise<RoundOfEvent> {
  const at = await now(context)
  const round = await context.database.validationRound.findUniqueOrThrow({ where: { id }, include: whole })
  return { ...round, at }
}

/** Withheld below the threshold, since a single answer would show. */
export const answersOf = ({ closedAt, event, _count: { spent } }: RoundOfEvent): number | null =>
  closedAt !== null && spent >= event.disclosureThreshold ? spent : null

export const statementsOf = ({ closedAt, statements, eventId }: RoundOfEvent): StatementOfEvent[] =>
  closedAt === null ? [] : statements.map((statement) => ({ ...statement, eventId }))

/** Number of people who could answer now; the same for all open rounds of an event, and counted once per request. */
export const invitedTo = perRequestAndKey(async (eventId, { database }) => (await tookPart(database, eventId)).length)

export async function ownValidation(registration: RegistrationRow, context: Context): Promise<OwnValidation | null> {
  const { database, viewer } = context
  if (!can.ownRegistration(viewer, registration)) return null
  const { id: registrationId, eventId } = registration
  const round = await database.validationRound.findFirst({
    where: { eventId, closedAt: null },
    include: { issues: { where: { registrationId } } },
  })
  if (!round || isOver(round, await now(context))) return null
  const [isInvited] = await tookPart(database, eventId, registrationId)
  return isInvited ? { roundId: round.id, closesAt: round.closesAt, hasFetched: round.issues.length > 0 } : null
}
