/** Changes to topics: permission, the lock, positions, and the audit entry. */
import type { Place } from '@plenaria/domain/topics/tree'
import type { Prisma } from '@plenaria/prisma/client'
import type { FieldProblem } from '@plenaria/schema/words'
import type { LocalisedTextInput, TopicQuestionInput } from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { recordTexts } from '../audit/textChanges.ts'
import { isId } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import type { Refused } from '../refusals/errors.ts'
import { listProblems, requiredLine, textsProblems } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, TopicRow } from '../request/rows.ts'
import { localised, storedTexts } from '../request/texts.ts'
import { questionsOf } from './tree.ts'

/** Null if there is none, or the viewer may not see it. */
export async function findTopic(
  id: string,
  { database, viewer }: Context,
): Promise<{ topic: TopicRow; event: EventRow } | null> {
  const topic = isId(id) ? await database.topic.findUnique({ where: { id } }) : null
  const event = topic && (await database.event.findUnique({ where: { id: topic.eventId } }))
  return topic && event && can.seeEvent(viewer, event) ? { topic, event } : null
}

export interface Locked extends Held {
  topics: TopicRow[]
}

/** Runs a change of an event's topics under a lock, if the viewer may make it before and under the lock. */
export async function changingTopics<Result>(
  known: EventRow,
  context: Context,
  change: (locked: Locked) => Promise<Result>,
): Promise<Result | Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'>> {
  const terms = { allowed: can.editTopics, version: null }
  return changingEvent(known, terms, context, async (held) => {
    const topics = await held.transaction.topic.findMany({ where: { eventId: held.event.id } })
    return change({ ...held, topics })
  })
}

/** Positions are unique only once the transaction ends, not while it writes. */
export async function writePlaces(transaction: Prisma.TransactionClient, places: readonly Place[]): Promise<void> {
  for (const { id, parentId, position } of places) {
    await transaction.topic.update({ where: { id }, data: { parentId, position } })
  }
}

export interface WordsGiven {
  titles: readonly LocalisedTextInput[]
  questions: readonly TopicQuestionInput[]
}

export const wordsProblems = ({ titles, questions }: WordsGiven): FieldProblem[] => [
  ...textsProblems(titles, 'titles', requiredLine),
  ...listProblems(questions, 'questions', [0, 10], ({ texts }, path) =>
    textsProblems(texts, `${path}.texts`, requiredLine),
  ),
]

export const storedWords = ({ titles, questions }: WordsGiven) => ({
  titles: storedTexts(titles),
  questions: questions.map(({ texts }) => storedTexts(texts)),
})

type What = 'TOPIC_ADDED' | 'TOPIC_UPDATED' | 'TOPIC_MOVED' | 'TOPIC_REMOVED'

/** Writes the audit entry, records who changed which languages, and notifies open pages. */
export async function recordChange(
  { transaction, event, at }: Locked,
  what: What,
  before: TopicRow | null,
  after: TopicRow | null,
  context: Context,
): Promise<void> {
  const actor = actorOfHost(context, event)
  const entry = { ...actor, what, at, eventId: event.id }
  if (after) {
    const saved = { kind: 'TOPIC', id: after.id, before: before?.titles, after: after.titles } as const
    await recordTexts(transaction, { eventId: event.id, actor, at }, [saved])
  }
  await appendAudit(transaction, [{ ...entry, before: before && audited(before), after: after && audited(after) }])
  await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
}

const audited = (topic: TopicRow) => ({
  topicId: topic.id,
  titles: localised(topic.titles),
  questions: questionsOf(topic),
  parentId: topic.parentId,
  position: topic.position,
})
