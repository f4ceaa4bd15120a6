import { beforeAll, describe, expect, it } from '@jest/globals'
import { interest, registerDocument, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let one: EventRow
let other: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  one = await world.event({ hostId: host.id, offersProtection: true, titles: { en: 'Quiet Forum' } })
  other = await world.event({ hostId: host.id, offersProtection: true, titles: { en: 'Second Forum' } })
})

const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

const setDocument = /* GraphQL */ `mutation ($input: SetOwnProtectionInput!) { answer: setOwnProtection(input: $input) {
  __typename ... on InvalidInput { fields { path code } }
  ... on OwnProtectionSet { viewer { protection { everywhere emailPhrase } } } } }`

const set = async (name: string | null, input: object) =>
  (await world.ask<{ answer: object }>(setDocument, { input }, { as: name && addressOf(name) })).answer

const chosen = async (name: string) =>
  (
    await world.ask<{ viewer: { protection: object } }>(
      '{ viewer { protection { everywhere emailPhrase } } }',
      {},
      { as: addressOf(name) },
    )
  ).viewer.protection

const protectedAt = async (name: string) => {
  const rows = await database.registration.findMany({
    where: { emailKey: addressOf(name) },
    include: { event: true },
    orderBy: { registeredAt: 'asc' },
  })
  return rows.map(({ event, protected: isProtected }) => [event.slug, isProtected])
}

const register = async (event: EventRow, name: string, changes: object = {}, as: string | null = null) => {
  const input = interest(event, { name, email: addressOf(name), ...changes })
  return (await world.ask<{ answer: { __typename: string } }>(registerDocument, { input }, { as })).answer
}

/** By the code of an email, as people do. */
async function signInByMail(name: string): Promise<void> {
  const email = addressOf(name)
  const headers = { origin: world.config.siteUrl }
  world.mails.length = 0
  await world.app.inject({ method: 'POST', url: '/api/sign-in/link', payload: { email }, headers })
  await world.runJobs()
  const texts = world.mails.filter(({ to }) => to === email).map(({ text }) => text)
  const [, token] = /sign-in#token=([\w-]+)/.exec(texts.join('\n')) ?? []
  const answer = await world.app.inject({ method: 'POST', url: '/api/sign-in', payload: { token }, headers })
  expect(answer.statusCode).toBe(200)
}

const mailsTo = async (name: string) => {
  await world.runJobs()
  return world.mails.filter(({ to }) => to === addressOf(name))
}

describe('protection at every event', () => {
  it('protects the registrations there are, at once, and those to come, and names nobody in the log', async () => {
    await registerPerson(world, one, 'Ada')
    expect(await set('Ada', { everywhere: true })).toEqual({
      __typename: 'OwnProtectionSet',
      viewer: { protection: { everywhere: true, emailPhrase: null } },
    })
    await registerPerson(world, other, 'Ada')
    expect(await protectedAt('Ada')).toEqual([
      [one.slug, true],
      [other.slug, true],
    ])
    const entries = await database.auditEntry.findMany({ where: { eventId: { in: [one.id, other.id] } } })
    expect(entries.map(({ what }) => what)).toContain('AMENDED')
    expect(JSON.stringify(entries.map(({ before, after }) => [before, after]))).not.toMatch(/everywhere|ada@|Ada/)
  })

  it('looks to staff like protection at one event', async () => {
    await registerPerson(world, one, 'Single', { protectIdentity: true })
    const seen = async (name: string) => {
      const { reference } = await database.registration.findFirstOrThrow({
        where: { eventId: one.id, emailKey: addressOf(name) },
      })
      const document = `query ($reference: String!) { registration(reference: $reference) {
        name email organisation protected pseudonym masked { field revealable } } }`
      return (await world.ask<{ registration: object }>(document, { reference }, { as: organiser })).registration
    }
    expect(await seen('Ada')).toEqual(await seen('Single'))
  })

  it('leaves events alone that offer no protection', async () => {
    const without = await world.event({ hostId: host.id })
    await set('Bela', { everywhere: true })
    await registerPerson(world, without, 'Bela')
    expect(await protectedAt('Bela')).toEqual([[without.slug, false]])
  })

  it('is taken back for one event, for those to come, or for all', async () => {
    await registerPerson(world, one, 'Cleo')
    await set('Cleo', { everywhere: true })
    await registerPerson(world, other, 'Cleo')
    const { reference, version } = await database.registration.findFirstOrThrow({
      where: { eventId: one.id, emailKey: addressOf('Cleo') },
    })
    await world.ask(
      'mutation ($input: AmendRegistrationInput!) { amendRegistration(input: $input) { __typename } }',
      { input: { reference, version, protectIdentity: false } },
      { as: addressOf('Cleo') },
    )
    expect(await protectedAt('Cleo')).toEqual([
      [one.slug, false],
      [other.slug, true],
    ])
    await set('Cleo', { everywhere: false })
    expect(await protectedAt('Cleo')).toEqual([
      [one.slug, false],
      [other.slug, true],
    ])
    await set('Cleo', { everywhere: false, endsForAll: true })
    expect(await protectedAt('Cleo')).toEqual([
      [one.slug, false],
      [other.slug, false],
    ])
    expect(await chosen('Cleo')).toEqual({ everywhere: false, emailPhrase: null })
  })

  it('protects a registration that is withdrawn, too', async () => {
    const reference = await registerPerson(world, one, 'Dov')
    await world.ask(
      'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }',
      { reference },
      { as: addressOf('Dov') },
    )
    await set('Dov', { everywhere: true })
    expect(await protectedAt('Dov')).toEqual([[one.slug, true]])
  })

  it('is refused to somebody who is not signed in', async () => {
    expect(await set(null, { everywhere: true })).toEqual({ __typename: 'NotAllowed' })
  })

  it('protection requested by a stranger waits until the owner of the address signs in', async () => {
    await registerPerson(world, other, 'Eli')
    const asked = { protectIdentity: true, protectEverywhere: true, emailPhrase: 'blue kettle' }
    expect(await register(one, 'Eli', asked)).toMatchObject({ __typename: 'AnsweredByEmail' })
    expect(await protectedAt('Eli')).toEqual([
      [other.slug, false],
      [one.slug, true],
    ])
    expect((await mailsTo('Eli')).map(({ text }) => text).join()).not.toContain('blue kettle')
    await signInByMail('Eli')
    expect(await protectedAt('Eli')).toEqual([
      [other.slug, true],
      [one.slug, true],
    ])
    expect(await chosen('Eli')).toEqual({ everywhere: true, emailPhrase: 'blue kettle' })
    expect(await database.protectionWish.count()).toBe(0)
  })

  it('is not asked for by registering an address that is registered already', async () => {
    await registerPerson(world, one, 'Fia')
    const again = await register(one, 'Fia', { protectIdentity: true, protectEverywhere: true, emailPhrase: 'mine' })
    expect(again).toMatchObject({ __typename: 'AnsweredByEmail' })
    await signInByMail('Fia')
    expect(await chosen('Fia')).toEqual({ everywhere: false, emailPhrase: null })
    expect(await protectedAt('Fia')).toEqual([[one.slug, false]])
  })

  it('holds at once where the person is signed in', async () => {
    await registerPerson(world, other, 'Gus')
    const asked = { protectIdentity: true, protectEverywhere: true, emailPhrase: 'grey gull' }
    await register(one, 'Gus', asked, addressOf('Gus'))
    expect(await protectedAt('Gus')).toEqual([
      [other.slug, true],
      [one.slug, true],
    ])
    expect(await chosen('Gus')).toEqual({ everywhere: true, emailPhrase: 'grey gull' })
  })

  it('is kept by the database: no unprotected registration of such a person, and no choice without an account', async () => {
    const changes = {
      id: crypto.randomUUID(),
      reference: 'ZZZZZZZZZZ',
      state: 'WITHDRAWN',
      protected: false,
      request_id: null,
    }
    const insert = database.$executeRaw`insert into registration
      select (jsonb_populate_record(r, ${changes}::jsonb)).* from registration r where email_key = ${addressOf('Ada')} limit 1`
    await expect(insert).rejects.toThrow(/registration_protected_everywhere|protection at every event/)
    const stranger = database.addressProtection.create({
      data: { emailKey: 'nobody@people.example', everywhere: true, changedAt: new Date() },
    })
    await expect(stranger).rejects.toThrow(/email_key_fkey|Foreign key/)
  })
})

