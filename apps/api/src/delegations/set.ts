/** Organisers create, change and end an organisation's delegation. */
import type { ResolversTypes, SetDelegationInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { isId } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { DelegationRow } from '../request/rows.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const maxSeats = 100

export const findDelegation = async (id: string, { database }: Context): Promise<DelegationRow | null> =>
  isId(id) ? database.delegation.findUnique({ where: { id } }) : null

export async function setDelegation(
  { headReference, seats }: SetDelegationInput,
  context: Context,
): Promise<Result<'SetDelegationResult'>> {
  const { database, desk, viewer, language } = context
  const head = await findByReference(headReference.trim().toUpperCase(), context)
  if (!head) return refuse(language, 'UnknownRegistration', {})
  const event = await eventOf(head, context)
  if (!can.seeRegistration(viewer, head, event)) return refuse(language, 'UnknownRegistration', {})
  const denial = await forbidden(context, (requester) => can.manageDelegations(requester, event))
  if (denial) return denial
  if (seats < 1 || seats > maxSeats)
    return invalidInput(language, [{ path: 'seats', code: 'OUT_OF_RANGE', minimum: 1, maximum: maxSeats }])
  const command = { type: 'SET_DELEGATION' as const, reference: head.reference, seats }
  const outcome = await desk.changeSeats(event.id, command, actorOfHost(context, event))
  if (outcome.kind === 'DONE') {
    const where = { eventId: event.id, headId: head.id }
    return { __typename: 'DelegationSet', delegation: await database.delegation.findFirstOrThrow({ where }) }
  }
  const { refusal } = outcome
  switch (refusal.refusal) {
    case 'CannotLeadDelegation':
      return refuse(language, 'CannotLeadDelegation', { cause: refusal.cause })
    case 'DelegationTooSmall':
      return refuse(language, 'DelegationTooSmall', { held: refusal.held })
    case 'UnknownRegistration':
      return refuse(language, 'UnknownRegistration', {})
    case 'RightsChanged':
      return refuse(language, 'NotAllowed', {})
    default:
      return refusal satisfies never
  }
}

export async function endDelegation(id: string, context: Context): Promise<Result<'EndDelegationResult'>> {
  const { desk, language } = context
  const delegation = await findDelegation(id, context)
  if (!delegation) return refuse(language, 'UnknownDelegation', {})
  const event = await eventOf(delegation, context)
  const denial = await forbidden(context, (requester) => can.manageDelegations(requester, event))
  if (denial) return denial
  const { organisationKey } = delegation
  const command = { type: 'END_DELEGATION' as const, organisationKey }
  const outcome = await desk.changeSeats(event.id, command, actorOfHost(context, event))
  if (outcome.kind === 'DONE') return { __typename: 'DelegationEnded', event }
  const { refusal } = outcome.refusal
  return refuse(language, refusal === 'RightsChanged' ? 'NotAllowed' : refusal, {})
}
