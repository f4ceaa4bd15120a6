/** Recommendations of a report: from the draft to what is sealed and published. */
import { createHash, randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from '@jest/globals'
import type { ReportContent } from '@plenaria/domain/report/content'
import { pathOf, recommendationLeaf, rootBy } from '@plenaria/domain/report/seal'
import { openPublished, type Published } from '../recipients/testing/published.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
let heard: Published

beforeEach(async () => {
  heard = await openPublished(world)
})

const inBoth = (english: string, spanish: string) => [
  { language: 'en', text: english },
  { language: 'es', text: spanish },
]

const recommended = (facts: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  addressees: inBoth('Ministries of justice', 'Ministerios de justicia'),
  texts: inBoth('Set deadlines.', 'Fijar plazos.'),
  dueOn: '2028-05-03',
  findingIds: [heard.findingId],
  ...facts,
})

interface Draft {
  version: number
  recommendations: { id: string; dueOn: string | null; findingIds: string[] }[]
  preview: {
    number: number
    changes: { part: string; kind: string }[]
    blocks: {
      kind: string
      part: string | null
      recommendationId: string | null
      language: string | null
      found: string | null
    }[]
    identifyingTexts: { kind: string; text: string }[]
  }
}

async function draftOf(): Promise<Draft> {
  const document = `query ($slug: String!) { event(slug: $slug) { report { draft { version
    recommendations { id dueOn findingIds }
    preview { number changes { part kind } blocks { kind part recommendationId language found } identifyingTexts { kind text } } } } } }`
  type Read = { event: { report: { draft: Draft } } }
  return (await world.ask<Read>(document, { slug: heard.event.slug }, { as: heard.organiser })).event.report.draft
}

const blocks = async () =>
  (await draftOf()).preview.blocks.map(({ kind, recommendationId, language }) => [kind, recommendationId, language])

async function fieldProblemsOf(recommendations: unknown[]) {
  const texts = { titles: inBoth('What was heard', 'Lo que se oyó'), introductions: [], methods: [], corrections: [] }
  const input = {
    eventSlug: heard.event.slug,
    version: (await draftOf()).version,
    ...texts,
    leftOut: [],
    recommendations,
  }
  const document = `mutation ($input: UpdateReportInput!) { answer: updateReport(input: $input) { __typename
    ... on InvalidInput { fields { path code } } } }`
  type Answer = { answer: { fields?: { path: string; code: string }[] } }
  const { answer } = await world.ask<Answer>(document, { input }, { as: heard.organiser })
  return answer.fields?.map(({ path, code }) => `${path} ${code}`)
}

