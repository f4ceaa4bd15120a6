/** Sets all quotas of an event at once. */
import { crossingKey, type EventQuota, minimumsAbove, type QuotaKey } from '@plenaria/domain/compose/quotas'
import type { Prisma } from '@plenaria/prisma/client'
import { isCountry } from '@plenaria/schema/countries'
import { isLanguageCode } from '@plenaria/schema/moreLanguages'
import { regions } from '@plenaria/schema/regions'
import type { FieldProblem } from '@plenaria/schema/words'
import type { QuotaFactInput, QuotaInput, ResolversTypes, SetQuotasInput } from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, type Refused, refuse } from '../refusals/errors.ts'
import { fieldProblem, fieldProblemIf, listProblems, outside, repeated } from '../refusals/fieldProblems.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import { optionsIn } from '../request/questions.ts'
import type { EventRow, QuestionRow, QuotaRow } from '../request/rows.ts'

type Result = Awaited<ResolversTypes['SetQuotasResult']>
type Reader = Pick<Prisma.TransactionClient, 'quota' | 'question' | 'seatPlan' | 'seriesItem'>

const maxQuotas = 100
/** States in which a draw has committed to the quotas. */
const ceremonies = ['COMMITTED', 'SEEDS_COMMITTED', 'REVEALING'] as const

export async function setQuotas(input: SetQuotasInput, context: Context): Promise<Result> {
  const { language } = context
  const known = await findEvent(input.eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.compose, version: input.version }
  return changingEvent(known, terms, context, async (held): Promise<Result> => {
    const { transaction, event } = held
    if (await transaction.draw.findFirst({ where: { eventId: event.id, state: { in: [...ceremonies] } } }))
      return refuse(language, 'DrawRefused', {
        cause: 'ALREADY_COMMITTED',
        people: null,
        questions: [],
        references: [],
      })
    const refused = await refusedQuotas(transaction, event, input.quotas, language)
    if (refused) return refused
    return { __typename: 'QuotasSet', event: await write(held, input.quotas.map(quotaOf), context) }
  })
}

export async function quotasOf(database: Pick<Reader, 'quota'>, eventId: string): Promise<EventQuota[]> {
  const rows = await database.quota.findMany({ where: { eventId }, orderBy: { position: 'asc' } })
  return rows.map(storedQuota)
}

const storedQuota = (row: QuotaRow): EventQuota => ({
  subject: row.subject,
  questionKey: row.questionKey,
  value: row.value,
  crossedWith: row.crossedSubject && {
    subject: row.crossedSubject,
    questionKey: row.crossedQuestionKey,
    value: row.crossedValue,
  },
  minimum: row.minimum,
  target: row.target,
  maximum: row.maximum,
})

const factOf = ({ subject, questionKey, value }: QuotaFactInput): QuotaKey => ({
  subject,
  questionKey: questionKey ?? '',
  value,
})

export const quotaOf = ({ subject, questionKey, value, crossedWith, ...limits }: QuotaInput): EventQuota => ({
  ...factOf({ subject, questionKey, value }),
  crossedWith: crossedWith ? factOf(crossedWith) : null,
  minimum: limits.minimum,
  target: limits.target ?? null,
  maximum: limits.maximum ?? null,
})

/** Why these can't be the quotas of the event; null: they can. */
export async function refusedQuotas(
  database: Reader,
  { id: eventId }: EventRow,
  quotas: readonly QuotaInput[],
  language: Context['language'],
): Promise<Refused<'InvalidInput'> | Refused<'QuotaMinimumsAboveSeats'> | null> {
  const { total: seats } = await database.seatPlan.findUniqueOrThrow({ where: { eventId } })
  const questions = await database.question.findMany({ where: { eventId, need: null } })
  const isInSeries = (await database.seriesItem.findFirst({ where: { eventId }, select: { id: true } })) !== null
  const fieldProblems = quotasProblems(quotas, { questions, isInSeries }, seats)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const isExclusive = (key: string) => questions.find((each) => each.key === key)?.kind !== 'SEVERAL_CHOICES'
  const excess = minimumsAbove(seats, quotas.map(quotaOf), isExclusive)
  if (!excess) return null
  const { subject, questionKey, minimums } = excess
  return refuse(language, 'QuotaMinimumsAboveSeats', { subject, questionKey: questionKey || null, minimums, seats })
}

/** The facts of an event that quotas can count people by. */
interface Countable {
  questions: readonly QuestionRow[]
  isInSeries: boolean
}

function quotasProblems(quotas: readonly QuotaInput[], countable: Countable, seats: number): FieldProblem[] {
  return [
    ...listProblems(quotas, 'quotas', [0, maxQuotas], (quota, path) => [
      ...valueProblems(quota, countable, path),
      ...crossingProblems(quota, countable, `${path}.crossedWith`),
      ...outside(quota.minimum, `${path}.minimum`, 0, seats),
      ...outside(quota.maximum, `${path}.maximum`, Math.min(quota.minimum, seats), seats),
      ...outside(quota.target, `${path}.target`, Math.min(quota.minimum, seats), quota.maximum ?? seats),
    ]),
    ...repeated(
      quotas.map((quota) => crossingKey(quotaOf(quota))),
      (index) => `quotas.${index}.value`,
    ),
  ]
}

