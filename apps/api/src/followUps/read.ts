/** The follow-up survey, as staff and attendees see it. */

import type { Answer, EventFollowUpAnswersArgs } from '../__generated__/resolvers.ts'
import { byLink, can, visible } from '../access/policy.ts'
import { answersInWordsAsRead } from '../access/redaction.ts'
import { masksFor } from '../access/seen.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { attendanceOf } from '../request/ofRegistration.ts'
import { cursor, idShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { EventRow, FollowUpAnswerRow, FollowUpRow, QuestionRow, RegistrationRow } from '../request/rows.ts'
import { rowBy, rowsBy } from '../request/rowsBy.ts'

export interface FollowUpOfEvent extends FollowUpRow {
  /** When it was read. */
  at: Date
}

export interface OwnFollowUpOfEvent extends FollowUpOfEvent {
  answer: FollowUpAnswerRow | null
}

export interface AnswerOfPerson extends FollowUpAnswerRow {
  registration: RegistrationRow
}

const followUpByEvent = rowBy('FollowUp', 'eventId')
const questionsByEvent = rowsBy('FollowUpQuestion', 'eventId', ['position'])
const answerByRegistration = rowBy('FollowUpAnswer', 'registrationId')

export async function followUpOf(event: EventRow, context: Context): Promise<FollowUpOfEvent | null> {
  if (!can.seeFollowUp(context.viewer, event)) return null
  const followUp = await followUpByEvent(event.id, context)
  return followUp ? { ...followUp, at: await now(context) } : null
}

export const questionsOf = ({ eventId }: FollowUpRow, context: Context): Promise<QuestionRow[]> =>
  questionsByEvent(eventId, context)

/** For people who attended, or who answered before their attendance was corrected. */
export async function ownFollowUp(registration: RegistrationRow, context: Context): Promise<OwnFollowUpOfEvent | null> {
  if (!can.ownRegistration(context.viewer, registration)) return null
  const { id, eventId } = registration
  const [followUp, answer, attendance] = await Promise.all([
    followUpByEvent(eventId, context),
    answerByRegistration(id, context),
    attendanceOf(id, context),
  ])
  const came = attendance.some(({ attended }) => attended)
  return followUp && (came || answer) ? { ...followUp, at: await now(context), answer } : null
}

/** For a person who opened the registration by a link: what everybody with a seat may know, not whether this person attended. */
export async function answerFollowUpUntil(registration: RegistrationRow, context: Context): Promise<Date | null> {
  if (!byLink.seeAskedAfterwards(context.linkHolder, registration)) return null
  const followUp = await followUpByEvent(registration.eventId, context)
  return followUp?.lastSentAt && (await now(context)) < followUp.until ? followUp.until : null
}

export const isOpen = ({ until, at }: FollowUpOfEvent): boolean => at < until

export const answersOf = ({ answers }: Pick<FollowUpAnswerRow, 'answers'>): Answer[] =>
  Object.entries(answers as Record<string, string[]>).map(([questionKey, values]) => ({ questionKey, values }))

/** In the order of the questions, which the database doesn't preserve. */
const inOrder = (answers: Answer[], questions: readonly QuestionRow[]): Answer[] =>
  questions.flatMap(({ key }) => answers.filter(({ questionKey }) => questionKey === key))

export async function ownAnswers({ answer, ...followUp }: OwnFollowUpOfEvent, context: Context): Promise<Answer[]> {
  return answer ? inOrder(answersOf(answer), await questionsOf(followUp, context)) : []
}

/** As staff see them: empty if answers are masked. */
export async function answersSeen(answer: AnswerOfPerson, context: Context): Promise<Answer[]> {
  const { registration } = answer
  if ((await masksFor(registration, context)).has('ANSWERS')) return []
  const questions = await questionsByEvent(registration.eventId, context)
  return answersInWordsAsRead(inOrder(answersOf(answer), questions), questions, registration, context)
}

/** Ordered by registration id, which reflects when people registered, not when they answered. */
export async function followUpAnswersOf(
  event: EventRow,
  { first, after }: Partial<EventFollowUpAnswersArgs>,
  { database, viewer }: Context,
) {
  const size = sizeOf(first, 100)
  const [, id] = after ? readCursor(after, ['FOLLOW_UP', idShape]) : []
  const where = visible.followUpAnswers(viewer, event)
  const rows: AnswerOfPerson[] = where
    ? await database.followUpAnswer.findMany({
        where: { AND: [where, id === undefined ? {} : { registrationId: { gt: id } }] },
        include: { registration: true },
        orderBy: { registrationId: 'asc' },
        take: size + 1,
      })
    : []
  const totalCount = where ? await database.followUpAnswer.count({ where }) : 0
  return { ...pageOf(rows, size, after, ({ registrationId }) => cursor('FOLLOW_UP', registrationId)), totalCount }
}
