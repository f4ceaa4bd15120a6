import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow
let slug: string
let count = 0

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const en = (text: string) => [{ language: 'en', text }]

interface Answer {
  __typename: string
  message?: string
  eventSlug?: string
  fields?: { path: string; code: string }[]
  series?: { slug: string; version: number; title: string; isPublished: boolean; items: Record<string, string>[] }
}

const answer = `__typename ... on Refusal { message } ... on InvalidInput { fields { path code } }`
const fields = `series { slug version title isPublished items {
  __typename ... on Event { slug } ... on Publication { title kind publishedOn link languages } } }`

const create = async (input: Record<string, unknown> = {}, as = organiser) => {
  count += 1
  const given = { slug: `series-${count}`, hostSlug: host.slug, titles: en('A series'), ...input }
  return (
    await world.ask<{ createSeries: Answer }>(
      `mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { ${answer} ... on SeriesCreated { ${fields} } } }`,
      { input: given },
      { as },
    )
  ).createSeries
}

const update = async (input: Record<string, unknown>, as = organiser) =>
  (
    await world.ask<{ updateSeries: Answer }>(
      `mutation ($input: UpdateSeriesInput!) { updateSeries(input: $input) {
        ${answer} ... on EventInAnotherSeries { eventSlug } ... on SeriesUpdated { ${fields} } } }`,
      { input: { slug, version: 1, ...input } },
      { as },
    )
  ).updateSeries

const publication = (changes: Record<string, unknown> = {}) => ({
  publication: {
    kind: 'REPORT',
    titles: en('What was said'),
    publishedOn: '2027-02-28',
    link: 'https://host.example/report',
    languages: ['en', 'es'],
    ...changes,
  },
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id })
  slug = (await create()).series?.slug ?? ''
})

const page = async (as: string | null) =>
  (
    await world.ask<{ series: { items: { slug?: string }[] } | null }>(
      'query ($slug: String!) { series(slug: $slug) { items { ... on Event { slug } ... on Publication { id } } } }',
      { slug },
      { as },
    )
  ).series

