/** The public random value that goes into the final seed of a draw. */
import type { AddDrawBeaconInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { checkInThread } from './drandThread.ts'
import { actorOf } from './holders.ts'
import { drawRefusal, refuseDraw } from './refusals.ts'
import { type DrawRow, findDraw, lockDraw, publishedDraw, whole } from './rows.ts'
import { eventOfDraw, takeStep } from './write.ts'

/** Normalises pasted text: case and surrounding whitespace don't matter. */
const plain = (hex: string): string => hex.trim().toLowerCase()

/** Everybody may enter it, as the value can't be another one: organisers who dislike the room could otherwise withhold it until the draw is void. */
export async function addDrawBeacon(
  { id, ...given }: AddDrawBeaconInput,
  context: Context,
): Promise<Awaited<ResolversTypes['AddDrawBeaconResult']>> {
  const { database, language } = context
  const found = await findDraw(database, id)
  if (!found || !(await eventOfDraw(found, context))) return refuse(language, 'UnknownDraw', {})
  const denial = await forbidden(context, can.enterBeacon)
  if (denial) return denial
  const value = { randomness: plain(given.randomness), signature: plain(given.signature) }
  // Before the lock, as it takes a while: a published draw keeps the number of its value.
  const number = found.endedAt === null ? publishedDraw(found)?.record.beacon?.round : undefined
  if (number !== undefined && !(await checkInThread(number, value))) return refuseDraw(language, 'BEACON_INVALID')
  return database.$transaction(async (transaction) => {
    const { event, draw } = await lockDraw(transaction, found)
    // It was published since, or is over.
    if (number === undefined && draw.endedAt === null && draw.beaconSource !== null)
      return refuseDraw(language, 'NOT_COMMITTED')
    const isOrganiser = can.compose(context.viewer, event)
    const actor = isOrganiser ? actorOfHost(context, event) : await actorOf(transaction, event, null, context)
    const refusal = await takeStep(transaction, draw, { type: 'ADD_BEACON', value: value.randomness }, actor)
    if (refusal) return drawRefusal(language, refusal)
    const decided = await transaction.draw.findUniqueOrThrow({ where: { id: draw.id }, include: whole })
    return { __typename: 'DrawBeaconAdded' as const, draw: decided }
  }, timeouts)
}

/** Null: none takes part. */
export function beaconOf(draw: DrawRow) {
  const { beaconSource, beaconValue } = draw
  if (beaconSource === null) return null
  const named = publishedDraw(draw)?.record.beacon ?? null
  return {
    source: beaconSource,
    number: named?.round ?? null,
    at: named && new Date(named.at),
    until: named?.until === undefined ? null : new Date(named.until),
    value: beaconValue,
  }
}
