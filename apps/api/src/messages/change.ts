/** Changes to a message: its lock, and the viewer's rights under the lock. */
import type { Prisma } from '@plenaria/prisma/client'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, LetterRow, ViewerRow } from '../request/rows.ts'
import { findLetter, stateOf } from './letters.ts'

type Transaction = Prisma.TransactionClient

/** Null: it was deleted. */
export async function lockLetter(transaction: Transaction, id: string): Promise<LetterRow | null> {
  await transaction.$queryRaw`select from letter where id = ${id}::uuid for update`
  return transaction.letter.findUnique({ where: { id } })
}

export interface Scene {
  transaction: Transaction
  letter: LetterRow
  event: EventRow
  at: Date
  viewer: ViewerRow
}

type Refusal =
  | Refused<'UnknownMessage'>
  | Refused<'MessageUnderway'>
  | Refused<'NotAllowed'>
  | Refused<'SecondFactorNeeded'>

/** Makes a change in one transaction that holds the letter, if it is in one of these stages and the viewer may. */
export async function changeLetter<Done>(
  id: string,
  stages: readonly LetterRow['stage'][],
  context: Context,
  change: (scene: Scene) => Promise<Done>,
): Promise<Done | Refusal> {
  const { database, language } = context
  const found = await findLetter(id, context)
  if (!found) return refuse(language, 'UnknownMessage', {})
  const { event } = found
  const allowed = (requester: ViewerRow | null) => can.changeLetter(requester, found.letter, event)
  const denial = await forbidden(context, allowed)
  if (denial) return denial
  return database.$transaction(async (transaction): Promise<Done | Refusal> => {
    const letter = await lockLetter(transaction, id)
    if (!letter) return refuse(language, 'UnknownMessage', {})
    context.viewer = await asOfNow(transaction, context.viewer)
    const { viewer } = context
    if (!viewer || !allowed(viewer)) return refuse(language, 'NotAllowed', {})
    if (!stages.includes(letter.stage))
      return refuse(language, 'MessageUnderway', { state: await stateOf(letter, context) })
    return change({ transaction, letter, event, at: await clockOf(transaction), viewer })
  }, timeouts)
}

export interface LetterChange {
  at: Date
  after?: Record<string, unknown>
  /** Past tense. */
  what:
    | 'LETTER_WRITTEN'
    | 'LETTER_CHANGED'
    | 'LETTER_DISCARDED'
    | 'LETTER_SCHEDULED'
    | 'LETTER_CANCELLED'
    | 'LETTER_SENT'
    | 'LETTER_HALTED'
}

type Audited = Pick<LetterRow, 'id' | 'eventId' | 'instituteId' | 'grantId'>

export const auditLetter = (
  transaction: Transaction,
  context: Pick<Context, 'viewer' | 'requestId'>,
  { id, eventId, instituteId, grantId }: Audited,
  { after, ...change }: LetterChange,
): Promise<void> =>
  appendAudit(transaction, [
    { ...actorFor(context, { instituteId, grantId }), ...change, eventId, after: { letter: id, ...after } },
  ])
