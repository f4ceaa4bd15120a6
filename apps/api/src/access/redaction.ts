/** Redacts free texts for blind reviewers. */
import { redact } from '@plenaria/domain/review/redact'
import { keptAnswers } from '@plenaria/schema/answers'
import type { Answer } from '../__generated__/resolvers.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { questionsOf } from '../request/ofEvent.ts'
import type { EventRow, QuestionRow, RegistrationRow, ViewerRow } from '../request/rows.ts'
import { readsBlind } from './policy.ts'
import { eventOf } from './seen.ts'
import { answersOf, needsOf } from './storedAnswers.ts'

type Use = Parameters<typeof readsBlind>[3]

/** A function that returns texts about a registration as the viewer may read them: as they are, or redacted. */
export async function reads(
  registration: RegistrationRow,
  context: Context,
  use?: Use,
): Promise<<Text extends string | null>(text: Text) => Text> {
  const isBlind = readsBlind(context.viewer, registration, await eventOf(registration, context), use)
  return (text) => (isBlind && text !== null ? (redact(text, registration) as typeof text) : text)
}

/** The row with its free texts as the viewer may read them. Doesn't apply masks. */
export function rowAsRead(
  registration: RegistrationRow,
  event: EventRow,
  questions: readonly Asked[],
  viewer: ViewerRow | null,
  use: Use,
): RegistrationRow {
  if (!readsBlind(viewer, registration, event, use)) return registration
  const { motivation, declineReason } = registration
  return {
    ...registration,
    motivation: motivation && redact(motivation, registration),
    declineReason: declineReason && redact(declineReason, registration),
    answers: keptAnswers(redactedAnswers(registration, withoutWordsIn(questions))),
  }
}

type Asked = Pick<QuestionRow, 'key' | 'kind'>

interface Redacting {
  /**
   * Keys of questions answered by choices, dates or numbers. All other answers, including to questions since removed, may name
   * people.
   */
  withoutWords: ReadonlySet<string>
  /** Keys of questions answered by a file, which can't be redacted. */
  files: ReadonlySet<string>
}

const keysOf = (questions: readonly Asked[], isMeant: (kind: Asked['kind']) => boolean): Set<string> =>
  new Set(questions.filter(({ kind }) => isMeant(kind)).map(({ key }) => key))

const withoutWordsIn = (questions: readonly Asked[]): Redacting => ({
  withoutWords: keysOf(questions, (kind) => kind !== 'SHORT_TEXT' && kind !== 'LONG_TEXT'),
  files: keysOf(questions, (kind) => kind === 'FILE'),
})

const redactedAnswers = (registration: RegistrationRow, { withoutWords, files }: Redacting): Answer[] =>
  answersOf(registration)
    .filter(({ questionKey }) => !files.has(questionKey))
    .map(({ questionKey, values }) => ({
      questionKey,
      values: withoutWords.has(questionKey) ? values : values.map((value) => redact(value, registration)),
    }))

/** Redacts answers to questions other than those of the registration form. */
export async function answersInWordsAsRead(
  answers: readonly Answer[],
  questions: readonly Asked[],
  registration: RegistrationRow,
  context: Context,
): Promise<Answer[]> {
  const asRead = await reads(registration, context)
  const { withoutWords } = withoutWordsIn(questions)
  return answers.map(({ questionKey, values }) => ({
    questionKey,
    values: withoutWords.has(questionKey) ? values : values.map((value) => asRead(value)),
  }))
}

/** Whether answers to it name the person, like that about the name in their passport. */
const namesThePerson = ({ need, kind }: Pick<QuestionRow, 'need' | 'kind'>): boolean =>
  need === 'TRAVEL' && (kind === 'SHORT_TEXT' || kind === 'LONG_TEXT')

/** A person's needs as somebody from whom their name is masked may read them. */
export const needsWithoutName = (registration: RegistrationRow, questions: readonly QuestionRow[]): Answer[] => {
  const { withoutWords } = withoutWordsIn(questions)
  const naming = new Set(questions.filter(namesThePerson).map(({ key }) => key))
  return needsOf(registration)
    .filter(({ questionKey }) => !naming.has(questionKey))
    .map(({ questionKey, values }) => ({
      questionKey,
      values: withoutWords.has(questionKey) ? values : values.map((value) => redact(value, registration)),
    }))
}

/** Names of the person among their needs. */
export async function namesInNeeds(registration: RegistrationRow, context: Context): Promise<string[]> {
  const naming = (await questionsOf(registration.eventId, context)).filter(namesThePerson)
  return needsOf(registration).flatMap(({ questionKey, values }) =>
    naming.some(({ key }) => key === questionKey) ? values : [],
  )
}

/** By event. */
const redactingAt = dataLoader<Redacting>(async (eventIds, { database }) => {
  const rows = await database.question.findMany({
    where: { eventId: { in: eventIds } },
    select: { eventId: true, key: true, kind: true },
  })
  const byEvent = Map.groupBy(rows, ({ eventId }) => eventId)
  return new Map(eventIds.map((id) => [id, withoutWordsIn(byEvent.get(id) ?? [])]))
})

export async function answersAsRead(registration: RegistrationRow, context: Context, use?: Use): Promise<Answer[]> {
  const isBlind = readsBlind(context.viewer, registration, await eventOf(registration, context), use)
  if (!isBlind) return answersOf(registration)
  return redactedAnswers(registration, (await redactingAt(registration.eventId, context)) ?? withoutWordsIn([]))
}
