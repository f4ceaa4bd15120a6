/** How long an event stores what people sent. */
import type { RetentionField } from '../__generated__/resolvers.ts'
import type { Context } from '../request/context.ts'
import { questionsOf, retentionRulesOf } from '../request/ofEvent.ts'
import type { EventRow, RetentionRuleRow } from '../request/rows.ts'

const day = 86_400_000

/** Default days after the end of an event. Answers are mostly about needs on the day. */
const usualDays: Record<RetentionField, number> = {
  ANSWERS: 30,
  NEEDS: 14,
  MOTIVATION: 180,
  REVIEWS: 180,
  MESSAGES: 180,
  REGISTRATION: 365,
}

export const fields = Object.keys(usualDays) as RetentionField[]

export type Days = Record<RetentionField, number>

/** No data outlives its registration. */
export function daysOf(rules: readonly RetentionRuleRow[]): Days {
  const days = { ...usualDays }
  for (const { field, days: set } of rules) days[field] = set
  for (const field of fields) days[field] = Math.min(days[field], days.REGISTRATION)
  return days
}

export const erasedOn = ({ endsAt }: Pick<EventRow, 'endsAt'>, days: number): Date =>
  new Date(endsAt.getTime() + days * day)

/** Without needs where the form doesn't ask about them. */
export async function retentionOf(event: EventRow, context: Context) {
  const [rules, questions] = await Promise.all([retentionRulesOf(event.id, context), questionsOf(event.id, context)])
  const days = daysOf(rules)
  const asksNeeds = questions.some(({ need }) => need)
  return fields
    .filter((field) => field !== 'NEEDS' || asksNeeds)
    .map((field) => ({ field, days: days[field], erasedOn: erasedOn(event, days[field]) }))
}
