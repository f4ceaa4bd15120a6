import { beforeAll, describe, expect, it } from '@jest/globals'
import { publishRooms } from '../publicRoom/publish.ts'
import { registerPerson, takeDocument, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

let hostId: string
let organiser: string
beforeAll(async () => {
  const host = await world.institute()
  hostId = host.id
  organiser = (await world.member({ institute: host })).email
})

const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

interface Looked {
  waitlistPlace: unknown
  previousVisit: unknown
}

const look = async (reference: string, as: string): Promise<Looked> =>
  (
    await world.ask<{ registration: Looked }>(
      `query ($reference: String!) { registration(reference: $reference) {
        waitlistPlace { band total position isOneQueue } previousVisit { at place { band position } } } }`,
      { reference },
      { as },
    )
  ).registration

const visit = (reference: string, as: string) =>
  world.ask(
    'mutation ($reference: String!) { visitStatus(reference: $reference) { __typename } }',
    { reference },
    { as },
  )

const setRules = (event: EventRow, rules: object, as: string) =>
  world.ask(
    `mutation ($input: SetStatusPageSettingsInput!) { answer: setStatusPageSettings(input: $input) {
      __typename ... on StatusPageSettingsSet { event { showsExactPlace replacementRule } } } }`,
    { input: { eventSlug: event.slug, ...rules } },
    { as },
  )

/** One seat, held by Ana; the others wait. */
async function queue(facts: Parameters<typeof world.event>[0] = {}) {
  const event = await world.event({ hostId, admission: 'FIRST_COME', total: 1, roomDisclosure: 'EXACT', ...facts })
  const ana = await registerPerson(world, event, 'Ana')
  await world.ask(takeDocument, { reference: ana }, { as: addressOf('Ana') })
  const bo = await registerPerson(world, event, 'Bo')
  const cy = await registerPerson(world, event, 'Cy')
  const dee = await registerPerson(world, event, 'Dee', { groupKey: 'academia' })
  await publishRooms(world.database, { isSetTime: true })
  return { event, ana, bo, cy, dee }
}

describe('one’s place in the queue', () => {
  it('is shown as a band, and exactly once the event publishes it; the change is in the log', async () => {
    const { event, cy } = await queue()
    expect((await look(cy, addressOf('Cy'))).waitlistPlace).toEqual({
      band: 5,
      total: 2,
      position: null,
      isOneQueue: false,
    })
    expect(await setRules(event, { showsExactPlace: true }, organiser)).toEqual({
      answer: { __typename: 'StatusPageSettingsSet', event: { showsExactPlace: true, replacementRule: 'NONE' } },
    })
    expect((await look(cy, addressOf('Cy'))).waitlistPlace).toMatchObject({ position: 2 })
    expect(await world.database.auditEntry.findMany({ where: { what: 'STANDING_RULES_SET' } })).toMatchObject([
      { before: { showsExactPlace: false }, after: { showsExactPlace: true, replacementRule: 'NONE' } },
    ])
  })

  it('is among all who wait where they wait in one queue', async () => {
    const { dee } = await queue({ policy: 'FIFO', showsExactPlace: true })
    expect((await look(dee, addressOf('Dee'))).waitlistPlace).toEqual({
      band: 5,
      total: 3,
      position: 3,
      isOneQueue: true,
    })
  })
})

describe('where exact numbers are withheld from the public', () => {
  it('one’s place is a band that was counted at a full hour, of at least as many people as the threshold', async () => {
    const { event } = await queue({ roomDisclosure: 'GROUPS', total: 3, showsExactPlace: true })
    for (const name of ['Eve', 'Flo', 'Gus', 'Hal']) await registerPerson(world, event, name)
    const { reference: gus } = await world.database.registration.findFirstOrThrow({
      where: { eventId: event.id, name: 'Gus' },
    })
    const placeOf = async (reference: string, name: string) => (await look(reference, addressOf(name))).waitlistPlace
    const uncounted = { band: null, total: null, position: null, isOneQueue: false }
    expect(await placeOf(gus, 'Gus')).toEqual(uncounted)
    await publishRooms(world.database, { isSetTime: true })
    expect(await placeOf(gus, 'Gus')).toEqual({ ...uncounted, band: 5 })
    expect((await look(gus, organiser)).waitlistPlace).toMatchObject({ total: 4, position: 3 })
    // When somebody ahead of Gus leaves, it isn't visible.
    const { reference: eve } = await world.database.registration.findFirstOrThrow({
      where: { eventId: event.id, name: 'Eve' },
    })
    await world.ask(withdrawDocument, { reference: eve }, { as: addressOf('Eve') })
    await publishRooms(world.database, { isSetTime: true })
    expect(await placeOf(gus, 'Gus')).toEqual({ ...uncounted, band: 5 })
  })

  it('a place in the queue is withheld where the room shows nothing', async () => {
    const { cy } = await queue({ roomDisclosure: 'NOTHING', showsExactPlace: true })
    expect((await look(cy, addressOf('Cy'))).waitlistPlace).toEqual({
      band: null,
      total: null,
      position: null,
      isOneQueue: false,
    })
    await visit(cy, addressOf('Cy'))
    await world.setClock(3_600_000)
    expect((await look(cy, addressOf('Cy'))).previousVisit).toMatchObject({ place: null })
    await world.setClock(null)
  })
})

describe('what the page of a registration remembers', () => {
  it('is the visit before: looks within half an hour are one', async () => {
    const { ana, cy } = await queue({ showsExactPlace: true })
    const began = Date.now() + 60_000
    const at = (minutes: number) => new Date(began + minutes * 60_000).toISOString()
    const lookAt = async (minutes: number) => {
      await world.setClock(at(minutes))
      const seen = (await look(cy, addressOf('Cy'))).previousVisit
      await visit(cy, addressOf('Cy'))
      return seen
    }
    expect(await lookAt(0)).toBeNull()
    expect(await lookAt(20)).toBeNull()
    await world.ask(withdrawDocument, { reference: ana }, { as: addressOf('Ana') })
    const before = { at: at(20), place: { band: 5, position: 2 } }
    expect(await lookAt(90)).toEqual(before)
    expect(await lookAt(110)).toEqual(before)
    expect(await lookAt(150)).toEqual({ at: at(110), place: { band: 1, position: 1 } })
    await world.setClock(null)
    expect((await look(cy, organiser)).previousVisit).toBeNull()
  })
})
