/** Loads the data to find the smallest change of staged decisions that satisfies the seat plan. */

import { holdsSeat, type Instant } from '@plenaria/domain/registration'
import { heldFrom, minimumsReleased } from '@plenaria/domain/seats/holding'
import { type RepairGroup, type RepairPerson, type RepairRoom, smallestRepair } from '@plenaria/domain/seats/repair'
import type { Room } from '@plenaria/domain/seats/room'
import { can } from '../access/policy.ts'
import { findStaged, loadOrganisations, loadRoom } from '../desk/index.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'
import { selectRegistrations } from './selection.ts'

interface PlanRepairRow {
  unstage: RegistrationRow[]
  offer: RegistrationRow[]
  unfilledBefore: number
  unfilledAfter: number
}

const maxOffers = 300
/** Upper bound per group and state. */
const maxWaiting = 50

export async function planRepairOf(event: EventRow, context: Context): Promise<PlanRepairRow | null> {
  const { database, viewer } = context
  if (!can.release(viewer, event)) return null
  const loaded = await loadRoom(database, event.id, [])
  const staged = await findStaged(database, event.id)
  const offers = staged
    .filter((row) => row.staged === 'OFFER' && row.stagedAllotmentOf === null && !holdsSeat(row.state))
    .toSorted((one, other) => (one.stagedAt?.getTime() ?? 0) - (other.stagedAt?.getTime() ?? 0))
  if (!loaded || offers.length === 0 || offers.length > maxOffers) return null
  const { room, facts } = loaded
  const others = staged.filter((row) => !offers.includes(row))
  const groups = groupsWithout(room, others, facts.now)
  const short = [...groups].flatMap(([key, { minimum, common }]) => (minimum > common ? [key] : []))
  const waiting = await waitingIn(short, event, context)
  const keys = [...offers, ...waiting].flatMap(({ organisationKey }) => organisationKey ?? [])
  const organisations = new Map(await loadOrganisations(database, event.id, [...new Set(keys)]))
  for (const { state, organisationKey, staged: decision } of others) {
    const change = decision === 'OFFER' ? 1 : holdsSeat(state) ? -1 : 0
    if (organisationKey !== null) organisations.set(organisationKey, (organisations.get(organisationKey) ?? 0) + change)
  }
  const { total, organisationCap } = room.plan
  const allotted = allottedIn(room, others)
  const { delegations } = room
  const after: RepairRoom = { total, organisationCap, delegations, groups, organisations, allotted }
  const repair = smallestRepair(after, offers.map(personOf), waiting.map(personOf))
  if (!repair) return null
  const { takenBack, offered, unfilledBefore, unfilledAfter } = repair
  return {
    unstage: offers.filter(({ id }) => takenBack.includes(id)),
    offer: waiting.filter(({ id }) => offered.includes(id)),
    unfilledBefore,
    unfilledAfter,
  }
}

const personOf = ({ id, groupKey, organisationKey }: RegistrationRow): RepairPerson => ({
  id,
  groupKey,
  organisationKey,
})

/** Seats that groups will hold once the other staged decisions are released; released minimums reserve nothing. */
function groupsWithout(room: Room, others: readonly RegistrationRow[], now: Instant): Map<string, RepairGroup> {
  const released = minimumsReleased(room.plan, now)
  return new Map(
    [...room.plan.groups].map(([key, { minimum, target, maximum }]) => {
      const ofGroup = others.filter(({ groupKey }) => groupKey === key)
      const left = ofGroup.filter(({ staged, state }) => staged !== 'OFFER' && holdsSeat(state))
      const offered = ofGroup.filter(({ staged }) => staged === 'OFFER').length
      const tally = room.groups.get(key)
      const holding = (tally?.offered ?? 0) + (tally?.confirmed ?? 0)
      const allotted = [...room.allotments.values()].reduce((sum, { heldBy }) => sum + (heldBy.get(key) ?? 0), 0)
      const common = holding - allotted - left.filter(({ allotmentOf }) => allotmentOf === null).length
      const held = holding + offered - left.length
      return [key, { minimum: released ? 0 : minimum, target, maximum, common, held }]
    }),
  )
}

/** Seats reserved for partners, or held from their allotments if these are more. */
function allottedIn(room: Room, others: readonly RegistrationRow[]): number {
  let seats = 0
  for (const [instituteId, allotment] of room.allotments) {
    const left = others.filter((row) => row.allotmentOf === instituteId && row.staged !== 'OFFER').length
    const offered = others.filter((row) => row.stagedAllotmentOf === instituteId).length
    seats += Math.max(allotment.seats, heldFrom(allotment) - left + offered)
  }
  return seats
}

/** For each group: its waitlist in queue order, then applications awaiting a decision, by score. */
async function waitingIn(groupKeys: readonly string[], event: EventRow, context: Context): Promise<RegistrationRow[]> {
  const waiting: RegistrationRow[] = []
  for (const groupKey of groupKeys) {
    for (const [state, sort] of [
      ['WAITLISTED', 'QUEUE_ASC'],
      ['SUBMITTED', 'SCORE_DESC'],
    ] as const) {
      const filter = { groupKeys: [groupKey], states: [state], staged: false }
      const selection = await selectRegistrations(event, { filter, sort }, context, 'DECIDE')
      waiting.push(...(await selection.page({ take: maxWaiting })).found.map(({ row }) => row))
    }
  }
  return waiting
}
