/** The seat that the viewer was named for, by their sign-in address. */

import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow, ReplacementRow } from '../request/rows.ts'
import { stateAt } from './state.ts'

export type OwnReplacement = ReplacementRow & { registration: RegistrationRow }

/** The earliest naming that can be accepted; null if there is none. */
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

/** Whether the viewer has already accepted a seat here, so that a resubmitted registration gets its answer. */
export const hasAcceptedSeat = async (
  { id: eventId }: Pick<EventRow, 'id'>,
  { database, viewer }: Context,
): Promise<boolean> =>
  viewer !== null &&
  (await database.replacement.count({ where: { eventId, emailKey: viewer.emailKey, state: 'ACCEPTED' } })) > 0
