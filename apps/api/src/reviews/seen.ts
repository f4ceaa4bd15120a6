/** Reviews of many registrations, as the viewer may see them. */

import { can } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow, ReviewTallyRow } from '../request/rows.ts'

/** By registration, for those whose reviews the viewer sees; null if there is no review. Takes at most two statements. */
export async function talliesSeen(
  registrations: readonly RegistrationRow[],
  event: EventRow,
  { database, viewer }: Pick<Context, 'database' | 'viewer'>,
): Promise<Map<string, ReviewTallyRow | null>> {
  if (!viewer) return new Map()
  const open = registrations.filter((row) => can.seeReviews(viewer, row, event, false))
  const once = registrations.filter((row) => !open.includes(row) && can.seeReviews(viewer, row, event, true))
  const reviewed = once.length > 0 ? await reviewedBy(viewer.id, once, database) : new Set<string>()
  const ids = [...open, ...once.filter(({ id }) => reviewed.has(id))].map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const rows = await database.reviewTally.findMany({ where: { registrationId: { in: ids }, reviews: { gt: 0 } } })
  const tallies = new Map(rows.map((row) => [row.registrationId, row]))
  return new Map(ids.map((id) => [id, tallies.get(id) ?? null]))
}

async function reviewedBy(
  reviewerId: string,
  registrations: readonly RegistrationRow[],
  database: Context['database'],
): Promise<Set<string>> {
  const reviews = await database.review.findMany({
    where: { reviewerId, registrationId: { in: registrations.map(({ id }) => id) } },
    select: { registrationId: true },
  })
  return new Set(reviews.map(({ registrationId }) => registrationId))
}
