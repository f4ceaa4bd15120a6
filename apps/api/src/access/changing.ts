/** Changes to an event: permission before and under the lock, the lock itself, and optimistic locking. */
import type { Prisma } from '@plenaria/prisma/client'
import { type FieldProblem, invalidInput, type Refused, refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'
import { forbidden } from './forbidden.ts'
import { lockEvent, lockSeats, timeouts } from './lock.ts'
import { asOfNow } from './viewer.ts'

export interface Terms {
  /** Checked first with the event as loaded, and again under the lock with the current event and the viewer's current rights. */
  allowed: (requester: ViewerRow | null, event: EventRow) => boolean
  /** Validation errors; shown only to viewers who may make the change. */
  fieldProblems?: FieldProblem[]
  /** Version that the viewer read; null if concurrent changes don't matter. */
  version: number | null
  /** Whether seats and standings must be locked too. */
  holdsSeats?: boolean
}

export interface Held {
  transaction: Prisma.TransactionClient
  /** Locked until the transaction ends. */
  event: EventRow
  at: Date
}

type Refusals<Asked extends Terms> =
  | Refused<'NotAllowed'>
  | Refused<'SecondFactorNeeded'>
  | (Asked['version'] extends null ? never : Refused<'ChangedMeanwhile'>)
  | (Asked extends { fieldProblems: FieldProblem[] } ? Refused<'InvalidInput'> : never)

/**
 * Runs a change in a transaction that locks the event, if the viewer may make it and has read the current version. Refreshes the
 * rights in `context` under the lock.
 */
export function changingEvent<Result, Asked extends Terms>(
  known: EventRow,
  terms: Asked,
  context: Context,
  change: (held: Held) => Promise<Result>,
): Promise<Result | Refusals<Asked>>
export async function changingEvent<Result>(
  known: EventRow,
  { allowed, fieldProblems = [], version, holdsSeats = false }: Terms,
  context: Context,
  change: (held: Held) => Promise<Result>,
): Promise<Result | Refusals<Required<Terms>>> {
  const { database, language } = context
  const denial = await forbidden(context, (requester) => allowed(requester, known))
  if (denial) return denial
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  return database.$transaction(async (transaction) => {
    if (holdsSeats) await lockSeats(transaction, known.id)
    const event = await lockEvent(transaction, known.id)
    context.viewer = await asOfNow(transaction, context.viewer)
    const denialNow = await forbidden(context, (requester) => allowed(requester, event))
    if (denialNow) return denialNow
    if (version !== null && event.version !== version) return refuse(language, 'ChangedMeanwhile', {})
    return change({ transaction, event, at: await clockOf(transaction) })
  }, timeouts)
}
