import type { ResolversTypes, SetSeatPlanInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import type { RefusalOf } from '../desk/index.ts'
import { invalidInput, refuse, seatPlanInfeasible } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { StakeholderGroupRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { domainPlan, planFieldProblems } from './plan.ts'

type Result = Awaited<ResolversTypes['SetSeatPlanResult']>

/** Changes the plan at the event's desk, which also makes the resulting offers and writes the audit entry. */
export async function setSeatPlan(input: SetSeatPlanInput, context: Context): Promise<Result> {
  const { database, desk, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.setSeatPlan(requester, event))
  if (denial) return denial
  const groups = await database.stakeholderGroup.findMany({
    where: { eventId: event.id },
    orderBy: { position: 'asc' },
  })
  const keys = groups.map(({ key }) => key)
  const fieldProblems = planFieldProblems(input.plan, keys)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)

  const plan = domainPlan(input.plan, keys)
  const command = { type: 'SET_PLAN' as const, plan, version: input.version }
  const outcome = await desk.changeSeats(event.id, command, actorOfHost(context, event))
  if (outcome.kind === 'REFUSED') return refusal(outcome.refusal, groups, context)
  return { __typename: 'SeatPlanSet', event, offersMade: outcome.offersMade }
}

function refusal(refused: RefusalOf<'SET_PLAN'>, groups: StakeholderGroupRow[], { language }: Context): Result {
  if (refused.refusal === 'SeatPlanInfeasible') {
    const names = new Map(groups.map(({ key, names }) => [key, textIn(language, names) ?? key]))
    return seatPlanInfeasible(language, refused.problems, (key) => names.get(key) ?? key)
  }
  return refuse(language, refused.refusal === 'RightsChanged' ? 'NotAllowed' : refused.refusal, {})
}
