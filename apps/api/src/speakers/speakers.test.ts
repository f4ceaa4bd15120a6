import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openMinute } from '../planned/testing/minute.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { askDocument, openSpeakers } from './testing/documents.ts'

const world = await openWorld()
const { database, config } = world
const speakers = openSpeakers(world)
const minute = openMinute(world)
const hour = 3_600_000

let host: InstituteRow
let organiser: string
let at: EventRow
let session: string

beforeAll(async () => {
  host = await world.institute({ names: { en: 'Meridian Institute' } })
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  config.undoSeconds = 0
  const startsAt = new Date(Date.now() + 72 * hour)
  const opening = { title: 'Opening', startsAt, endsAt: new Date(startsAt.getTime() + hour) }
  at = await world.event({ hostId: host.id, titles: { en: 'The Event' }, sessions: [opening] })
  session = (await database.session.findFirstOrThrow({ where: { eventId: at.id } })).id
  world.mails.length = 0
})

/** @returns the token in the newest email to the speaker */
async function tokenSent(to = 'rosa@office.example'): Promise<string> {
  await world.runJobs()
  const mail = world.mails.findLast((one) => one.to === to)
  const token = /\/speaker#token=([\w-]+)/.exec(mail?.text ?? '')?.[1]
  if (!token) throw new Error(`No link in ${JSON.stringify(world.mails)}`)
  return token
}

async function asked(changes: object = {}) {
  const { id } = await speakers.added(at, changes, organiser)
  expect(await speakers.request(id, organiser)).toMatchObject({ __typename: 'SpeakerAsked' })
  const token = await tokenSent()
  const opened = await speakers.byLink(token)
  return { id, token, version: opened?.version ?? 0, opened }
}

