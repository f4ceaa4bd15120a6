/** Adds, rewords, moves and removes topics. */
import { randomUUID } from 'node:crypto'
import { movesOf, movesWithout, placeForNew } from '@plenaria/domain/topics/tree'
import type {
  AddTopicInput,
  MoveTopicInput,
  ResolversTypes,
  TopicUse,
  UpdateTopicInput,
} from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import {
  changingTopics,
  findTopic,
  type Locked,
  recordChange,
  storedWords,
  wordsProblems,
  writePlaces,
} from './change.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const maxTopics = 100

export async function addTopic(
  { eventSlug, parentId, titles, questions }: AddTopicInput,
  context: Context,
): Promise<Result<'AddTopicResult'>> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, eventSlug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const words = { titles, questions: questions ?? [] }
  return changingTopics(known, context, async (locked) => {
    const { transaction, event, topics } = locked
    if (parentId != null && !topics.some(({ id }) => id === parentId)) return refuse(language, 'UnknownTopic', {})
    const fieldProblems = wordsProblems(words)
    if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
    if (topics.length >= maxTopics)
      return invalidInput(language, fieldProblem('titles', 'TOO_MANY', { maximum: maxTopics }))
    const place = placeForNew(topics, randomUUID(), parentId ?? null)
    if (!place) return refuse(language, 'NoSuchPlace', {})
    const topic = await transaction.topic.create({ data: { ...place, eventId: event.id, ...storedWords(words) } })
    await recordChange(locked, 'TOPIC_ADDED', null, topic, context)
    return { __typename: 'TopicAdded', topic, event }
  })
}

export async function updateTopic(
  { id, version, ...words }: UpdateTopicInput,
  context: Context,
): Promise<Result<'UpdateTopicResult'>> {
  const { language } = context
  const known = await findTopic(id, context)
  if (!known) return refuse(language, 'UnknownTopic', {})
  return changingTopics(known.event, context, async (locked) => {
    const found = asRead(locked, { id, version }, context)
    if ('__typename' in found) return found
    const fieldProblems = wordsProblems(words)
    if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
    const { transaction, event } = locked
    const data = { ...storedWords(words), version: { increment: 1 } }
    const topic = await transaction.topic.update({ where: { id }, data })
    await recordChange(locked, 'TOPIC_UPDATED', found.topic, topic, context)
    return { __typename: 'TopicUpdated', topic, event }
  })
}

export async function moveTopic(
  { id, version, parentId, position }: MoveTopicInput,
  context: Context,
): Promise<Result<'MoveTopicResult'>> {
  const { language } = context
  const known = await findTopic(id, context)
  if (!known) return refuse(language, 'UnknownTopic', {})
  return changingTopics(known.event, context, async (locked) => {
    const found = asRead(locked, { id, version }, context)
    if ('__typename' in found) return found
    const { transaction, event, topics } = locked
    const moves = movesOf(topics, { id, parentId: parentId ?? null, position })
    if (!moves) return refuse(language, 'NoSuchPlace', {})
    await writePlaces(transaction, moves)
    const topic = await transaction.topic.update({ where: { id }, data: { version: { increment: 1 } } })
    await recordChange(locked, 'TOPIC_MOVED', found.topic, topic, context)
    return { __typename: 'TopicMoved', topic, event }
  })
}

export async function removeTopic(
  { id, version }: { id: string; version: number },
  context: Context,
): Promise<Result<'RemoveTopicResult'>> {
  const { language } = context
  const known = await findTopic(id, context)
  if (!known) return refuse(language, 'UnknownTopic', {})
  return changingTopics(known.event, context, async (locked) => {
    const found = asRead(locked, { id, version }, context)
    if ('__typename' in found) return found
    const by = await useOf(locked, id)
    if (by) return refuse(language, 'TopicInUse', { by })
    const { transaction, event, topics } = locked
    await transaction.note.updateMany({ where: { topicId: id }, data: { topicId: null } })
    await transaction.topic.delete({ where: { id } })
    await writePlaces(transaction, movesWithout(topics, id))
    await recordChange(locked, 'TOPIC_REMOVED', found.topic, null, context)
    return { __typename: 'TopicRemoved', event }
  })
}

/** The locked topic; a refusal if it is gone, or its version differs from the one read. */
function asRead({ topics }: Locked, { id, version }: { id: string; version: number }, { language }: Context) {
  const topic = topics.find((one) => one.id === id)
  if (!topic) return refuse(language, 'UnknownTopic', {})
  return topic.version === version ? { topic } : refuse(language, 'ChangedMeanwhile', {})
}

/** What uses the topic; null if nothing does. */
async function useOf({ transaction, topics }: Locked, topicId: string): Promise<TopicUse | null> {
  if (topics.some(({ parentId }) => parentId === topicId)) return 'TOPICS'
  if (await transaction.contribution.findFirst({ where: { topicId } })) return 'CONTRIBUTIONS'
  if (await transaction.note.findFirst({ where: { topicId, removedAt: null } })) return 'NOTES'
  if (await transaction.finding.findFirst({ where: { topicId } })) return 'FINDINGS'
  return null
}
