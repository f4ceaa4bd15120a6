/** The public random value that goes into the final seed of a draw. */
import { createHash } from 'node:crypto'
import { isDrandValue } from '@plenaria/domain/draw/beacons'
import type { Hash } from '@plenaria/domain/draw/digest'
import type { AddDrawBeaconInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { drawRefusal, refuseDraw } from './refusals.ts'
import { type DrawRow, findDraw, lockDraw, publishedDraw, whole } from './rows.ts'
import { eventOfDraw, takeStep } from './write.ts'

const hashOfBytes: Hash = (hex) => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex')

/** As it is copied: capitals and blanks around it mean nothing. */
const plain = (hex: string): string => hex.trim().toLowerCase()

export async function addDrawBeacon(
  { id, ...given }: AddDrawBeaconInput,
  context: Context,
): Promise<Awaited<ResolversTypes['AddDrawBeaconResult']>> {
  const { database, language } = context
  const found = await findDraw(database, id)
  if (!found || !(await eventOfDraw(found, context))) return refuse(language, 'UnknownDraw', {})
  const [randomness, signature] = [plain(given.randomness), plain(given.signature)]
  return database.$transaction(async (transaction) => {
    const { event, draw } = await lockDraw(transaction, found)
    context.viewer = await asOfNow(transaction, context.viewer)
    const denial = await forbidden(context, (viewer) => can.compose(viewer, event))
    if (denial) return denial
    if (draw.beaconSource !== null && !isDrandValue({ randomness, signature }, hashOfBytes))
      return refuseDraw(language, 'BEACON_INVALID')
    const command = { type: 'ADD_BEACON', value: randomness } as const
    const refusal = await takeStep(transaction, draw, command, actorOfHost(context, event))
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
  return { source: beaconSource, number: named?.round ?? null, at: named && new Date(named.at), value: beaconValue }
}
