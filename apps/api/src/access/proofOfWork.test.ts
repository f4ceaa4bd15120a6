import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { ProofOfWorkInput, RegisterInterestInput } from '../__generated__/resolvers.ts'
import { openRateLimiter } from '../kernel/rateLimiter.ts'
import { interest } from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { openProofOfWork } from './proofOfWork.ts'

const world = await openWorld({ floodRate: 2 })
const { database } = world
let event: EventRow

type Challenge = Omit<ProofOfWorkInput, 'number'> & { maxNumber: number }

const solved = ({ salt, challenge, signature, maxNumber }: Challenge): ProofOfWorkInput => {
  for (let number = 0; number <= maxNumber; number += 1)
    if (createHash('sha256').update(`${salt}${number}`).digest('hex') === challenge)
      return { salt, challenge, signature, number }
  throw new Error('No number fits.')
}

interface Answer {
  __typename: string
  message?: string
  challenge?: Challenge
}

const register = async (
  name: string,
  work: ProofOfWorkInput | null = null,
  at = event,
  as: string | null = null,
  more: Partial<RegisterInterestInput> = {},
) => {
  const document = /* GraphQL */ `mutation ($input: RegisterInterestInput!) {
    answer: registerInterest(input: $input) {
      __typename ... on ProofOfWorkNeeded { message challenge { salt challenge signature maxNumber } } } }`
  return (
    await world.ask<{ answer: Answer }>(
      document,
      {
        input: { ...interest(at, { name, email: `${name.toLowerCase()}@people.example`, ...more }), proofOfWork: work },
      },
      { as },
    )
  ).answer
}

beforeAll(async () => {
  event = await world.event()
})

describe('where seats are first come, first served', () => {
  it('is always asked of strangers, and of nobody who confirms their address before they take a seat', async () => {
    const at = await world.event({ admission: 'FIRST_COME' })
    const needed = await register('Pia', null, at)
    expect(needed).toMatchObject({ __typename: 'ProofOfWorkNeeded' })
    expect(await register('Pia', solved(needed.challenge as Challenge), at)).toEqual({
      __typename: 'InterestRegistered',
    })
    expect(await register('Quin', null, at, 'quin@people.example')).toEqual({ __typename: 'InterestRegistered' })
    expect(await register('Rui', null, at, null, { confirmFirst: true })).toEqual({ __typename: 'InterestRegistered' })
    const states = await database.registration.findMany({
      where: { eventId: at.id },
      orderBy: { name: 'asc' },
      select: { name: true, state: true, awaitsConfirmation: true },
    })
    expect(states).toEqual([
      { name: 'Pia', state: 'OFFERED', awaitsConfirmation: true },
      { name: 'Quin', state: 'CONFIRMED', awaitsConfirmation: false },
      { name: 'Rui', state: 'WAITLISTED', awaitsConfirmation: true },
    ])
  })
})

describe('while an event is flooded', () => {
  let needed: Challenge

  it('is asked for once more register in a minute than usual, at that event alone', async () => {
    for (const name of ['Ana', 'Bo']) expect(await register(name)).toEqual({ __typename: 'InterestRegistered' })
    const answer = await register('Cy')
    expect(answer).toMatchObject({
      __typename: 'ProofOfWorkNeeded',
      message: expect.stringMatching(/small calculation/),
    })
    needed = answer.challenge as Challenge
    expect(await database.registration.count({ where: { eventId: event.id } })).toBe(2)
    expect(await register('Cy', null, await world.event())).toEqual({ __typename: 'InterestRegistered' })
  })

  it('is good once', async () => {
    const work = solved(needed)
    expect(await register('Cy', work)).toEqual({ __typename: 'InterestRegistered' })
    expect(await register('Dee', work)).toMatchObject({ __typename: 'ProofOfWorkNeeded' })
  })

  it('of many simultaneous requests with the same proof of work, one passes', async () => {
    const work = solved((await register('Eve')).challenge as Challenge)
    const answers = await Promise.all(['Eve', 'Flo', 'Gus', 'Hal'].map((name) => register(name, work)))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'InterestRegistered',
      ...Array.from({ length: 3 }, () => 'ProofOfWorkNeeded'),
    ])
  })

  it.each<[string, (work: ProofOfWorkInput) => ProofOfWorkInput]>([
    ['another number', (work) => ({ ...work, number: work.number + 1 })],
    [
      'a challenge of one’s own',
      (work) => ({ ...work, challenge: createHash('sha256').update(`${work.salt}1`).digest('hex'), number: 1 }),
    ],
    ['a later end', (work) => ({ ...work, salt: work.salt.replace(/\d+&$/, '99999999999999&') })],
    ['a signature of one’s own', (work) => ({ ...work, signature: 'é'.repeat(work.signature.length) })],
  ])('is not taken with %s', async (_, forged) => {
    const work = solved((await register('Ian')).challenge as Challenge)
    expect(await register('Ian', forged(work))).toMatchObject({ __typename: 'ProofOfWorkNeeded' })
  })

  it('is not good elsewhere', async () => {
    const other = await world.event()
    const work = solved((await register('Jo')).challenge as Challenge)
    for (const name of ['Jo', 'Kim']) await register(name, null, other)
    expect(await register('Lea', work, other)).toMatchObject({ __typename: 'ProofOfWorkNeeded' })
  })

  it('is not asked of who is signed in with the address', async () => {
    expect(await register('Mo', null, event, 'mo@people.example')).toEqual({ __typename: 'InterestRegistered' })
  })
})

it('ends with the flood, whichever processes were flooded', async () => {
  const [one, other] = [1, 2].map(() =>
    openProofOfWork({ secret: 'x'.repeat(32), floodRate: 2 }, openRateLimiter(database, 'x')),
  )
  if (!one || !other) throw new Error('Two processes were started.')
  const event = { id: randomUUID(), admission: 'REVIEW' } as const
  const passMinute = () => database.$executeRaw`update rate_limit set window_number = window_number - 1`
  expect(await one.isNeeded(event)).toBe(false)
  expect(await other.isNeeded(event)).toBe(false)
  expect(await one.isNeeded(event)).toBe(true)
  await passMinute()
  expect(await other.isNeeded(event)).toBe(true)
  await passMinute()
  expect(await one.isNeeded(event)).toBe(false)
  const unlimited = openProofOfWork({ secret: 'x'.repeat(32), floodRate: null }, openRateLimiter(database, 'x'))
  expect(await unlimited.isNeeded(event)).toBe(false)
})

it('expires after twenty minutes', async () => {
  let now = Date.parse('2027-06-14T15:00:00Z')
  const work = openProofOfWork({ secret: 'x'.repeat(32), floodRate: 2 }, openRateLimiter(database, 'x'), () => now)
  const done = solved(work.challenge('e'))
  now += 20 * 60_000
  expect(await work.take('e', done, database)).toBe(false)
})
