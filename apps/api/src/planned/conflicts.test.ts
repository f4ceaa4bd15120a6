import { beforeAll, describe, expect, it } from '@jest/globals'
import { amendDocument, decideDocument, registerPerson, releaseDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { done, halted, openMinute } from './testing/minute.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world
const { ask, plan: planned, pass, outcome, sent, sentSince } = openMinute(world)

let host: InstituteRow
let organiser: string
let colleague: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  colleague = (await world.member({ institute: host })).email
})

interface Scene {
  event: EventRow
  references: string[]
}

async function scene(letters: string): Promise<Scene> {
  const startsAt = new Date('2027-06-14T15:00:00Z')
  const endsAt = new Date('2027-06-14T17:00:00Z')
  const sessions = [{ title: 'Opening', startsAt, endsAt }]
  const event = await world.event({ hostId: host.id, admission: 'REVIEW', total: 20, startsAt, endsAt, sessions })
  const references: string[] = []
  for (const letter of letters) references.push(await registerPerson(world, event, `Person ${letter}`))
  await world.runJobs()
  return { event, references }
}

const decide = ({ event, references }: Scene, decision: string, as: string, more: object = {}): Promise<string> =>
  planned(decideDocument, { input: { eventSlug: event.slug, references, decision, ...more } }, as)

const stage = ({ event }: Scene, reference: string, decision: string): Promise<unknown> =>
  ask(decideDocument, { input: { eventSlug: event.slug, references: [reference], decision, staged: true } }, colleague)

const standings = async ({ event }: Scene): Promise<string[]> =>
  (await database.registration.findMany({ where: { eventId: event.id }, orderBy: { id: 'asc' } })).map(
    ({ state }) => state,
  )

describe('two organisers who decide about the same person within a minute', () => {
  it('send one decision: the second stops and says that something changed', async () => {
    const at = await scene('a')
    const ids = [await decide(at, 'NOT_SELECT', organiser), await decide(at, 'OFFER', colleague)]
    const before = await sent()
    await pass()
    const outcomes = await Promise.all(ids.map(outcome))
    expect(outcomes.filter(({ state }) => state === 'DONE')).toEqual([done])
    expect(outcomes.filter(({ state }) => state === 'HALTED')).toEqual([halted])
    expect(await sentSince(before)).toHaveLength(1)
  })

  it('send it once where both decided the same', async () => {
    const at = await scene('a')
    const ids = [await decide(at, 'NOT_SELECT', organiser), await decide(at, 'NOT_SELECT', colleague)]
    const before = await sent()
    await pass()
    expect(await Promise.all(ids.map(outcome))).toEqual([done, done])
    expect(await sentSince(before)).toHaveLength(1)
  })

  it('are stopped also by a decision that was staged meanwhile', async () => {
    const at = await scene('a')
    const id = await decide(at, 'NOT_SELECT', organiser)
    await stage(at, at.references[0] ?? '', 'OFFER')
    await pass()
    expect(await outcome(id)).toEqual(halted)
    expect(await standings(at)).toEqual(['SUBMITTED'])
  })
})

describe('a decision about several people', () => {
  it('names their references to its author alone', async () => {
    const at = await scene('ab')
    const id = await decide(at, 'NOT_SELECT', organiser)
    const aboutTo = async (as: string) => {
      const document = 'query ($id: ID!) { plannedAction(id: $id) { about { decision references } } }'
      return world.ask(document, { id }, { as })
    }
    const shown = (references: string[]) => ({ plannedAction: { about: { decision: 'NOT_SELECT', references } } })
    expect(await aboutTo(organiser)).toEqual(shown(at.references))
    expect(await aboutTo(colleague)).toEqual(shown([]))
  })

  it('leaves out those who were changed meanwhile, and says who', async () => {
    const at = await scene('abc')
    const id = await decide(at, 'NOT_SELECT', organiser)
    const [, second = ''] = at.references
    await stage(at, second, 'OFFER')
    await pass()
    expect(await outcome(id)).toEqual(done)
    expect(await standings(at)).toEqual(['NOT_SELECTED', 'SUBMITTED', 'NOT_SELECTED'])
    const { refused } = await database.plannedAction.findUniqueOrThrow({ where: { id } })
    expect(refused).toEqual([{ reference: second, message: halted.message }])
  })

  it('is not held up by what has nothing to do with it', async () => {
    const at = await scene('a')
    const id = await decide(at, 'NOT_SELECT', organiser)
    const input = { reference: at.references[0], version: 1, motivation: 'I work on this.' }
    expect(await ask(amendDocument, { input }, 'persona@people.example')).toMatchObject({
      __typename: 'AmendmentAccepted',
    })
    await pass()
    expect(await outcome(id)).toEqual(done)
    expect(await standings(at)).toEqual(['NOT_SELECTED'])
  })
})

describe('a decision about all that match', () => {
  const decideAllDocument = 'mutation ($input: DecideAllInput!) { answer: decideAll(input: $input) { __typename } }'
  const decideAll = ({ event, references: { length } }: Scene): Promise<string> =>
    planned(
      decideAllDocument,
      { input: { eventSlug: event.slug, decision: 'NOT_SELECT', expectedCount: length } },
      organiser,
    )

  it('leaves out those who were changed meanwhile, and counts them', async () => {
    const at = await scene('abc')
    const id = await decideAll(at)
    await stage(at, at.references[1] ?? '', 'OFFER')
    await pass()
    expect(await outcome(id)).toEqual(done)
    expect(await standings(at)).toEqual(['NOT_SELECTED', 'SUBMITTED', 'NOT_SELECTED'])
    expect(await database.bulkAction.findFirst({ where: { eventId: at.event.id } })).toMatchObject({
      state: 'DONE',
      total: 3,
      done: 2,
      refused: 1,
    })
  })

  it('stops where all were changed meanwhile', async () => {
    const at = await scene('a')
    const id = await decideAll(at)
    await stage(at, at.references[0] ?? '', 'OFFER')
    await pass()
    expect(await outcome(id)).toEqual(halted)
  })
})

it('a release stops where something else is staged by then', async () => {
  const at = await scene('ab')
  const [first = '', second = ''] = at.references
  await stage(at, first, 'NOT_SELECT')
  await stage(at, second, 'NOT_SELECT')
  const id = await planned(releaseDocument, { slug: at.event.slug }, organiser)
  await stage(at, second, 'OFFER')
  await pass()
  expect(await outcome(id)).toEqual(halted)
  expect(await standings(at)).toEqual(['SUBMITTED', 'SUBMITTED'])
})

it('two roles for one person in one session within a minute send one email', async () => {
  const at = await scene('a')
  const [reference = ''] = at.references
  const session = await database.session.findFirstOrThrow({ where: { eventId: at.event.id } })
  await database.registration.updateMany({ where: { reference }, data: { state: 'CONFIRMED' } })
  const document = 'mutation ($input: SetSessionRoleInput!) { answer: setSessionRole(input: $input) { __typename } }'
  const input = { sessionId: session.id, reference, role: 'SPEAKER' }
  const ids = [await planned(document, { input }, organiser), await planned(document, { input }, colleague)]
  const before = await sent()
  await pass()
  expect(await Promise.all(ids.map(outcome))).toEqual([done, done])
  expect((await sentSince(before)).filter((template) => template === 'session-role')).toHaveLength(1)
})
