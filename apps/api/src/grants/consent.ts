/** Consent follows the terms: what people gave under narrower ones does not cover wider ones. */
import type { NumberedTerms } from '@plenaria/domain/grantDecision'
import { asksAnew } from '@plenaria/domain/grantWidening'
import type { Prisma } from '@plenaria/prisma/client'
import { changeSeatsWithin } from './atDesk.ts'
import type { Scene } from './change.ts'

/**
 * When other terms come into force: takes back consent that no longer covers them and asks everybody anew who had given it, in
 * the transaction that agrees to the terms.
 */
export async function followTerms(
  transaction: Prisma.TransactionClient,
  { event, id: grantId, partnerId: instituteId, act }: Scene,
  before: NumberedTerms,
  after: NumberedTerms,
): Promise<void> {
  const ways = asksAnew(before, after)
  if (ways.length === 0) return
  const { names } = await transaction.institute.findUniqueOrThrow({ where: { id: instituteId } })
  const { purposes } = after
  const command = { type: 'ASK_ANEW', grantId, instituteId, ways, names, purposes } as const
  const outcome = await changeSeatsWithin(transaction, event.id, command, act)
  if (outcome.kind === 'REFUSED') throw new Error(`The desk did not ask anew: ${outcome.refusal.refusal}.`)
}
