/** Proposes a distribution of applications among reviewers, before anything is saved. */
import { createHash } from 'node:crypto'
import { type Distribution, distribute } from '@plenaria/domain/review/distribute'
import type { ShortfallCause } from '@plenaria/domain/review/workload'
import type { ResolversTypes, ReviewDistributionInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, MemberSummaryRow } from '../request/rows.ts'
import type { EventReviewer } from '../reviews/reviewers.ts'
import { distributionProblems, unknownReviewers } from './input.ts'
import { type Application, readSituation, type Situation } from './situation.ts'

/** Upper bound on applications distributed at once, since the request waits for the result. */
const maxAtOnce = 2_000

export interface Proposal {
  digest: string
  reviewersEach: number
  distribution: Distribution
  added: number
  applications: number
  ended: number
  shares: Share[]
  shortfalls: ShortfallOfEvent[]
}

interface Counted {
  value: string
  count: number
}

export interface Share {
  id: string
  member: MemberSummaryRow
  before: number
  after: number
  groups: Counted[]
  languages: Counted[]
}

export interface ShortfallOfEvent {
  event: EventRow
  cause: ShortfallCause
  applicationIds: string[]
}

type Result = Awaited<ResolversTypes['ReviewDistributionResult']>

export async function reviewDistribution(input: ReviewDistributionInput, context: Context): Promise<Result> {
  const { database, language } = context
  const event = await findEvent(input.eventSlug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.assignReviews(requester, event))
  if (denial) return denial
  const fieldProblems = distributionProblems(input)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const situation = await readSituation(database, event)
  const unknown = unknownIn(input, situation)
  if (unknown.length > 0) return invalidInput(language, unknown)
  return { __typename: 'ReviewDistribution', ...propose(situation, input) }
}

export const unknownIn = ({ reviewers }: ReviewDistributionInput, situation: Situation) =>
  unknownReviewers(
    reviewers.map(({ id }) => id),
    situation.reviewers,
    (index) => `reviewers.${index}.id`,
  )

/** @param input every reviewer in it must be known */
export function propose(
  situation: Situation,
  { reviewersEach, groupKeys, reviewers }: ReviewDistributionInput,
): Proposal {
  const { event, applications, lost } = situation
  const chosen = reviewers.flatMap(({ id, languages, maximum }) => {
    const known = situation.reviewers.find(({ viewer }) => viewer.id === id)
    return known ? [{ ...known, languages: languages ?? null, capacity: maximum ?? null }] : []
  })
  const distribution = distribute(
    applications.map((row) => ({ ...row, reviewerIds: [...reviewersOf(row)] })),
    chosen.map(({ viewer, rightFor, languages, capacity }) => ({
      id: viewer.id,
      languages,
      capacity,
      hiddenByConflict: new Set(applications.filter((row) => !rightFor(row)).map(({ id }) => id)),
    })),
    reviewersEach,
    maxAtOnce,
    ({ groupKey }) => groupKeys?.includes(groupKey) ?? true,
  )
  const { assignments, shortfalls } = distribution
  return {
    reviewersEach,
    distribution,
    added: assignments.length,
    ended: lost.length,
    applications: new Set(assignments.map(({ applicationId }) => applicationId)).size,
    digest: digestOf(reviewersEach, distribution, lost),
    shares: sharesOf(situation, chosen, distribution),
    shortfalls: [...Map.groupBy(shortfalls, ({ cause }) => cause)].map(([cause, some]) => ({
      event,
      cause,
      applicationIds: some.map(({ applicationId }) => applicationId),
    })),
  }
}

const reviewersOf = ({ assignedTo, reviewedBy }: Application): Set<string> => new Set([...assignedTo, ...reviewedBy])

function digestOf(reviewersEach: number, { assignments, shortfalls }: Distribution, lost: Situation['lost']): string {
  const content = [
    reviewersEach,
    assignments.map(({ applicationId, reviewerId }) => [applicationId, reviewerId]),
    shortfalls.map(({ applicationId, missing, cause }) => [applicationId, missing, cause]),
    lost.map(({ registrationId, reviewerId }) => [registrationId, reviewerId]),
  ]
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}

function sharesOf(
  { applications }: Situation,
  reviewers: readonly EventReviewer[],
  { assignments }: Distribution,
): Share[] {
  const rows = new Map(applications.map((row) => [row.id, row]))
  const addedBy = Map.groupBy(assignments, ({ reviewerId }) => reviewerId)
  return reviewers.map(({ viewer, instituteId }) => {
    const { id } = viewer
    const before = applications.filter((row) => reviewersOf(row).has(id))
    const added = (addedBy.get(id) ?? []).flatMap(({ applicationId }) => rows.get(applicationId) ?? [])
    const after = [...before, ...added]
    return {
      id,
      member: { userId: id, instituteId },
      before: before.length,
      after: after.length,
      groups: countedBy(after, ({ groupKey }) => groupKey),
      languages: countedBy(after, ({ language }) => language),
    }
  })
}

/** Sorted by count, highest first. */
const countedBy = (rows: readonly Application[], keyOf: (row: Application) => string): Counted[] =>
  [...Map.groupBy(rows, keyOf)]
    .map(([value, some]) => ({ value, count: some.length }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
