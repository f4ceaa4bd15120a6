import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { openReviews } from './testing/documents.ts'

const world = await openWorld()
const { setCriteria, save, declare } = openReviews(world)

let host: InstituteRow
let organiser: string
let reviewer: string
let event: EventRow
let references: Record<string, string>

/** Ana is scored 100 and 0, Bo twice 67, Cy once 33, Di not at all. */
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
  event = await world.event({ hostId: host.id, groups: { 'civil-society': {}, academia: {} } })
  await setCriteria(event, organiser)
  references = {}
  for (const name of ['Ana', 'Bo', 'Cy', 'Di']) {
    const groupKey = name === 'Di' || name === 'Cy' ? 'academia' : 'civil-society'
    references[name] = await registerPerson(world, event, name, { groupKey })
  }
  await save(references.Ana ?? '', organiser, [5, 4])
  await save(references.Ana ?? '', reviewer, [0, 0])
  await save(references.Bo ?? '', organiser, [5, 0])
  await save(references.Bo ?? '', reviewer, [5, 0])
  await save(references.Cy ?? '', organiser, [0, 4])
})

interface Page {
  totalCount: number
  facets: Record<'reviews' | 'scores' | 'groups', { value: string; count: number }[] | null>
  edges: { cursor: string; node: { name: string } }[]
}

const document = /* GraphQL */ `
  query ($slug: String!, $filter: RegistrationFilter, $sort: RegistrationSort, $first: Int, $after: String) {
    event(slug: $slug) {
      registrations(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        facets { reviews { value count } scores { value count } groups { value count } }
        edges { cursor node { name } }
      }
    }
  }`

const list = async (variables: Record<string, unknown>, as = organiser, at = event): Promise<Page> =>
  (await world.ask<{ event: { registrations: Page } }>(document, { slug: at.slug, ...variables }, { as })).event
    .registrations

const names = ({ edges }: Page) => edges.map(({ node }) => node.name)
const plain = (counts: { value: string; count: number }[] | null) =>
  counts && Object.fromEntries(counts.map(({ value, count }) => [value, count]))

const partner = async (terms: Partial<Terms>) => {
  const { institute } = await world.partner(event, { terms })
  return (await world.member({ institute })).email
}

describe('lists in the order of what reviewers think', () => {
  it.each([
    ['SCORE_DESC', ['Bo', 'Ana', 'Cy', 'Di']],
    ['SPREAD_DESC', ['Ana', 'Bo', 'Cy', 'Di']],
    ['REVIEWS_ASC', ['Di', 'Cy', 'Ana', 'Bo']],
  ])('%s goes on where the page before ended', async (sort, expected) => {
    expect(names(await list({ sort }))).toEqual(expected)
    const first = await list({ sort, first: 2 })
    const after = first.edges.at(-1)?.cursor
    expect([...names(first), ...names(await list({ sort, first: 2, after }))]).toEqual(expected)
  })

  it('follow what is reviewed, taken back and erased', async () => {
    const at = await world.event({ hostId: host.id })
    await setCriteria(at, organiser)
    const one = await registerPerson(world, at, 'One')
    const two = await registerPerson(world, at, 'Two')
    await save(one, reviewer, [0, 4])
    await save(two, organiser, [0, 0])
    expect(names(await list({ sort: 'SCORE_DESC' }, organiser, at))).toEqual(['One', 'Two'])
    await save(two, organiser, [5, 4], { expectedVersion: 1 })
    expect(names(await list({ sort: 'SCORE_DESC' }, organiser, at))).toEqual(['Two', 'One'])
    await declare(one, reviewer)
    expect(plain((await list({}, organiser, at)).facets.reviews)).toEqual({ 0: 1, 1: 1 })
    await world.database.registration.delete({ where: { reference: two } })
    const { facets } = await list({}, organiser, at)
    expect([plain(facets.reviews), plain(facets.scores)]).toEqual([{ 0: 1 }, {}])
  })
})

