/** Saves a reviewer's opinion of an application: one per application, with optimistic locking across devices. */
import { createHash } from 'node:crypto'
import { isOver } from '@plenaria/domain/registration'
import { type Scores, scoreOf } from '@plenaria/domain/review/score'
import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, SaveReviewInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can, rightToReview } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { jsonbText } from '../audit/chain.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem, fieldProblemIf, repeated } from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { CriterionRow, ReviewRow } from '../request/rows.ts'
import { criteriaOf } from './criteria.ts'
import { lockReviews, recount } from './tally.ts'

type Result = Awaited<ResolversTypes['SaveReviewResult']>

const maxCommentLength = 4_000

export async function saveReview(input: SaveReviewInput, context: Context): Promise<Result> {
  const { database, language } = context
  const known = await findByReference(input.reference, context)
  if (!known) return refuse(language, 'UnknownRegistration', {})
  const event = await eventOf(known, context)
  const denial = await forbidden(context, (requester) => can.reviewOne(requester, known, event))
  if (denial?.__typename === 'NotAllowed' && !can.seeRegistration(context.viewer, known, event))
    return refuse(language, 'UnknownRegistration', {})
  if (denial) return denial

  return database.$transaction(async (transaction): Promise<Result> => {
    await transaction.$queryRaw`select from event where id = ${event.id} for share`
    await lockReviews(transaction, known)
    const registration = await transaction.registration.findUniqueOrThrow({ where: { id: known.id } })
    const viewer = await asOfNow(transaction, context.viewer)
    const right = rightToReview(viewer, registration, event)
    if (!viewer || !right) return refuse(language, 'UnknownRegistration', {})
    if (isOver(registration.state)) return refuse(language, 'WrongState', { state: registration.state })
    const criteria = await criteriaOf(transaction, event.id)
    const fieldProblems = reviewProblems(input, criteria)
    if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
    const by = { registrationId: registration.id, reviewerId: viewer.id }
    const before = await transaction.review.findUnique({ where: { registrationId_reviewerId: by } })
    if ((before?.version ?? 0) !== input.expectedVersion) {
      return refuse(language, 'ReviewChangedMeanwhile', { review: before })
    }

    const at = await now(context)
    const scores = Object.fromEntries(input.scores.map(({ criterionKey, score }) => [criterionKey, score]))
    const said = {
      scores,
      score: scoreOf(criteria, scores),
      comment: tidy(input.comment) || null,
      recommendation: input.recommendation,
      instituteId: right.instituteId,
      savedAt: at,
    }
    const after = await transaction.review.upsert({
      where: { registrationId_reviewerId: by },
      create: { ...by, ...said, eventId: event.id },
      update: { ...said, version: { increment: 1 } },
    })
    await recount(transaction, registration)
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'REVIEW_SAVED',
        at,
        eventId: event.id,
        registrationId: registration.id,
        before: before && auditedReview(before),
        after: auditedReview(after),
      },
    ])
    // The person isn't notified of reviews; members who decide see all of them.
    await notifyLive(transaction, { eventId: event.id, registrationIds: [], staffOnlyIds: [registration.id] })
    return { __typename: 'ReviewSaved', registration }
  }, timeouts)
}

function reviewProblems({ scores, comment }: SaveReviewInput, criteria: readonly CriterionRow[]): FieldProblem[] {
  const given = scores.map(({ criterionKey, score }, index) => ({
    path: `scores.${index}`,
    score,
    criterion: criteria.find(({ key }) => key === criterionKey),
  }))
  return [
    ...given.flatMap(({ path, score, criterion }) => {
      if (!criterion) return fieldProblem(`${path}.criterionKey`, 'UNKNOWN')
      const { maximum } = criterion
      return fieldProblemIf(score < 0 || score > maximum, `${path}.score`, 'OUT_OF_RANGE', { minimum: 0, maximum })
    }),
    ...repeated(
      scores.map(({ criterionKey }) => criterionKey),
      (index) => `scores.${index}.criterionKey`,
    ),
    ...criteria
      .filter(({ key }) => !scores.some(({ criterionKey }) => criterionKey === key))
      .flatMap(({ key }) => fieldProblem(`scores.${key}`, 'REQUIRED')),
    ...checkText('comment', comment, maxCommentLength, { required: false }),
  ]
}

export const scoresOf = ({ scores }: Pick<ReviewRow, 'scores'>): Scores => scores as Record<string, number>

/** The audit log records that a review changed, with a digest that identifies its content, but not the content itself. */
export function auditedReview({ version, scores, comment, recommendation }: ReviewRow): Prisma.InputJsonObject {
  const digest = createHash('sha256').update(jsonbText({ scores, comment, recommendation })).digest('hex')
  return { version, digest }
}