describe('a phrase', () => {
  it('is in every neutral email, can be changed, and is in no other email', async () => {
    const reference = await registerPerson(world, one, 'Hana', { protectIdentity: true })
    expect(await set('Hana', { emailPhrase: 'paper lantern' })).toMatchObject({ __typename: 'OwnProtectionSet' })
    world.mails.length = 0
    const withdraw = (as: string) =>
      world.ask(
        'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }',
        { reference },
        { as },
      )
    await withdraw(addressOf('Hana'))
    const [mail] = await mailsTo('Hana')
    expect(mail?.subject).toBe('A message for you')
    expect(mail?.text).toContain('Your phrase: paper lantern')
    expect(mail?.html).toContain('paper lantern')
    const open = await world.event({ hostId: host.id })
    await registerPerson(world, open, 'Hana')
    world.mails.length = 0
    const { reference: second } = await database.registration.findFirstOrThrow({
      where: { eventId: open.id, emailKey: addressOf('Hana') },
    })
    await world.ask(
      'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }',
      { reference: second },
      { as: addressOf('Hana') },
    )
    expect((await mailsTo('Hana')).map(({ text }) => text).join()).not.toContain('paper lantern')
    await set('Hana', { emailPhrase: null })
    expect(await chosen('Hana')).toEqual({ everywhere: false, emailPhrase: null })
  })

  it.each([
    ['https://evil.example', 'LINK'],
    ['www.evil', 'LINK'],
    ['me@evil', 'LINK'],
    ['evil.com now', 'LINK'],
    ['x'.repeat(41), 'TOO_LONG'],
  ])('%s is refused', async (emailPhrase, code) => {
    const fields = [{ path: 'emailPhrase', code }]
    expect(await set('Ines', { emailPhrase })).toEqual({ __typename: 'InvalidInput', fields })
  })

  it('is in what is held about the person, and erased with them', async () => {
    await set('Jon', { emailPhrase: 'quiet harbour', everywhere: true })
    const { viewer } = await world.ask<{ viewer: { storedData: { document: object } } }>(
      '{ viewer { storedData { document } } }',
      {},
      { as: addressOf('Jon') },
    )
    expect(viewer.storedData.document).toMatchObject({ protection: { everywhere: true, emailPhrase: 'quiet harbour' } })
    await database.user.delete({ where: { email: addressOf('Jon') } })
    expect(await database.addressProtection.count({ where: { emailKey: addressOf('Jon') } })).toBe(0)
  })

  it('has its place in what everybody can see of such emails beforehand', async () => {
    const document = '{ neutralEmail { from subject paragraphs action phraseLabel } }'
    expect(await world.ask(document, {}, {})).toEqual({
      neutralEmail: {
        from: 'Plenaria <no-reply@plenaria.example>',
        subject: 'A message for you',
        paragraphs: ['There is something new for you. Open the page to read it.'],
        action: 'Open the page',
        phraseLabel: 'Your phrase:',
      },
    })
  })
})
