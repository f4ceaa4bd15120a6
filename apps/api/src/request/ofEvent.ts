/** Rows that belong to an event. */
import type { Context } from './context.ts'
import type { StakeholderGroupRow } from './rows.ts'
import { existing, rowBy, rowsBy } from './rowsBy.ts'

/** Sort order for sessions. */
export const inOrderOfTime = { orderBy: [{ startsAt: 'asc' as const }, { id: 'asc' as const }] }

/** In chronological order. */
export const sessionsOf = rowsBy('Session', 'eventId', ['startsAt', 'id'])

/** In the event's own order, as are questions and consents below. */
export const groupsOf = rowsBy('StakeholderGroup', 'eventId', ['position'])
/** @throws if the event has no such group */
export async function groupOf(eventId: string, key: string, context: Context): Promise<StakeholderGroupRow> {
  const group = (await groupsOf(eventId, context)).find((one) => one.key === key)
  if (!group) throw new Error('An event lacks a group that somebody is in.')
  return group
}

export const questionsOf = rowsBy('Question', 'eventId', ['position'])
export const consentsOf = rowsBy('ConsentText', 'eventId', ['position'])

export const retentionRulesOf = rowsBy('RetentionRule', 'eventId')
export const seatPlanOf = existing(rowBy('SeatPlan', 'eventId'))
