import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { act, saveDocument, words, written } from './testing/documents.ts'

const world = await openWorld()

let host: InstituteRow
let organiser: string
let event: EventRow
let ana: string

beforeAll(async () => {
  host = await world.institute({ names: { en: 'The Host' } })
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id, titles: { en: 'The Event', es: 'El Evento' } })
  ana = await registerPerson(world, event, 'ana', { organisation: 'Red Sur' }, { as: 'ana@people.example' })
  await world.runJobs()
  world.mails.length = 0
})

const previewDocument = /* GraphQL */ `
  query ($input: PreviewEmailInput!) {
    answer: previewEmail(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code message } }
      ... on EmailPreview { language subject greeting paragraphs action footer }
    }
  }`

const preview = (input: object, as = organiser) =>
  act(world, previewDocument, { input: { eventSlug: event.slug, kind: 'MESSAGE', language: 'en', ...input } }, as)

describe('a preview', () => {
  const text = 'Dear {{name}} of {{organisation}}: {{status_link}}'

  test('shows the letter as the person would read it, without their own link', async () => {
    expect(await preview({ ...words('{{event}}', text), reference: ana })).toMatchObject({
      __typename: 'EmailPreview',
      subject: 'The Event',
      paragraphs: [`Dear ana of Red Sur: http://plenaria.example/registrations/${ana}`],
      footer: 'You’re receiving this email because this address is registered for an event by The Host.',
    })
    expect(await preview(words('', text))).toMatchObject({
      paragraphs: ['Dear participant of your organisation: http://plenaria.example/registrations/REFERENCE'],
    })
  })

  test('names what the viewer does not see as hidden', async () => {
    const masks = [{ field: 'NAME' as const, revealable: false }]
    const { institute } = await world.partner(event, { terms: { masks } })
    const helper = (await world.member({ institute })).email
    expect(await preview({ ...words('A', text), reference: ana }, helper)).toMatchObject({
      paragraphs: [`Dear [not shown to you] of Red Sur: http://plenaria.example/registrations/${ana}`],
    })
    const { institute: scoped } = await world.partner(event, {
      terms: { scope: { groups: ['academia'], countries: null, sessions: null } },
    })
    const other = (await world.member({ institute: scoped })).email
    expect(await preview({ ...words('A', text), reference: ana }, other)).toMatchObject({
      __typename: 'UnknownRegistration',
    })
  })

  test('greets as the email does where only a stranger may have typed the name', async () => {
    const bo = await registerPerson(world, event, 'Bo', { organisation: 'Pay here' })
    const reference = { reference: bo }
    const letter = await preview({ ...words('For {{name}}', text), ...reference })
    expect(letter).toMatchObject({
      subject: 'For participant',
      paragraphs: [`Dear participant of your organisation: http://plenaria.example/registrations/${bo}`],
    })
    const offer = { kind: 'OFFER', ...reference, texts: words('', 'Bring a pen, {{name}}.').texts }
    const shown = await preview(offer)
    await note({ texts: offer.texts })
    await world.ask(
      decideDocument,
      { input: { eventSlug: event.slug, references: [bo], decision: 'OFFER' } },
      { as: organiser },
    )
    await world.runJobs()
    const sent = world.mails.findLast(({ to }) => to === 'bo@people.example')
    expect(shown).toMatchObject({ subject: sent?.subject, greeting: null })
    expect((shown.paragraphs as string[]).at(-1)).toBe('Bring a pen, participant.')
    expect(sent?.text).toContain('Bring a pen, participant.')
    expect(JSON.stringify(shown)).not.toContain('Bo')
  })

  test('stands in with another language, and tells of fields that nobody knows', async () => {
    expect(await preview({ ...words('Hola', 'Lea.', 'es'), language: 'fr' })).toMatchObject({
      language: 'es',
      subject: 'Hola',
    })
    expect(await preview(words('A', '{{nobody}}'))).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'texts.0.text', code: 'UNKNOWN' }],
    })
  })

  test('a preview of another email shows its facts and the paragraph', async () => {
    const answer = await preview({
      kind: 'OFFER',
      reference: ana,
      texts: words('', 'Bring a pen, {{name}}.').texts,
    })
    expect(answer).toMatchObject({ subject: 'A seat is held for you: The Event', greeting: 'Dear ana,' })
    expect((answer.paragraphs as string[]).at(-1)).toBe('Bring a pen, ana.')
  })
})

