/** Delegations with their members, as seen by those who manage them and by their members. */
import { isInLane, isOver } from '@plenaria/domain/registration'
import type { DelegateSeat } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf, masksFor, nameSeen } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { DelegationMemberRow, DelegationRow, DelegationSwapRow, RegistrationRow } from '../request/rows.ts'

export interface Delegate extends DelegationMemberRow {
  registration: RegistrationRow
  delegation: DelegationRow
}

export interface RecordedSwap extends DelegationSwapRow {
  delegation: DelegationRow
  out: RegistrationRow
  into: RegistrationRow
}

export interface InRoom {
  organisation: string
  seats: number
  names: (string | null)[]
}

const both = { registration: true, delegation: true } as const

const delegatesById = dataLoader<Delegate[]>(async (ids, { database }) => {
  const where = { delegationId: { in: ids }, state: { not: 'LEFT' as const } }
  const rows = await database.delegationMember.findMany({ where, include: both, orderBy: { id: 'asc' } })
  return Map.groupBy(rows.filter(belongs), ({ delegationId }) => delegationId)
})

const delegateByRegistration = dataLoader<Delegate>(async (ids, { database }) => {
  const where = { registrationId: { in: ids }, state: { not: 'LEFT' as const } }
  const rows = await database.delegationMember.findMany({ where, include: both })
  return new Map(rows.filter(belongs).map((row) => [row.registrationId, row]))
})

/** Membership ends automatically when the organisation changes, and with a withdrawal or a decline. */
export const belongs = ({ registration, delegation }: Pick<Delegate, 'registration' | 'delegation'>): boolean =>
  registration.organisationKey === delegation.organisationKey &&
  registration.state !== 'DECLINED' &&
  !isOver(registration.state)

export const heldById = dataLoader<number>(async (ids, { database }) => {
  const rows = await database.$queryRaw<{ id: string; held: number }[]>`
    select d.id::text, coalesce(t.held, 0) as held from delegation d
    left join organisation_tally t on t.event_id = d.event_id and t.organisation_key = d.organisation_key
    where d.id = any(${ids}::uuid[])`
  return new Map(rows.map(({ id, held }) => [id, held]))
})

const maxSwaps = 50

/** The newest per delegation, newest first. */
export const swapsById = dataLoader<RecordedSwap[]>(async (ids, { database }) => {
  const newest = await database.$queryRaw<{ id: string }[]>`
    select s.id::text from unnest(${ids}::uuid[]) as d (id) cross join lateral (
      select id from delegation_swap where delegation_id = d.id order by id desc limit ${maxSwaps}) s`
  const rows = await database.delegationSwap.findMany({
    where: { id: { in: newest.map(({ id }) => id) } },
    include: { delegation: true, out: true, into: true },
    orderBy: { id: 'desc' },
  })
  return Map.groupBy(rows, ({ delegationId }) => delegationId)
})

export const managesDelegations = async (delegation: DelegationRow, context: Context): Promise<boolean> =>
  can.manageDelegations(context.viewer, await eventOf(delegation, context))

/** The membership or pending invitation of a registration; null if there is none. */
export const delegateOf = async ({ id }: RegistrationRow, context: Context): Promise<Delegate | null> =>
  (await delegateByRegistration(id, context)) ?? null

/** Pending invitations are visible only to those who manage delegations. */
export async function delegatesOf(delegation: DelegationRow, context: Context): Promise<Delegate[]> {
  const all = (await delegatesById(delegation.id, context)) ?? []
  return (await managesDelegations(delegation, context)) ? all : all.filter(({ state }) => state === 'JOINED')
}

/** Its head, once they have joined. */
async function headOf({ id, headId }: DelegationRow, context: Context): Promise<RegistrationRow | null> {
  const all = (await delegatesById(id, context)) ?? []
  return all.find((one) => one.registrationId === headId && one.state === 'JOINED')?.registration ?? null
}

export const leads = async (delegation: DelegationRow, context: Context): Promise<boolean> =>
  can.leadDelegation(context.viewer, await headOf(delegation, context))

/** Null if no head has joined, or their identity is protected. */
export async function headName(delegation: DelegationRow, context: Context): Promise<string | null> {
  const head = await headOf(delegation, context)
  return head === null || head.protected ? null : head.name
}

/**
 * Members agreed to be seen by each other, unless they request protection; others see names as they do elsewhere. Empty after
 * erasure.
 */
export const delegateName = async (
  registration: RegistrationRow,
  delegation: DelegationRow,
  context: Context,
): Promise<string | null> =>
  registration.protected || registration.erasedAt !== null || (await managesDelegations(delegation, context))
    ? nameSeen(registration, context)
    : registration.name

export function seatOf({ registration }: Delegate): DelegateSeat {
  if (registration.state === 'CONFIRMED') return 'HOLDS'
  return isInLane(registration) ? 'WAITS' : 'NONE'
}

/** For the door. Null if the person belongs to no delegation, or their organisation is masked for the viewer. */
export async function inRoomWith(registration: RegistrationRow, context: Context): Promise<InRoom | null> {
  const own = await delegateOf(registration, context)
  if (own?.state !== 'JOINED' || (await masksFor(registration, context)).has('ORGANISATION')) return null
  const { delegation } = own
  const all = (await delegatesById(delegation.id, context)) ?? []
  const seated = all.filter((one) => one.state === 'JOINED' && seatOf(one) === 'HOLDS')
  const names = await Promise.all(seated.map((one) => nameSeen(one.registration, context)))
  return { organisation: delegation.organisation, seats: delegation.seats, names }
}