describe('a named speaker', () => {
  it('is published once they agreed by the link, and no longer once they withdraw by it', async () => {
    const { token, version, opened } = await asked({ sessionIds: [session] })
    expect(opened).toMatchObject({
      name: 'Rosa Lima',
      role: 'Prosecutor',
      consent: 'ASKED',
      eventTitle: 'The Event',
      sessionTitles: ['Opening'],
      institute: 'Meridian Institute',
      eventSlug: at.slug,
    })
    expect(await speakers.published(at)).toEqual([])
    expect(await speakers.answer(token, version, true)).toMatchObject({ __typename: 'SpeakerConsentAnswered' })
    expect(await speakers.published(at)).toEqual([{ name: 'Rosa Lima', role: 'Prosecutor', management: null }])
    expect(await speakers.answer(token, 0, false)).toMatchObject({ __typename: 'SpeakerConsentAnswered' })
    expect(await speakers.published(at)).toEqual([])
    const again = (await speakers.byLink(token))?.version ?? 0
    expect(await speakers.answer(token, again, true)).toMatchObject({ __typename: 'SpeakerConsentAnswered' })
    expect(await speakers.published(at)).toHaveLength(1)
  })

  it('is asked by an email that names nobody and says who asks', async () => {
    await asked()
    const [mail] = world.mails
    expect(world.mails).toHaveLength(1)
    expect(mail).toMatchObject({ subject: 'May we present you as a speaker? The Event' })
    expect(mail?.text).toContain('Meridian Institute would like to present you')
    expect(mail?.text + String(mail?.html)).not.toContain('Rosa')
  })

  it('agrees only to what they have read', async () => {
    const { id, token, version } = await asked()
    expect(await speakers.change(id, version, { name: 'Rosa Lima', sessionIds: [session] }, organiser)).toMatchObject({
      speaker: { management: { consent: 'ASKED' } },
    })
    expect(await speakers.answer(token, version, true)).toMatchObject({ __typename: 'ChangedMeanwhile' })
    expect(await speakers.published(at)).toEqual([])
  })

  it.each([
    ['name', { name: 'Rosa María Lima' }],
    ['role', { roles: [{ language: 'en', text: 'Judge' }] }],
    ['biography', { biographies: [{ language: 'en', text: 'Born in **Lima**.' }] }],
    ['link', { link: 'https://rosa.example' }],
  ])('is taken off the page when organisers change the %s, until they agree again', async (_, change) => {
    const { id, token, version } = await asked()
    await speakers.answer(token, version, true)
    const changed = await speakers.change(id, version + 1, change, organiser)
    expect(changed).toMatchObject({ speaker: { management: { consent: 'NOT_ASKED', canBeAsked: true } } })
    expect(await speakers.published(at)).toEqual([])
    expect(await speakers.answer(token, version + 2, true)).toMatchObject({ __typename: 'SpeakerConsentAnswered' })
    expect(await speakers.published(at)).toHaveLength(1)
  })

  it('stays published when only their sessions change', async () => {
    const { id, token, version } = await asked()
    await speakers.answer(token, version, true)
    await speakers.change(id, version + 1, { sessionIds: [session] }, organiser)
    expect(await speakers.published(at)).toHaveLength(1)
  })

  it('is not reached by the link that went to another address', async () => {
    const { id, token, version } = await asked()
    await speakers.change(id, version, { email: 'rosa@home.example' }, organiser)
    expect(await speakers.byLink(token)).toBeNull()
    expect(await speakers.answer(token, version + 1, true)).toMatchObject({ __typename: 'UnknownSpeakerLink' })
  })

  it('can be published by consent that organisers record with a note, and taken off the page by them', async () => {
    const { id } = await speakers.added(at, { email: null }, organiser)
    const record = (changes: object) =>
      speakers.record({ id, version: 1, isGiven: true, note: 'By phone', ...changes }, organiser)
    expect(await record({ note: ' ' })).toMatchObject({ fields: [{ path: 'note', code: 'REQUIRED' }] })
    expect(await record({})).toMatchObject({
      speaker: { management: { consent: 'RECORDED', consentNote: 'By phone' } },
    })
    expect(await speakers.published(at)).toHaveLength(1)
    expect(await record({ version: 2, isGiven: false, note: 'Called us' })).toMatchObject({
      speaker: { management: { consent: 'WITHDRAWN', isPublished: false } },
    })
    expect(await speakers.published(at)).toEqual([])
    expect(await record({ version: 3 })).toMatchObject({ __typename: 'ConsentNotPossible', cause: 'WITHDRAWN' })
  })

  it('whose withdrawal organisers recorded gets the link once, and alone agrees again', async () => {
    const { id } = await speakers.added(at, {}, organiser)
    const withdrawal = { id, version: 1, isGiven: false, note: 'By phone' }
    expect(await speakers.record(withdrawal, organiser)).toMatchObject({
      speaker: { management: { consent: 'WITHDRAWN', canBeAsked: true } },
    })
    expect(await speakers.request(id, organiser)).toMatchObject({ __typename: 'SpeakerAsked' })
    const token = await tokenSent()
    expect(await speakers.record({ ...withdrawal, version: 3, isGiven: true }, organiser)).toMatchObject({
      __typename: 'ConsentNotPossible',
      cause: 'WITHDRAWN',
    })
    expect(await speakers.request(id, organiser)).toMatchObject({ cause: 'WITHDRAWN' })
    expect(await speakers.published(at)).toEqual([])
    await speakers.answer(token, 3, true)
    expect(await speakers.published(at)).toHaveLength(1)
  })

  it('is neither asked twice a day, nor after they declined, nor without an address', async () => {
    const { id, token, version } = await asked()
    expect(await speakers.request(id, organiser)).toMatchObject({ cause: 'ASKED_RECENTLY' })
    await speakers.answer(token, version, false)
    expect(await speakers.request(id, organiser)).toMatchObject({ cause: 'WITHDRAWN' })
    const other = await speakers.added(at, { name: 'Sol Rey', email: null }, organiser)
    expect(await speakers.request(other.id, organiser)).toMatchObject({ cause: 'NO_ADDRESS' })
    expect(world.mails).toHaveLength(1)
  })

  it('is emailed after a minute in which that can be undone', async () => {
    config.undoSeconds = 60
    const { id } = await speakers.added(at, {}, organiser)
    const first = await minute.plan(askDocument, { id }, organiser)
    await minute.undo(first, organiser)
    await minute.pass()
    expect(world.mails).toEqual([])
    const second = await minute.plan(askDocument, { id }, organiser)
    await minute.sendNow(second, organiser)
    await world.runJobs()
    expect(world.mails).toHaveLength(1)
  })

  it('gets no name of an event if they asked for protection', async () => {
    await registerPerson(world, at, 'Rosa', { email: 'rosa@office.example', protectIdentity: true })
    await world.runJobs()
    world.mails.length = 0
    await asked()
    const [mail] = world.mails
    expect(mail).toMatchObject({ from: 'Plenaria <no-reply@plenaria.example>' })
    expect(mail?.subject + String(mail?.text) + String(mail?.html)).not.toMatch(/The Event|Meridian|Rosa/)
    expect(mail?.text).not.toContain(at.slug)
  })
})

it('a speaker is deleted after a minute in which that can be undone', async () => {
  const { id } = await speakers.added(at, {}, organiser)
  config.undoSeconds = 60
  const document = 'mutation ($id: ID!) { answer: removeSpeaker(id: $id) { __typename } }'
  const first = await minute.plan(document, { id }, organiser)
  await minute.undo(first, organiser)
  await minute.pass()
  expect(await database.speaker.count({ where: { id } })).toBe(1)
  const second = await minute.plan(document, { id }, organiser)
  await minute.sendNow(second, organiser)
  expect(await database.speaker.count({ where: { id } })).toBe(0)
})

