/** Actions of people in a story, each at its own time: contribute, note, validate, answer. */
import { randomInt, randomUUID } from 'node:crypto'
import type { EventRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'
import { answerDocument, fetchToken } from '../../validation/testing/person.ts'
import type { KnownText } from './attack.ts'

export interface Participant {
  reference: string
  email: string
  id: string
  group: string
}

export interface Rapporteur {
  id: string
  email: string
}

type Answer = { __typename: string } & Record<string, unknown>

/** An event under way. */
export interface StoryScene {
  world: World
  event: EventRow
  organiser: string
  people: readonly Participant[]
  rapporteurs: readonly Rapporteur[]
  sessions: readonly { id: string; startsAt: Date }[]
  topicIds: readonly string[]
  /** Milliseconds since 1970, at which the story starts. */
  begin: number
  /** Lets it be that time. */
  at: (time: number) => Promise<void>
  /** Rejects unless the answer is of that type. */
  ask: (document: string, input: Record<string, unknown>, as: string | null, expected: string) => Promise<Answer>
  /** Signed in two minutes before `time`, by an email that led to the page. */
  comes: (email: string, page: string, time: number) => Promise<void>
}

/** Texts of one kind, and who wrote each. */
export interface TextsOf {
  texts: KnownText[]
  writers: string[]
}

export const day = 86_400_000
export const minute = 60_000
/** Number of writers of each kind, with one text per topic. */
export const writing = 12
const languages = ['en', 'es', 'fr', 'de', 'it', 'nl', 'pl', 'pt']

const pick = <Item>(items: readonly Item[]): Item => items[randomInt(items.length)] as Item

const shuffle = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, key: randomUUID() }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)

/** No two are alike, in words or in length. */
const textOf = (kind: string, number: number): string => {
  const words = Array.from({ length: 5 + 3 * number + randomInt(3) }, () => pick(['orders', 'come', 'late', 'costs']))
  return `${kind} ${randomUUID().slice(0, 8)}: ${words.join(' ')}.`
}

const answering = (field: string, input: string): string =>
  `mutation ($input: ${input}!) { answer: ${field}(input: $input) { __typename } }`

export async function contribute({ people, topicIds, begin, world, at, ask, comes }: StoryScene): Promise<TextsOf> {
  const document = `mutation ($input: SubmitContributionInput!) { answer: submitContribution(input: $input) { __typename
    ... on ContributionSubmitted { contribution { id } } } }`
  const page = ({ reference }: Participant) => `/registrations/${reference}/contributions`
  const published: TextsOf = { texts: [], writers: [] }
  const days = shuffle(topicIds.map((_, number) => number + 1))
  for (const [number, person] of shuffle(people).slice(0, writing).entries()) {
    const time = begin + (days[number] ?? 0) * day + randomInt(day / 2)
    await comes(person.email, page(person), time)
    await at(time)
    const [topicId, text, language] = [topicIds[number] ?? '', textOf('Contribution', number), pick(languages)]
    const attribution = number % 3 === 0 ? 'RAPPORTEURS' : 'GROUP'
    const input = { reference: person.reference, topicId, language, text, attribution }
    const { contribution } = await ask(document, input, person.email, 'ContributionSubmitted')
    const { id } = contribution as { id: string }
    if (number % 4 === 0) {
      await at(time + 7 * minute)
      await ask(document, { ...input, version: 1 }, person.email, 'ContributionSubmitted')
    }
    const candidates = people.filter(({ group }) => group === person.group).map((each) => each.id)
    published.texts.push({ kind: 'contribution', text, ids: [id, topicId], language, candidates })
    published.writers.push(person.id)
  }
  // Some of all give a text with their name as well, which stays.
  for (const person of shuffle(people).slice(0, 4)) {
    const time = begin + 13 * day + randomInt(day)
    await comes(person.email, page(person), time)
    await at(time)
    const input = { reference: person.reference, topicId: pick(topicIds), language: 'en', text: textOf('Named', 20) }
    await world.ask(document, { input: { ...input, attribution: 'NAMED' } }, { as: person.email })
  }
  return published
}

