import type { SeatCommand } from '@plenaria/domain/seats/decide'
import { decide } from '@plenaria/domain/seats/decide'
import type { Change, Decided } from '@plenaria/domain/seats/decision'
import type { Room } from '@plenaria/domain/seats/room'
import { whyNobody } from '@plenaria/domain/seats/waitlist'
import type { PlanPreviewInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, visible } from '../access/policy.ts'
import { findLargestOrganisation, loadRoom, type Reader, supplied } from '../desk/index.ts'
import { invalidInput, refuse, seatPlanInfeasible } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, RegistrationRow, StakeholderGroupRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { reasonsSeen } from '../waitlist/waitlist.ts'
import { domainPlan, planFieldProblems } from './plan.ts'

type Result = Awaited<ResolversTypes['PlanPreviewResult']>

const maxNamed = 20

/** Decides as the desk would, but without its lock and without writing. */
export async function previewPlan({ eventSlug, plan }: PlanPreviewInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.setSeatPlan(requester, event))
  if (denial) return denial
  const groups = await database.stakeholderGroup.findMany({
    where: { eventId: event.id },
    orderBy: { position: 'asc' },
  })
  const keys = groups.map(({ key }) => key)
  const fieldProblems = planFieldProblems(plan, keys)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const loaded = await loadRoom(database, event.id, [])
  if (!loaded) return refuse(language, 'UnknownEvent', {})

  const largest = await findLargestOrganisation(database, event.id)
  const command: SeatCommand = { type: 'SET_PLAN', plan: domainPlan(plan, keys), largestOrganisation: largest }
  const now = loaded.facts.now
  const decided = await untilDecided(database, event.id, loaded.room, command, now)
  if (decided.kind === 'DONE') return previewOf(event, decided, groups, now, context)
  const { refusal } = decided
  if (refusal.refusal !== 'SeatPlanInfeasible') throw new Error(`A seat plan was refused: ${refusal.refusal}.`)
  const names = new Map(groups.map(({ key, names: localised }) => [key, textIn(language, localised) ?? key]))
  return seatPlanInfeasible(language, refusal.problems, (key) => names.get(key) ?? key)
}

type Settled = Exclude<Decided, { kind: 'NEED' }>

async function untilDecided(
  database: Reader,
  eventId: string,
  from: Room,
  command: SeatCommand,
  now: number,
): Promise<Settled> {
  let room = from
  for (;;) {
    const decided = decide(room, command, now)
    if (decided.kind !== 'NEED') return decided
    room = await supplied(database, eventId, room, decided.need)
  }
}

async function previewOf(
  event: EventRow,
  { changes, room }: Extract<Settled, { kind: 'DONE' }>,
  groups: StakeholderGroupRow[],
  now: number,
  context: Context,
): Promise<Result> {
  return {
    __typename: 'PlanPreview',
    offersMade: changes.length,
    groups: groups.map(({ key }) => {
      const { offered = 0, confirmed = 0, waiting = 0 } = room.groups.get(key) ?? {}
      return { groupKey: key, held: offered + confirmed, waiting }
    }),
    offered: await firstOf(event, changes, context),
    nobodyOffered: await reasonsSeen(event, whyNobody(room, now), groups, context),
  }
}

/** In the order in which they would be offered seats. */
async function firstOf(event: EventRow, changes: Change[], { database, viewer }: Context): Promise<RegistrationRow[]> {
  const ids = changes.slice(0, maxNamed).map(({ after }) => after.id)
  if (ids.length === 0) return []
  const rows = await database.registration.findMany({
    where: { AND: [visible.registrations(viewer, event), { id: { in: ids } }] },
  })
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}
