/** Loads what an editor changes, and changes it with current rights. */
import type { Prisma } from '@plenaria/prisma/client'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can, type Right, rightToEditFindings } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { isId } from '../kernel/ids.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, FindingRow } from '../request/rows.ts'

export interface Found {
  event: EventRow
  finding: FindingRow
  right: Right
}

type Known =
  | { event: EventRow; finding: FindingRow; denial: null }
  | { denial: Refused<'UnknownFinding'> | Refused<'SecondFactorNeeded'> }

/** Null for viewers who may not edit findings. */
export async function findFinding(id: string, context: Context): Promise<Known> {
  const { database, language } = context
  const found = isId(id) ? await database.finding.findUnique({ where: { id }, include: { event: true } }) : null
  if (!found) return { denial: refuse(language, 'UnknownFinding', {}) }
  const { event, ...finding } = found
  const denial = await forbidden(context, (requester) => can.editFindings(requester, event))
  if (denial?.__typename === 'NotAllowed') return { denial: refuse(language, 'UnknownFinding', {}) }
  return denial ? { denial } : { event, finding, denial: null }
}

/** Runs in a transaction, with the viewer's current right. */
export function editing<Answer>(
  context: Context,
  event: EventRow,
  change: (transaction: Prisma.TransactionClient, right: Right) => Promise<Answer>,
): Promise<Answer | Refused<'NotAllowed'>> {
  return context.database.$transaction(async (transaction) => {
    const right = rightToEditFindings(await asOfNow(transaction, context.viewer), event)
    return right ? change(transaction, right) : refuse(context.language, 'NotAllowed', {})
  }, timeouts)
}
