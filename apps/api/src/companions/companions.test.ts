import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import { openMinute } from '../planned/testing/minute.ts'
import {
  decideDocument,
  protectPerson,
  registerPerson,
  takeDocument,
  withdrawDocument,
} from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { addDocument, additionOf, openCompanions, removeDocument } from './testing/documents.ts'

const world = await openWorld()
const { database, config } = world
const { add, added, change, remove } = openCompanions(world)
const minute = openMinute(world)
const hour = 3_600_000

let host: InstituteRow
let organiser: string
let at: EventRow
let ana: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  config.undoSeconds = 0
  const startsAt = new Date(Date.now() + 24 * hour)
  const session = { title: 'Opening', startsAt, endsAt: new Date(startsAt.getTime() + hour) }
  at = await world.event({ hostId: host.id, admission: 'FIRST_COME', total: 3, sessions: [session] })
  ana = await seated('Ana')
  await database.message.deleteMany()
  world.mails.length = 0
})

/** @returns the reference of a person with a confirmed seat */
async function seated(name: string): Promise<string> {
  const reference = await registerPerson(world, at, name)
  await world.ask(takeDocument, { reference }, { as: `${name.toLowerCase()}@people.example` })
  return reference
}

interface Seen {
  name: string | null
  email: string | null
  standing: string
  accompanies: { reference: string; name: string | null } | null
}

const listDocument = /* GraphQL */ `
  query ($slug: String!) {
    event(slug: $slug) {
      headCount { confirmed companions }
      companions { name email standing accompanies { reference name } }
    }
  }`

const seenBy = async (as: string | null) =>
  (
    await world.ask<{ event: { headCount: object | null; companions: Seen[] | null } }>(
      listDocument,
      { slug: at.slug },
      { as },
    )
  ).event

const decide = (reference: string, decision: string, reason?: string) =>
  world.ask(
    decideDocument,
    { input: { eventSlug: at.slug, references: [reference], decision, reason } },
    { as: organiser },
  )

const whatHappened = async () =>
  (await database.auditEntry.findMany({ where: { eventId: at.id, what: { startsWith: 'COMPANION' } } })).map(
    ({ what, registrationId, before, after }) => ({ what, hasPerson: registrationId !== null, before, after }),
  )

