/** The seat that the viewer was named for, by the address they are signed in with. */

import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow, ReplacementRow } from '../request/rows.ts'
import { stateAt } from './state.ts'

export type OwnReplacement = ReplacementRow & { registration: RegistrationRow }

/** The one that was named first of those that can be accepted; null: none. */
export async function ownReplacement(
  { id: eventId }: Pick<EventRow, 'id'>,
  context: Context,
): Promise<OwnReplacement | null> {
  const emailKey = context.viewer?.emailKey
  if (!emailKey) return null
  const named = await context.database.replacement.findMany({
    where: { eventId, emailKey, state: 'NAMED' },
    include: { registration: true },
    orderBy: { id: 'asc' },
  })
  if (named.length === 0) return null
  const at = await now(context)
  return named.find((one) => stateAt(one, one.registration, at) === 'NAMED') ?? null
}

/** Whether the viewer has accepted a seat here: a registration that is sent again finds its answer. */
export const hasAcceptedSeat = async (
  { id: eventId }: Pick<EventRow, 'id'>,
  { database, viewer }: Context,
): Promise<boolean> =>
  viewer !== null &&
  (await database.replacement.count({ where: { eventId, emailKey: viewer.emailKey, state: 'ACCEPTED' } })) > 0
