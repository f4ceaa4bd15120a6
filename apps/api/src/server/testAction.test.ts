import { beforeEach, describe, expect, it, jest } from '@jest/globals'
import { openPublished, sending } from '../recipients/testing/published.ts'
import { protectPerson, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

/** A report is published before it is sent. */
jest.setTimeout(120_000)

const world = await openWorld()
const { database } = world
const { add } = sending(world)

const document = /* GraphQL */ `
  mutation ($kind: PlannedActionKind!, $args: JSON!, $language: Language!) {
    answer: testAction(kind: $kind, args: $args, language: $language) {
      __typename
      ... on MessageTestSent { to }
      ... on NothingToTest { refusal message }
    }
  }`

interface Answer {
  __typename: string
  to?: string
  refusal?: string | null
  message?: string
}

let organiser: string
let event: EventRow

beforeEach(async () => {
  const host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({ hostId: host.id, offersProtection: true, titles })
})

const test = async (kind: string, args: unknown, language = 'en', as: string | null = organiser): Promise<Answer> =>
  (await world.ask<{ answer: Answer }>(document, { kind, args, language }, { as })).answer

const titles = { en: 'The Event', es: 'El evento' }
const reasons = [
  { language: 'en', text: 'The venue was flooded.' },
  { language: 'es', text: 'El local se inundó.' },
]
const callOff = (language?: string, as?: string | null) =>
  test('CALL_OFF_EVENT', { input: { slug: event.slug, reasons } }, language, as)

/** Those sent from now on. */
async function sentBy(work: () => Promise<unknown>) {
  await world.runJobs()
  world.mails.length = 0
  await work()
  await world.runJobs()
  return world.mails
}

describe('a test of what an action emails', () => {
  it('goes to nobody but who asks, in a language of their choice, and leaves everything as it is', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    await registerPerson(world, event, 'Bo', {}, { language: 'es' })
    const before = await database.auditEntry.count({ where: { eventId: event.id } })
    const mails = await sentBy(async () => {
      expect(await callOff()).toEqual({ __typename: 'MessageTestSent', to: organiser })
      await callOff('es')
    })
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [organiser, `[Test] Called off: ${titles.en}`],
      [organiser, `[Test] Cancelado: ${titles.es}`],
    ])
    expect(mails[0]?.text).toContain('The venue was flooded.')
    expect(mails[1]?.text).toContain('El local se inundó.')
    expect(mails[0]?.text).toMatch(new RegExp(`\\n${world.config.siteUrl}/e/${event.slug}\\n`))
    expect(mails[0]?.text).toContain('In this one, it opens the event’s page.')
    expect(mails[1]?.text).toMatch(new RegExp(`\\n${world.config.siteUrl}/es/e/${event.slug}\\n`))
    for (const { text, html } of mails) {
      expect(text).not.toContain('opens only this registration')
      expect(text + html).not.toMatch(/#token=|registrations\/|Ana|Bo\b/)
      expect(text + html).not.toContain(ana)
    }
    expect(await database.event.findUnique({ where: { id: event.id } })).toMatchObject({ state: 'PUBLISHED' })
    expect(await database.message.count({ where: { eventId: event.id, template: 'event-called-off' } })).toBe(0)
    expect(await database.plannedAction.count({ where: { eventId: event.id } })).toBe(0)
    expect(await database.auditEntry.count({ where: { eventId: event.id } })).toBe(before)
  })

  it('says why there is none: the action would be refused, or nobody is emailed whom the viewer sees', async () => {
    const empty = await test('CALL_OFF_EVENT', { input: { slug: event.slug, reasons: [] } })
    expect(empty).toMatchObject({ __typename: 'NothingToTest', refusal: expect.stringMatching(/\w/) })
    expect(await callOff()).toMatchObject({ __typename: 'NothingToTest', refusal: null })
    const pia = await registerPerson(world, event, 'Pia')
    await protectPerson(world, pia)
    const mails = await sentBy(async () => {
      expect(await callOff()).toMatchObject({ refusal: null, message: expect.stringContaining('as a test') })
      expect(await callOff('en', null)).toMatchObject({ __typename: 'NotAllowed' })
      expect(await callOff('en', 'pia@people.example')).toMatchObject({ __typename: 'NothingToTest' })
    })
    expect(mails).toEqual([])
  })

  it('shows a report with its cover note, without the recipient’s link', async () => {
    const published = await openPublished(world)
    organiser = published.organiser
    await add(published, 'Health')
    const input = {
      eventSlug: published.event.slug,
      number: 1,
      language: null,
      notes: [{ language: 'es', text: 'Con un saludo.' }],
      recipientIds: null,
    }
    const mails = await sentBy(async () =>
      expect(await test('SEND_REPORT', { input }, 'es')).toMatchObject({ to: organiser }),
    )
    expect(mails).toMatchObject([{ to: organiser, subject: expect.stringMatching(/^\[Test\] .*Lo que se oyó/) }])
    expect(mails[0]?.text).toContain('Con un saludo.')
    expect(mails[0]?.text).not.toMatch(/#token=|Health/)
    expect(mails[0]?.text).toContain(`${world.config.siteUrl}/es/reports/${published.event.slug}/v1\n`)
    expect(mails[0]?.text).toContain('En este abre el informe publicado.')
    expect(await database.reportDelivery.count({ where: { eventId: published.event.id } })).toBe(0)
  })
})