describe('a companion', () => {
  it('is added to a person or to the institute, changed and removed, without a name in the log', async () => {
    const id = await added(at, { reference: ana.toLowerCase(), name: '  Rosa Lima ' }, organiser)
    const other = await added(at, { name: 'Sol Rey', kind: 'INTERPRETER', language: 'Libras' }, organiser)
    expect((await seenBy(organiser)).companions).toMatchObject([
      { name: 'Rosa Lima', standing: 'EXPECTED', accompanies: { reference: ana, name: 'Ana' } },
      { name: 'Sol Rey', standing: 'EXPECTED', accompanies: null },
    ])
    expect(await change({ id: other, version: 1, kind: 'OTHER', language: 'Libras' }, organiser)).toMatchObject({
      companion: { name: 'Sol Rey', kind: 'OTHER', language: null, version: 2 },
    })
    expect(await change({ id: other, version: 1, kind: 'OTHER' }, organiser)).toMatchObject({
      __typename: 'ChangedMeanwhile',
    })
    expect(await remove(id, organiser)).toMatchObject({ __typename: 'CompanionRemoved' })
    expect((await seenBy(organiser)).companions).toMatchObject([{ name: 'Sol Rey' }])
    expect(await remove(id, organiser)).toMatchObject({ __typename: 'UnknownCompanion' })
    const facts = { companion: id, hasAddress: false }
    expect(await whatHappened()).toEqual([
      { what: 'COMPANION_ADDED', hasPerson: true, before: null, after: { ...facts, version: 1 } },
      { what: 'COMPANION_ADDED', hasPerson: false, before: null, after: expect.anything() },
      { what: 'COMPANION_CHANGED', hasPerson: false, before: expect.anything(), after: expect.anything() },
      { what: 'COMPANION_REMOVED', hasPerson: true, before: { ...facts, version: 1 }, after: null },
    ])
  })

  it('uses no seat: neither the plan, nor the queue, nor the figures know of them', async () => {
    for (const name of ['One', 'Two', 'Three']) await added(at, { reference: ana, name }, organiser)
    await added(at, { name: 'Sol Rey' }, organiser)
    await seated('Bo')
    await seated('Cy')
    expect(await database.registration.count({ where: { eventId: at.id, state: 'CONFIRMED' } })).toBe(3)
    const counters = (await recount(database, at.id)).filter(({ what }) =>
      /^(held|group|organisation|heads)/.test(what),
    )
    expect(counters).toEqual([])
    expect((await seenBy(organiser)).headCount).toEqual({ confirmed: 3, companions: 4 })
    expect(await database.attendance.count()).toBe(0)
  })

  it('is no longer expected when the person gives up or loses the seat, and is again when they get one', async () => {
    await added(at, { reference: ana }, organiser)
    const standing = async () => (await seenBy(organiser)).companions?.map((one) => one.standing)
    await decide(ana, 'DECLINE', 'Not eligible.')
    expect(await standing()).toEqual(['NOT_EXPECTED'])
    expect((await seenBy(organiser)).headCount).toEqual({ confirmed: 0, companions: 0 })
    await decide(ana, 'REINSTATE')
    expect(await standing()).toEqual(['PENDING'])
    await world.ask(withdrawDocument, { reference: ana }, { as: 'ana@people.example' })
    expect(await standing()).toEqual(['NOT_EXPECTED'])
    expect(await database.companion.count({ where: { eventId: at.id, removedAt: null } })).toBe(1)
    expect(await add(at, { reference: ana }, organiser)).toMatchObject({ __typename: 'CannotBeAccompanied' })
  })

  it('is one of 3 of a person at most, also where two organisers add them at the same time', async () => {
    const colleague = (await world.member({ institute: host })).email
    await added(at, { reference: ana }, organiser)
    await added(at, { reference: ana }, organiser)
    const answers = await Promise.all([add(at, { reference: ana }, organiser), add(at, { reference: ana }, colleague)])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['CompanionAdded', 'TooManyCompanions'])
    expect(await add(at, { reference: ana }, organiser)).toMatchObject({ limit: 3, ofEvent: false })
    const [one] = await database.companion.findMany({ where: { eventId: at.id } })
    await minute.perform(removeDocument, { id: one?.id ?? '' }, organiser)
    expect(await add(at, { reference: ana }, organiser)).toMatchObject({ __typename: 'CompanionAdded' })
  })

  it('has a name, interprets something if they are an interpreter, and has a possible address', async () => {
    for (const [given, path, code] of [
      [{ name: ' ' }, 'name', 'REQUIRED'],
      [{ name: 'x'.repeat(201) }, 'name', 'TOO_LONG'],
      [{ name: 'See evil.example' }, 'name', 'LINK'],
      [{ kind: 'INTERPRETER' }, 'language', 'REQUIRED'],
      [{ kind: 'INTERPRETER', language: 'x'.repeat(61) }, 'language', 'TOO_LONG'],
      [{ email: 'rosa' }, 'email', 'MALFORMED'],
    ] as const)
      expect(await add(at, given, organiser)).toMatchObject({ __typename: 'InvalidInput', fields: [{ path, code }] })
  })

  it('accompanies a person of this event', async () => {
    const elsewhere = await registerPerson(world, await world.event({ hostId: host.id }), 'Bo')
    for (const reference of [elsewhere, 'NOBODY', 'A\0'])
      expect(await add(at, { reference }, organiser)).toMatchObject({ __typename: 'UnknownRegistration' })
    expect(await add({ ...at, slug: 'no-such' }, {}, organiser)).toMatchObject({ __typename: 'UnknownEvent' })
  })
})

