/** Review criteria of an event. Once there are reviews, scales and weights can't change. */
import { lockedChanges } from '@plenaria/domain/review/score'
import type { Prisma } from '@plenaria/prisma/client'
import type { FieldProblem } from '@plenaria/schema/words'
import type { CriterionInput, ResolversTypes, SetReviewCriteriaInput } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import {
  fieldProblemIf,
  keyProblems,
  listProblems,
  optionalText,
  repeated,
  requiredLine,
  textsProblems,
} from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { CriterionRow, EventRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'

type Result = Awaited<ResolversTypes['SetReviewCriteriaResult']>

const maxCriteria = 20
const maxScale = 9
const maxWeight = 10

export async function setReviewCriteria(input: SetReviewCriteriaInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, input.eventSlug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.setCriteria, fieldProblems: criteriaProblems(input.criteria), version: input.version }
  return changingEvent(known, terms, context, async ({ transaction, event }): Promise<Result> => {
    const before = await criteriaOf(transaction, event.id)
    const isReviewed = (await transaction.review.findFirst({ where: { eventId: event.id } })) !== null
    const locked = isReviewed ? lockedChanges(before, input.criteria) : []
    if (locked.length > 0) return refuse(language, 'CriteriaInUse', { criteria: locked })
    return { __typename: 'ReviewCriteriaSet', event: await write(transaction, { event, before, input }, context) }
  })
}

export const criteriaOf = (
  database: Pick<Prisma.TransactionClient, 'reviewCriterion'>,
  eventId: string,
): Promise<CriterionRow[]> => database.reviewCriterion.findMany({ where: { eventId }, orderBy: { position: 'asc' } })

const criteriaProblems = (criteria: readonly CriterionInput[]): FieldProblem[] => [
  ...listProblems(criteria, 'criteria', [0, maxCriteria], ({ key, labels, helps, maximum, weight }, path) => [
    ...keyProblems(key, `${path}.key`, 1, 40),
    ...textsProblems(labels, `${path}.labels`, requiredLine),
    ...textsProblems(helps, `${path}.helps`, optionalText),
    ...rangeProblems(maximum, `${path}.maximum`, maxScale),
    ...rangeProblems(weight, `${path}.weight`, maxWeight),
  ]),
  ...repeated(
    criteria.map(({ key }) => key),
    (index) => `criteria.${index}.key`,
  ),
]

const rangeProblems = (value: number, path: string, maximum: number): FieldProblem[] =>
  fieldProblemIf(value < 1 || value > maximum, path, 'OUT_OF_RANGE', { minimum: 1, maximum })

interface Change {
  event: EventRow
  before: CriterionRow[]
  input: SetReviewCriteriaInput
}

async function write(
  transaction: Prisma.TransactionClient,
  { event, before, input }: Change,
  context: Context,
): Promise<EventRow> {
  const eventId = event.id
  const after = input.criteria.map(({ key, labels, helps, maximum, weight }, position) => ({
    key,
    maximum,
    weight,
    position,
    labels: storedTexts(labels),
    helps: storedTexts(helps),
  }))
  await transaction.reviewCriterion.deleteMany({ where: { eventId } })
  await transaction.reviewCriterion.createMany({ data: after.map((row) => ({ eventId, ...row })) })
  const changed = await transaction.event.update({
    where: { id: eventId },
    data: { blindReview: input.blindReview, version: { increment: 1 } },
  })
  await appendAudit(transaction, [
    {
      ...actorOfHost(context, event),
      what: 'REVIEW_CRITERIA_SET',
      at: await now(context),
      eventId,
      before: { blindReview: event.blindReview, criteria: before.map(audited) },
      after: { blindReview: input.blindReview, criteria: after.map(audited) },
    },
  ])
  await notifyLive(transaction, { eventId, registrationIds: [] })
  return changed
}

const audited = ({ key, labels, helps, maximum, weight }: Omit<CriterionRow, 'eventId' | 'position'>) => ({
  key,
  labels,
  helps,
  maximum,
  weight,
})
