import { beforeEach, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { protectPerson, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { byInput } from '../testing/matrix/asking.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { catchUp } from './copy.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let other: InstituteRow
let organiser: string
let first: EventRow
let second: EventRow
/** An event of another institute. */
let elsewhere: EventRow

/** Each test has its own institutes, because people are found across all events of one. */
beforeEach(async () => {
  host = await world.institute()
  other = await world.institute()
  organiser = (await world.member({ institute: host })).email
  const starting = (hostId: string, day: string) =>
    world.event({
      hostId,
      startsAt: new Date(`2031-${day}T10:00:00Z`),
      endsAt: new Date(`2031-${day}T12:00:00Z`),
    })
  first = await starting(host.id, '03-01')
  second = await starting(host.id, '05-01')
  elsewhere = await starting(other.id, '04-01')
})

const findDocument = /* GraphQL */ `
  query ($search: String!, $first: Int) {
    findPeople(search: $search, first: $first) {
      __typename
      ... on PeopleFound { hasMore registrations { reference } }
      ... on InvalidInput { fields { path code } }
    }
  }`

interface Answer {
  __typename: string
  hasMore?: boolean
  registrations?: { reference: string }[]
  fields?: { path: string; code: string }[]
}

async function find(search: string, requester: { as: string } | { cookie: string }, atMost?: number): Promise<Answer> {
  for (const { id } of [first, second, elsewhere]) await catchUp(database, id)
  const answer = await world.ask<{ findPeople: Answer }>(findDocument, { search, first: atMost }, requester)
  return answer.findPeople
}

const found = async (search: string, as = organiser) =>
  (await find(search, { as })).registrations?.map(({ reference }) => reference)

describe('people are found', () => {
  it('by parts of their names at all events, the latest event first, whatever the accents', async () => {
    const ana = await registerPerson(world, first, 'Ána Ortega')
    const again = await registerPerson(world, second, 'Ána Ortega')
    await registerPerson(world, first, 'Bo Ortega')
    await registerPerson(world, elsewhere, 'Ána Ortega')
    expect(await found('ana ort')).toEqual([again, ana])
    expect(await found('ÓRTEGA ana')).toEqual([again, ana])
    expect(await found(again.toLowerCase())).toEqual([again])
    expect(await found('an%')).toEqual([])
  })

  it('by nothing but the name: no address and no organisation', async () => {
    await registerPerson(world, first, 'Ana', { email: 'lizard@people.example', organisation: 'Lizard Trust' })
    expect(await found('lizard')).toEqual([])
  })

  it('a few at a time, and it says whether there are more', async () => {
    for (const number of [1, 2, 3])
      await registerPerson(world, first, `Ana ${number}`, { email: `ana-${number}@people.example` })
    expect(await find('ana', { as: organiser }, 2)).toMatchObject({ hasMore: true, registrations: [{}, {}] })
    expect(await find('ana', { as: organiser }, 3)).toMatchObject({ hasMore: false, registrations: [{}, {}, {}] })
  })
})

describe('nobody is found', () => {
  it('who is outside of a grant, whose names it hides, or after it ended', async () => {
    const ana = await registerPerson(world, elsewhere, 'Ana', { groupKey: 'academia' })
    await registerPerson(world, elsewhere, 'Ana', { email: 'another@people.example' })
    const scope = { ...wholeEvent, groups: ['academia'] }
    const { grant } = await world.partner(elsewhere, { institute: host, terms: { scope } })
    expect(await found('ana')).toEqual([ana])
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    expect(await found('ana')).toEqual([])
  })

  it('where names are hidden in lists, not even by a complete reference', async () => {
    const ana = await registerPerson(world, elsewhere, 'Ana')
    await world.partner(elsewhere, { institute: host, terms: { masks: [{ field: 'NAME', revealable: true }] } })
    expect(await found('ana')).toEqual([])
    expect(await found(ana)).toEqual([])
  })

  it('by a protected name, nor with a conflict of interest', async () => {
    const pia = await registerPerson(world, first, 'Pia Luna')
    await protectPerson(world, pia)
    expect(await found('luna')).toEqual([])
    const bo = await registerPerson(world, first, 'Bo Luna')
    expect(await found('luna')).toEqual([bo])
    const colleague = (await world.member({ institute: host })).email
    await world.ask(byInput('declareConflict'), { input: { reference: bo, reason: 'Friends.' } }, { as: colleague })
    expect(await found('luna', colleague)).toEqual([])
  })

  it('by themselves', async () => {
    await registerPerson(world, second, 'Imogen', { email: organiser })
    expect(await found('imogen')).toEqual([])
  })
})

it('refuses what is too short or too long, and those who run no event or show no second factor', async () => {
  const fieldProblemsOf = async (search: string) => (await find(search, { as: organiser })).fields
  expect(await fieldProblemsOf(' a ')).toEqual([{ path: 'search', code: 'TOO_SHORT' }])
  expect(await fieldProblemsOf('')).toEqual([{ path: 'search', code: 'REQUIRED' }])
  expect(await fieldProblemsOf('a'.repeat(301))).toEqual([{ path: 'search', code: 'TOO_LONG' }])
  expect((await find('ana', { as: organiser }, 51)).fields).toEqual([{ path: 'first', code: 'OUT_OF_RANGE' }])
  await registerPerson(world, first, 'Ana')
  expect((await find('ana', { as: 'ana@people.example' })).__typename).toBe('NotAllowed')
  const cookie = await world.signInByLink(organiser)
  expect((await find('ana', { cookie })).__typename).toBe('SecondFactorNeeded')
})

it('takes as many statements for three events as for one', async () => {
  await registerPerson(world, first, 'Ana')
  const asOrganiser = () => find('ana', { as: organiser })
  const one = await countStatements(asOrganiser)
  await registerPerson(world, second, 'Ana')
  await registerPerson(world, elsewhere, 'Ana')
  await world.partner(elsewhere, { institute: host, terms: { scope: { ...wholeEvent, groups: ['civil-society'] } } })
  expect((await asOrganiser()).registrations).toHaveLength(3)
  expect(await countStatements(asOrganiser)).toBe(one)
})
