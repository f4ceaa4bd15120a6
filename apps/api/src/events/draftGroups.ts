/** Groups and seat plan of a draft, which are replaced together until the event is published. */
import { isDeepStrictEqual } from 'node:util'
import { checkPlan, type HeldSeats } from '@plenaria/domain/seats/plan'
import type { Prisma } from '@plenaria/prisma/client'
import type { SeatPlanInput, UpdateEventInput } from '../__generated__/resolvers.ts'
import { domainPlan, planRows } from '../groups/plan.ts'
import { refuse, seatPlanInfeasible } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { storedTexts, textIn } from '../request/texts.ts'
import { groupRows } from './rows.ts'

type Transaction = Prisma.TransactionClient

export const nothingHeld: HeldSeats = { byGroup: new Map(), total: 0, largestOrganisation: 0 }

/** The caller must have locked the event's seats, so that nobody registers meanwhile. */
export async function refusedGroups(
  transaction: Transaction,
  { groups, plan }: UpdateEventInput,
  event: EventRow,
  language: Context['language'],
) {
  if (!groups || !plan) return null
  const where = { eventId: event.id }
  const isFixed =
    event.state !== 'DRAFT' ||
    (await transaction.registration.count({ where, take: 1 })) > 0 ||
    (await transaction.eventInvitation.count({ where, take: 1 })) > 0 ||
    (await transaction.focalPoint.count({ where, take: 1 })) > 0
  if (isFixed) return refuse(language, 'GroupsFixed', {})
  const keys = groups.map(({ key }) => key)
  const at = await clockOf(transaction)
  const problems = checkPlan(domainPlan(plan, keys), nothingHeld, at.getTime())
  const names = new Map(groups.map(({ key, names }) => [key, textIn(language, storedTexts(names)) ?? key]))
  return problems.length > 0 ? seatPlanInfeasible(language, problems, (key) => names.get(key) ?? key) : null
}

interface Composition {
  groups: ReturnType<typeof groupRows>
  plan: ReturnType<typeof planRows>
}

const composition = (groups: NonNullable<UpdateEventInput['groups']>, plan: SeatPlanInput): Composition => ({
  groups: groupRows(groups),
  plan: planRows(plan),
})

/** Null if not given, or if nothing differs. */
export async function changedGroups(
  transaction: Transaction,
  { groups, plan }: UpdateEventInput,
  eventId: string,
): Promise<{ before: Composition; after: Composition } | null> {
  if (!groups || !plan) return null
  const before = await storedComposition(transaction, eventId)
  const after = composition(groups, plan)
  return isDeepStrictEqual(before, after) ? null : { before, after }
}

async function storedComposition(transaction: Transaction, eventId: string): Promise<Composition> {
  const groups = await transaction.stakeholderGroup.findMany({ where: { eventId }, orderBy: { position: 'asc' } })
  const plan = await transaction.seatPlan.findUniqueOrThrow({ where: { eventId } })
  const seats = await transaction.seatPlanGroup.findMany({ where: { eventId } })
  const texts = (stored: unknown) => stored as Record<string, string>
  const { total, organisationCap, minimumsReleasedAt, policy } = plan
  return {
    groups: groups.map(({ key, names, descriptions, position }) => ({
      key,
      position,
      names: texts(names),
      descriptions: texts(descriptions),
    })),
    plan: {
      plan: { total, organisationCap, minimumsReleasedAt, policy },
      groups: groups.flatMap(({ key }) =>
        seats
          .filter(({ groupKey }) => groupKey === key)
          .map(({ groupKey, minimum, target, maximum, priority }) => ({
            groupKey,
            minimum,
            target,
            maximum,
            priority,
          })),
      ),
    },
  }
}

export async function writeGroups(
  transaction: Transaction,
  eventId: string,
  { groups, plan }: Composition,
): Promise<void> {
  const inEvent = <Row>(rows: Row[]) => rows.map((row) => ({ ...row, eventId }))
  await transaction.seatPlanGroup.deleteMany({ where: { eventId } })
  await transaction.groupTally.deleteMany({ where: { eventId } })
  await transaction.stakeholderGroup.deleteMany({ where: { eventId } })
  await transaction.stakeholderGroup.createMany({ data: inEvent(groups) })
  await transaction.seatPlan.update({ where: { eventId }, data: { ...plan.plan, version: { increment: 1 } } })
  await transaction.seatPlanGroup.createMany({ data: inEvent(plan.groups) })
  await transaction.seatTally.update({ where: { eventId }, data: { total: plan.plan.total } })
  await transaction.groupTally.createMany({
    data: inEvent(plan.groups.map(({ groupKey, maximum }) => ({ groupKey, maximum }))),
  })
}
