import { beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { openComposing, registerScored, reviewAll } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { compose, stage, absence } = openComposing(world)
const { declare } = openReviews(world)

let host: InstituteRow
let organiser: string
let event: EventRow
let people: Record<string, string>

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host, role: 'ORGANISER' })).email
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id, total: 1 })
  people = await registerScored(world, event, { Ana: [null], Bo: [null], Cy: [null], Di: [null] })
})

const chosen = async (changes: Parameters<typeof compose>[2] = {}) => {
  const { added = [], ...composed } = await compose(event, organiser, changes)
  const names = added.map(({ registration: { reference } }) =>
    Object.keys(people).find((name) => people[name] === reference),
  )
  return { ...composed, names, scores: added.map(({ score }) => score) }
}

/** One reviewer is against Ana: without the highest and lowest score, she is ahead. */
const withEnemy = {
  ada: { Ana: 80, Bo: 70 },
  ben: { Ana: 82, Bo: 72 },
  cas: { Ana: 84, Bo: 70 },
  dot: { Ana: 10, Bo: 72 },
}

/** Ben is strict and sees Bo and Di, Ada is lenient and sees Ana and Cy. */
const strictAndLenient = { ada: { Ana: 80, Cy: 90 }, ben: { Bo: 60, Di: 40 } }

it('is scored by the mean, unless another method is named', async () => {
  await reviewAll(world, event, people, withEnemy)
  expect(await chosen()).toMatchObject({ scoreMethod: 'MEAN', names: ['Bo'], scores: [71] })
  expect(await chosen({ scoreMethod: 'MEAN' })).toMatchObject({ names: ['Bo'] })
})

it('is scored by the trimmed mean', async () => {
  await reviewAll(world, event, people, withEnemy)
  expect(await chosen({ scoreMethod: 'TRIMMED' })).toMatchObject({
    scoreMethod: 'TRIMMED',
    names: ['Ana'],
    scores: [81],
  })
})

it('is scored by reviews normalised per reviewer', async () => {
  await reviewAll(world, event, people, strictAndLenient)
  expect(await chosen()).toMatchObject({ names: ['Cy'] })
  // Both are above their reviewer's mean; Bo's stands further out.
  const { names, scores } = await chosen({ scoreMethod: 'NORMALISED' })
  expect(names).toEqual(['Bo'])
  expect(scores[0]).toBeGreaterThan(57)
})

it('explains by the method by which it was chosen why it is without somebody', async () => {
  await reviewAll(world, event, people, withEnemy)
  expect(await absence(event, people.Ana ?? '', organiser)).toMatchObject({ isInRoom: false, points: 7 })
  expect(await absence(event, people.Ana ?? '', organiser, { scoreMethod: 'TRIMMED' })).toMatchObject({
    isInRoom: true,
  })
  expect(await absence(event, people.Bo ?? '', organiser, { scoreMethod: 'TRIMMED' })).toMatchObject({ points: 10 })
})

it('is staged by the method by which it was shown, which is logged', async () => {
  await reviewAll(world, event, people, withEnemy)
  const { digest = '' } = await chosen({ scoreMethod: 'TRIMMED' })
  expect(await stage(event, digest, organiser)).toMatchObject({ __typename: 'CompositionChanged' })
  expect(await stage(event, digest, organiser, { scoreMethod: 'TRIMMED' })).toMatchObject({ staged: 1 })
  const [entry] = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'ROOM_COMPOSED' } })
  expect(entry?.after).toMatchObject({ scoreMethod: 'TRIMMED', scoreHundredths: 8_100 })
})

it('has another digest by another method, even if it is the same room', async () => {
  await reviewAll(world, event, people, { ada: { Ana: 80, Bo: 70 } })
  const [mean, trimmed] = [await chosen(), await chosen({ scoreMethod: 'TRIMMED' })]
  expect(trimmed).toMatchObject({ names: mean.names, scores: mean.scores })
  expect(trimmed.digest).not.toBe(mean.digest)
})

it('is refused if a review has changed since, though no total that it shows has', async () => {
  await reviewAll(world, event, people, strictAndLenient)
  const { digest = '' } = await chosen({ scoreMethod: 'NORMALISED' })
  await reviewAll(world, event, people, { ben: { Ana: 80 } })
  expect(await stage(event, digest, organiser, { scoreMethod: 'NORMALISED' })).toMatchObject({
    __typename: 'CompositionChanged',
  })
})

it('normalises without the applications that a conflict of interest hides, and reveals nothing of their reviews', async () => {
  await reviewAll(world, event, people, { ...strictAndLenient, cas: { Bo: 50, Cy: 60, Di: 10 } })
  await declare(people.Di ?? '', organiser)
  const before = await chosen({ scoreMethod: 'NORMALISED' })
  await database.review.updateMany({ where: { reviewerId: 'cas', score: 1_000 }, data: { score: 9_900 } })
  expect(await chosen({ scoreMethod: 'NORMALISED' })).toEqual(before)
})

it('counts the reviews of a reviewer who has left', async () => {
  const left = await world.member({ institute: host, role: 'REVIEWER' })
  await reviewAll(world, event, people, { ...strictAndLenient, [left.id]: { Ana: 20, Bo: 90, Cy: 10 } })
  const before = await chosen({ scoreMethod: 'NORMALISED' })
  await database.member.deleteMany({ where: { userId: left.id } })
  expect(await chosen({ scoreMethod: 'NORMALISED' })).toEqual(before)
})
