import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openErasing } from '../erasure/testing/erasing.ts'
import { openMinute } from '../planned/testing/minute.ts'
import { registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database, config } = world
const { eraseAs } = openErasing(world)
const { plan, pass, outcome } = openMinute(world)

let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const day = 86_400_000
const en = (text: string) => [{ language: 'en', text }]
const why = { key: 'why', kind: 'LONG_TEXT', required: false, labels: en('Why?') }
const processing = { key: 'processing', required: true, texts: en('I agree.') }

beforeEach(async () => {
  config.undoSeconds = 0
  event = await world.event({
    hostId: host.id,
    decisionPromisedAt: new Date(Date.now() + 15 * day),
    questions: [
      { key: 'diet', kind: 'SHORT_TEXT', labels: { en: 'What do you eat?', es: '¿Qué come?' }, required: false },
      { key: 'why', kind: 'LONG_TEXT', labels: { en: 'Why?' }, required: false },
    ],
    consents: [
      { key: 'processing', texts: { en: 'I agree.' }, required: true },
      { key: 'photos', texts: { en: `Photos are fine. ${'Everywhere. '.repeat(20)}` }, required: false },
    ],
  })
})

/** Registers with the given answers and consents. */
const register = (name: string, { diet, photos = false }: { diet?: string; photos?: boolean } = {}) =>
  registerPerson(world, event, name, {
    answers: diet === undefined ? [] : [{ questionKey: 'diet', values: [diet] }],
    consents: [
      { key: 'processing', version: 1, given: true },
      { key: 'photos', version: 1, given: photos },
    ],
  })

const document = `mutation ($input: UpdateEventInput!) {
  answer: updateEvent(input: $input) {
    __typename ... on Refusal { message } ... on RemovalNotConfirmed { removed { part key label people } }
  }
}`

interface Answer {
  __typename: string
  message?: string
  removed?: { part: string; key: string; label: string; people: number }[]
}

const inputOf = (input: Record<string, unknown>) => ({ input: { slug: event.slug, version: event.version, ...input } })
const update = async (input: Record<string, unknown>, language: 'en' | 'es' = 'en'): Promise<Answer> =>
  (await world.ask<{ answer: Answer }>(document, inputOf(input), { as: organiser, language })).answer

const withoutDiet = { questions: [why] }
const withoutPhotos = { consents: [processing] }
const confirmed = (part: 'QUESTION' | 'CONSENT', key: string, people: number) => ({
  confirmedRemovals: [{ part, key, people }],
})

const keysLeft = async () => ({
  questions: (await database.question.findMany({ where: { eventId: event.id } })).map(({ key }) => key).toSorted(),
  consents: (await database.consentText.findMany({ where: { eventId: event.id } })).map(({ key }) => key).toSorted(),
})
const all = { questions: ['diet', 'why'], consents: ['photos', 'processing'] }

const answered = async (as: string | null) =>
  (
    await world.ask<{ event: { answeredItems: unknown } }>(
      'query ($slug: String!) { event(slug: $slug) { answeredItems { part key label people } } }',
      { slug: event.slug },
      { as },
    )
  ).event.answeredItems

