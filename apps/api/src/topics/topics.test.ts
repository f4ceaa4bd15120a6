import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
let organiser: string
let host: Awaited<ReturnType<typeof world.institute>>
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const opened = (): Promise<EventRow> =>
  world.event({
    hostId: host.id,
    sessions: [{ title: 'One', startsAt: new Date(Date.now() + 1e9), endsAt: new Date(Date.now() + 1.01e9) }],
  })

interface Topic {
  id: string
  parentId: string | null
  title: string
  depth: number
  version: number
}
type Answer = { __typename: string; message?: string; topic?: Topic } & Record<string, unknown>

const made = { addTopic: 'TopicAdded', updateTopic: 'TopicUpdated', moveTopic: 'TopicMoved' }

async function act(field: keyof typeof made, input: Record<string, unknown>): Promise<Answer> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  const fields = field === 'moveTopic' ? '' : '... on InvalidInput { fields { path code } }'
  const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) {
    __typename ${fields} ... on ${made[field]} { topic { id parentId title depth version } } } }`
  return (await world.ask<{ answer: Answer }>(document, { input }, { as: organiser })).answer
}
const en = (text: string) => [{ language: 'en', text }]
const add = async ({ slug }: EventRow, title: string, parentId: string | null = null): Promise<Topic> => {
  const { topic } = await act('addTopic', { eventSlug: slug, parentId, titles: en(title) })
  if (!topic) throw new Error(`${title} was not added.`)
  return topic
}
const remove = async (id: string, version: number): Promise<Answer> => {
  const document = `mutation ($id: ID!, $version: Int!) { answer: removeTopic(id: $id, version: $version) {
    __typename ... on TopicInUse { by message } } }`
  return (await world.ask<{ answer: Answer }>(document, { id, version }, { as: organiser })).answer
}
const treeOf = async ({ slug }: EventRow): Promise<string[]> => {
  const document = 'query ($slug: String!) { event(slug: $slug) { topics { title depth } } }'
  const { event } = await world.ask<{ event: { topics: Topic[] } }>(document, { slug })
  return event.topics.map(({ title, depth }) => `${'-'.repeat(depth)}${title}`)
}

describe('topics of an event', () => {
  it('are a tree that everybody who sees the event sees, in order', async () => {
    const event = await opened()
    const powers = await add(event, 'Powers')
    await add(event, 'Crimes')
    await add(event, 'Safeguards', powers.id)
    expect(await treeOf(event)).toEqual(['Powers', '-Safeguards', 'Crimes'])
  })

  it('are moved, with those below, and not too deep or into themselves', async () => {
    const event = await opened()
    const [a, b] = [await add(event, 'A'), await add(event, 'B')]
    const c = await add(event, 'C', b.id)
    expect(await act('moveTopic', { ...pick(b), parentId: a.id, position: 0 })).toMatchObject({
      __typename: 'TopicMoved',
      topic: { version: 2 },
    })
    expect(await treeOf(event)).toEqual(['A', '-B', '--C'])
    const below = { eventSlug: event.slug, parentId: c.id, titles: en('D') }
    expect((await act('addTopic', below)).__typename).toBe('NoSuchPlace')
    expect((await act('moveTopic', { ...pick(a), parentId: c.id, position: 0 })).__typename).toBe('NoSuchPlace')
    expect((await act('moveTopic', { ...pick(b), position: 0 })).__typename).toBe('ChangedMeanwhile')
  })

  it('have questions in several languages', async () => {
    const event = await opened()
    const texts = [...en('Which?'), { language: 'es', text: '¿Cuál?' }]
    const { id, version } = await add(event, 'A')
    const input = { id, version, titles: en('B'), questions: [{ texts }] }
    expect(await act('updateTopic', input)).toMatchObject({ topic: { title: 'B', version: 2 } })
    const document = 'query ($slug: String!) { event(slug: $slug) { topics { questions { text } } } }'
    const asked = await world.ask(document, { slug: event.slug }, { language: 'es' })
    expect(asked).toEqual({ event: { topics: [{ questions: [{ text: '¿Cuál?' }] }] } })
  })

  it('need a title, and no language twice', async () => {
    const event = await opened()
    const input = { eventSlug: event.slug, titles: [], questions: [{ texts: [...en('A'), ...en('B')] }] }
    expect(await act('addTopic', input)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [
        { path: 'titles', code: 'REQUIRED' },
        { path: 'questions.0.texts.1.language', code: 'REPEATED' },
      ],
    })
  })

  it('are removed, and those behind close up; not with others below, notes or contributions', async () => {
    const event = await opened()
    const [a, b, c] = [await add(event, 'A'), await add(event, 'B'), await add(event, 'C')]
    const below = await add(event, 'D', c.id)
    expect(await remove(c.id, 1)).toMatchObject({ __typename: 'TopicInUse', by: 'TOPICS' })
    const [session] = await database.session.findMany({ where: { eventId: event.id } })
    const at = await world.now()
    const note = await database.note.create({
      data: {
        id: randomUUID(),
        sessionId: session?.id ?? '',
        topicId: below.id,
        kind: 'CONCERN',
        text: 'Slow.',
        groupKeys: ['academia'],
        instituteId: host.id,
        writtenBy: 'x',
        heardAt: at,
        changedAt: at,
      },
    })
    expect(await remove(below.id, 1)).toMatchObject({ __typename: 'TopicInUse', by: 'NOTES' })
    await database.note.update({ where: { id: note.id }, data: { text: '', removedAt: at } })
    expect(await remove(below.id, 1)).toMatchObject({ __typename: 'TopicRemoved' })
    const reference = await registerPerson(world, event, 'Ana')
    const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference } })
    await database.contribution.create({
      data: {
        id: randomUUID(),
        registrationId,
        topicId: b.id,
        language: 'en',
        text: 'So.',
        words: 1,
        attribution: 'GROUP',
        createdAt: at,
        changedAt: at,
      },
    })
    expect(await remove(b.id, 1)).toMatchObject({ __typename: 'TopicInUse', by: 'CONTRIBUTIONS' })
    expect(await remove(a.id, 1)).toMatchObject({ __typename: 'TopicRemoved' })
    expect(await treeOf(event)).toEqual(['B', 'C'])
    const left = await database.topic.findMany({ where: { eventId: event.id }, orderBy: { position: 'asc' } })
    expect(left.map(({ position }) => position)).toEqual([0, 1])
  })

  it('leave one entry each in the log', async () => {
    const event = await opened()
    const { id, version } = await add(event, 'A')
    await remove(id, version)
    const entries = await database.auditEntry.findMany({ where: { chain: event.id }, orderBy: { sequence: 'asc' } })
    expect(entries.map(({ what, before, after }) => [what, before, after])).toMatchObject([
      ['TOPIC_ADDED', null, { topicId: id, titles: { en: 'A' }, position: 0 }],
      ['TOPIC_REMOVED', { topicId: id }, null],
    ])
  })

  it('cost the same number of statements at one and at three', async () => {
    const counts: number[] = []
    for (const size of [1, 3]) {
      const event = await opened()
      for (let n = 0; n < size; n += 1) await add(event, `T ${n}`)
      counts.push(await countStatements(() => treeOf(event)))
    }
    expect(counts[1]).toBe(counts[0])
  })
})

describe('the database', () => {
  it('keeps topics out of circles, of other events, and from one place', async () => {
    const [event, other] = [await opened(), await opened()]
    const [a, b, far] = [await add(event, 'A'), await add(event, 'B'), await add(other, 'C')]
    const put = (id: string, data: { parentId?: string; position?: number }) =>
      database.topic.update({ where: { id }, data })
    await put(b.id, { parentId: a.id, position: 0 })
    await expect(put(a.id, { parentId: b.id })).rejects.toThrow()
    await expect(put(a.id, { parentId: a.id })).rejects.toThrow()
    await expect(put(a.id, { parentId: far.id })).rejects.toThrow()
    await add(event, 'D')
    await expect(put(a.id, { position: 1 })).rejects.toThrow()
  })
})

const pick = ({ id, version }: Topic) => ({ id, version })
