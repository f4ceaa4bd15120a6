import { beforeAll, describe, expect, it } from '@jest/globals'
import { capabilities } from '@plenaria/domain/grant'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import { lookDocument, pageDocument, revealDocument, type Shown } from '../registrations/testing/looking.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { openReviews } from './testing/documents.ts'

const world = await openWorld()
const { setCriteria, save, read } = openReviews(world)

let host: InstituteRow
let organiser: string
let reviewer: string
let at: EventRow
let lucia: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
  at = await world.event({
    hostId: host.id,
    questions: [
      { key: 'work', kind: 'LONG_TEXT', labels: { en: 'Your work' }, required: false },
      {
        key: 'role',
        kind: 'ONE_CHOICE',
        labels: { en: 'Role' },
        required: false,
        options: ['ferran', 'other'].map((key) => ({ key, labels: { en: key } })),
      },
    ],
  })
  await setCriteria(at, organiser, { blindReview: true })
  lucia = await registerPerson(world, at, 'Lucía Ferrán', {
    organisation: 'Colectivo del Sur',
    motivation: 'At the Colectivo del Sur, FERRAN answers the line.',
    answers: [
      { questionKey: 'work', values: ['Ask Lucia.'] },
      { questionKey: 'role', values: ['ferran'] },
    ],
  })
})

const look = async (as: string): Promise<Shown | null> =>
  (await world.ask<{ registration: Shown | null }>(lookDocument, { reference: lucia }, { as })).registration

const page = (variables: Record<string, unknown>, as = reviewer) =>
  world.execute(pageDocument, { slug: at.slug, ...variables }, { as })

const codeOf = ({ errors }: Awaited<ReturnType<typeof page>>) => errors?.[0]?.extensions?.code

