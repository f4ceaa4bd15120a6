import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import { type Answer, confirmAddress, kept, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute({ names: { en: 'Institute of the Host' } })
  as = (await world.member({ institute: host, role: 'ORGANISER' })).email
})

beforeEach(async () => {
  event = await world.event({
    hostId: host.id,
    questions: [{ key: 'diet', kind: 'SHORT_TEXT', labels: { en: 'Diet' }, required: true }],
    consents: [{ key: 'data', texts: { en: 'Use my data.' }, required: true }],
  })
})

const document = /* GraphQL */ `
  mutation ($input: AddPersonInput!) {
    answer: addPerson(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on DuplicateRegistration { reference }
      ... on PersonAdded { registration { reference state consents { given } history { kind by institute { slug } } } }
    }
  }`

async function add(changes: Record<string, unknown> = {}, requester = as): Promise<Answer> {
  const input = {
    eventSlug: event.slug,
    name: 'Dora Paz',
    email: 'dora@people.example',
    groupKey: 'academia',
    country: 'CO',
    languages: ['es'],
    language: 'en',
    requestedBy: 'PHONE',
    ...changes,
  }
  return (await world.ask<{ answer: Answer }>(document, { input }, { as: requester })).answer
}

async function mailTo(recipient: string): Promise<string> {
  await world.runJobs()
  const message = await database.message.findFirstOrThrow({ where: { eventId: event.id, recipient } })
  return world.mails.find(({ messageId }) => messageId?.includes(message.id))?.text ?? ''
}

describe('adding a person by hand', () => {
  it('registers them without the answers and consents that only they can give, and records how they asked', async () => {
    const answer = await add()
    expect(answer).toMatchObject({
      __typename: 'PersonAdded',
      registration: { state: 'SUBMITTED', consents: [{ given: false }], history: [{ kind: 'REGISTERED', by: as }] },
    })
    const entry = await database.auditEntry.findFirstOrThrow({ where: { eventId: event.id, what: 'REGISTERED' } })
    expect(entry).toMatchObject({ actorKind: 'MEMBER', instituteId: host.id, after: { onRequestBy: 'PHONE' } })
  })

  it('emails them who did it, how they asked, and how to change or delete it', async () => {
    await add()
    const mail = await mailTo('dora@people.example')
    expect(mail).toContain('Institute of the Host registered you')
    expect(mail).toContain('You asked for this by phone.')
    expect(mail).toContain('withdraw or delete your data on that page')
    expect(mail).toMatch(/\/registrations\/[A-Z0-9]{10}#token=/)
  })

  it('offers a free seat at a first-come event, which they confirm themselves, and else a place in the queue', async () => {
    event = await world.event({ hostId: host.id, admission: 'FIRST_COME', total: 1 })
    expect(await add()).toMatchObject({ registration: { state: 'OFFERED' } })
    expect(await mailTo('dora@people.example')).toContain('A seat is held for you.')
    expect(await add({ email: 'eva@people.example' })).toMatchObject({ registration: { state: 'WAITLISTED' } })
    await recount(database, event.id)
  })

  it('refuses an address that is registered, naming the registration, without emailing it', async () => {
    const dora = await registerPerson(world, event, 'Dora', {
      answers: [{ questionKey: 'diet', values: ['none'] }],
      consents: [{ key: 'data', version: 1, given: true }],
    })
    await world.runJobs()
    const sent = world.mails.length
    const before = await kept(world, event.id)
    expect(await add({ email: 'DORA@people.example' })).toMatchObject({
      __typename: 'DuplicateRegistration',
      reference: dora,
    })
    await world.runJobs()
    expect(world.mails).toHaveLength(sent)
    expect(await kept(world, event.id)).toEqual(before)
  })

  it('keeps the rules that hold for everybody', async () => {
    const past = new Date(Date.now() - 60_000)
    event = await world.event({ hostId: host.id, registrationClosesAt: past })
    expect(await add()).toMatchObject({ __typename: 'RegistrationClosed' })
    event = await world.event({ hostId: host.id, admission: 'INVITATION' })
    expect(await add()).toMatchObject({ __typename: 'InvitationNeeded' })
    event = await world.event({ hostId: host.id, state: 'DRAFT' })
    expect(await add()).toMatchObject({ __typename: 'UnknownEvent' })
  })

  it('refuses bad fields, each by its name', async () => {
    const answer = await add({ name: 'see https://spam.example', email: 'dora', country: 'XX', languages: [] })
    expect(answer.fields?.map(({ path }) => path)).toEqual(['name', 'email', 'country', 'languages'])
  })

  it('is for organisers who decide about everyone', async () => {
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await add({}, reviewer)).toMatchObject({ __typename: 'NotAllowed' })
  })

  it('registers somebody once when two organisers add them at the same time', async () => {
    const answers = await Promise.all([add(), add({ email: 'Dora@people.example' })])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['DuplicateRegistration', 'PersonAdded'])
  })

  it('gives somebody at the door a free seat, and checks them in, also once registration has closed', async () => {
    const closed = { registrationClosesAt: new Date(Date.now() - 60_000), total: 1 }
    const startsAt = new Date(Date.now() + 60_000)
    const endsAt = new Date(Date.now() + 3_600_000)
    const sessions = [{ title: 'Part 1', startsAt, endsAt }]
    event = await world.event({ hostId: host.id, ...closed, startsAt, endsAt, sessions })
    const { id: checkInTo } = await database.session.findFirstOrThrow({ where: { eventId: event.id } })
    const answer = await add({ checkInTo, requestedBy: 'IN_PERSON' })
    expect(answer).toMatchObject({ __typename: 'PersonAdded', registration: { state: 'CONFIRMED' } })
    const { reference } = answer.registration as { reference: string }
    const records = await database.attendance.findMany({ where: { registration: { reference } } })
    expect(records).toMatchObject([{ sessionId: checkInTo, attended: true, method: 'NAME' }])
    expect(await mailTo('dora@people.example')).toContain('You asked for this in person.')
    expect(await add({ checkInTo, email: 'eva@people.example' })).toMatchObject({ __typename: 'CannotHoldSeat' })
    expect(await database.registration.count({ where: { eventId: event.id } })).toBe(1)
    expect(await add({ checkInTo: 'no-session', email: 'eva@people.example' })).toMatchObject({
      __typename: 'UnknownSession',
    })
    await recount(database, event.id)
  })

  it('leaves the address to be confirmed by the person', async () => {
    event = await world.event({ hostId: host.id, admission: 'FIRST_COME' })
    const answer = await add()
    const { reference } = answer.registration as { reference: string }
    await confirmAddress(world, reference)
    expect(await database.registration.findUniqueOrThrow({ where: { reference } })).toMatchObject({ state: 'OFFERED' })
  })
})
