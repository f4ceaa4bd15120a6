/** Criteria, distributions, reviews and conflicts of interest of the demonstration, through the code behind their mutations. */

import { standingOf } from '@plenaria/api/src/access/viewer.ts'
import { distributeReviews } from '@plenaria/api/src/assignments/distribute.ts'
import { reviewDistribution } from '@plenaria/api/src/assignments/propose.ts'
import type { Context } from '@plenaria/api/src/request/context.ts'
import type { ViewerRow } from '@plenaria/api/src/request/rows.ts'
import { declareConflict } from '@plenaria/api/src/reviews/conflicts.ts'
import { setReviewCriteria } from '@plenaria/api/src/reviews/criteria.ts'
import { saveReview } from '@plenaria/api/src/reviews/save.ts'
import type { DistributionSeed, EventSeed, History } from '@plenaria/prisma/seed/shapes'
import { localised } from './events.ts'

export interface ReviewPlay {
  event: EventSeed
  members: ReadonlyMap<string, ViewerRow>
  contextOf: (viewer: ViewerRow) => Context
  /** Time of the first start. */
  start: number
  /** The reference of the person with this index. */
  referenceOf: (index: number) => string
}

export async function seedCriteria(context: Context, { slug, criteria }: EventSeed): Promise<void> {
  if (criteria.length === 0) return
  const { version } = await context.database.event.findUniqueOrThrow({ where: { slug } })
  const input = {
    eventSlug: slug,
    version,
    blindReview: false,
    criteria: criteria.map(({ labels, helps, ...criterion }) => ({
      ...criterion,
      labels: localised(labels),
      helps: localised(helps),
    })),
  }
  demand('ReviewCriteriaSet', await setReviewCriteria(input, context))
}

/** Happenings to play, with their times in milliseconds since the Unix epoch. People may have left before they are reviewed. */
export function reviewHappenings(
  { event, members, contextOf, start, referenceOf }: ReviewPlay,
  { distributions, reviews, conflicts }: History,
): { at: number; run: () => Promise<void> }[] {
  function memberAt(email: string): ViewerRow {
    const member = members.get(email)
    if (!member) throw new Error(`${email} is nobody.`)
    return member
  }

  async function as(email: string): Promise<Context> {
    const member = memberAt(email)
    const { database } = contextOf(member)
    return contextOf({ ...member, ...(await standingOf(database, member.id)) })
  }
  async function distribute({ memberEmail, reviewersEach, reviewers }: DistributionSeed): Promise<void> {
    const distribution = {
      eventSlug: event.slug,
      reviewersEach,
      reviewers: reviewers.map(({ email, ...share }) => ({ id: memberAt(email).id, ...share })),
    }
    const shown = await reviewDistribution(distribution, await as(memberEmail))
    const digest = 'digest' in shown ? shown.digest : ''
    const answer = await distributeReviews({ distribution, digest, email: false }, await as(memberEmail))
    demand('ReviewsDistributed', answer)
  }

  return [
    ...distributions.map((each) => ({ at: start + each.at, run: () => distribute(each) })),
    ...reviews.map(({ at, person, memberEmail, scores, comment, recommendation }) => ({
      at: start + at,
      run: async () => {
        const given = Object.entries(scores).map(([criterionKey, score]) => ({ criterionKey, score }))
        const input = { reference: referenceOf(person), expectedVersion: 0, scores: given, comment, recommendation }
        const { __typename } = await saveReview(input, await as(memberEmail))
        if (__typename !== 'WrongState') demand('ReviewSaved', { __typename })
      },
    })),
    ...conflicts.map(({ at, person, memberEmail, reason }) => ({
      at: start + at,
      run: async () =>
        demand(
          'ConflictDeclared',
          await declareConflict({ reference: referenceOf(person), reason }, await as(memberEmail)),
        ),
    })),
  ]
}

function demand(expected: string, answer: { __typename?: string }): void {
  if (answer.__typename !== expected) throw new Error(`${expected} was expected: ${JSON.stringify(answer)}`)
}