/** Two values of one subject or question are no crossing. */
function crossingProblems(
  { subject, questionKey, crossedWith }: QuotaInput,
  countable: Countable,
  path: string,
): FieldProblem[] {
  if (!crossedWith) return []
  const isSame = crossedWith.subject === subject && (crossedWith.questionKey ?? '') === (questionKey ?? '')
  return [...valueProblems(crossedWith, countable, path), ...fieldProblemIf(isSame, `${path}.subject`, 'REPEATED')]
}

function valueProblems(
  { subject, questionKey, value }: QuotaFactInput,
  { questions, isInSeries }: Countable,
  path: string,
): FieldProblem[] {
  const strayKey = fieldProblemIf(Boolean(questionKey), `${path}.questionKey`, 'NOT_ASKED')
  switch (subject) {
    case 'COUNTRY':
      return [...strayKey, ...fieldProblemIf(!isCountry(value), `${path}.value`, 'UNKNOWN', { expected: 'COUNTRY' })]
    case 'LANGUAGE':
      return [
        ...strayKey,
        ...fieldProblemIf(!isLanguageCode(value), `${path}.value`, 'UNKNOWN', { expected: 'LANGUAGE' }),
      ]
    case 'REGION':
      return [
        ...strayKey,
        ...fieldProblemIf(!regions.includes(value), `${path}.value`, 'UNKNOWN', { expected: 'CHOICE' }),
      ]
    case 'FIRST_TIME':
      return [
        ...strayKey,
        ...fieldProblemIf(!isInSeries, `${path}.subject`, 'UNKNOWN', { expected: 'CHOICE' }),
        ...fieldProblemIf(value !== 'yes' && value !== 'no', `${path}.value`, 'UNKNOWN', { expected: 'CHOICE' }),
      ]
    case 'ANSWER': {
      const question = questions.find(({ key }) => key === questionKey)
      if (!question) return fieldProblem(`${path}.questionKey`, 'UNKNOWN', { expected: 'CHOICE' })
      return fieldProblemIf(!offers(question, value), `${path}.value`, 'UNKNOWN', { expected: 'CHOICE' })
    }
    default:
      return subject satisfies never
  }
}

/** Whether the question offers this as a choice. */
const offers = (question: Pick<QuestionRow, 'kind' | 'options'>, value: string): boolean =>
  question.kind === 'YES_NO' ? value === 'yes' || value === 'no' : optionsIn(question).some(({ key }) => key === value)

/** Keys of questions that, in the changed form, no longer offer an answer counted by a quota. */
export async function questionsInQuotas(
  database: Pick<Reader, 'quota'>,
  { id: eventId }: Pick<EventRow, 'id'>,
  questions: readonly Pick<QuestionRow, 'key' | 'kind' | 'options' | 'need'>[],
): Promise<string[]> {
  const quotas = await quotasOf(database, eventId)
  const counted = quotas.flatMap((quota): QuotaKey[] => [quota, ...(quota.crossedWith ? [quota.crossedWith] : [])])
  const answers = counted.filter(({ subject }) => subject === 'ANSWER')
  const isOffered = ({ questionKey, value }: QuotaKey) =>
    questions.some((question) => question.key === questionKey && !question.need && offers(question, value))
  return [...new Set(answers.filter((answer) => !isOffered(answer)).map(({ questionKey }) => questionKey))]
}

async function write(
  { transaction, event, at }: Held,
  after: readonly EventQuota[],
  context: Context,
): Promise<EventRow> {
  const eventId = event.id
  const before = await quotasOf(transaction, eventId)
  await transaction.quota.deleteMany({ where: { eventId } })
  const rows = after.map(({ crossedWith, ...quota }, position) => ({
    eventId,
    position,
    ...quota,
    ...(crossedWith && {
      crossedSubject: crossedWith.subject,
      crossedQuestionKey: crossedWith.questionKey,
      crossedValue: crossedWith.value,
    }),
  }))
  await transaction.quota.createMany({ data: rows })
  const changed = await transaction.event.update({ where: { id: eventId }, data: { version: { increment: 1 } } })
  await appendAudit(transaction, [
    {
      ...actorOfHost(context, event),
      what: 'QUOTAS_SET',
      at,
      eventId,
      before: { quotas: before.map(audited) },
      after: { quotas: after.map(audited) },
    },
  ])
  await notifyLive(transaction, { eventId, registrationIds: [] })
  return changed
}

export const audited = ({ subject, questionKey, value, crossedWith, minimum, target, maximum }: EventQuota) => ({
  subject,
  questionKey,
  value,
  ...(crossedWith && {
    crossedWith: { subject: crossedWith.subject, questionKey: crossedWith.questionKey, value: crossedWith.value },
  }),
  minimum,
  target,
  maximum,
})
