/** Filters and sort orders of lists by answers to the event's questions. */
import { Prisma } from '@plenaria/prisma/client'
import { filteredBy, isBound, isSortable } from '@plenaria/schema/answers'
import type { AnswerFilter, RegistrationSort } from '../__generated__/resolvers.ts'
import { can, maskedInLists, readsBlindInLists } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import { badArgument } from '../request/pages.ts'
import type { EventRow, QuestionRow } from '../request/rows.ts'
import { allOf, isStorable, none } from './conditions.ts'

type Asked = Pick<QuestionRow, 'key' | 'kind'>

/** The filters and sort order of a list that depend on answers. */
export interface ByAnswers {
  filters: readonly { given: AnswerFilter; question: Asked | null }[]
  /** Null if the list isn't sorted by an answer. */
  sortedBy: Asked | null
}

/** Keys of questions by whose answers the viewer may filter and sort lists, in the event's order. */
export async function filterableQuestions(
  event: EventRow,
  { database, viewer }: Pick<Context, 'database' | 'viewer'>,
): Promise<string[]> {
  if (!can.seeRegistrations(viewer, event) || maskedInLists(viewer, event).includes('ANSWERS')) return []
  const isBlind = readsBlindInLists(viewer, event)
  const questions = await database.event
    .findUniqueOrThrow({ where: { id: event.id } })
    .questions({ where: { need: null }, orderBy: { position: 'asc' } })
  return questions
    .filter(({ kind }) => filteredBy(kind) !== null && !(isBlind && filteredBy(kind) === 'WORDS'))
    .map(({ key }) => key)
}

const maxFilters = 12
const maxWordsLength = 300

/** Whether a list is sorted by the answer to a question, in either direction. */
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

/** Whether a list depends on free-text answers, which may identify people. */
export const dependsOnWords = ({ filters, sortedBy }: ByAnswers): boolean =>
  [sortedBy, ...filters.map(({ question }) => question)].some((each) => each && filteredBy(each.kind) === 'WORDS')

/** The condition of one filter, in the forms that queries need. */
export interface AnswerCondition {
  questionKey: string
  /** Condition on a row `b` of the list. */
  holds: Prisma.Sql
  /** The same as a correlated condition, evaluated row by row. */
  holdsOfEach: Prisma.Sql
  /** The same for a list sorted by this question, where `a` is the answer. */
  holdsOfSorted: Prisma.Sql
}

/** One condition per filter. A filter without a known question, or of the wrong kind for it, matches nothing. */
export const answersIn = ({ id: eventId }: EventRow, { filters }: ByAnswers): AnswerCondition[] =>
  filters.map(({ given, question }) => {
    const conditions = question && conditionsOf(given, question)
    if (!conditions) return nothingOf(given.questionKey)
    const isAnswer = Prisma.sql`a.question_key = ${question.key} and ${allOf(conditions)}`
    return {
      questionKey: given.questionKey,
      holds: Prisma.sql`b.registration_id in (
        select a.registration_id from board_answer a where a.event_id = ${eventId} and ${isAnswer})`,
      // A subquery with a limit is never joined, so that rows keep their order and no more are read than a page needs.
      holdsOfEach: Prisma.sql`(
        select true from board_answer a where a.registration_id = b.registration_id and ${isAnswer} limit 1)`,
      holdsOfSorted: allOf(conditions),
    }
  })

/** A condition that matches nothing. */
export const nothingOf = (questionKey: string): AnswerCondition => ({
  questionKey,
  holds: none,
  holdsOfEach: none,
  holdsOfSorted: none,
})

/**
 * A single choice is compared with `=`: the index then returns answers in the order of registrations, and a join needs no sort.
 */
const chosenIn = ([choice, ...others]: readonly string[]): Prisma.Sql =>
  choice !== undefined && others.length === 0
    ? Prisma.sql`a.choice = ${choice}`
    : Prisma.sql`a.choice = any(${choice === undefined ? [] : [choice, ...others]}::text[])`

/**
 * Equivalent to `a.choice = ''`, as the table's check guarantees; expressed by the sort key, so that the index in sort order
 * applies.
 */
const unanswered = Prisma.sql`a.sort_key in ('', chr(1114109))`

/** Null if the filter doesn't suit the question. */
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
