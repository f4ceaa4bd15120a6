import { beforeAll, describe, expect, it } from '@jest/globals'
import { decideDocument, registerPerson, takeDocument, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow, SessionRow } from '../request/rows.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string
beforeAll(async () => {
  host = await world.institute()
  as = (await world.member({ institute: host })).email
})

/** Its session begins in ten minutes. */
async function eventOf(facts = {}): Promise<{ event: EventRow; session: SessionRow }> {
  const startsAt = new Date(Date.now() + 10 * 60_000)
  const endsAt = new Date(startsAt.getTime() + 3_600_000)
  const sessions = [{ title: 'Part 1', startsAt, endsAt }]
  const event = await world.event({ hostId: host.id, startsAt, endsAt, sessions, ...facts })
  return { event, session: await database.session.findFirstOrThrow({ where: { eventId: event.id } }) }
}

const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

async function confirmed(event: EventRow, name: string, facts = {}): Promise<string> {
  const reference = await registerPerson(world, event, name, facts)
  const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER' }
  await world.ask(decideDocument, { input }, { as })
  await world.ask(takeDocument, { reference }, { as: addressOf(name) })
  return reference
}

interface Door {
  cursor: string
  isWhole: boolean
  people: { isExpected: boolean; record: { attended: boolean } | null; registration: { reference: string } }[]
}

const document = /* GraphQL */ `
  query ($sessionId: ID!, $first: Int, $after: String) {
    door(sessionId: $sessionId, first: $first, after: $after) {
      cursor
      isWhole
      people { isExpected record { attended } registration { reference name } }
    }
  }`

async function doorOf({ id: sessionId }: SessionRow, more = {}, requester: string | null = as) {
  return (await world.ask<{ door: Door | null }>(document, { sessionId, ...more }, { as: requester })).door
}

/** Reads all parts up to now, and the final cursor. */
async function readAll(session: SessionRow, first?: number, after: string | null = null) {
  const people: Door['people'] = []
  for (let cursor = after; ; ) {
    const part = await doorOf(session, { first, after: cursor })
    if (!part) throw new Error('The viewer has no door.')
    people.push(...part.people)
    cursor = part.cursor
    if (part.isWhole) return { people, cursor }
  }
}

const references = (people: Door['people']) => people.map(({ registration }) => registration.reference).toSorted()

const checkIn = (reference: string, { id: sessionId }: SessionRow, more = {}) =>
  world.ask<{ answer: { __typename: string; before: { at: string } | null } }>(
    'mutation ($input: CheckInInput!) { answer: checkIn(input: $input) { __typename ... on CheckedIn { before { at } } } }',
    { input: { reference, sessionId, method: 'CODE', early: true, ...more } },
    { as },
  )

describe('the list of a door', () => {
  it('is read part by part, and has those alone who hold a seat', async () => {
    const { event, session } = await eventOf()
    const all = [await confirmed(event, 'Ana'), await confirmed(event, 'Bo'), await confirmed(event, 'Cy')]
    await registerPerson(world, event, 'Dee')
    const { people } = await readAll(session, 1)
    expect(references(people)).toEqual(all.toSorted())
    expect(people.every(({ isExpected, record }) => isExpected && record === null)).toBe(true)
    expect((await doorOf(session))?.isWhole).toBe(true)
  })

  it('then says who came, who left and who is new', async () => {
    const { event, session } = await eventOf()
    const [eli, fia] = [await confirmed(event, 'Eli'), await confirmed(event, 'Fia')]
    const { cursor } = await readAll(session)
    expect((await readAll(session, 500, cursor)).people).toEqual([])
    await checkIn(eli, session)
    await world.ask(withdrawDocument, { reference: fia }, { as: addressOf('Fia') })
    const gus = await confirmed(event, 'Gus')
    const { people, cursor: later } = await readAll(session, 1, cursor)
    const last = (reference: string) => people.findLast(({ registration }) => registration.reference === reference)
    expect(last(eli)).toMatchObject({ isExpected: true, record: { attended: true } })
    expect(last(fia)).toMatchObject({ isExpected: false })
    expect(last(gus)).toMatchObject({ isExpected: true, record: null })
    expect((await readAll(session, 500, later)).people).toEqual([])
  })

  it('says nothing of what was staged', async () => {
    const { event, session } = await eventOf()
    const hue = await confirmed(event, 'Hue')
    const { cursor } = await readAll(session)
    const input = {
      eventSlug: event.slug,
      references: [hue],
      decision: 'DECLINE',
      reason: 'Not eligible.',
      staged: true,
    }
    await world.ask(decideDocument, { input }, { as })
    expect((await readAll(session, 500, cursor)).people).toEqual([])
  })

  it('is for those who may check people in there, of those whom they may check in', async () => {
    const { event, session } = await eventOf()
    const ida = await confirmed(event, 'Ida')
    const partner = async (capabilities: ('SEE_REGISTRATIONS' | 'CHECK_IN')[], groups: string[] | null) => {
      const terms = { capabilities, scope: { groups, countries: null, sessions: null } }
      const { institute } = await world.partner(event, { terms })
      return (await world.member({ institute })).email
    }
    expect(await doorOf(session, {}, null)).toBeNull()
    expect(await doorOf(session, {}, addressOf('Ida'))).toBeNull()
    expect(await doorOf(session, {}, await partner(['SEE_REGISTRATIONS'], null))).toBeNull()
    const ofAll = await doorOf(session, {}, await partner(['SEE_REGISTRATIONS', 'CHECK_IN'], null))
    expect(references(ofAll?.people ?? [])).toEqual([ida])
    const ofOthers = await partner(['SEE_REGISTRATIONS', 'CHECK_IN'], ['activists'])
    expect((await doorOf(session, {}, ofOthers))?.people).toEqual([])
  })

  it('takes the same number of statements for one person and for three', async () => {
    const sessions: SessionRow[] = []
    for (const names of [['Jo'], ['Kim', 'Lou', 'Max']]) {
      const { event, session } = await eventOf()
      for (const name of names) await confirmed(event, name)
      sessions.push(session)
    }
    const [few, many] = sessions as [SessionRow, SessionRow]
    const [ofFew, ofMany] = await countStatementsOfBoth(
      () => doorOf(few),
      () => doorOf(many),
    )
    expect(ofMany).toBe(ofFew)
  })
})

describe('somebody who is here already', () => {
  it('is distinguished from a check-in that is sent again', async () => {
    const { event, session } = await eventOf()
    const nia = await confirmed(event, 'Nia')
    const at = new Date(Date.now() - 60_000).toISOString()
    expect((await checkIn(nia, session, { at })).answer).toEqual({ __typename: 'CheckedIn', before: null })
    expect((await checkIn(nia, session, { at })).answer).toEqual({ __typename: 'CheckedIn', before: null })
    expect((await checkIn(nia, session)).answer).toEqual({ __typename: 'CheckedIn', before: { at } })
  })

  it('is not said to be too early', async () => {
    const { event, session } = await eventOf()
    const later = new Date(Date.now() + 40 * 24 * 3_600_000)
    await database.session.update({
      where: { id: session.id },
      data: { startsAt: later, endsAt: new Date(later.getTime() + 3_600_000) },
    })
    const ola = await confirmed(event, 'Ola')
    await checkIn(ola, session)
    const { answer } = await checkIn(ola, session, { early: false })
    expect(answer).toMatchObject({ __typename: 'CheckedIn', before: expect.anything() })
  })
})
