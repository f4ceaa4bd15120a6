import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from '@jest/globals'
import type { Language } from '@plenaria/schema/languages'
import { deskOf } from '../desk/testing/desk.ts'
import { offerProtection } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const { register, withdraw } = deskOf(world)

let host: InstituteRow
let event: EventRow
let earlier: EventRow

const open = (facts: object = {}) => world.event({ hostId: host.id, admission: 'FIRST_COME', total: 50, ...facts })

const seat = (at: EventRow, name: string, organisation: string) =>
  register(at, name, { organisation, addressProven: true })

/** What is known is kept for a while, until the event changes. */
const known = async (beginning: string, at = event, as: string | null = null, language: Language = 'en') => {
  await database.event.update({ where: { id: at.id }, data: { version: { increment: 1 } } })
  const document =
    'query ($slug: String!, $beginning: String!) { knownOrganisations(eventSlug: $slug, prefix: $beginning) }'
  return (await world.ask<{ knownOrganisations: string[] }>(document, { slug: at.slug, beginning }, { as, language }))
    .knownOrganisations
}

beforeAll(async () => {
  host = await world.institute()
  event = await open()
  earlier = await open()
  const seriesId = randomUUID()
  await database.series.create({
    data: { id: seriesId, slug: 'a-series', hostId: host.id, titles: { en: 'Series' }, isPublished: true },
  })
  await database.seriesItem.createMany({
    data: [event, earlier].map(({ id: eventId }, position) => ({ id: randomUUID(), seriesId, eventId, position })),
  })
  await seat(event, 'ana', 'Red Ábaco')
  await seat(event, 'bo', 'Red Abaco')
})

it('names an organisation once as many people had a seat as a report may name it by, in the series', async () => {
  expect(await known('red')).toEqual([])
  await seat(earlier, 'ana', 'Red Ábaco')
  expect(await known('red')).toEqual([])
  const cy = await seat(earlier, 'cy', 'Red Ábaco')
  expect(await known('red')).toEqual(['Red Ábaco'])
  expect(await known('  ABA ')).toEqual(['Red Ábaco'])
  expect(await known('re')).toEqual([])
  expect(await known('aco')).toEqual([])
  await withdraw(earlier, cy.reference)
  expect(await known('red')).toEqual([])
  await seat(earlier, 'di', 'Red Ábaco')
  expect(await known('red')).toEqual(['Red Ábaco'])
})

it('counts nobody who only registered, asked for protection or hides it', async () => {
  const at = await open()
  for (const name of ['ana', 'bo', 'cy']) await register(at, name, { organisation: 'Casa Norte' })
  expect(await known('casa', at)).toEqual([])
  await database.registration.updateMany({
    where: { eventId: at.id },
    data: { state: 'CONFIRMED', offerExpiresAt: null },
  })
  expect(await known('casa', at)).toEqual(['Casa Norte'])
  const bo = { eventId: at.id, name: 'bo' }
  await database.registration.updateMany({ where: bo, data: { affiliation: 'HIDDEN' } })
  expect(await known('casa', at)).toEqual([])
  await database.registration.updateMany({ where: bo, data: { affiliation: 'SHOWN' } })
  expect(await known('casa', at)).toEqual(['Casa Norte'])
  await offerProtection(world, at)
  await database.registration.updateMany({ where: bo, data: { protected: true } })
  expect(await known('casa', at)).toEqual([])
})

it('tells of an event that hides who is registered its institutes alone, and nothing of one that is not public', async () => {
  const hidden = await open({
    offersProtection: true,
    hostId: (await world.institute({ names: { en: 'Meridian House' } })).id,
  })
  for (const name of ['ana', 'bo', 'cy']) await seat(hidden, name, 'House of Letters')
  expect(await known('house', hidden)).toEqual(['Meridian House'])
  const draft = await open({ state: 'DRAFT' })
  expect(await known('meridian', draft)).toEqual([])
})

it('names an institute in the language of the reader first, and each of its names once', async () => {
  const names = { en: 'Meridian House', es: 'Casa Meridiano', pt_BR: 'Casa Meridiano', fr: 'Maison du Méridien' }
  for (const offersProtection of [false, true]) {
    const at = await open({ offersProtection, hostId: (await world.institute({ names })).id })
    expect(await known('meri', at, null, 'pt_BR')).toEqual(['Casa Meridiano', 'Meridian House', 'Maison du Méridien'])
  }
})

it('is read once for many keys', async () => {
  const document =
    'query ($slug: String!, $beginning: String!) { knownOrganisations(eventSlug: $slug, prefix: $beginning) }'
  let asked = 0
  const askAgain = () => {
    asked += 1
    return world.ask(document, { slug: event.slug, beginning: `red${' a'.repeat(asked)}` })
  }
  expect(await countStatements(askAgain)).toBe(1)
})
