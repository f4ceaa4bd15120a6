import { beforeAll, expect, test } from '@jest/globals'
import { publishRooms } from '../publicRoom/publish.ts'
import {
  decideDocument,
  interest,
  registerDocument,
  registerPerson,
  takeDocument,
} from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { consultation, createEvent } from './examples.ts'

const world = await openWorld()
let event: EventRow
let organiser: string

beforeAll(async () => {
  const host = await world.institute()
  organiser = (await world.member({ institute: host, role: 'ORGANISER' })).email
  event = await world.event({ hostId: host.id })
})

const set = (offersProtection: boolean, as: string | null = organiser) =>
  world.ask(
    `mutation ($slug: String!, $offersProtection: Boolean!) {
      setOffersProtection(eventSlug: $slug, offersProtection: $offersProtection) {
        __typename ... on OffersProtectionSet { event { offersProtection } } } }`,
    { slug: event.slug, offersProtection },
    { as },
  )

const register = async (name: string, as: string | null = null, requestId?: string, more = {}) => {
  const input = {
    ...interest(event, { name, email: `${name.toLowerCase()}@people.example` }),
    ...(requestId && { requestId }),
    ...more,
  }
  const document = `mutation ($input: RegisterInterestInput!) { answer: registerInterest(input: $input) {
    __typename ... on Refusal { message } ... on InvalidInput { fields { path code } } ... on AnsweredByEmail { email } ... on InterestRegistered { registration { state } } } }`
  return (await world.ask<{ answer: Record<string, unknown> }>(document, { input }, { as })).answer
}

const mailsTo = (email: string) =>
  world.mails.filter(({ to }) => to === email).map(({ subject }) => subject.split(':')[0])

test('an event that its organisers create offers protection, and hides who is registered', async () => {
  const { slug: hostSlug } = await world.database.institute.findUniqueOrThrow({ where: { id: event.hostId } })
  const input = consultation({ hostSlug, slug: 'made-by-organisers' })
  await world.ask(createEvent, { input }, { as: organiser })
  const made = await world.database.event.findUniqueOrThrow({ where: { slug: 'made-by-organisers' } })
  expect(made.offersProtection).toBe(true)
})

test('an event without protection tells on the screen who is registered; the change is in the log', async () => {
  await register('Open')
  expect(await register('Open')).toMatchObject({ __typename: 'AlreadyRegistered' })
  expect(await set(true, null)).toEqual({ setOffersProtection: { __typename: 'NotAllowed' } })
  expect(await set(true)).toEqual({
    setOffersProtection: { __typename: 'OffersProtectionSet', event: { offersProtection: true } },
  })
  expect(await world.database.auditEntry.findMany({ where: { what: 'DISCRETION_SET' } })).toMatchObject([
    { before: { offersProtection: false }, after: { offersProtection: true } },
  ])
})

test('an event without protection refuses to promise it, in the API and in the database', async () => {
  await set(false)
  expect(await register('Nour', null, undefined, { protectIdentity: true })).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ path: 'protectIdentity', code: 'NOT_OFFERED' }],
  })
  await register('Nour')
  const change = world.database.registration.updateMany({
    where: { eventId: event.id, emailKey: 'nour@people.example' },
    data: { protected: true },
  })
  await expect(change).rejects.toThrow(/registration_protection_offered|does not offer protection/)
})

test('protection is not turned off while somebody relies on it, in the API and in the database', async () => {
  const at = await world.event({ hostId: event.hostId })
  await registerPerson(world, at, 'Pia', { protectIdentity: true })
  const off =
    'mutation ($slug: String!) { answer: setOffersProtection(eventSlug: $slug, offersProtection: false) { __typename } }'
  const turnOff = async () => (await world.ask(off, { slug: at.slug }, { as: organiser })) as { answer: object }
  expect(await turnOff()).toEqual({ answer: { __typename: 'ProtectionInUse' } })
  const change = world.database.event.update({ where: { id: at.id }, data: { offersProtection: false } })
  await expect(change).rejects.toThrow(/event_protection_in_use|protected at this event/)
  await world.database.registration.updateMany({ where: { eventId: at.id }, data: { protected: false } })
  expect(await turnOff()).toEqual({ answer: { __typename: 'OffersProtectionSet' } })
})

test('new and registered addresses get the same answer, and only the email says which it was', async () => {
  await set(true)
  const first = await register('Dunja')
  const again = await register('Dunja')
  expect(first).toEqual({ __typename: 'AnsweredByEmail', email: 'dunja@people.example' })
  expect(again).toEqual(first)
  await world.runJobs()
  expect(mailsTo('dunja@people.example')).toEqual(['We’ve received your registration', 'You are already registered'])
  expect(await world.database.registration.count({ where: { emailKey: 'dunja@people.example' } })).toBe(1)
})