describe('companions are seen', () => {
  it('companions are shown to the host’s organisers and to check-in staff, not to reviewers or the public', async () => {
    await added(at, { reference: ana, email: null }, organiser)
    await added(at, { name: 'Sol Rey' }, organiser)
    const { institute } = await world.partner(at, { terms: { capabilities: ['SEE_REGISTRATIONS', 'CHECK_IN'] } })
    const door = (await world.member({ institute })).email
    const { institute: other } = await world.partner(at, { terms: { capabilities: ['SEE_REGISTRATIONS', 'DECIDE'] } })
    const decides = (await world.member({ institute: other })).email
    expect((await seenBy(door)).companions).toMatchObject([
      { name: 'Rosa Lima', accompanies: { name: 'Ana' } },
      { name: 'Sol Rey' },
    ])
    expect((await seenBy(door)).headCount).toEqual({ confirmed: 1, companions: 2 })
    for (const as of [null, 'ana@people.example', decides])
      expect(await seenBy(as)).toMatchObject({ headCount: null, companions: null })
  })

  it('companions are shown without name and address where the person’s name is masked', async () => {
    await added(at, { reference: ana, email: null }, organiser)
    await database.companion.updateMany({
      where: { eventId: at.id },
      data: { email: 'rosa@help.example', emailKey: 'rosa@help.example' },
    })
    expect((await seenBy(organiser)).companions).toMatchObject([{ name: 'Rosa Lima', email: 'rosa@help.example' }])
    await protectPerson(world, ana)
    expect((await seenBy(organiser)).companions).toEqual([
      { name: null, email: null, standing: 'EXPECTED', accompanies: { reference: ana, name: null } },
    ])
    const { institute } = await world.partner(at, {
      terms: {
        capabilities: ['SEE_REGISTRATIONS', 'CHECK_IN'],
        masks: [{ field: 'NAME', revealable: false }],
      },
    })
    const door = (await world.member({ institute })).email
    await registerPerson(world, at, 'Bo')
    expect((await seenBy(door)).companions).toMatchObject([{ name: null, email: null }])
  })

  it('never by a member with a conflict of interest with the person', async () => {
    const close = (await world.member({ institute: host })).email
    const id = await added(at, { reference: ana }, organiser)
    await openReviews(world).declare(ana, close)
    expect((await seenBy(close)).companions).toEqual([])
    expect(await add(at, { reference: ana }, close)).toMatchObject({ __typename: 'UnknownRegistration' })
    expect(await remove(id, close)).toMatchObject({ __typename: 'UnknownCompanion' })
  })

  it('check-in shows companions with the person they accompany', async () => {
    await added(at, { reference: ana }, organiser)
    const session = await database.session.findFirstOrThrow({ where: { eventId: at.id } })
    const input = { sessionId: session.id, reference: ana, method: 'CODE', early: true }
    const document = /* GraphQL */ `
      mutation ($input: CheckInInput!) {
        checkIn(input: $input) { ... on CheckedIn { registration { companions { name kind } } } }
      }`
    expect(await world.ask(document, { input }, { as: organiser })).toMatchObject({
      checkIn: { registration: { companions: [{ name: 'Rosa Lima', kind: 'ASSISTANT' }] } },
    })
  })

  it('companions take the same number of statements for three as for one', async () => {
    await added(at, { reference: ana }, organiser)
    const one = await countStatements(() => seenBy(organiser))
    for (const name of ['Bo', 'Cy']) await added(at, { reference: await registerPerson(world, at, name) }, organiser)
    expect(await countStatements(() => seenBy(organiser))).toBe(one)
  })
})

describe('a companion with an address', () => {
  const email = 'rosa@help.example'
  const mails = () => world.mails.filter(({ to }) => String(to).includes('rosa')).map(({ subject }) => subject)

  beforeEach(() => {
    config.undoSeconds = 60
  })

  it('is emailed after a minute in which adding can be undone, and again when removed', async () => {
    const first = await minute.plan(addDocument, additionOf(at, { reference: ana, email }), organiser)
    await minute.undo(first, organiser)
    await minute.pass()
    expect([mails(), await database.companion.count({ where: { eventId: at.id } })]).toEqual([[], 0])
    const second = await minute.plan(addDocument, additionOf(at, { reference: ana, email }), organiser)
    await minute.sendNow(second, organiser)
    await world.runJobs()
    expect(mails()).toEqual([expect.stringMatching(/^You’re expected/)])
    const { id } = await database.companion.findFirstOrThrow({ where: { eventId: at.id } })
    await minute.perform(removeDocument, { id }, organiser)
    await world.runJobs()
    expect(mails()).toEqual([expect.anything(), expect.stringMatching(/^You’re no longer expected/)])
    expect(JSON.stringify(world.mails)).not.toMatch(/Ana|Rosa/)
    expect(await database.companion.findFirst({ where: { id } })).toMatchObject({ name: '', email: null })
  })

  it('gets one email about a new address, and none about anything else', async () => {
    const id = await added(at, { reference: ana }, organiser)
    const to = { id, version: 1, kind: 'ASSISTANT' }
    expect(await change({ ...to, name: 'Rosa Paz' }, organiser)).toMatchObject({ companion: { name: 'Rosa Paz' } })
    expect(await change({ ...to, version: 2, email }, organiser)).toMatchObject({ __typename: 'ActionPlanned' })
    await minute.pass()
    await world.runJobs()
    expect(await change({ ...to, version: 3, email }, organiser)).toMatchObject({ companion: { version: 4 } })
    expect(await change({ ...to, version: 4, email: null }, organiser)).toMatchObject({ companion: { email: null } })
    await world.runJobs()
    expect(mails()).toHaveLength(1)
  })

  it('is not emailed once they were removed, or the person asked for protection', async () => {
    config.undoSeconds = 0
    await added(at, { reference: ana, email }, organiser)
    await protectPerson(world, ana)
    await world.runJobs()
    expect(mails()).toEqual([])
    const { id } = await database.companion.findFirstOrThrow({ where: { eventId: at.id } })
    await minute.perform(removeDocument, { id }, organiser)
    await world.runJobs()
    expect(mails()).toEqual([])
    const bo = await registerPerson(world, at, 'Bo')
    const other = await added(at, { reference: bo, email }, organiser)
    await minute.perform(removeDocument, { id: other }, organiser)
    await world.runJobs()
    expect(mails()).toEqual([expect.stringMatching(/^You’re no longer expected/)])
  })

  it('is refused for a protected person', async () => {
    await protectPerson(world, ana)
    expect(await add(at, { reference: ana, email }, organiser)).toMatchObject({ __typename: 'CompanionNotEmailed' })
    const id = await added(at, { reference: ana }, organiser)
    expect(await change({ id, version: 1, kind: 'OTHER', email }, organiser)).toMatchObject({
      __typename: 'CompanionNotEmailed',
    })
  })

  it('gets no name of an event if they asked for protection themselves', async () => {
    config.undoSeconds = 0
    await registerPerson(world, at, 'Rosa', { email, protectIdentity: true })
    await world.runJobs()
    world.mails.length = 0
    await added(at, { reference: ana, email }, organiser)
    await world.runJobs()
    expect(mails()).toEqual(['A message for you'])
    expect(JSON.stringify(world.mails)).not.toContain(at.slug)
  })

  it('is not emailed about an event that is over', async () => {
    const past = new Date(Date.now() - hour)
    await database.event.update({
      where: { id: at.id },
      data: { startsAt: new Date(past.getTime() - hour), endsAt: past },
    })
    expect(await add(at, { reference: ana, email }, organiser)).toMatchObject({ __typename: 'CompanionAdded' })
    await world.runJobs()
    expect(mails()).toEqual([])
  })
})