const noteDocument = /* GraphQL */ `
  mutation ($input: SetEmailNoteInput!) {
    answer: setEmailNote(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on EmailNoteSet { event { emailNotes { kind texts { language text } } } }
    }
  }`
const note = (input: object, as = organiser) =>
  act(world, noteDocument, { input: { eventSlug: event.slug, kind: 'OFFER', ...input } }, as)

test('a note is added to emails of its kind and language, and removed again', async () => {
  const texts = [{ language: 'en', text: 'Bring a pen, {{name}}. <b>' }]
  expect(await note({ texts })).toMatchObject({ event: { emailNotes: [{ kind: 'OFFER', texts }] } })
  const offer = async (reference: string) => {
    world.mails.length = 0
    await world.ask(
      decideDocument,
      { input: { eventSlug: event.slug, references: [reference], decision: 'OFFER' } },
      { as: organiser },
    )
    await world.runJobs()
    return world.mails[0]
  }
  const mail = await offer(ana)
  expect(mail?.text).toMatch(/We’re holding a seat at “The Event” for you\.[\s\S]*Bring a pen, ana\. <b>/)
  expect(mail?.html).toContain('Bring a pen, ana. &lt;b&gt;')
  expect(await note({ texts: [] })).toMatchObject({ event: { emailNotes: [] } })
  const bo = await registerPerson(world, event, 'bo')
  expect((await offer(bo))?.text).not.toContain('Bring a pen')
})

