/** Obstacles to a decision that the domain doesn't know. */
import { leavesNothing } from '@plenaria/domain/programme/wants'
import { isOver, type OfferLimit } from '@plenaria/domain/registration'
import type { RegistrationRow } from '../request/rows.ts'
import type { RefusedOne } from './types.ts'
import type { UnitOfWork } from './unitOfWork.ts'

/**
 * Finds registrations that can't be reinstated: the person has registered again, or another registration of theirs is reinstated
 * in this command.
 */
export function alreadyRegistered({ snapshot }: UnitOfWork): (row: RegistrationRow) => RefusedOne['refusal'] | null {
  const reinstated = new Set<string>()
  return ({ state, emailKey }) => {
    if (!isOver(state)) return null
    if (snapshot.standingOf(emailKey) || reinstated.has(emailKey)) return { refusal: 'AlreadyRegistered' }
    reinstated.add(emailKey)
    return null
  }
}

/**
 * Finds people whose offer would cover none of their chosen sessions, or none that still exists.
 * @param limitOf null if nothing is offered, or everything that the person chose; if always null, nothing is read
 */
export async function nothingOffered(
  { database, snapshot: { eventId } }: UnitOfWork,
  rows: readonly RegistrationRow[],
  limitOf: (row: RegistrationRow) => OfferLimit | null,
): Promise<(row: RegistrationRow) => RefusedOne['refusal'] | null> {
  if (rows.every((row) => limitOf(row) === null)) return () => null
  const sessions = await database.$queryRaw<{ id: string }[]>`select id from session where event_id = ${eventId}`
  const programme = new Set(sessions.map(({ id }) => id))
  return (row) => {
    const limit = limitOf(row)
    return limit && leavesNothing(row, limit, programme) ? { refusal: 'NoChosenSessionLeft' } : null
  }
}