describe('recommendations', () => {
  it('are published by addressee with their findings, and sealed: each can be shown to be in the version', async () => {
    const [first, other, second] = [
      recommended(),
      recommended({ addressees: inBoth('Courts', 'Tribunales'), dueOn: null }),
      recommended({ texts: inBoth('Train prosecutors.', 'Formar fiscalías.') }),
    ]
    await heard.compose({ recommendations: [first, other, second] })
    expect((await draftOf()).preview.changes).toEqual(
      [
        { part: 'RECOMMENDATION', kind: 'ADDED' },
        { part: 'RECOMMENDATION', kind: 'ADDED' },
        { part: 'RECOMMENDATION', kind: 'ADDED' },
        { part: 'INTRODUCTION', kind: 'CHANGED' },
      ].toSorted((one, next) => (one.part < next.part ? -1 : 1)),
    )
    await heard.publish('Why.')
    const document = `query ($slug: String!) { event(slug: $slug) { report { version { number seal content {
      recommendations { place addressees { text } dueOn findings { id place } } } } } } }`
    type Read = { event: { report: { version: { seal: string; content: { recommendations: object[] } } } } }
    const { version } = (await world.ask<Read>(document, { slug: heard.event.slug })).event.report
    const findings = [{ id: heard.findingId, place: '1.1' }]
    const ministries = [{ text: 'Ministries of justice' }, { text: 'Ministerios de justicia' }]
    expect(version.content.recommendations).toEqual([
      { place: 'R1', addressees: ministries, dueOn: '2028-05-03', findings },
      { place: 'R2', addressees: ministries, dueOn: '2028-05-03', findings },
      { place: 'R3', addressees: [{ text: 'Courts' }, { text: 'Tribunales' }], dueOn: null, findings },
    ])
    const path = `/api/reports/${heard.event.slug}/v2`
    const content: ReportContent = (await world.app.inject(`${path}/content.json`)).json()
    expect(content.format).toBe(3)
    const sealed = content.recommendations?.find(({ id }) => id === other.id)
    if (!sealed) throw new Error('It is not sealed.')
    expect(rootBy(recommendationLeaf(sealed, sha256), pathOf(content, sealed.id, sha256) ?? [], sha256)).toBe(
      version.seal,
    )
    const [pdf, docx] = await Promise.all(['es.pdf', 'es.docx'].map((file) => world.app.inject(`${path}/${file}`)))
    expect([pdf?.statusCode, docx?.statusCode]).toEqual([200, 200])
  })

  it('stay as they are where they are omitted, and a version without any is as it was before there were any', async () => {
    const one = recommended()
    await heard.compose({ recommendations: [one] })
    await heard.compose({})
    expect((await draftOf()).recommendations).toEqual([
      { id: one.id, dueOn: '2028-05-03', findingIds: [heard.findingId] },
    ])
    await heard.compose({ recommendations: [] })
    expect((await draftOf()).recommendations).toEqual([])
    const content = (await world.app.inject(`/api/reports/${heard.event.slug}/v1/content.json`)).json()
    expect([content.format, Object.keys(content).includes('recommendations')]).toEqual([2, false])
  })

  it('keep a report from being published while a text or every finding is missing', async () => {
    const [bare, loose] = [
      recommended({ addressees: [{ language: 'en', text: 'Courts' }] }),
      recommended({ findingIds: [] }),
    ]
    await heard.compose({ introductions: inBoth('Why, again.', 'Por qué.'), recommendations: [bare, loose] })
    expect(await blocks()).toEqual([
      ['MISSING_TEXT', bare.id, 'es'],
      ['RECOMMENDATION_WITHOUT_FINDING', loose.id, null],
    ])
  })

  it('pass through the leak check, the addressee too', async () => {
    await heard.person('Zoraida Quispe')
    await heard.compose({
      introductions: inBoth('Why, again.', 'Por qué.'),
      recommendations: [
        recommended({ addressees: inBoth('Office of Zoraida Quispe', 'Oficina') }),
        recommended({ texts: inBoth('Ask Zoraida Quispe.', 'Preguntar.') }),
      ],
    })
    const { preview } = await draftOf()
    expect(preview.blocks).toMatchObject([{ kind: 'OPEN_HIT_IN_REPORT', found: 'Zoraida Quispe' }])
    expect(preview.identifyingTexts).toEqual([
      { kind: 'RECOMMENDATION', text: 'Office of Zoraida Quispe' },
      { kind: 'RECOMMENDATION', text: 'Ask Zoraida Quispe.' },
    ])
  })

  it('are refused with every fault at its place', async () => {
    const one = recommended()
    const wrong = [
      recommended({ id: 'r', dueOn: '2028-02-30' }),
      recommended({ addressees: [{ language: 'en', text: 'x'.repeat(301) }], dueOn: '1999-01-01' }),
      { ...one, findingIds: [heard.findingId, heard.findingId] },
      one,
    ]
    expect(await fieldProblemsOf(wrong)).toEqual([
      'recommendations.0.id MALFORMED',
      'recommendations.0.dueOn MALFORMED',
      'recommendations.1.addressees.0.text TOO_LONG',
      'recommendations.1.dueOn OUT_OF_RANGE',
      'recommendations.2.findingIds.1 REPEATED',
      'recommendations.3.id REPEATED',
    ])
    expect(await fieldProblemsOf([recommended({ findingIds: [randomUUID()] })])).toEqual([
      'recommendations.0.findingIds.0 UNKNOWN',
    ])
    expect(await fieldProblemsOf(Array.from({ length: 51 }, () => recommended()))).toEqual(['recommendations TOO_MANY'])
  })

  it('are held to their shape by the database', async () => {
    const where = { eventId: heard.event.id }
    const { addressees: _, texts: __, ...rest } = recommended()
    const sound = { ...rest, addressees: {}, texts: {} }
    await database.report.update({ where, data: { recommendations: [sound] } })
    for (const recommendations of [
      {},
      [sound, sound],
      [{ ...sound, dueOn: 'soon' }],
      [{ ...sound, id: 'r' }],
      [rest],
      [null],
    ])
      await expect(database.report.update({ where, data: { recommendations } })).rejects.toThrow()
  })
})