describe('a series', () => {
  it('holds events and publications in the order that organisers give them', async () => {
    const items = [publication(), { eventSlug: event.slug }, publication({ kind: 'BRIEF', titles: en('A guide') })]
    const saved = await update({ items, isPublished: true })
    expect(saved.series).toMatchObject({ version: 2, isPublished: true })
    expect(saved.series?.items).toEqual([
      {
        __typename: 'Publication',
        title: 'What was said',
        kind: 'REPORT',
        publishedOn: '2027-02-28',
        link: 'https://host.example/report',
        languages: ['en', 'es'],
      },
      { __typename: 'Event', slug: event.slug },
      expect.objectContaining({ title: 'A guide', kind: 'BRIEF' }),
    ])
    const about = await world.ask('query ($slug: String!) { event(slug: $slug) { series inSeries { slug } } }', {
      slug: event.slug,
    })
    expect(about).toEqual({ event: { series: 'A series', inSeries: { slug } } })
    const entries = await database.auditEntry.findMany({
      where: { chain: `institute:${host.id}` },
      orderBy: { id: 'desc' },
    })
    expect(entries[0]).toMatchObject({ what: 'SERIES_UPDATED', before: { slug, isPublished: false } })
  })

  it('is its institute’s alone until it is published, and shows nobody a draft of others', async () => {
    const draft = await world.event({ hostId: host.id, state: 'DRAFT' })
    await update({ items: [{ eventSlug: event.slug }, { eventSlug: draft.slug }] })
    expect(await page(null)).toBeNull()
    expect((await page(organiser))?.items).toHaveLength(2)
    const about = await world.ask('query ($slug: String!) { event(slug: $slug) { series inSeries { slug } } }', {
      slug: event.slug,
    })
    expect(about).toEqual({ event: { series: null, inSeries: null } })
    await update({ version: 2, isPublished: true })
    expect((await page(null))?.items).toEqual([{ slug: event.slug }])
  })

  it('takes an event that is in no other, and says which is', async () => {
    await update({ items: [{ eventSlug: event.slug }] })
    const first = slug
    slug = (await create()).series?.slug ?? ''
    expect(await update({ items: [{ eventSlug: event.slug }] })).toMatchObject({
      __typename: 'EventInAnotherSeries',
      eventSlug: event.slug,
    })
    slug = first
    expect((await update({ version: 2, items: [] })).__typename).toBe('SeriesUpdated')
  })

  it('takes an event of another institute only by a grant, and keeps it when that ends', async () => {
    const other = await world.event()
    expect(await update({ items: [{ eventSlug: other.slug }] })).toMatchObject({
      fields: [{ path: 'items.0.eventSlug', code: 'UNKNOWN' }],
    })
    const { grant } = await world.partner(other, { institute: host })
    expect((await update({ items: [{ eventSlug: other.slug }] })).__typename).toBe('SeriesUpdated')
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    expect((await update({ version: 2, items: [{ eventSlug: other.slug }] })).__typename).toBe('SeriesUpdated')
  })

  it.each<[string, Record<string, unknown>, string, string]>([
    ['a link that is none', publication({ link: 'http://x' }), 'items.0.publication.link', 'MALFORMED'],
    ['a day that is none', publication({ publishedOn: '2027-02-30' }), 'items.0.publication.publishedOn', 'MALFORMED'],
    ['no title', publication({ titles: [] }), 'items.0.publication.titles', 'REQUIRED'],
    ['no language', publication({ languages: [] }), 'items.0.publication.languages', 'REQUIRED'],
    ['neither', {}, 'items.0.eventSlug', 'REQUIRED'],
    ['both', { eventSlug: 'x', ...publication() }, 'items.0', 'NOT_ASKED'],
  ])('refuses an item with %s', async (_, item, path, code) => {
    expect(await update({ items: [item] })).toMatchObject({ __typename: 'InvalidInput', fields: [{ path, code }] })
  })

  it('refuses an event twice, an old version, an address that is taken, and viewers who do not run the institute', async () => {
    const twice = [{ eventSlug: event.slug }, { eventSlug: event.slug }]
    expect(await update({ items: twice })).toMatchObject({ fields: [{ path: 'items.1.eventSlug', code: 'REPEATED' }] })
    expect((await update({ version: 7 })).__typename).toBe('ChangedMeanwhile')
    expect((await create({ slug })).__typename).toBe('SlugTaken')
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect((await update({}, reviewer)).__typename).toBe('NotAllowed')
    expect((await create({}, reviewer)).__typename).toBe('NotAllowed')
  })

  it('costs about the same number of statements with one item and with eight', async () => {
    const document = `query ($slug: String!) { series(slug: $slug) { title host { name } items {
      ... on Event { slug title series registrationWindow seatPlan { total } viewerRegistration { state } inSeries { slug } }
      ... on Publication { title } } } }`
    const statements = () => countStatements(() => world.ask(document, { slug }, { as: organiser }))
    await update({ items: [{ eventSlug: event.slug }] })
    const one = await statements()
    const more = await Promise.all(Array.from({ length: 7 }, () => world.event({ hostId: host.id })))
    await update({ version: 2, items: [event, ...more].map((each) => ({ eventSlug: each.slug })) })
    // Whether reads of the same row are combined depends on their timing.
    expect(Math.abs((await statements()) - one)).toBeLessThanOrEqual(3)
  })

  it('is kept whole by the database', async () => {
    const { id } = await database.series.findUniqueOrThrow({ where: { slug } })
    const both = { seriesId: id, position: 0, eventId: event.id, link: 'https://host.example' }
    await expect(database.seriesItem.create({ data: { id: crypto.randomUUID(), ...both } })).rejects.toThrow()
    const neither = { seriesId: id, position: 0 }
    await expect(database.seriesItem.create({ data: { id: crypto.randomUUID(), ...neither } })).rejects.toThrow()
  })
})
