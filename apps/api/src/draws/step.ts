/** One step by a seed-holder in a draw's ceremony. */
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes, SeedStepInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { asOfNow } from '../access/viewer.ts'
import { isId } from '../kernel/ids.ts'
import { invalidInput, type Refused, refuse } from '../refusals/errors.ts'
import { fieldProblem } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import type { SeedHolderRow } from '../request/rows.ts'
import { actorOf, actsFor } from './holders.ts'
import { drawRefusal, refuseDraw } from './refusals.ts'
import { type DrawRow, findDraw, type LockedDraw, lockDraw, whole } from './rows.ts'
import { eventOfDraw, takeStep } from './write.ts'

type Result = Awaited<ResolversTypes['SeedStepResult']>

const maxSealed = 1_000

export async function takeSeedStep(input: SeedStepInput, context: Context): Promise<Result> {
  const { database, language } = context
  const holder = isId(input.holder) ? await database.seedHolder.findUnique({ where: { id: input.holder } }) : null
  const found = holder && (await findDraw(database, holder.drawId))
  if (!holder || !found || !(await eventOfDraw(found, context))) return refuse(language, 'UnknownDraw', {})
  const { commitment, shares, confirm, seed, recovered } = input
  const given = [commitment, shares, confirm === true ? confirm : null, seed, recovered].filter((each) => each != null)
  return database.$transaction(async (transaction): Promise<Result> => {
    const locked = await lockDraw(transaction, found)
    context.viewer = await asOfNow(transaction, context.viewer)
    const acts = await actsFor(transaction, locked.event, holder, context)
    const elsewhere = await actsFor(transaction, locked.event, holder, withSecondFactor(context))
    const denial = await forbidden(context, (viewer) => (viewer?.hasShownSecondFactor ? elsewhere : acts))
    if (denial) return denial
    if (given.length !== 1) return invalidInput(language, fieldProblem('holder', 'MALFORMED'))
    const refusal = await stepOf(transaction, locked, { holder, input }, context)
    if (refusal) return refusal
    const draw = await transaction.draw.findUniqueOrThrow({ where: { id: found.id }, include: whole })
    return { __typename: 'SeedStepTaken', draw }
  }, timeouts)
}

/** Whether it is the second factor alone that the viewer lacks. */
const withSecondFactor = ({ viewer }: Context): Pick<Context, 'viewer'> => ({
  viewer: viewer && { ...viewer, hasShownSecondFactor: true },
})

async function stepOf(
  transaction: Prisma.TransactionClient,
  { draw, event }: LockedDraw,
  { holder, input }: { holder: SeedHolderRow; input: SeedStepInput },
  context: Context,
): Promise<Refused<'DrawRefused'> | null> {
  const { language } = context
  const id = holder.id
  const actor = await actorOf(transaction, event, holder.instituteId, context)
  const take = async (command: Parameters<typeof takeStep>[2], from = draw) => {
    const refusal = await takeStep(transaction, from, command, actor)
    return refusal && drawRefusal(language, refusal)
  }
  const { commitment, shares, seed, recovered } = input
  if (commitment) {
    const { points, nonce, response } = commitment
    return take({ type: 'COMMIT_SEED', commitment: { holder: id, points, proof: { nonce, response } } })
  }
  if (shares) return sendShares(transaction, draw, { id, shares }, context)
  if (seed != null) return take({ type: 'REVEAL_SEED', holder: id, seed })
  if (!recovered) {
    const received = draw.shares.filter(({ holderId }) => holderId === id).length
    if (received < draw.holders.length - 1) return refuseDraw(language, 'SHARES_NOT_SENT')
    return take({ type: 'CONFIRM_SHARES', holder: id })
  }
  let current = draw
  for (const { dealer, share } of recovered) {
    const isSent = current.shares.some(({ dealerId, holderId }) => dealerId === dealer && holderId === id)
    if (!isSent) return refuseDraw(language, 'SHARE_MISMATCH')
    const refusal = await take({ type: 'REVEAL_SHARE', reveal: { dealer, holder: id, share } }, current)
    if (refusal) return refusal
    current = await transaction.draw.findUniqueOrThrow({ where: { id: draw.id }, include: whole })
  }
  return null
}

/** Shares exist only once all commitments are published: before, they would help others to choose theirs. */
async function sendShares(
  transaction: Prisma.TransactionClient,
  draw: DrawRow,
  { id, shares }: { id: string; shares: readonly { holder: string; sealed: string }[] },
  { language }: Context,
): Promise<Refused<'DrawRefused'> | null> {
  if (draw.state === 'DRAWN' || draw.state === 'VOID') return refuseDraw(language, 'DRAW_OVER')
  if (draw.state !== 'SEEDS_COMMITTED') return refuseDraw(language, 'SEEDS_NOT_COMMITTED')
  if (draw.holders.length < 3) return refuseDraw(language, 'NO_SHARING')
  if (draw.shares.some(({ dealerId }) => dealerId === id)) return refuseDraw(language, 'SHARES_ALREADY_SENT')
  const others = draw.holders.filter((each) => each.id !== id).map((each) => each.id)
  const given = new Map(shares.map(({ holder, sealed }) => [holder, sealed]))
  const isWhole =
    given.size === others.length &&
    shares.length === others.length &&
    others.every(
      (other) => /^[A-Za-z0-9+/=]+$/.test(given.get(other) ?? '') && (given.get(other) ?? '').length <= maxSealed,
    )
  if (!isWhole) return refuseDraw(language, 'SHARE_MISMATCH')
  await transaction.seedShare.createMany({
    data: others.map((other) => ({ drawId: draw.id, dealerId: id, holderId: other, sealed: given.get(other) ?? '' })),
  })
  return null
}
