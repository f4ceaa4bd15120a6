/** Filters and orders of lists by answers to the event's questions. */
import { Prisma } from '@plenaria/prisma/client'
import { filteredBy, isBound, isSortable } from '@plenaria/schema/answers'
import type { AnswerFilter, RegistrationSort } from '../__generated__/resolvers.ts'
import { can, maskedInLists, readsBlindInLists } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import { badArgument } from '../request/pages.ts'
import type { EventRow, QuestionRow } from '../request/rows.ts'
import { allOf, isStorable, none } from './conditions.ts'

type Asked = Pick<QuestionRow, 'key' | 'kind'>

/** What a list is filtered and sorted by, of answers. */
export interface ByAnswers {
  filters: readonly { given: AnswerFilter; question: Asked | null }[]
  /** Null: it isn't sorted by an answer. */
  sortedBy: Asked | null
}

/** Keys of the questions by whose answers the viewer may filter and sort lists, in their order. */
export async function filterableQuestions(
  event: EventRow,
  { database, viewer }: Pick<Context, 'database' | 'viewer'>,
): Promise<string[]> {
  if (!can.seeRegistrations(viewer, event) || maskedInLists(viewer, event).includes('ANSWERS')) return []
  const isBlind = readsBlindInLists(viewer, event)
  const questions = await database.event
    .findUniqueOrThrow({ where: { id: event.id } })
    .questions({ where: { need: null }, orderBy: { position: 'asc' } })
  return questions.filter(({ kind }) => !(isBlind && filteredBy(kind) === 'WORDS')).map(({ key }) => key)
}

const maxFilters = 12
const maxWordsLength = 300

/** Sorted by the answer to a question, from the first or from the last. */
export const sortsByAnswer = (sort: RegistrationSort): sort is 'ANSWER_ASC' | 'ANSWER_DESC' =>
  sort === 'ANSWER_ASC' || sort === 'ANSWER_DESC'

/** @throws a GraphQLError if there are too many filters */
export async function readByAnswers(
  { id: eventId }: EventRow,
  answers: readonly AnswerFilter[],
  sortQuestion: string | null,
  { database }: Pick<Context, 'database'>,
): Promise<ByAnswers> {
  if (answers.length > maxFilters) throw badArgument(`\`answers\` are ${maxFilters} at most.`)
  if (answers.length === 0 && sortQuestion === null) return { filters: [], sortedBy: null }
  const keys = [...answers.map(({ questionKey }) => questionKey), sortQuestion ?? ''].filter(isStorable)
  const questions = await database.question.findMany({
    where: { eventId, key: { in: keys }, need: null },
    select: { key: true, kind: true },
  })
  const byKey = new Map(questions.map((question) => [question.key, question]))
  const sortedBy = byKey.get(sortQuestion ?? '')
  return {
    filters: answers.map((given) => ({ given, question: byKey.get(given.questionKey) ?? null })),
    sortedBy: sortedBy && isSortable(sortedBy.kind) ? sortedBy : null,
  }
}

/** Whether a list depends on what people wrote in words, which may say who they are. */
export const dependsOnWords = ({ filters, sortedBy }: ByAnswers): boolean =>
  [sortedBy, ...filters.map(({ question }) => question)].some((each) => each && filteredBy(each.kind) === 'WORDS')

/** The condition of one filter. */
export interface AnswerCondition {
  questionKey: string
  /** Of a row of the list. */
  holds: Prisma.Sql
  /** The same, asked of one row after another. */
  holdsOfEach: Prisma.Sql
  /** The same, where the list is sorted by this question and `a` is the answer. */
  holdsOfSorted: Prisma.Sql
}

/** One condition for each filter. Where it names no question, or doesn't suit it, nothing matches. */
export const answersIn = ({ id: eventId }: EventRow, { filters }: ByAnswers): AnswerCondition[] =>
  filters.map(({ given, question }) => {
    const conditions = question && conditionsOf(given, question)
    if (!conditions) return nothingOf(given.questionKey)
    const isAnswer = Prisma.sql`a.question_key = ${question.key} and ${allOf(conditions)}`
    return {
      questionKey: given.questionKey,
      holds: Prisma.sql`b.registration_id in (
        select a.registration_id from board_answer a where a.event_id = ${eventId} and ${isAnswer})`,
      // A subquery with a limit is never joined, so that rows stay in their order and no more are looked at than a page needs.
      holdsOfEach: Prisma.sql`(
        select true from board_answer a where a.registration_id = b.registration_id and ${isAnswer} limit 1)`,
      holdsOfSorted: allOf(conditions),
    }
  })

/** Nothing matches. */
export const nothingOf = (questionKey: string): AnswerCondition => ({
  questionKey,
  holds: none,
  holdsOfEach: none,
  holdsOfSorted: none,
})

/** One choice is compared by itself: its answers then come in the order of registrations, and need no sorting to be joined. */
const chosenIn = ([choice, ...others]: readonly string[]): Prisma.Sql =>
  choice !== undefined && others.length === 0
    ? Prisma.sql`a.choice = ${choice}`
    : Prisma.sql`a.choice = any(${choice === undefined ? [] : [choice, ...others]}::text[])`

/** As `a.choice = ''`, which the table's check holds; said by the sort key, so that these are found where they stand in the order. */
const unanswered = Prisma.sql`a.sort_key in ('', chr(1114109))`

/** Null: the filter doesn't suit the question. */
function conditionsOf({ values, contains, from, to }: AnswerFilter, { kind }: Asked): Prisma.Sql[] | null {
  const by = filteredBy(kind)
  if (contains != null && (by !== 'WORDS' || !isStorable(contains) || contains.length > maxWordsLength)) return null
  if ([from, to].some((bound) => bound != null && !(by === 'RANGE' && isBound(kind, bound)))) return null
  const keyOf = (bound: string) => Prisma.sql`answer_sort_key(${kind}::question_kind, ${bound}, null)`
  return [
    ...(values == null ? [] : [chosenIn(values.filter(isStorable))]),
    ...(values?.every((value) => value === '') ? [unanswered] : []),
    ...(contains == null ? [] : [Prisma.sql`a.text like pattern_of(${contains}::text)`]),
    ...(from == null ? [] : [Prisma.sql`a.sort_key >= ${keyOf(from)}`]),
    ...(to == null ? [] : [Prisma.sql`a.sort_key <= ${keyOf(to)}`]),
    ...(from == null && to == null ? [] : [Prisma.sql`a.choice <> ''`]),
  ]
}
