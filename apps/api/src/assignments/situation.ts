/** Applications of an event that await a decision, and their reviewers, as of one moment. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { eventOf } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { perRequestAndKey } from '../request/perRequest.ts'
import type { EventRow, RegistrationRow, ReviewAssignmentRow } from '../request/rows.ts'
import { type EventReviewer, reviewersAt } from '../reviews/reviewers.ts'

type Reader = Pick<
  PrismaClient,
  '$queryRaw' | 'registration' | 'review' | 'reviewAssignment' | 'reviewDistribution' | 'reviewReminder'
>

/** Columns that policy needs, and the language of the application. */
const columns = {
  id: true,
  emailKey: true,
  groupKey: true,
  country: true,
  sessionIds: true,
  sharedWith: true,
  protected: true,
  affiliation: true,
  language: true,
} as const

export interface Application extends Pick<RegistrationRow, keyof typeof columns> {
  /** Ids of assigned reviewers who may review it. */
  assignedTo: ReadonlySet<string>
  reviewedBy: ReadonlySet<string>
}

export interface Situation {
  event: EventRow
  /** Ordered by name. */
  reviewers: EventReviewer[]
  /** Oldest first. */
  applications: Application[]
  /** Assignments, to applications in any state, of reviewers who may no longer review them. */
  lost: ReviewAssignmentRow[]
  /** As of the last distribution; null if there was none. */
  reviewersEach: number | null
  /** When they were last reminded, by reviewer id. */
  remindedAt: ReadonlyMap<string, Date>
}

/** Registrations that await a decision. */
const waits = { state: 'SUBMITTED', erasedAt: null } as const

/** Takes a fixed number of statements. */
export async function readSituation(database: Reader, event: EventRow): Promise<Situation> {
  const eventId = event.id
  const reviewers = await reviewersAt(database, event)
  const registrations = await database.registration.findMany({
    where: { eventId, ...waits },
    select: columns,
    orderBy: [{ registeredAt: 'asc' }, { id: 'asc' }],
  })
  const assignments = await database.reviewAssignment.findMany({
    where: { eventId },
    include: { registration: { select: columns } },
    orderBy: [{ registrationId: 'asc' }, { reviewerId: 'asc' }],
  })
  const reviews = await database.review.findMany({
    where: { eventId, registration: waits },
    select: { registrationId: true, reviewerId: true },
  })
  const distribution = await database.reviewDistribution.findUnique({ where: { eventId } })
  const reminders = await database.reviewReminder.groupBy({
    by: ['reviewerId'],
    where: { eventId },
    _max: { remindedAt: true },
  })
  const byId = new Map(reviewers.map((each) => [each.viewer.id, each]))
  const [standing, lost] = parted(assignments, ({ reviewerId, registration }) =>
    Boolean(byId.get(reviewerId)?.rightFor(registration)),
  )
  const assignedTo = idsByRegistration(standing)
  const reviewedBy = idsByRegistration(reviews)
  return {
    event,
    reviewers,
    lost,
    applications: registrations.map((row) => ({
      ...row,
      assignedTo: assignedTo.get(row.id) ?? new Set(),
      reviewedBy: reviewedBy.get(row.id) ?? new Set(),
    })),
    reviewersEach: distribution?.reviewersEach ?? null,
    remindedAt: new Map(
      reminders.flatMap(({ reviewerId, _max }) => (_max.remindedAt ? [[reviewerId, _max.remindedAt]] : [])),
    ),
  }
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  const { first = [], second = [] } = Object.groupBy(items, (item) => (isFirst(item) ? 'first' : 'second'))
  return [first, second]
}

const idsByRegistration = (
  rows: readonly { registrationId: string; reviewerId: string }[],
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...Map.groupBy(rows, ({ registrationId }) => registrationId)].map(([id, some]) => [
      id,
      new Set(some.map(({ reviewerId }) => reviewerId)),
    ]),
  )

/** For display only; read once per request. */
export const situationAt = perRequestAndKey(
  async (eventId, context: Context): Promise<Situation> =>
    readSituation(context.database, await eventOf({ eventId }, context)),
)
