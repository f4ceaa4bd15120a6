import { beforeAll, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import {
  type Answer,
  decideDocument,
  type interest,
  registerPerson,
  withdrawDocument,
} from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const event = (facts: EventFixture = {}): Promise<EventRow> =>
  world.event({ hostId: host.id, admission: 'FIRST_COME', total: 1, groups: { 'civil-society': {} }, ...facts })

const register = (at: EventRow, name: string, changes: Parameters<typeof interest>[1] = {}): Promise<string> =>
  registerPerson(world, at, name, changes)

const act = (field: string, more = '') => /* GraphQL */ `
  mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) {
    answer: ${field}(input: $input) {
      __typename ... on Refusal { message } ... on InvalidInput { fields { path code } } ${more}
    }
  }`
const offersMade = (type: string) => `... on ${type} { offersMade }`
const documents = {
  setPriority: act('setPriority', '... on PrioritySet { offersMade registration { priority } }'),
  holdWaitlist: act('holdWaitlist'),
  resumeWaitlist: act('resumeWaitlist', offersMade('WaitlistResumed')),
}

const ask = async (
  name: keyof typeof documents,
  input: Record<string, unknown>,
  as: string | null = organiser,
): Promise<Answer> => (await world.ask<{ answer: Answer }>(documents[name], { input }, { as })).answer

const leave = (reference: string, name: string) =>
  world.ask(withdrawDocument, { reference }, { as: `${name}@people.example` })

const reason = 'Speaks at the event.'

const lookDocument = /* GraphQL */ `
  query ($slug: String!, $groups: [String!], $after: ID) {
    event(slug: $slug) {
      waitlist {
        hold { reason by }
        nobodyOffered { code text }
        lanes(groupKeys: $groups) { group { key } people(first: 2, after: $after) { position registration { name } } }
        recentOffers { registration { name state } reason { kind text outOfTurn { ahead reason } } }
      }
    }
  }`

interface Look {
  hold: { reason: string; by: string | null } | null
  nobodyOffered: { code: string }[]
  lanes: { people: { position: number; registration: { name: string } }[] }[]
  recentOffers: { registration: { name: string; state: string }; reason: Record<string, unknown> }[]
}

const look = async (at: EventRow, variables: Record<string, unknown> = {}, as = organiser): Promise<Look> =>
  (await world.ask<{ event: { waitlist: Look } }>(lookDocument, { slug: at.slug, ...variables }, { as })).event.waitlist

const order = async (at: EventRow) => (await look(at)).lanes[0]?.people.map(({ registration }) => registration.name)

const historyOf = async (reference: string, as: string) =>
  (
    await world.ask<{ registration: { history: { kind: string; reason: string | null; by: string | null }[] } }>(
      'query ($reference: String!) { registration(reference: $reference) { history { kind reason by } } }',
      { reference },
      { as },
    )
  ).registration.history

describe('a priority', () => {
  it('moves a person within the lane, and nobody else; the reason is for staff', async () => {
    const at = await event()
    for (const name of ['Held', 'Ana', 'Bo']) await register(at, name, { organisation: 'Red' })
    const cy = await register(at, 'Cy', { organisation: 'Red' })
    expect(await ask('setPriority', { reference: cy, priority: 2, reason })).toEqual({
      __typename: 'PrioritySet',
      offersMade: 0,
      registration: { priority: 2 },
    })
    expect(await order(at)).toEqual(['Cy', 'Ana'])
    expect((await historyOf(cy, organiser)).at(-1)).toEqual({ kind: 'PRIORITY_SET', reason, by: organiser })
    expect((await historyOf(cy, 'cy@people.example')).at(-1)).toEqual({ kind: 'PRIORITY_SET', reason: null, by: null })
    const partner = await world.institute()
    await world.partner(at, { institute: partner, terms: { capabilities: ['SEE_REGISTRATIONS'] } })
    const { email } = await world.member({ institute: partner, role: 'OWNER' })
    expect((await historyOf(cy, email)).at(-1)).toMatchObject({ kind: 'PRIORITY_SET', reason })
    expect(await ask('setPriority', { reference: cy, priority: 0, reason: 'A mistake.' })).toMatchObject({
      registration: { priority: 0 },
    })
    expect(await order(at)).toEqual(['Ana', 'Bo'])
    expect(await recount(world.database, at.id)).toEqual([])
  })

  it('changes nothing where it is the same already', async () => {
    const at = await event()
    await register(at, 'Held')
    const reference = await register(at, 'Ana')
    const entries = () => world.database.auditEntry.count({ where: { eventId: at.id } })
    const before = await entries()
    expect(await ask('setPriority', { reference, priority: 0, reason })).toMatchObject({ __typename: 'PrioritySet' })
    expect(await entries()).toBe(before)
  })

  it('needs a reason, a number in its range, and somebody who waits', async () => {
    const at = await event()
    const held = await register(at, 'Held')
    const reference = await register(at, 'Ana')
    expect((await ask('setPriority', { reference, priority: 1001, reason: ' ' })).fields).toEqual([
      { path: 'priority', code: 'OUT_OF_RANGE' },
      { path: 'reason', code: 'REQUIRED' },
    ])
    expect(await ask('setPriority', { reference: held, priority: 1, reason })).toMatchObject({
      __typename: 'WrongState',
    })
  })
})

describe('a queue that is held', () => {
  it('offers nothing until it is resumed, and then all at once', async () => {
    const at = await event()
    const held = await register(at, 'Held')
    await register(at, 'Ana')
    const hold = { eventSlug: at.slug, reason: 'The list is being checked.' }
    expect(await ask('holdWaitlist', hold)).toEqual({ __typename: 'WaitlistHeld' })
    expect(await ask('holdWaitlist', hold)).toMatchObject({ __typename: 'QueueAlreadyHeld' })
    await leave(held, 'held')
    await register(at, 'Bo')
    const seen = await look(at)
    expect(seen.hold).toEqual({ reason: 'The list is being checked.', by: organiser })
    expect(seen.nobodyOffered).toMatchObject([{ code: 'QUEUE_HELD' }])
    expect(seen.lanes[0]?.people.map(({ registration }) => registration.name)).toEqual(['Ana', 'Bo'])
    expect(await recount(world.database, at.id)).toEqual([])

    const resume = { eventSlug: at.slug, reason: 'It is right.' }
    expect(await ask('resumeWaitlist', resume)).toEqual({ __typename: 'WaitlistResumed', offersMade: 1 })
    expect(await ask('resumeWaitlist', resume)).toMatchObject({ __typename: 'QueueNotHeld' })
    const after = await look(at)
    expect(after.hold).toBeNull()
    expect(after.recentOffers.map(({ registration }) => registration)).toEqual([
      { name: 'Ana', state: 'OFFERED' },
      { name: 'Held', state: 'WITHDRAWN' },
    ])
    const entries = await world.database.auditEntry.findMany({ where: { eventId: at.id }, orderBy: { id: 'asc' } })
    expect(entries.slice(-2)).toMatchObject([
      { what: 'QUEUE_RESUMED', actorKind: 'MEMBER', reason: 'It is right.' },
      { what: 'OFFERED', actorKind: 'CLOCK' },
    ])
  })

  it('needs a reason, and is for the host alone', async () => {
    const at = await event()
    expect((await ask('holdWaitlist', { eventSlug: at.slug, reason: '' })).fields).toEqual([
      { path: 'reason', code: 'REQUIRED' },
    ])
    const partner = await world.institute()
    await world.partner(at, { institute: partner })
    const { email } = await world.member({ institute: partner, role: 'OWNER' })
    const hold = { eventSlug: at.slug, reason }
    expect(await ask('holdWaitlist', hold, email)).toMatchObject({ __typename: 'NotAllowed' })
    await ask('holdWaitlist', hold)
    expect((await look(at, {}, email)).hold).toEqual({ reason, by: null })
  })
})

describe('an offer out of turn', () => {
  const offer = async (at: EventRow, references: string[], given: string | null = null) => {
    const input = { eventSlug: at.slug, references, decision: 'OFFER', reason: given }
    const document = decideDocument.replace(
      'refusal { __typename',
      'refusal { __typename ... on OutOfTurnReasonNeeded { ahead }',
    )
    return (await world.ask<{ answer: Answer }>(document, { input }, { as: organiser })).answer
  }

  it('says whom it overtakes, and why', async () => {
    const at = await event()
    const held = await register(at, 'Held')
    await register(at, 'Ana', { organisation: 'Red' })
    await register(at, 'Bo')
    const cy = await register(at, 'Cy')
    await ask('holdWaitlist', { eventSlug: at.slug, reason })
    expect((await offer(at, [cy])).refused).toMatchObject([{ refusal: { __typename: 'CannotHoldSeat' } }])
    await leave(held, 'held')
    expect((await offer(at, [cy])).refused).toEqual([
      { reference: cy, refusal: { __typename: 'OutOfTurnReasonNeeded', ahead: 2 } },
    ])
    expect(await offer(at, [cy], 'The only interpreter.')).toMatchObject({
      refused: [],
      registrations: [{ state: 'OFFERED' }],
    })
    expect((await look(at)).recentOffers[0]).toEqual({
      registration: { name: 'Cy', state: 'OFFERED' },
      reason: {
        kind: 'ORGANISER',
        text: 'An organiser chose this person out of turn; 2 people waited ahead.',
        outOfTurn: { ahead: 2, reason: 'The only interpreter.' },
      },
    })
    expect((await historyOf(cy, organiser)).at(-1)).toMatchObject({ kind: 'OFFERED', reason: 'The only interpreter.' })
    expect((await historyOf(cy, 'cy@people.example')).at(-1)).toMatchObject({ kind: 'OFFERED', reason: null })
    expect(await recount(world.database, at.id)).toEqual([])
  })

  it('overtakes nobody who is offered a seat by the same decision', async () => {
    const at = await event({ total: 2 })
    const held = [await register(at, 'Held'), await register(at, 'Kept')]
    const ana = await register(at, 'Ana')
    const bo = await register(at, 'Bo')
    await ask('holdWaitlist', { eventSlug: at.slug, reason })
    for (const [index, name] of ['held', 'kept'].entries()) await leave(held[index] ?? '', name)
    expect((await offer(at, [bo, ana])).refused).toEqual([])
  })
})

describe('an offer that is staged', () => {
  const stage = async (at: EventRow, reference: string, changes: Record<string, unknown> = {}) => {
    const input = { eventSlug: at.slug, references: [reference], decision: 'OFFER', staged: true, ...changes }
    return (await world.ask<{ answer: Answer }>(decideDocument, { input }, { as: organiser })).answer
  }

  it('needs no reason for passing those about whom something is staged too', async () => {
    const at = await event()
    await register(at, 'Held')
    const ana = await register(at, 'Ana')
    const bo = await register(at, 'Bo')
    const cy = await register(at, 'Cy')
    expect((await stage(at, bo)).refused).toMatchObject([{ refusal: { __typename: 'OutOfTurnReasonNeeded' } }])
    expect((await stage(at, ana)).refused).toEqual([])
    expect((await stage(at, bo)).refused).toEqual([])
    expect((await stage(at, bo)).refused).toEqual([])
    await stage(at, ana, { unstage: true })
    expect((await stage(at, cy)).refused).toMatchObject([{ refusal: { __typename: 'OutOfTurnReasonNeeded' } }])
    expect((await stage(at, cy, { reason })).refused).toEqual([])
  })

  it('needs one again for being made at once while they only are staged', async () => {
    const at = await event()
    const held = await register(at, 'Held')
    const ana = await register(at, 'Ana')
    const bo = await register(at, 'Bo')
    await ask('holdWaitlist', { eventSlug: at.slug, reason })
    await leave(held, 'held')
    await stage(at, ana)
    expect((await stage(at, bo, { staged: false })).refused).toMatchObject([
      { refusal: { __typename: 'OutOfTurnReasonNeeded' } },
    ])
  })
})

describe('a long lane', () => {
  it('is read page by page, also behind somebody who has left', async () => {
    const at = await event()
    await register(at, 'Held')
    const references: string[] = []
    for (const name of ['Ana', 'Bo', 'Cy', 'Di', 'Eve']) references.push(await register(at, name))
    const page = async (after: string | undefined) =>
      (await look(at, { groups: ['civil-society'], after })).lanes[0]?.people.map(
        ({ position, registration }) => `${position} ${registration.name}`,
      )
    expect(await page(undefined)).toEqual(['1 Ana', '2 Bo'])
    expect(await page(references[1])).toEqual(['3 Cy', '4 Di'])
    await leave(references[1] ?? '', 'bo')
    expect(await page(references[1])).toEqual(['2 Cy', '3 Di'])
    expect((await look(at, { groups: ['nobody'] })).lanes).toEqual([])
  })
})

describe('the number of SQL statements', () => {
  const documents = [
    'waitlist { hold { by } recentOffers { at registration { name group { key } } reason { text skipped { reference } } } }',
    'waitlist { lanes { people { registration { name viewerCan { setPriority decide } } } } }',
    'organisations { merged { organisation { names } aliases { decidedBy } } suggestions { spellings { names } } }',
  ]

  it.each(documents)('reading %s takes the same number of statements for one and for many', async (field) => {
    const counts: number[] = []
    for (const size of [1, 3]) {
      const at = await event({ total: size, organisationCap: 1, groups: { 'civil-society': { maximum: 9 } } })
      const names = ['a', 'b', 'c'].slice(0, size)
      for (const name of names) await register(at, `Seat ${name}`, { organisation: `Red ${name}` })
      for (const name of names) await register(at, `Wait ${name}`, { organisation: `Rede ${name}` })
      for (const name of names) {
        const input = { eventSlug: at.slug, keys: [`red ${name}`, `rede ${name}`], into: `red ${name}` }
        await world.ask(merge, { input }, { as: organiser })
      }
      const document = `query ($slug: String!) { event(slug: $slug) { ${field} } }`
      counts.push(await countStatements(() => world.ask(document, { slug: at.slug }, { as: organiser })))
    }
    expect(counts[1]).toBe(counts[0])
  })

  const merge = 'mutation ($input: MergeOrganisationsInput!) { mergeOrganisations(input: $input) { __typename } }'
})