it('exports companions as a file of their own', async () => {
  await added(at, { reference: ana, email: 'rosa@help.example' }, organiser)
  await added(at, { name: 'Sol Rey', kind: 'INTERPRETER', language: 'Libras' }, organiser)
  const bo = await seated('Bo')
  await added(at, { reference: bo, name: 'Hidden Zq' }, organiser)
  await protectPerson(world, bo)
  const file = async (as: string) =>
    world.app.inject({ url: `/api/events/${at.slug}/companions.csv`, headers: { cookie: await world.signIn(as) } })
  const { body } = await file(organiser)
  expect(body.replace('\ufeff', '').trim().split('\n')).toEqual([
    'Name,Role,Languages,Email address,Accompanies,Expected',
    'Rosa Lima,Personal assistant,,rosa@help.example,Ana,Yes',
    'Sol Rey,Interpreter,Libras,,The institute,Yes',
    `,Personal assistant,,,${bo},Yes`,
  ])
  const people = await world.app.inject({
    url: `/api/events/${at.slug}/registrations.csv`,
    headers: { cookie: await world.signIn(organiser) },
  })
  expect(people.body).not.toContain('Rosa')
  const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
  expect((await file(reviewer)).statusCode).toBe(403)
})

describe('the database refuses', () => {
  const row = async (changes: object = {}) => ({
    id: crypto.randomUUID(),
    eventId: at.id,
    kind: 'ASSISTANT' as const,
    name: 'Rosa',
    addedAt: new Date(),
    registrationId: (await database.registration.findUniqueOrThrow({ where: { reference: ana } })).id,
    ...changes,
  })

  it('a companion without a name, an interpreter without a language, and half an address', async () => {
    for (const changes of [
      { name: '' },
      { name: ' x' },
      { kind: 'INTERPRETER' as const },
      { language: 'Libras' },
      { email: 'rosa@help.example' },
      { removedAt: new Date() },
    ])
      await expect(database.companion.create({ data: await row(changes) })).rejects.toThrow()
  })

  it('a fourth companion, one of another event, and bringing back who was removed', async () => {
    const elsewhere = await world.event({ hostId: host.id })
    await expect(database.companion.create({ data: await row({ eventId: elsewhere.id }) })).rejects.toThrow()
    const rows = await Promise.all([row(), row(), row()])
    await database.companion.createMany({ data: rows })
    await expect(database.companion.create({ data: await row() })).rejects.toThrow()
    const where = { id: rows[0]?.id ?? '' }
    await database.companion.update({ where, data: { name: '', removedAt: new Date() } })
    await expect(database.companion.update({ where, data: { name: 'Rosa', removedAt: null } })).rejects.toThrow()
    await database.companion.create({ data: await row() })
  })

  it('a 201st companion of an event', async () => {
    const many = await Promise.all(Array.from({ length: 200 }, () => row({ registrationId: null })))
    await database.companion.createMany({ data: many })
    await expect(database.companion.create({ data: await row({ registrationId: null }) })).rejects.toThrow()
    expect(await add(at, {}, organiser)).toMatchObject({ __typename: 'TooManyCompanions', limit: 200, ofEvent: true })
  })
})