describe('lists filtered by what reviewers think', () => {
  it.each([
    [{ reviews: [0] }, ['Di']],
    [{ reviews: [1, 3] }, ['Cy']],
    [{ scores: ['FROM_50'] }, ['Ana', 'Bo']],
    [{ scores: ['FROM_25', 'FROM_75'] }, ['Cy']],
    [{ spreadFrom: 40 }, ['Ana']],
    [{ spreadFrom: 0 }, ['Ana', 'Bo', 'Cy']],
    [{ reviews: [2], groupKeys: ['academia'] }, []],
  ])('%j', async (filter, expected) => {
    const page = await list({ filter })
    expect([names(page), page.totalCount]).toEqual([expected, expected.length])
  })

  it('count each value under the other filters', async () => {
    const { facets } = await list({ filter: { groupKeys: ['academia'] } })
    expect([plain(facets.reviews), plain(facets.scores)]).toEqual([{ 0: 1, 1: 1 }, { FROM_25: 1 }])
    const disputed = (await list({ filter: { spreadFrom: 40, reviews: [0] } })).facets
    expect([plain(disputed.reviews), plain(disputed.groups)]).toEqual([{ 2: 1 }, {}])
  })
})

describe('what reviewers think', () => {
  it('narrows, sorts and counts nothing for those who only review', async () => {
    for (const asked of [{ filter: { reviews: [0] } }, { filter: { scores: ['FROM_50'] } }, { sort: 'SCORE_DESC' }]) {
      expect(names(await list(asked, reviewer))).toEqual([])
    }
    const { totalCount, facets } = await list({}, reviewer)
    expect([totalCount, facets.reviews, facets.scores]).toEqual([4, null, null])
  })

  it('shows a partner only those that it decides about', async () => {
    const decides = await partner({ scope: { ...wholeEvent, groups: ['academia'] } })
    const page = await list({ sort: 'SCORE_DESC' }, decides)
    expect([names(page), plain(page.facets.reviews)]).toEqual([['Cy', 'Di'], { 0: 1, 1: 1 }])
  })

  it('hides them also from reviewers with a conflict of interest', async () => {
    const close = (await world.member({ institute: host })).email
    await declare(references.Ana ?? '', close)
    const page = await list({ sort: 'SPREAD_DESC' }, close)
    expect([names(page), plain(page.facets.scores)]).toEqual([['Bo', 'Cy', 'Di'], { FROM_50: 1, FROM_25: 1 }])
  })
})

describe('files', () => {
  const scores = async (as: string) => {
    const columns = ['name', 'score', 'spread', 'reviews'].map((key) => `columns=${key}`).join('&')
    const url = `/api/events/${event.slug}/registrations.csv?sort=NAME_ASC&${columns}`
    const { body } = await world.app.inject({ url, headers: { cookie: await world.signIn(as) } })
    return body
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 4).join(' '))
  }

  it('tell what reviewers think to those who decide', async () => {
    expect(await scores(organiser)).toEqual(['Ana 50 100 2', 'Bo 66.67 0 2', 'Cy 33.33 0 1', 'Di   0'])
  })

  it('tell nothing of it to a partner that takes the list away and does not decide', async () => {
    const taker = await partner({ capabilities: ['SEE_REGISTRATIONS', 'EXPORT'] })
    expect(await scores(taker)).toEqual(['Ana   ', 'Bo   ', 'Cy   ', 'Di   '])
  })

  it('tell a partner that reviews only of what it has reviewed', async () => {
    const capabilities: Terms['capabilities'] = ['SEE_REGISTRATIONS', 'EXPORT', 'REVIEW']
    const taker = await partner({ capabilities, scope: { ...wholeEvent, groups: ['academia'] } })
    expect(await scores(taker)).toEqual(['Cy   ', 'Di   '])
    await save(references.Cy ?? '', taker, [0, 4])
    expect(await scores(taker)).toEqual(['Cy 33.33 0 2', 'Di   '])
  })
})
