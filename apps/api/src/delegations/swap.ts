/** The head of a delegation, or an organiser, passes one member's seat to another. */
import type { CannotSwapCause, ResolversTypes, SwapDelegatesInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import type { Reader, RefusalOf } from '../desk/index.ts'
import { isId } from '../kernel/ids.ts'
import { refuse } from '../refusals/errors.ts'
import { actorOfPerson } from '../registrations/own.ts'
import type { Context } from '../request/context.ts'
import type { DelegationRow } from '../request/rows.ts'
import { leads } from './read.ts'
import { findDelegation } from './set.ts'

type Result = Promise<Awaited<ResolversTypes['SwapDelegatesResult']>>

export async function swapDelegates({ delegationId, outId, inId }: SwapDelegatesInput, context: Context): Result {
  const { desk, language, viewer } = context
  const delegation = await findDelegation(delegationId, context)
  if (!delegation) return refuse(language, 'UnknownDelegation', {})
  const event = await eventOf(delegation, context)
  const byHead = await leads(delegation, context)
  const denial = byHead ? null : await forbidden(context, (requester) => can.manageDelegations(requester, event))
  if (denial) return denial
  if (!isId(outId) || !isId(inId)) return refuse(language, 'CannotSwap', { cause: 'NOT_MEMBERS' })
  const emailKey = viewer?.emailKey ?? ''
  const command = { type: 'SWAP', delegationId: delegation.id, outId, inId, byHead } as const
  const outcome = await desk.changeSeats(
    event.id,
    byHead ? { ...command, stillPermitted: (database: Reader) => stillLeads(database, delegation, emailKey) } : command,
    byHead ? actorOfPerson(context) : actorOfHost(context, event),
  )
  if (outcome.kind === 'DONE') return { __typename: 'DelegatesSwapped', delegation }
  const { refusal } = outcome
  if (refusal.refusal === 'RightsChanged') return refuse(language, 'NotAllowed', {})
  return refuse(language, 'CannotSwap', { cause: causeOf(refusal) })
}

async function stillLeads(database: Reader, { id }: DelegationRow, emailKey: string): Promise<boolean> {
  const rows = await database.$queryRaw<unknown[]>`
    select from delegation d
    join delegation_member m on m.delegation_id = d.id and m.registration_id = d.head_id and m.state = 'JOINED'
    join registration r on r.id = d.head_id and r.organisation_key = d.organisation_key
    where d.id = ${id}::uuid and r.email_key = ${emailKey} and r.state not in ('DECLINED', 'LAPSED', 'WITHDRAWN')`
  return rows.length > 0
}

function causeOf(refusal: Exclude<RefusalOf<'SWAP'>, { refusal: 'RightsChanged' }>): CannotSwapCause {
  switch (refusal.refusal) {
    case 'NotInDelegation':
    case 'NoDelegation':
    case 'AnotherOrganisation':
      return 'NOT_MEMBERS'
    case 'NoSeatToPass':
      return 'NO_SEAT'
    case 'WrongState':
      return 'NOT_WAITING'
    case 'AnotherGroup':
      return 'ANOTHER_GROUP'
    case 'EventOver':
    case 'NotTakingPlace':
      return 'EVENT_OVER'
    default:
      return refusal satisfies never
  }
}
