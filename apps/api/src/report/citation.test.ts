/** Licence, DOI and ISBN of a report, and the metadata that is downloaded for a DOI. */
import { beforeEach, expect, it } from '@jest/globals'
import { openPublished, type Published } from '../recipients/testing/published.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
let heard: Published

beforeEach(async () => {
  heard = await openPublished(world)
})

const citation = { licence: 'CC_BY_4_0', doi: 'https://doi.org/10.1234/ABC', isbn: 'ISBN 978 0 306 40615 7' }
const stored = { licence: 'CC_BY_4_0', doi: '10.1234/abc', isbn: '978-0-306-40615-7' }
const nothing = { licence: null, doi: null, isbn: null }

interface Read {
  event: {
    report: {
      draft: { citation: object; preview: { changes: { part: string }[]; blocks: { kind: string }[] } } | null
      version: { datacitePath: string; content: { citation: object } }
    }
  }
}

async function read(as: string | null = null) {
  const document = `query ($slug: String!) { event(slug: $slug) { report {
    draft { citation { licence doi isbn } preview { changes { part } blocks { kind found } } }
    version { datacitePath content { citation { licence doi isbn } } } } } }`
  return (await world.ask<Read>(document, { slug: heard.event.slug }, { as })).event.report
}

it('is kept as it is written everywhere, published with the next version, and stays where it is omitted', async () => {
  await heard.compose({ citation })
  await heard.compose({})
  const { draft, version } = await read(heard.organiser)
  expect(draft).toMatchObject({
    citation: stored,
    preview: { changes: expect.arrayContaining([{ part: 'CITATION' }]) },
  })
  expect(version.content.citation).toEqual(nothing)
  await heard.publish('Why.')
  expect((await read()).version.content.citation).toEqual(stored)
  const content = (await world.app.inject(`/api/reports/${heard.event.slug}/v2/content.json`)).json()
  expect(content).toMatchObject({ format: 3, citation: stored })
  await heard.compose({ citation: nothing })
  expect((await read(heard.organiser)).draft?.citation).toEqual(nothing)
})

it('is refused where it is no DOI and no ISBN', async () => {
  const input = {
    eventSlug: heard.event.slug,
    version: 2,
    titles: [],
    introductions: [],
    methods: [],
    corrections: [],
    leftOut: [],
    citation: { licence: null, doi: '10.1234', isbn: '9780306406158' },
  }
  const document = `mutation ($input: UpdateReportInput!) { answer: updateReport(input: $input) { __typename
    ... on InvalidInput { fields { path code } } } }`
  expect(await world.ask(document, { input }, { as: heard.organiser })).toEqual({
    answer: {
      __typename: 'InvalidInput',
      fields: [
        { path: 'citation.doi', code: 'MALFORMED' },
        { path: 'citation.isbn', code: 'MALFORMED' },
      ],
    },
  })
  const where = { eventId: heard.event.id }
  for (const data of [{ licence: 'MIT' }, { doi: 'abc' }, { isbn: '1' }])
    await expect(database.report.update({ where, data })).rejects.toThrow()
})

it('passes through the leak check: a DOI with somebody’s name is not published', async () => {
  await heard.person('Zoraida Quispe')
  await heard.compose({ citation: { ...citation, doi: '10.1234/zoraida-quispe' } })
  expect((await read(heard.organiser)).draft?.preview.blocks).toContainEqual({
    kind: 'OPEN_HIT_IN_REPORT',
    found: expect.stringContaining('zoraida'),
  })
})

it('is downloaded as DataCite takes it, with what a version is without a DOI too', async () => {
  const fetched = async () => world.app.inject((await read()).version.datacitePath)
  const first = await fetched()
  expect(first.headers['content-disposition']).toBe(
    `attachment; filename="${heard.event.slug}-report-v1-datacite.json"`,
  )
  expect(first.json()).toMatchObject({ identifiers: [], rightsList: [], relatedIdentifiers: [], version: '1' })
  expect(first.json()).not.toHaveProperty('doi')
  await heard.compose({ citation })
  await heard.publish('Why, again.')
  const { siteUrl } = world.config
  const page = `${siteUrl}/reports/${heard.event.slug}`
  const host = await database.institute.findUniqueOrThrow({ where: { id: heard.host.id } })
  const name = (host.names as { en: string }).en
  expect((await fetched()).json()).toMatchObject({
    id: 'https://doi.org/10.1234/abc',
    doi: '10.1234/abc',
    url: `${page}/v2`,
    version: '2',
    language: 'en',
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    identifiers: [{ identifier: '9780306406157', identifierType: 'ISBN' }],
    creators: [{ name, nameType: 'Organizational' }, { nameType: 'Organizational' }],
    titles: [
      { title: 'What was heard', lang: 'en' },
      { title: 'Lo que se oyó', lang: 'es', titleType: 'TranslatedTitle' },
    ],
    publisher: { name },
    types: { resourceTypeGeneral: 'Report' },
    rightsList: [{ rights: 'CC BY 4.0', rightsIdentifier: 'cc-by-4.0', rightsIdentifierScheme: 'SPDX' }],
    relatedIdentifiers: [
      { relatedIdentifier: `${page}/v1`, relatedIdentifierType: 'URL', relationType: 'IsNewVersionOf' },
    ],
  })
  expect((await world.app.inject(`/api/reports/${heard.event.slug}/v3/datacite.json`)).statusCode).toBe(404)
})
