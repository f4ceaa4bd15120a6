/** Assigns reviewers to applications as previewed, and emails those who get any, if requested. */
import type { Prisma } from '@plenaria/prisma/client'
import type { DistributeReviewsInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { endAssignments } from '../reviews/endAssignments.ts'
import { lockReviewers } from '../reviews/reviewers.ts'
import { distributionProblems } from './input.ts'
import { type Proposal, propose, unknownIn } from './propose.ts'
import { leftTo, remindOnce } from './remind.ts'
import { readSituation, type Situation } from './situation.ts'

type Result = Awaited<ResolversTypes['DistributeReviewsResult']>

export async function distributeReviews(
  { distribution: input, digest, email }: DistributeReviewsInput,
  context: Context,
): Promise<Result> {
  const { language } = context
  const known = await findEvent(input.eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const fieldProblems = distributionProblems(input).map((each) => ({ ...each, path: `distribution.${each.path}` }))
  const terms = { allowed: can.assignReviews, fieldProblems, version: null }
  return changingEvent(known, terms, context, async (held): Promise<Result> => {
    const { transaction, event, at } = held
    await lockReviewers(transaction, event)
    const situation = await readSituation(transaction, event)
    const unknown = unknownIn(input, situation).map((each) => ({ ...each, path: `distribution.${each.path}` }))
    if (unknown.length > 0) return invalidInput(language, unknown)
    const proposal = propose(situation, input)
    if (proposal.digest !== digest) return refuse(language, 'DistributionChanged', { distribution: proposal })
    await save(transaction, { event, situation, proposal, at }, context)
    if (email) await remindOnce(held, leftAfter(situation, proposal), context)
    const { added, ended } = proposal
    return { __typename: 'ReviewsDistributed', event, added, ended }
  })
}

/** Number of applications left to review, for reviewers who get new ones. */
const leftAfter = (situation: Situation, { distribution: { assignments } }: Proposal) =>
  situation.reviewers.flatMap((reviewer) => {
    const added = assignments.filter(({ reviewerId }) => reviewerId === reviewer.viewer.id).length
    return added === 0 ? [] : [{ reviewer, count: leftTo(reviewer, situation) + added }]
  })

interface Change {
  event: EventRow
  situation: Situation
  proposal: Proposal
  at: Date
}

async function save(
  transaction: Prisma.TransactionClient,
  { event, situation, proposal, at }: Change,
  context: Context,
): Promise<void> {
  const { reviewersEach, digest, added, distribution } = proposal
  const actor = actorOfHost(context, event)
  const assignments = assignmentsIn(situation, distribution.assignments)
  await endAssignments(transaction, situation.lost, { actor, at })
  await addAssignments(transaction, assignments, {
    eventId: event.id,
    assignedBy: context.viewer?.id ?? '',
    at,
  })
  const last = { reviewersEach, distributedBy: context.viewer?.id ?? '', distributedAt: at }
  await transaction.reviewDistribution.upsert({
    where: { eventId: event.id },
    create: { eventId: event.id, ...last },
    update: last,
  })
  await appendAudit(transaction, [
    {
      ...actor,
      what: 'REVIEWS_DISTRIBUTED',
      at,
      eventId: event.id,
      before: situation.reviewersEach === null ? null : { reviewersEach: situation.reviewersEach },
      after: { reviewersEach, added, digest },
    },
  ])
  const staffOnlyIds = [...situation.lost, ...assignments].map(({ registrationId }) => registrationId)
  await notifyLive(transaction, { eventId: event.id, registrationIds: [], staffOnlyIds })
}

function assignmentsIn(
  { reviewers, applications }: Situation,
  assignments: Proposal['distribution']['assignments'],
): NewAssignment[] {
  const rights = new Map(reviewers.map(({ viewer, rightFor }) => [viewer.id, rightFor]))
  const rows = new Map(applications.map((row) => [row.id, row]))
  return assignments.flatMap(({ applicationId, reviewerId }) => {
    const row = rows.get(applicationId)
    const right = row && rights.get(reviewerId)?.(row)
    return right ? [{ registrationId: applicationId, reviewerId, instituteId: right.instituteId }] : []
  })
}

export interface NewAssignment {
  registrationId: string
  reviewerId: string
  instituteId: string
}

/** Existing assignments stay as they are. The caller holds the locks of the event and its reviewers. */
export async function addAssignments(
  transaction: Prisma.TransactionClient,
  assignments: readonly NewAssignment[],
  { eventId, assignedBy, at }: { eventId: string; assignedBy: string; at: Date },
): Promise<void> {
  await transaction.$queryRaw`
    insert into review_assignment (registration_id, reviewer_id, institute_id, event_id, assigned_by, assigned_at)
    select "registrationId", "reviewerId", "instituteId", ${eventId}, ${assignedBy}, ${at.toISOString()}::timestamptz
    from json_to_recordset(${JSON.stringify(assignments)}::json)
      as new ("registrationId" uuid, "reviewerId" text, "instituteId" text)
    on conflict do nothing`
}