describe('an anonymous speaker', () => {
  const anonymous = { isAnonymous: true, roles: [{ language: 'en', text: 'A prosecutor from the region' }] }

  it('is published by a description, and nothing else is stored', async () => {
    const { id } = await speakers.added(at, { ...anonymous, link: 'https://rosa.example' }, organiser)
    expect(await speakers.published(at)).toEqual([
      { name: null, role: 'A prosecutor from the region', management: null },
    ])
    expect(await database.speaker.findUnique({ where: { id } })).toMatchObject({
      name: '',
      biographies: {},
      link: null,
      email: null,
      emailKey: null,
    })
    expect(await speakers.request(id, organiser)).toMatchObject({ cause: 'ANONYMOUS' })
  })
})

it('a draft shows its speakers to nobody else, and the link names no page that isn’t public', async () => {
  await database.event.update({ where: { id: at.id }, data: { state: 'DRAFT' } })
  const { token, version, opened } = await asked()
  expect(opened).toMatchObject({ eventSlug: null })
  await speakers.answer(token, version, true)
  expect(await speakers.published(at)).toBeUndefined()
})

it('nothing of a speaker is in the log', async () => {
  const { id, token, version } = await asked({ biographies: [{ language: 'en', text: 'Born in Lima.' }] })
  await speakers.answer(token, version, true)
  await speakers.remove(id, organiser)
  const entries = await database.auditEntry.findMany({
    where: { eventId: at.id, what: { startsWith: 'SPEAKER' } },
    orderBy: { sequence: 'asc' },
  })
  expect(entries.map(({ what }) => what)).toEqual([
    'SPEAKER_ADDED',
    'SPEAKER_ASKED',
    'SPEAKER_CONSENT_ANSWERED',
    'SPEAKER_REMOVED',
  ])
  expect(JSON.stringify(entries.map(({ before, after }) => [before, after]))).not.toMatch(
    /Rosa|Lima|Prosecutor|office\.example/,
  )
  expect(await speakers.byLink(token)).toBeNull()
  expect(await database.message.count({ where: { template: 'speaker-consent', eventId: at.id } })).toBe(0)
})

it('three speakers take as many statements as one', async () => {
  const read = () =>
    world.ask(
      'query ($slug: String!) { event(slug: $slug) { speakers { id } allSpeakers { sessionIds management { canBeAsked } } } }',
      { slug: at.slug },
      { as: organiser },
    )
  await speakers.added(at, { sessionIds: [session] }, organiser)
  const one = await countStatements(read)
  for (const name of ['Bo Li', 'Cy Ra']) await speakers.added(at, { name, sessionIds: [session] }, organiser)
  expect(await countStatements(read)).toBe(one)
})

describe('the input is refused', () => {
  it.each([
    ['facts.name', { name: '' }, 'REQUIRED'],
    ['facts.name', { name: 'See evil.com' }, 'LINK'],
    ['facts.roles', { roles: [] }, 'REQUIRED'],
    ['facts.link', { link: 'http://rosa.example' }, 'MALFORMED'],
    ['facts.email', { email: 'rosa' }, 'MALFORMED'],
    ['facts.biographies.0.text', { biographies: [{ language: 'en', text: 'a'.repeat(3_001) }] }, 'TOO_LONG'],
    ['facts.sessionIds.0', { sessionIds: ['elsewhere'] }, 'UNKNOWN'],
  ])('%s of %j', async (path, changes, code) => {
    expect(await speakers.add(at, changes, organiser)).toMatchObject({ fields: [{ path, code }] })
  })
})

describe('the database refuses', () => {
  const row = (changes: object = {}) => ({
    id: crypto.randomUUID(),
    eventId: at.id,
    isAnonymous: false,
    name: 'Rosa',
    roles: { en: 'Judge' },
    language: 'en',
    ...changes,
  })

  it.each([
    [{ isAnonymous: true }],
    [{ name: '' }],
    [{ roles: {} }],
    [{ link: 'javascript:alert(1)' }],
    [{ consent: 'GIVEN', consentAt: new Date() }],
    [{ consent: 'RECORDED', consentAt: new Date() }],
    [{ consent: 'WITHDRAWN' }],
  ])('%j', async (changes) => {
    await expect(database.speaker.create({ data: row(changes) })).rejects.toThrow()
  })

  it('other words under the same consent, and a session of another event', async () => {
    const recorded = row({ consent: 'RECORDED', consentNote: 'By phone', consentAt: new Date() })
    const { id } = await database.speaker.create({ data: recorded })
    await expect(database.speaker.update({ where: { id }, data: { name: 'Other' } })).rejects.toThrow()
    const elsewhere = await world.event({
      hostId: host.id,
      sessions: [{ title: 'A', startsAt: at.startsAt, endsAt: at.endsAt }],
    })
    const other = await database.session.findFirstOrThrow({ where: { eventId: elsewhere.id } })
    await expect(database.speakerSession.create({ data: { speakerId: id, sessionId: other.id } })).rejects.toThrow()
  })
})