test('a retry of the same request gives the same answer, and no second row', async () => {
  await set(true)
  const answers = [
    await register('Rita', null, 'a-request-of-ritas'),
    await register('Rita', null, 'a-request-of-ritas'),
  ]
  expect(answers[1]).toEqual(answers[0])
  await world.runJobs()
  expect(mailsTo('rita@people.example')).toEqual(['We’ve received your registration'])
})

test('the same request with another body does not tell either whether the address was registered before', async () => {
  await set(true)
  const requestId = 'a-request-of-one-who-probes'
  for (const motivation of ['One reason.', 'Another reason.'])
    for (const name of ['Uma', 'Rita'])
      expect(await register(name, null, requestId, { motivation })).toMatchObject({ __typename: 'AnsweredByEmail' })
})

test('a correction under the same request id is answered by email: already registered, and nothing changed', async () => {
  await set(true)
  const attempts = [{ motivation: 'One reason.' }, { motivation: 'Another reason.' }, { motivation: 'Another reason.' }]
  for (const more of attempts)
    expect(await register('Vera', null, 'a-request-of-veras', more)).toMatchObject({ __typename: 'AnsweredByEmail' })
  await world.runJobs()
  expect(mailsTo('vera@people.example')).toEqual(['We’ve received your registration', 'You are already registered'])
  const rows = await world.database.registration.findMany({ where: { emailKey: 'vera@people.example' } })
  expect(rows.map(({ motivation }) => motivation)).toEqual(['One reason.'])
})

test('a request id that was used for one address does not tell, with another, whether that was registered', async () => {
  await set(true)
  const used = (number: number) => `a-request-of-somebody-${number}`
  expect(await register('Zoe', null, used(1))).toMatchObject({ __typename: 'AnsweredByEmail' })
  for (const [number, name] of [
    [1, 'Yan'],
    [2, 'Zoe'],
    [2, 'Xia'],
  ] as const)
    expect(await register(name, null, used(number))).toMatchObject({ __typename: 'AnsweredByEmail' })
})

test('a person who is signed in with the address gets the usual answer', async () => {
  await set(true)
  await register('Ilse')
  expect(await register('Ilse', 'ilse@people.example')).toMatchObject({ __typename: 'AlreadyRegistered' })
  expect(await register('Ilse', organiser)).toMatchObject({ __typename: 'AnsweredByEmail' })
})

test('no number that everybody reads reveals it: seats that are offered and people who wait change for members alone', async () => {
  const at = await world.event({
    hostId: event.hostId,
    total: 20,
    offersProtection: true,
    roomDisclosure: 'EXACT',
    groups: { academia: {}, 'civil-society': { target: 2, maximum: 2 } },
    sessions: [{ title: 'Opening', startsAt: event.startsAt, endsAt: event.endsAt, capacity: 1 }],
  })
  const numbers = async (as: string | null) => {
    const document = `query ($slug: String!) { event(slug: $slug) {
      seatPlan { held free } groups { key offered confirmed waiting } sessions { held waiting } } }`
    return (await world.ask<{ event: object }>(document, { slug: at.slug }, { as })).event
  }
  await publishRooms(world.database, { isSetTime: true })
  const before = await numbers(null)
  for (const [name, decision] of [
    ['nia', 'OFFER'],
    ['nox', 'OFFER'],
    ['nux', 'WAITLIST'],
  ] as const) {
    const email = `${name}@people.example`
    await world.ask(registerDocument, { input: interest(at, { name, email }) }, { as: email })
    const { reference } = await world.database.registration.findFirstOrThrow({ where: { eventId: at.id, email } })
    await world.ask(
      decideDocument,
      { input: { eventSlug: at.slug, references: [reference], decision } },
      { as: organiser },
    )
  }
  await publishRooms(world.database, { isSetTime: true })
  expect(await numbers(null)).toEqual(before)
  expect(before).toMatchObject({ sessions: [{ held: null, waiting: null }] })
  expect(await numbers(organiser)).toMatchObject({ seatPlan: { held: 2, free: 18 }, sessions: [{ held: 1 }] })
  const waits = await world.database.registration.findFirstOrThrow({ where: { eventId: at.id, state: 'WAITLISTED' } })
  const place = 'query ($reference: String!) { registration(reference: $reference) { waitlistPlace { band total } } }'
  const shownTo = async (as: string) =>
    (await world.ask<{ registration: object }>(place, { reference: waits.reference }, { as })).registration
  expect(await shownTo(waits.email)).toEqual({ waitlistPlace: { band: 1, total: null } })
  expect(await shownTo(organiser)).toEqual({ waitlistPlace: { band: 1, total: 1 } })
  const { reference } = await world.database.registration.findFirstOrThrow({
    where: { eventId: at.id, state: 'OFFERED' },
  })
  const { email } = await world.database.registration.findUniqueOrThrow({ where: { reference } })
  await world.ask(takeDocument, { reference }, { as: email })
  await publishRooms(world.database, { isSetTime: false })
  expect(await numbers(null)).toMatchObject({ seatPlan: { held: 1, free: 19 } })
})
