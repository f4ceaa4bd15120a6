/** Needs of people with confirmed seats: counts for the caterer, and names for those who prepare for them. */
import type { Prisma } from '@plenaria/prisma/client'
import type { EventNeedsPeopleArgs, NeedKind } from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import { answersInWordsAsRead, needsWithoutName } from '../access/redaction.ts'
import { eventOf, masksFor } from '../access/seen.ts'
import { needsOf } from '../access/storedAnswers.ts'
import type { Context } from '../request/context.ts'
import { questionsOf } from '../request/ofEvent.ts'
import { cursor, idShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import { optionsIn } from '../request/questions.ts'
import type { EventRow, QuestionOptionRow, QuestionRow, RegistrationRow } from '../request/rows.ts'

export interface NeedCountRow {
  question: QuestionRow
  /** Null: in their own words. */
  option: QuestionOptionRow | null
  people: number
}

async function questionsAbout(event: EventRow, kind: NeedKind | null, context: Context): Promise<QuestionRow[]> {
  const questions = await questionsOf(event.id, context)
  return questions.filter(({ need }) => need && (kind === null || need === kind))
}

/** People visible to the viewer who hold a seat and have answered one of the questions. */
const answering = (
  event: EventRow,
  questions: readonly QuestionRow[],
  { viewer }: Context,
): Prisma.RegistrationWhereInput => ({
  AND: [
    visible.needing(viewer, event),
    { eventId: event.id, state: 'CONFIRMED', erasedAt: null, needs: { not: {} } },
    // An array contains the empty one; where there is no answer, there is no array. Prisma takes an empty OR inside of AND as no condition.
    { OR: [{ id: { in: [] } }, ...questions.map(({ key }) => ({ needs: { path: [key], array_contains: [] } }))] },
  ],
})

/** In the order of the form. */
export async function needCountsOf(event: EventRow, context: Context): Promise<NeedCountRow[]> {
  const questions = await questionsAbout(event, null, context)
  if (questions.length === 0) return []
  const rows = await context.database.registration.findMany({
    where: answering(event, questions, context),
    select: { needs: true },
  })
  const all = rows.map(({ needs }) => needs as Record<string, string[]>)
  return questions
    .flatMap((question): NeedCountRow[] => {
      const given = all.flatMap((needs) => (needs[question.key] ? [needs[question.key] ?? []] : []))
      const options = optionsIn(question)
      // «no» to a question of yes or no needs nothing.
      const needing = question.kind === 'YES_NO' ? given.filter(([said]) => said === 'yes') : given
      if (options.length === 0) return [{ question, option: null, people: needing.length }]
      return options.map((option) => ({
        question,
        option,
        people: given.filter((values) => values.includes(option.key)).length,
      }))
    })
    .filter(({ people }) => people > 0)
}

export async function peopleNeeding(event: EventRow, { kind, first, after }: EventNeedsPeopleArgs, context: Context) {
  const { database } = context
  const size = sizeOf(first)
  const [from] = after ? readCursor(after, [idShape]) : []
  const where = answering(event, await questionsAbout(event, kind, context), context)
  const [rows, totalCount] = await Promise.all([
    database.registration.findMany({
      where: { AND: [where, from === undefined ? {} : { id: { gt: from } }] },
      orderBy: { id: 'asc' },
      take: size + 1,
    }),
    database.registration.count({ where }),
  ])
  return { ...pageOf(rows, size, after, ({ id }: RegistrationRow) => cursor(id)), totalCount }
}

/** One person's needs, in the order of the form, without their name if it is masked; none if the viewer may not read them. */
export async function needsSeen(registration: RegistrationRow, context: Context) {
  const event = await eventOf(registration, context)
  if (!can.readNeedsOf(context.viewer, registration, event)) return []
  const questions = await questionsAbout(event, null, context)
  const isNameMasked = (await masksFor(registration, context)).has('NAME')
  const given = isNameMasked ? needsWithoutName(registration, questions) : needsOf(registration)
  const inOrder = questions.flatMap(({ key }) => given.filter(({ questionKey }) => questionKey === key))
  return answersInWordsAsRead(inOrder, questions, registration, context)
}