export async function note({ event, rapporteurs, sessions, topicIds, at, ask, comes }: StoryScene): Promise<TextsOf> {
  const document = answering('writeNote', 'WriteNoteInput')
  const planned = sessions.flatMap(({ id: sessionId, startsAt }) =>
    Array.from({ length: 6 }, (_, number) => ({
      sessionId,
      rapporteur: pick(rapporteurs),
      time: startsAt.getTime() + number * 15 * minute + randomInt(10 * minute),
    })),
  )
  const candidates = rapporteurs.map(({ id }) => id)
  const texts: KnownText[] = []
  for (const [number, { sessionId, time, rapporteur }] of planned.entries()) {
    await comes(rapporteur.email, `/manage/${event.slug}/notes`, time)
    await at(time)
    const text = textOf('Note', number)
    const input = {
      id: randomUUID(),
      sessionId,
      topicId: pick(topicIds),
      kind: 'CONCERN',
      text,
      groupKeys: ['academia'],
    }
    await ask(document, input, rapporteur.email, 'NoteWritten')
    texts.push({ kind: 'note', text, ids: [input.id], language: '', candidates })
  }
  return { texts, writers: planned.map(({ rapporteur }) => rapporteur.id) }
}

/** `contributionIds`: what the finding rests on, beside one note. */
export async function validate(scene: StoryScene, contributionIds: readonly string[]): Promise<TextsOf> {
  const { world, event, organiser, people, topicIds, begin, at, ask, comes } = scene
  const { id: eventId, slug: eventSlug } = event
  await at(begin + 22 * day)
  const [findingId, roundId] = [randomUUID(), randomUUID()]
  const { id: noteId } = await world.database.note.findFirstOrThrow({ where: { session: { eventId } } })
  const texts = [{ language: 'en', text: 'Orders come late.' }]
  const finding = { id: findingId, eventSlug, topicId: topicIds[0], texts, noteIds: [noteId], contributionIds }
  await ask(answering('createFinding', 'CreateFindingInput'), finding, organiser, 'FindingSaved')
  const round = { id: roundId, eventSlug, closesAt: new Date(begin + 27 * day).toISOString() }
  await ask(answering('openValidation', 'OpenValidationInput'), round, organiser, 'ValidationOpened')
  const published: TextsOf = { texts: [], writers: [] }
  for (const [number, person] of shuffle(people).slice(0, writing).entries()) {
    const time = begin + 23 * day + number * 180 * minute
    await comes(person.email, `/registrations/${person.reference}`, time)
    await at(time)
    const token = await fetchToken(world, roundId, person.reference, person.email)
    await at(time + 2 * minute)
    const [text, language] = [textOf('Statement', number), pick(['en', 'es', 'fr'])]
    const passage = { findingId, verdict: 'NOT_FAIR', somethingMissing: false, identifiesMe: number === 0 }
    const statements = [{ findingId, language, text }]
    await ask(answerDocument, { token, passages: [passage], statements }, null, 'ValidationAnswered')
    published.texts.push({ kind: 'statement', text, ids: [], language, candidates: people.map(({ id }) => id) })
    published.writers.push(person.id)
  }
  await at(begin + 27.1 * day)
  await world.runJobs()
  return published
}

export async function follow({ event, organiser, people, begin, at, ask, comes }: StoryScene): Promise<TextsOf> {
  const labels = ['en', 'es'].map((language) => ({ language, text: 'Why?' }))
  const questions = [{ key: 'why', kind: 'LONG_TEXT', required: false, labels }]
  const asked = { eventSlug: event.slug, version: 0, until: new Date(begin + 40 * day).toISOString(), questions }
  await ask(answering('setFollowUp', 'SetFollowUpInput'), asked, organiser, 'FollowUpSet')
  const published: TextsOf = { texts: [], writers: [] }
  for (const [number, { id, email, reference }] of shuffle(people).slice(0, writing).entries()) {
    const time = begin + 28 * day + number * 120 * minute
    await comes(email, `/registrations/${reference}`, time)
    await at(time)
    const text = textOf('Answer', number)
    const input = { reference, version: 0, answers: [{ questionKey: 'why', values: [text] }] }
    await ask(answering('answerFollowUp', 'AnswerFollowUpInput'), input, email, 'FollowUpAnswered')
    published.texts.push({ kind: 'answer', text, ids: [], language: '', candidates: people.map((each) => each.id) })
    published.writers.push(id)
  }
  return published
}
