import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { openTags } from './testing/documents.ts'

const world = await openWorld()
const { set, idOf } = openTags(world)
const { declare } = openReviews(world)

let host: InstituteRow
let organiser: string
let at: EventRow
let references: Record<string, string>
let interview: string
let visa: string

/** Ana has both tags, Bo needs a visa, Cy has none; Di is in another group and needs a visa. */
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  at = await world.event({ hostId: host.id, groups: { 'civil-society': {}, academia: {} } })
  references = {}
  for (const name of ['Ana', 'Bo', 'Cy', 'Di'])
    references[name] = await registerPerson(world, at, name, { groupKey: name === 'Di' ? 'academia' : 'civil-society' })
  interview = await idOf(at, 'Interview', organiser)
  visa = await idOf(at, 'Visa', organiser)
  const { Ana = '', Bo = '', Di = '' } = references
  await set(at, { references: [Ana], add: [interview, visa], remove: [] }, organiser)
  await set(at, { references: [Bo, Di], add: [visa], remove: [] }, organiser)
})

type Counts = { value: string; count: number }[] | null
interface Page {
  totalCount: number
  facets: { tags: Counts; groups: Counts }
  edges: { node: { reference: string } }[]
}

const document = /* GraphQL */ `
  query ($slug: String!, $filter: RegistrationFilter) {
    event(slug: $slug) {
      registrations(filter: $filter) {
        totalCount
        facets { tags { value count } groups { value count } }
        edges { node { reference } }
      }
    }
  }`

async function list(filter: object, as = organiser) {
  const { event } = await world.ask<{ event: { registrations: Page } }>(document, { slug: at.slug, filter }, { as })
  const { edges, totalCount, facets } = event.registrations
  const nameOf = Object.fromEntries(Object.entries(references).map(([name, reference]) => [reference, name]))
  const names = edges.map(({ node }) => nameOf[node.reference] ?? 'somebody else')
  expect(totalCount).toBe(names.length)
  return { names, tags: plain(facets.tags), groups: plain(facets.groups) }
}

const plain = (counts: Counts) => counts && Object.fromEntries(counts.map(({ value, count }) => [value, count]))

const partner = async (terms: Partial<Terms>) => {
  const { institute } = await world.partner(at, { terms })
  return (await world.member({ institute })).email
}

describe('lists filtered by tags', () => {
  it('have any of the tags, or none', async () => {
    expect((await list({ tags: [visa] })).names).toEqual(['Ana', 'Bo', 'Di'])
    expect((await list({ tags: [interview] })).names).toEqual(['Ana'])
    expect((await list({ tags: ['none'] })).names).toEqual(['Cy'])
    expect((await list({ tags: ['none', interview] })).names).toEqual(['Ana', 'Cy'])
    expect((await list({ tags: [visa], groupKeys: ['academia'] })).names).toEqual(['Di'])
    expect((await list({ tags: [] })).names).toEqual([])
    expect((await list({ tags: ['no such\0', crypto.randomUUID()] })).names).toEqual([])
  })

  it('count each tag under the other filters', async () => {
    expect((await list({})).tags).toEqual({ [visa]: 3, [interview]: 1, none: 1 })
    const { tags, groups } = await list({ tags: [interview], groupKeys: ['civil-society'] })
    expect(tags).toEqual({ [visa]: 2, [interview]: 1, none: 1 })
    expect(groups).toEqual({ 'civil-society': 1 })
    expect((await list({ search: 'Di' })).tags).toEqual({ [visa]: 1 })
  })

  it('hold and count nothing that is hidden from the viewer', async () => {
    const reads = await partner({ capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS'] })
    expect(await list({ tags: [visa] }, reads)).toMatchObject({ names: [], tags: null })
    expect((await list({ tags: ['none'] }, reads)).names).toEqual([])
    const decides = await partner({ scope: { ...wholeEvent, groups: ['academia'] } })
    expect(await list({}, decides)).toMatchObject({ names: ['Di'], tags: { [visa]: 1 } })
    const close = (await world.member({ institute: host })).email
    await declare(references.Ana ?? '', close)
    expect(await list({ tags: [visa] }, close)).toMatchObject({ names: ['Bo', 'Di'], tags: { [visa]: 2, none: 1 } })
  })

  it('never hold the viewer’s own registration', async () => {
    const member = await world.member({ institute: host })
    const own = await registerPerson(world, at, 'Own', { email: member.email })
    await set(at, { references: [own], add: [interview], remove: [] }, organiser)
    const page = await list({ tags: [interview, 'none'] }, member.email)
    expect(page).toMatchObject({ names: ['Ana', 'Cy'], tags: { [visa]: 3, [interview]: 1, none: 1 } })
    await world.database.registration.delete({ where: { reference: own } })
  })
})

describe('exports', () => {
  const linesFor = async (as: string, query = 'columns=name&columns=tags') => {
    const url = `/api/events/${at.slug}/registrations.csv?sort=NAME_ASC&${query}`
    const { body } = await world.app.inject({ url, headers: { cookie: await world.signIn(as) } })
    return body
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 2).join(': '))
  }

  it('name tags for those who see them, and can be filtered by them', async () => {
    expect(await linesFor(organiser)).toEqual(['Ana: Interview; Visa', 'Bo: Visa', 'Cy: ', 'Di: Visa'])
    expect(await linesFor(organiser, `columns=name&columns=tags&tags=${interview}`)).toEqual(['Ana: Interview; Visa'])
    const reads = await partner({ capabilities: ['SEE_REGISTRATIONS', 'EXPORT'] })
    expect(await linesFor(reads)).toEqual(['Ana: ', 'Bo: ', 'Cy: ', 'Di: '])
  })
})
