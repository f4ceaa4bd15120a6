/** Proposes the terms of the original event's grants for its copy; an owner of the partner has to accept. */
import { beginGrant } from '@plenaria/domain/grantDecision'
import type { Prisma } from '@plenaria/prisma/client'
import { actorFor } from '../audit/append.ts'
import { uuidv7 } from '../kernel/ids.ts'
import type { Shift } from '../kernel/shiftDates.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, GrantTermsRow } from '../request/rows.ts'
import { carryOut } from './change.ts'
import { purposesIn, termsIn } from './standing.ts'

export interface Copies {
  of: EventRow
  to: EventRow
  at: Date
  shift: Shift
  /** The copy's sessions, by the original's ids. */
  sessionIds: ReadonlyMap<string, string>
}

/** @returns the number of proposals */
export async function proposeCopies(
  transaction: Prisma.TransactionClient,
  context: Context,
  { of, to, at, shift, sessionIds }: Copies,
): Promise<number> {
  const grants = await transaction.grant.findMany({
    where: { eventId: of.id, state: 'AGREED', OR: [{ endsAt: null }, { endsAt: { gt: at } }] },
    include: { terms: true },
    orderBy: { id: 'asc' },
  })
  let proposed = 0
  for (const { partnerId, agreed, terms: all } of grants) {
    const inForce = all.find(({ number }) => number === agreed)
    if (!inForce) continue
    const terms = termsFor(inForce, shift, sessionIds)
    const decided = beginGrant({ terms, purposes: purposesIn(inForce) }, at.getTime())
    if (decided.kind === 'REFUSED') continue
    const id = uuidv7(at.getTime(), proposed)
    const actor = actorFor(context, { instituteId: to.hostId, grantId: id })
    const common = { event: to, id, partnerId, before: null, allTerms: [], at, actor, side: 'HOST' } as const
    await carryOut(transaction, common, decided)
    proposed += 1
  }
  return proposed
}

function termsFor(row: GrantTermsRow, { moved }: Shift, sessionIds: ReadonlyMap<string, string>) {
  const terms = termsIn(row)
  const { scope, endsAt } = terms
  return {
    ...terms,
    scope: { ...scope, sessions: scope.sessions?.flatMap((id) => sessionIds.get(id) ?? []) ?? null },
    endsAt: endsAt && moved(new Date(endsAt), 'grants').toISOString(),
  }
}