describe('a question that people have answered', () => {
  it('is not removed until that is confirmed with their number', async () => {
    await register('Ana', { diet: 'Vegan' })
    await register('Bo', { diet: 'Anything' })
    await register('Cy')
    const refusal = await update(withoutDiet)
    expect(refusal).toEqual({
      __typename: 'RemovalNotConfirmed',
      message: expect.stringContaining('“What do you eat?” (2)'),
      removed: [{ part: 'QUESTION', key: 'diet', label: 'What do you eat?', people: 2 }],
    })
    expect((await update(withoutDiet, 'es')).message).toContain('«¿Qué come?» (2)')
    expect(await keysLeft()).toEqual(all)
    expect(await update({ ...withoutDiet, ...confirmed('QUESTION', 'diet', 2) })).toEqual({
      __typename: 'EventUpdated',
    })
    expect((await keysLeft()).questions).toEqual(['why'])
  })

  it('is not removed where more people have answered than was confirmed, and is where fewer have', async () => {
    await register('Ana', { diet: 'Vegan' })
    const confirmation = confirmed('QUESTION', 'diet', 1)
    await register('Bo', { diet: 'Anything' })
    expect(await update({ ...withoutDiet, ...confirmation })).toMatchObject({ removed: [{ people: 2 }] })
    await eraseAs('Bo', null)
    expect(await update({ ...withoutDiet, ...confirmation })).toEqual({ __typename: 'EventUpdated' })
  })

  it('counts those who have withdrawn, and nobody twice', async () => {
    const reference = await register('Ana', { diet: 'Vegan' })
    await world.ask(withdrawDocument, { reference }, { as: 'ana@people.example' })
    await register('Ana', { diet: 'Vegan' })
    expect(await update(withoutDiet)).toMatchObject({ removed: [{ people: 1 }] })
  })

  it('can be reworded and moved without that', async () => {
    await register('Ana', { diet: 'Vegan' })
    const diet = { key: 'diet', kind: 'SHORT_TEXT', required: true, labels: en('Diet') }
    expect(await update({ questions: [why, diet] })).toEqual({ __typename: 'EventUpdated' })
  })

  it('is not confirmed by a consent of the same key', async () => {
    await register('Ana', { diet: 'Vegan' })
    expect(await update({ ...withoutDiet, ...confirmed('CONSENT', 'diet', 1) })).toMatchObject({
      __typename: 'RemovalNotConfirmed',
    })
  })
})

it('a question that nobody has answered is removed without being confirmed', async () => {
  await register('Ana')
  expect(await update(withoutDiet)).toEqual({ __typename: 'EventUpdated' })
})

it('a consent that people have given is not removed until that is confirmed; one that all declined is', async () => {
  await register('Ana', { photos: true })
  await register('Bo')
  expect(await update(withoutPhotos)).toMatchObject({
    removed: [
      { part: 'CONSENT', key: 'photos', label: expect.stringMatching(/^Photos are fine\..{50,64}…$/), people: 1 },
    ],
  })
  expect(await keysLeft()).toEqual(all)
  expect(await update({ ...withoutPhotos, ...confirmed('CONSENT', 'photos', 1) })).toEqual({
    __typename: 'EventUpdated',
  })
  expect((await keysLeft()).consents).toEqual(['processing'])
})

it('a consent that everybody declined is removed without being confirmed', async () => {
  await register('Ana')
  expect(await update(withoutPhotos)).toEqual({ __typename: 'EventUpdated' })
})

it('a removal that waits a minute with an email stops where more people answer meanwhile', async () => {
  await register('Ana', { diet: 'Vegan' })
  config.undoSeconds = 60
  const changes = { ...withoutDiet, ...confirmed('QUESTION', 'diet', 1) }
  const moved = {
    decisionPromisedAt: new Date(Date.now() + 16 * day).toISOString(),
    decisionPromiseReason: 'We need a day more.',
  }
  const id = await plan(document, inputOf({ ...changes, ...moved }), organiser)
  // A previously registered person answers a question they had left out; nobody else is emailed.
  await database.registration.updateMany({ where: { eventId: event.id }, data: { state: 'SUBMITTED' } })
  const bo = await register('Bo', { diet: 'Anything' })
  await database.registration.update({ where: { reference: bo }, data: { state: 'WITHDRAWN' } })
  await pass()
  expect(await outcome(id)).toEqual({
    state: 'HALTED',
    halted: 'REFUSED',
    message: expect.stringContaining('“What do you eat?” (2)'),
  })
  expect(await keysLeft()).toEqual(all)
})

it('how many have answered is for those who may edit the event', async () => {
  await register('Ana', { diet: 'Vegan', photos: true })
  await register('Bo', { diet: 'Anything' })
  expect(await answered(organiser)).toEqual([
    { part: 'QUESTION', key: 'diet', label: 'What do you eat?', people: 2 },
    { part: 'CONSENT', key: 'processing', label: 'I agree', people: 2 },
    { part: 'CONSENT', key: 'photos', label: expect.any(String), people: 1 },
  ])
  const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
  for (const as of [null, 'ana@people.example', reviewer]) expect(await answered(as)).toBeNull()
})
