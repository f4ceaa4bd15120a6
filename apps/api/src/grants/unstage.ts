/** Unstages a partner's offers when its seats go, so that offers that can no longer be made don't block a release. */

import type { Prisma } from '@plenaria/prisma/client'
import { can } from '../access/policy.ts'
import { registrationById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventRow, GrantRow, RegistrationRow, UnstagedOffersRow } from '../request/rows.ts'
import { changeSeatsWithin } from '../seatDesk/seatDesk.ts'
import type { Scene } from './change.ts'
import { asItStands } from './standing.ts'

export type Unstaged = Record<string, RegistrationRow['state']>

/** The column's type is plain JSON; only `unstageOffers` writes it. */
const unstagedOf = ({ unstaged }: Pick<GrantRow, 'unstaged'>): Unstaged => unstaged as Unstaged

/** Call after an allotment has shrunk or ended. @returns what the grant stores: the people about whom organisers are notified */
export async function unstageOffers(
  transaction: Prisma.TransactionClient,
  { event, id, partnerId, actor }: Scene,
): Promise<Unstaged> {
  const command = { type: 'UNSTAGE_ALLOTTED', instituteId: partnerId } as const
  const { registrations } = await changeSeatsWithin(transaction, event.id, command, actor)
  const earlier = await transaction.grant.findUniqueOrThrow({ where: { id }, select: { unstaged: true } })
  const now = Object.fromEntries(registrations.map((row) => [row.id, row.state]))
  return { ...unstagedOf(earlier), ...now }
}

const unstagedAt = dataLoader<GrantRow[]>(async (eventIds, { database }) =>
  Map.groupBy(
    await database.grant.findMany({
      where: { eventId: { in: eventIds }, unstaged: { not: {} } },
      orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
    }),
    ({ eventId }) => eventId,
  ),
)

/** Shown until a decision on the person is made or staged. */
export async function unstagedOffersOf(event: EventRow, now: Date, context: Context): Promise<UnstagedOffersRow[]> {
  const { viewer } = context
  if (!can.decide(viewer, event)) return []
  const grants = ((await unstagedAt(event.id, context)) ?? []).filter((grant) => can.seeGrant(viewer, grant, event))
  const all = await Promise.all(
    grants.map(async (grant) => {
      const known = await Promise.all(
        Object.entries(unstagedOf(grant)).map(async ([id, state]) => {
          const row = await registrationById(id, context)
          return row?.state === state && row.staged === null && can.decideOn(viewer, row, event) ? [row] : []
        }),
      )
      const grantEnded = asItStands(grant, now).state === 'ENDED'
      return { instituteId: grant.partnerId, grantEnded, registrations: known.flat() }
    }),
  )
  return all.filter(({ registrations }) => registrations.length > 0)
}
