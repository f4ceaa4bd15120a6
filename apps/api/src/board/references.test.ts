import { beforeAll, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { registerPerson } from '../registrations/testing/documents.ts'
import { pageDocument, type ShownPage } from '../registrations/testing/looking.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

let host: InstituteRow
let organiser: string
let at: EventRow
let ana: string
let bo: string
let elsewhere: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  at = await world.event({ hostId: host.id, groups: { 'civil-society': {}, academia: {} } })
  ana = await registerPerson(world, at, 'Ana')
  bo = await registerPerson(world, at, 'Bo', { groupKey: 'academia' })
  await registerPerson(world, at, 'Cy')
  elsewhere = await registerPerson(world, await world.event({ hostId: host.id }), 'Ana')
})

const page = async (filter: object, as = organiser) => {
  const { event } = await world.ask<{ event: { registrations: ShownPage } }>(
    pageDocument,
    { slug: at.slug, filter },
    { as },
  )
  const { edges, totalCount } = event.registrations
  expect(totalCount).toBe(edges.length)
  return edges.map(({ node }) => node.reference)
}

describe('a list of chosen registrations', () => {
  it('has these, under the other filters, and none of another event', async () => {
    expect(await page({ references: [bo, ana, elsewhere, 'N\0'] })).toEqual([ana, bo])
    expect(await page({ references: [ana, bo], groupKeys: ['academia'] })).toEqual([bo])
    expect(await page({ references: [] })).toEqual([])
  })

  it('has none that is hidden from the viewer', async () => {
    const { institute } = await world.partner(at, { terms: { scope: { ...wholeEvent, groups: ['academia'] } } })
    const partner = (await world.member({ institute })).email
    expect(await page({ references: [ana, bo] }, partner)).toEqual([bo])
  })

  it('names 1,000 at most', async () => {
    const references = Array.from({ length: 1_001 }, (_, index) => `R${index}`)
    await expect(page({ references })).rejects.toThrow('`references` are 1000 at most.')
  })
})

describe('an export of chosen registrations', () => {
  const download = async (query: string) => {
    const url = `/api/events/${at.slug}/registrations.csv?${query}`
    return world.app.inject({ url, headers: { cookie: await world.signIn(organiser) } })
  }

  it('has these, and is recorded with their number only', async () => {
    const { body } = await download(`columns=reference&references=${ana}.${bo}`)
    const lines = body.trim().split('\n').slice(1)
    expect(lines.map((line) => line.split(',')[0]?.trim())).toEqual([ana, bo])
    const entry = await world.database.auditEntry.findFirstOrThrow({ where: { eventId: at.id, what: 'EXPORTED' } })
    expect(entry.after).toMatchObject({ rows: 2, filter: { references: 2 } })
  })

  it('an export of more than 1,000 registrations is refused', async () => {
    const many = Array.from({ length: 1_001 }, () => 'R2').join('.')
    expect((await download(`references=${many}`)).statusCode).toBe(400)
  })
})