test('a test of a note goes to nobody but its author, as it will be', async () => {
  const document = /* GraphQL */ `
    mutation ($input: PreviewEmailInput!) {
      answer: testEmail(input: $input) { __typename ... on MessageTestSent { to } ... on InvalidInput { fields { path } } }
    }`
  const input = {
    eventSlug: event.slug,
    kind: 'OFFER',
    language: 'en',
    texts: [{ language: 'en', text: 'Bring a pen.' }],
  }
  world.mails.length = 0
  expect(await act(world, document, { input }, organiser)).toEqual({ __typename: 'MessageTestSent', to: organiser })
  await world.runJobs()
  expect(world.mails).toMatchObject([{ to: organiser, subject: expect.stringMatching(/^\[Test\] /) }])
  expect(world.mails[0]?.text).toContain('Bring a pen.')
  expect(world.mails[0]?.text).toContain(`${world.config.siteUrl}/e/${event.slug}\n`)
  expect(world.mails[0]?.text).not.toMatch(/#token=|registrations\//)
  const unknown = { ...input, texts: [{ language: 'en', text: '{{nope}}' }] }
  expect(await act(world, document, { input: unknown }, organiser)).toMatchObject({
    fields: [{ path: 'texts.0.text' }],
  })
})

test('a note is refused with unknown fields, for a letter, and from a partner', async () => {
  expect(await note({ texts: [{ language: 'en', text: '{{nope}}' }] })).toMatchObject({
    fields: [{ path: 'texts.0.text' }],
  })
  expect(await note({ kind: 'MESSAGE', texts: [] })).toMatchObject({ fields: [{ path: 'kind' }] })
  const { institute } = await world.partner(event)
  const helper = (await world.member({ institute })).email
  expect(await note({ texts: [] }, helper)).toMatchObject({ __typename: 'NotAllowed' })
})

test('a test goes to the author of the message, filled in as they see it', async () => {
  const document = /* GraphQL */ `
    mutation ($input: TestMessageInput!) {
      answer: testMessage(input: $input) { __typename ... on Refusal { message } ... on MessageTestSent { to } }
    }`
  const letter = await written(world, event, organiser, words('For {{name}}', 'Read {{status_link}}.'))
  const answer = await act(world, document, { input: { id: letter.id, language: 'en', reference: ana } }, organiser)
  expect(answer).toEqual({ __typename: 'MessageTestSent', to: organiser })
  await world.runJobs()
  expect(world.mails).toMatchObject([{ to: organiser, subject: '[Test] For ana' }])
  expect(world.mails[0]?.text).toContain(`Read ${world.config.siteUrl}/e/${event.slug}.`)
  expect(world.mails[0]?.text).toContain('In this one, it opens the event’s page.')
  expect(world.mails[0]?.text).not.toMatch(/#token=|registrations\//)
  const unknown = await act(
    world,
    document,
    { input: { id: letter.id, language: 'en', reference: 'NOBODY0000' } },
    organiser,
  )
  expect(unknown).toMatchObject({ __typename: 'UnknownRegistration' })
})

test('an institute keeps templates by name, for those of its members who write', async () => {
  const save = /* GraphQL */ `
    mutation ($input: SaveMessageTemplateInput!) {
      answer: saveMessageTemplate(input: $input) {
        __typename
        ... on InvalidInput { fields { path } }
        ... on MessageTemplateSaved { institute { messageTemplates { id name texts { text } } } }
      }
    }`
  const input = { instituteSlug: host.slug, name: 'Usual', kind: 'SERVICE', ...words('A', 'First') }
  await act(world, save, { input }, organiser)
  const again = await act(world, save, { input: { ...input, ...words('A', 'Second') } }, organiser)
  const { messageTemplates } = again.institute as { messageTemplates: { id: string }[] }
  expect(messageTemplates).toEqual([{ id: expect.any(String), name: 'Usual', texts: [{ text: 'Second' }] }])
  expect(await act(world, save, { input: { ...input, name: ' ', ...words('A', '{{x}}') } }, organiser)).toMatchObject({
    fields: [{ path: 'name' }, { path: 'texts.0.text' }],
  })
  const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
  const list = `query ($slug: String!) { institute(slug: $slug) { messageTemplates { id } } }`
  const { institute } = await world.ask<{ institute: { messageTemplates: unknown[] } }>(
    list,
    { slug: host.slug },
    { as: reviewer },
  )
  expect(institute.messageTemplates).toEqual([])
  const remove = `mutation ($id: ID!) { answer: removeMessageTemplate(id: $id) { __typename ... on MessageTemplateRemoved { institute { messageTemplates { id } } } } }`
  expect(await act(world, remove, { id: messageTemplates[0]?.id }, organiser)).toMatchObject({
    institute: { messageTemplates: [] },
  })
})

test('letters of three take as many statements as those of one', async () => {
  const document = `query ($slug: String!) { event(slug: $slug) { messages { edges { node {
    id state author progress { sent } viewerCan { change } institute { slug } event { slug } subjects { text } } } } } }`
  const count = () => countStatements(() => world.ask(document, { slug: event.slug }, { as: organiser }))
  const send = /* GraphQL */ `mutation ($input: SendMessageInput!) { answer: sendMessage(input: $input) { __typename } }`
  const one = async () => {
    const { id, version } = await written(world, event, organiser)
    await act(world, send, { input: { id, version } }, organiser)
  }
  await one()
  const before = await count()
  await one()
  await one()
  expect(await count()).toBe(before)
})

test('a letter of an unknown event, or with a zero byte, is refused and nothing is kept', async () => {
  const input = { eventSlug: 'no\0where', kind: 'SERVICE', filter: {}, ...words('A', 'B') }
  expect(await act(world, saveDocument, { input }, organiser)).toMatchObject({ __typename: 'UnknownEvent' })
  const odd = { ...input, eventSlug: event.slug, ...words('A\0', 'B') }
  expect(await act(world, saveDocument, { input: odd }, organiser)).toMatchObject({
    fields: [{ path: 'subjects.0.text', code: 'UNPRINTABLE' }],
  })
  expect(await world.database.letter.count({ where: { eventId: event.id } })).toBe(0)
})
