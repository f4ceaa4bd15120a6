/** The feed of an institute's reports. */
import { expect, it } from '@jest/globals'
import { openPublished } from '../recipients/testing/published.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const heard = await openPublished(world)
const { slug, hostId } = heard.event

async function feed(institute: string, file = 'es.atom') {
  const answer = await world.app.inject(`/api/institutes/${institute}/reports/${file}`)
  return { status: answer.statusCode, type: answer.headers['content-type'], text: answer.payload }
}

it('lists each version with its page, its documents and what it is about, newest first', async () => {
  const host = await world.database.institute.findUniqueOrThrow({ where: { id: hostId } })
  await heard.publish('Why <b>& how</b>.')
  const { status, type, text } = await feed(host.slug)
  expect(status).toBe(200)
  expect(type).toContain('application/atom+xml')
  expect(text).toContain('xml:lang="es"')
  expect([...text.matchAll(/<id>[^<]*\/v(\d)<\/id>/g)].map(([, number]) => number)).toEqual(['2', '1'])
  expect(text).toContain('<summary>Why &lt;b&gt;&amp; how&lt;/b&gt;.</summary>')
  expect(text).toMatch(new RegExp(`hreflang="es" href="[^"]*/es/reports/${slug}/v2"`))
  expect(text).toMatch(new RegExp(`application/pdf" hreflang="en" href="[^"]*/api/reports/${slug}/v2/en.pdf"`))
  const updated = /<updated>([^<]+)</.exec(text)?.[1] ?? ''
  expect(new Date(updated).toISOString()).toBe(updated)
})

it('says why a version was withdrawn, and nothing else of it', async () => {
  const host = await world.database.institute.findUniqueOrThrow({ where: { id: hostId } })
  const reasons = [
    { language: 'en', text: 'A figure was wrong.' },
    { language: 'es', text: 'Una cifra era errónea.' },
  ]
  const document = 'mutation ($input: WithdrawReportInput!) { answer: withdrawReport(input: $input) { __typename } }'
  const input = { eventSlug: slug, number: 2, reasons }
  expect(await world.ask(document, { input }, { as: heard.organiser })).toEqual({
    answer: { __typename: 'ReportWithdrawn' },
  })
  const { text } = await feed(host.slug)
  const [, first = ''] = text.split('<entry')
  expect(first).toContain('<summary>Una cifra era errónea.</summary>')
  expect(first).toContain('Versión retirada')
  expect(first).not.toMatch(/Why|Lo que se oyó|\.pdf/)
})

it('of another institute has nothing of it, and there is none of nobody or in an unknown language', async () => {
  const other = await world.institute()
  expect((await feed(other.slug)).text).not.toContain('<entry')
  expect((await feed('nobody')).status).toBe(404)
  expect((await feed(other.slug, 'de.atom')).status).toBe(404)
})