describe('a blind reviewer', () => {
  it('sees no name, address or organisation, and none in what the person wrote', async () => {
    expect(await look(reviewer)).toMatchObject({
      name: null,
      email: null,
      organisation: null,
      country: 'CO',
      motivation: 'At the ▇▇▇, ▇▇▇ answers the line.',
      answers: [
        { questionKey: 'role', values: ['ferran'] },
        { questionKey: 'work', values: ['Ask ▇▇▇.'] },
      ],
      masked: ['NAME', 'EMAIL', 'ORGANISATION'].map((field) => ({ field, revealable: false })),
    })
    expect(await look(organiser)).toMatchObject({
      name: 'Lucía Ferrán',
      motivation: 'At the Colectivo del Sur, FERRAN answers the line.',
      masked: [],
    })
  })

  it('reads no name in the answer to a question that was removed', async () => {
    const event = await world.event({
      hostId: host.id,
      questions: [{ key: 'work', kind: 'LONG_TEXT', labels: { en: 'Your work' }, required: false }],
    })
    await setCriteria(event, organiser, { blindReview: true })
    const answers = [{ questionKey: 'work', values: ['Ask Lucia.'] }]
    const reference = await registerPerson(world, event, 'Lucía Ferrán', { answers })
    await world.database.question.deleteMany({ where: { eventId: event.id } })
    expect(await world.ask(lookDocument, { reference }, { as: reviewer })).toMatchObject({
      registration: { answers: [{ questionKey: 'work', values: ['Ask ▇▇▇.'] }] },
    })
  })

  it('can open nothing with a reason, nor find anybody by a name', async () => {
    const input = { reference: lucia, field: 'NAME', reason: 'I wonder.' }
    expect(await world.ask(revealDocument, { input }, { as: reviewer })).toMatchObject({
      answer: { __typename: 'NotRevealable' },
    })
    expect(codeOf(await page({ filter: { search: 'Lucía' } }))).toBe('FIELD_MASKED')
    expect(codeOf(await page({ sort: 'NAME_ASC' }))).toBe('FIELD_MASKED')
    expect((await page({ filter: { search: lucia } })).errors).toBeUndefined()
  })

  it('is not revealed by reasons and comments of people who know', async () => {
    const bo = await registerPerson(world, at, 'Bo Ibarra')
    const decline = { eventSlug: at.slug, references: [bo], decision: 'DECLINE', reason: 'Ms Ibarra is a minister.' }
    await world.ask(decideDocument, { input: decline }, { as: organiser })
    const document = 'query ($bo: String!) { registration(reference: $bo) { declineReason history { reason } } }'
    expect(await world.ask(document, { bo }, { as: reviewer })).toEqual({
      registration: {
        declineReason: 'Ms ▇▇▇ is a minister.',
        history: [{ reason: null }, { reason: 'Ms ▇▇▇ is a minister.' }],
      },
    })
    await save(lucia, organiser, [5, 4], { comment: 'Lucía is known to us.' })
    await save(lucia, reviewer, [3, 3], { comment: 'Well argued.' })
    const comments = async (as: string) => (await read(lucia, as))?.reviews?.map(({ comment }) => comment)
    expect(await comments(reviewer)).toEqual(['▇▇▇ is known to us.', 'Well argued.'])
    expect(await comments(organiser)).toEqual(['Lucía is known to us.', 'Well argued.'])
  })

  it('is not revealed by why somebody was offered a seat out of turn', async () => {
    const queue = await world.event({ hostId: host.id, blindReview: true })
    const first = await registerPerson(world, queue, 'Uma')
    const second = await registerPerson(world, queue, 'Zoe Quiroga')
    const decide = (references: string[], decision: string, reason?: string) =>
      world.ask(decideDocument, { input: { eventSlug: queue.slug, references, decision, reason } }, { as: organiser })
    const hold = 'mutation ($input: HoldWaitlistInput!) { answer: holdWaitlist(input: $input) { __typename } }'
    await world.ask(hold, { input: { eventSlug: queue.slug, reason: 'We count.' } }, { as: organiser })
    await decide([first, second], 'WAITLIST')
    await decide([second], 'OFFER', 'Only Quiroga interprets.')
    const document = `query ($slug: String!, $reference: String!) {
      registration(reference: $reference) { offerReason { outOfTurn { reason } } history { kind reason } }
      event(slug: $slug) { waitlist { recentOffers { reason { outOfTurn { reason } } } } }
    }`
    const shownTo = async (as: string) =>
      JSON.stringify(await world.ask(document, { slug: queue.slug, reference: second }, { as }))
    expect((await shownTo(organiser)).match(/Only Quiroga interprets/g)).toHaveLength(3)
    const blind = await shownTo(reviewer)
    expect(blind).not.toContain('Quiroga')
    expect(blind.match(/Only ▇▇▇ interprets/g)).toHaveLength(3)
  })

  it('is not revealed by the log, nor by what waits for a countersignature', async () => {
    const masks = [{ field: 'MOTIVATION' as const, revealable: true }]
    const { institute } = await world.partner(at, {
      terms: { capabilities: ['SEE_REGISTRATIONS', 'REVIEW'], masks, countersign: ['DECLINE'] },
    })
    const partner = (await world.member({ institute })).email
    const reveal = { reference: lucia, field: 'MOTIVATION', reason: 'Lucía Ferrán asked us to.' }
    await world.ask(revealDocument, { input: reveal }, { as: partner })
    const decline = { eventSlug: at.slug, references: [lucia], decision: 'DECLINE', reason: 'Ferrán spoke last year.' }
    const asked = await world.ask<{ answer: { request: { id: string } } }>(
      'mutation ($input: DecideInput!) { answer: decide(input: $input) { ... on CountersignPending { request { id } } } }',
      { input: decline },
      { as: organiser },
    )
    const document = `query ($slug: String!) {
      event(slug: $slug) {
        auditEntries(filter: { kinds: ["REVEALED"] }) { edges { node { reason before after } } }
        countersignRequests { edges { node { id reason signatures { reason } } } }
      }
    }`
    const shownTo = async (as: string) => JSON.stringify(await world.ask(document, { slug: at.slug }, { as }))
    expect(await shownTo(organiser)).toContain('Lucía Ferrán asked us to.')
    expect(await shownTo(organiser)).toContain('Ferrán spoke last year.')
    expect(await shownTo(partner)).toContain('"▇▇▇ asked us to."')
    expect(await shownTo(partner)).toContain('"▇▇▇ spoke last year."')
    const refuse = { id: asked.answer.request.id, agree: false, reason: 'Lucía is needed.' }
    await world.ask(
      'mutation ($input: AnswerCountersignInput!) { answer: answerCountersign(input: $input) { __typename } }',
      { input: refuse },
      { as: partner },
    )
    expect(await shownTo(organiser)).toContain('Lucía is needed.')
    expect(await shownTo(partner)).not.toMatch(/Ferr[aá]n|Luc[ií]a/i)
  })

  it('learns nobody by a letter, though it may write', async () => {
    const open = await world.event({ hostId: host.id, blindReview: true })
    const bea = await registerPerson(world, open, 'Wilma Montes', { organisation: 'Casa Montes' })
    const { institute } = await world.partner(open, {
      terms: { capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS', 'REVIEW', 'MESSAGE'] },
    })
    const partner = (await world.member({ institute })).email
    const input = {
      eventSlug: open.slug,
      reference: bea,
      language: 'en',
      kind: 'MESSAGE',
      subjects: [{ language: 'en', text: 'To {{name}}' }],
      texts: [{ language: 'en', text: 'Dear {{name}} of {{organisation}}' }],
    }
    const preview = `query ($input: PreviewEmailInput!) {
      answer: previewEmail(input: $input) { __typename ... on EmailPreview { subject greeting paragraphs footer } } }`
    const shown = await world.ask<{ answer: { __typename: string } }>(preview, { input }, { as: partner })
    expect(shown.answer.__typename).toBe('EmailPreview')
    expect(JSON.stringify(shown)).not.toMatch(/Wilma|Montes/)
    const mails = `query ($bea: String!) { registration(reference: $bea) {
      emails { edges { cursor node { subject serverResponse } } } } }`
    await world.runJobs()
    const { edges } = (
      await world.ask<{ registration: { emails: { edges: { cursor: string }[] } } }>(mails, { bea }, { as: partner })
    ).registration.emails
    expect(edges.length).toBeGreaterThan(0)
    expect(
      `${JSON.stringify(edges)} ${edges.map(({ cursor }) => Buffer.from(cursor, 'base64url')).join(' ')}`,
    ).not.toMatch(/wilma|montes/i)
  })

  it('is a partner’s member too, by a grant to review and not to decide; in their files as well', async () => {
    const allButDeciding = capabilities.filter((capability) => capability !== 'DECIDE')
    const { institute } = await world.partner(at, { terms: { capabilities: allButDeciding } })
    const partner = (await world.member({ institute })).email
    expect(await look(partner)).toMatchObject({ name: null, motivation: 'At the ▇▇▇, ▇▇▇ answers the line.' })
    const url = `/api/events/${at.slug}/registrations.csv`
    const file = await world.app.inject({ url, headers: { cookie: await world.signIn(partner) } })
    expect(file.payload).toContain(lucia)
    for (const word of ['Lucía', 'FERRAN', 'Lucia', 'Colectivo', 'people.example', 'Ibarra']) {
      expect(file.payload).not.toContain(word)
    }
    const deciding = await world.partner(at, { terms: {} })
    const colleague = (await world.member({ institute: deciding.institute })).email
    expect(await look(colleague)).toMatchObject({ name: 'Lucía Ferrán' })
  })

  it('sees who people are once the event says so', async () => {
    const open = await world.event({ hostId: host.id })
    const reference = await registerPerson(world, open, 'Dora')
    const { registration } = await world.ask<{ registration: Shown }>(lookDocument, { reference }, { as: reviewer })
    expect(registration.name).toBe('Dora')
  })
})
