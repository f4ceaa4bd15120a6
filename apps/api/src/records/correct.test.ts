import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import { confirmationUrl } from '../mail/confirmationLink.ts'
import { makeRegistrationLink } from '../people/registrationLink.ts'
import { type Answer, confirmAddress, kept, protectPerson, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database, config } = world
const reason = 'She wrote to us.'

let host: InstituteRow
let as: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute({ names: { en: 'Institute of the Host' } })
  as = (await world.member({ institute: host, role: 'ORGANISER' })).email
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id })
})

const correctDocument = /* GraphQL */ `
  mutation ($input: CorrectRegistrationInput!) {
    answer: correctRegistration(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on FieldsMasked { masked }
      ... on CannotHoldSeat { cause }
      ... on RegistrationCorrected { registration { name organisation version group { key } history { kind reason by } } }
    }
  }`

const addressDocument = /* GraphQL */ `
  mutation ($input: CorrectAddressInput!) {
    answer: correctAddress(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on DuplicateRegistration { reference }
      ... on AddressCorrected { registration { email version } }
    }
  }`

const ask = async (document: string, input: Record<string, unknown>, requester = as) =>
  (await world.ask<{ answer: Answer }>(document, { input: { version: 1, reason, ...input } }, { as: requester })).answer

const correct = (reference: string, changes: Record<string, unknown>, requester = as) =>
  ask(correctDocument, { reference, ...changes }, requester)

const correctAddress = (reference: string, email: string, changes: Record<string, unknown> = {}) =>
  ask(addressDocument, { reference, email, ...changes })

const rowOf = (reference: string) => database.registration.findUniqueOrThrow({ where: { reference } })

const entryOf = async (reference: string, what: string) => {
  const { id } = await rowOf(reference)
  return database.auditEntry.findFirstOrThrow({ where: { registrationId: id, what } })
}

/** Texts of emails of this kind sent to the address. */
async function mailsTo(recipient: string, template: string): Promise<string[]> {
  await world.runJobs()
  const messages = await database.message.findMany({ where: { eventId: event.id, recipient, template } })
  return world.mails
    .filter(({ messageId }) => messages.some(({ id }) => messageId?.includes(id)))
    .map(({ text }) => text ?? '')
}

describe('correcting a registration', () => {
  it('stores the fields, records which they were and why, and emails the person', async () => {
    const ana = await registerPerson(world, event, 'Ana', { organisation: 'Red Andina' })
    const answer = await correct(ana, { name: 'Ana Ortega', organisation: 'Red Amazónica', country: 'CO' })
    expect(answer).toMatchObject({
      __typename: 'RegistrationCorrected',
      registration: { name: 'Ana Ortega', organisation: 'Red Amazónica', version: 2 },
    })
    expect(await rowOf(ana)).toMatchObject({ sortName: 'Ana Ortega', organisationKey: 'red amazonica' })
    const { after, actorKind, instituteId } = await entryOf(ana, 'CORRECTED')
    expect({ actorKind, instituteId }).toEqual({ actorKind: 'MEMBER', instituteId: host.id })
    expect(after).toMatchObject({ changed: ['name', 'organisation'] })
    expect(JSON.stringify(after)).not.toMatch(/Ortega|Amazónica/)
    const [mail = ''] = await mailsTo('ana@people.example', 'corrected')
    expect(mail).toContain('Institute of the Host corrected your registration')
    expect(mail).toContain('your name and your organisation')
    expect(mail).toContain(reason)
  })

  it('shows the person and staff what happened, with the reason', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    await correct(ana, { country: 'MX' })
    const document = 'query ($ana: String!) { registration(reference: $ana) { history { kind reason } } }'
    for (const requester of ['ana@people.example', as]) {
      const seen = await world.ask(document, { ana }, { as: requester })
      expect(seen).toMatchObject({ registration: { history: [{ kind: 'REGISTERED' }, { kind: 'CORRECTED', reason }] } })
    }
  })

  it('moves a seat to another group within the quotas, and offers the freed seat of the old group', async () => {
    const groups = { 'civil-society': { maximum: 1 }, academia: { maximum: 1 } }
    event = await world.event({ hostId: host.id, admission: 'FIRST_COME', total: 4, groups })
    const ana = await registerPerson(world, event, 'Ana')
    await confirmAddress(world, ana)
    const bo = await registerPerson(world, event, 'Bo')
    const answer = await correct(ana, { groupKey: 'academia', version: (await rowOf(ana)).version })
    expect(answer).toMatchObject({ __typename: 'RegistrationCorrected', registration: { group: { key: 'academia' } } })
    expect((await rowOf(bo)).state).toBe('OFFERED')
    const before = await kept(world, event.id)
    expect(await correct(bo, { groupKey: 'academia', version: (await rowOf(bo)).version })).toMatchObject({
      __typename: 'CannotHoldSeat',
      cause: 'GROUP_AT_MAXIMUM',
    })
    expect(await kept(world, event.id)).toEqual(before)
    await recount(database, event.id)
  })

  it('refuses what changed meanwhile, what is stored already, bad fields and a missing reason', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    const before = await kept(world, event.id)
    expect(await correct(ana, { name: 'Ana Ortega', version: 7 })).toMatchObject({ __typename: 'ChangedMeanwhile' })
    expect(await correct(ana, { name: 'Ana', groupKey: 'civil-society' })).toMatchObject({
      __typename: 'NothingCorrected',
    })
    expect(await correct(ana, { name: '', country: 'XX', reason: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'name' }, { path: 'country' }, { path: 'reason' }],
    })
    expect(await correct(ana, { groupKey: 'nobody' })).toMatchObject({
      fields: [{ path: 'groupKey', code: 'UNKNOWN' }],
    })
    expect(await kept(world, event.id)).toEqual(before)
  })

  it('refuses fields that are masked, and lets the others of a protected person be corrected', async () => {
    const pia = await registerPerson(world, event, 'Pia')
    await protectPerson(world, pia)
    expect(await correct(pia, { name: 'Pía', country: 'MX' })).toMatchObject({
      __typename: 'FieldsMasked',
      masked: ['NAME'],
    })
    expect(await correct(pia, { country: 'MX' })).toMatchObject({ __typename: 'RegistrationCorrected' })
    const [mail = ''] = await mailsTo('pia@people.example', 'corrected')
    expect(mail).not.toContain('country')
    expect(mail).not.toContain(reason)
  })

  it('is for organisers who decide about everyone, and not about themselves', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await correct(ana, { country: 'MX' }, reviewer)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await correct(ana, { country: 'MX' }, 'ana@people.example')).toMatchObject({
      __typename: 'UnknownRegistration',
    })
    const own = await registerPerson(world, event, 'Olga', { email: as })
    expect(await correct(own, { country: 'MX' })).toMatchObject({ __typename: 'NotAllowed' })
  })

  it('lets one of two organisers correct the same version', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    const answers = await Promise.all([correct(ana, { country: 'MX' }), correct(ana, { country: 'PE' })])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ChangedMeanwhile',
      'RegistrationCorrected',
    ])
  })

  it('waits a minute in which it can be undone', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    config.undoSeconds = 60
    const planned = await world.ask<{ answer: { __typename: string; action: { id: string; affected: number } } }>(
      correctDocument.replace('__typename', '__typename ... on ActionPlanned { action { id affected } }'),
      { input: { reference: ana, version: 1, reason, name: 'Ana Ortega' } },
      { as },
    )
    config.undoSeconds = 0
    expect(planned.answer).toMatchObject({ __typename: 'ActionPlanned', action: { affected: 1 } })
    const undo = 'mutation ($id: ID!) { undoPlannedAction(id: $id) { __typename } }'
    await world.ask(undo, { id: planned.answer.action.id }, { as })
    expect(await rowOf(ana)).toMatchObject({ name: 'Ana', version: 1 })
  })
})

describe('correcting an address', () => {
  const old = 'anna@people.example'
  const right = 'ana@people.example'

  it('sends the email that was missed to the new address, and ends the links sent to the old one', async () => {
    const ana = await registerPerson(world, event, 'Ana', { email: old })
    const { id } = await rowOf(ana)
    const token = await makeRegistrationLink(database, id)
    expect(await correctAddress(ana, right)).toMatchObject({
      __typename: 'AddressCorrected',
      registration: { email: right, version: 2 },
    })
    expect(await rowOf(ana)).toMatchObject({ email: right, emailKey: right })
    const opened = await world.app.inject({
      method: 'POST',
      url: '/api/registration-link',
      headers: { origin: config.siteUrl },
      payload: { token },
    })
    expect(opened.statusCode).not.toBe(200)
    const [mail = ''] = await mailsTo(right, 'address-corrected')
    expect(mail).toContain('Links sent to the old address no longer work.')
    expect((await entryOf(ana, 'ADDRESS_CORRECTED')).after).not.toMatchObject({ email: expect.anything() })
  })

  it('asks the new address for confirmation, and the old confirmation link confirms nothing', async () => {
    event = await world.event({ hostId: host.id, admission: 'FIRST_COME' })
    const ana = await registerPerson(world, event, 'Ana', { email: old })
    const before = await rowOf(ana)
    expect(before).toMatchObject({ state: 'OFFERED', awaitsConfirmation: true })
    const oldUrl = confirmationUrl(config, '', before)
    expect(await correctAddress(ana, right)).toMatchObject({ __typename: 'AddressCorrected' })
    await world.app.inject({ method: 'POST', url: oldUrl })
    expect(await rowOf(ana)).toMatchObject({ state: 'OFFERED', awaitsConfirmation: true })
    expect(await mailsTo(right, 'confirm-seat')).toHaveLength(2)
    await confirmAddress(world, ana)
    expect(await rowOf(ana)).toMatchObject({ state: 'CONFIRMED' })
    await recount(database, event.id)
  })

  it('refuses an address that was confirmed by signing in or by taking the seat', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    await world.signIn('ana@people.example')
    expect(await correctAddress(ana, 'other@people.example')).toMatchObject({ __typename: 'AddressAlreadyConfirmed' })
    const open = await world.event({ hostId: host.id, admission: 'FIRST_COME' })
    const bo = await registerPerson(world, open, 'Bo')
    await confirmAddress(world, bo)
    const { version } = await rowOf(bo)
    expect(await correctAddress(bo, 'other@people.example', { version })).toMatchObject({
      __typename: 'AddressAlreadyConfirmed',
    })
  })

  it('refuses the address of another registration by name, and changes nothing', async () => {
    const ana = await registerPerson(world, event, 'Ana', { email: old })
    const other = await registerPerson(world, event, 'Ana', { email: right })
    const before = await kept(world, event.id)
    expect(await correctAddress(ana, 'ANA@people.example')).toMatchObject({
      __typename: 'DuplicateRegistration',
      reference: other,
      message: expect.stringContaining(other),
    })
    expect(await kept(world, event.id)).toEqual(before)
  })

  it('protects a registration whose right address is protected everywhere', async () => {
    event = await world.event({ hostId: host.id, offersProtection: true })
    await world.signIn('pia@people.example')
    await database.addressProtection.create({
      data: { emailKey: 'pia@people.example', everywhere: true, emailPhrase: null, changedAt: new Date() },
    })
    const pia = await registerPerson(world, event, 'Pia', { email: 'piia@people.example' })
    expect(await correctAddress(pia, 'pia@people.example')).toMatchObject({ __typename: 'AddressCorrected' })
    expect(await rowOf(pia)).toMatchObject({ protected: true })
  })

  it('is shown in lists with as many statements for three registrations as for one', async () => {
    const document = `query ($slug: String!) {
      event(slug: $slug) { registrations(first: 10) { edges { node { isAddressCorrectable viewerCan { correct } } } } } }`
    const statements = () => countStatements(() => world.ask(document, { slug: event.slug }, { as }))
    await registerPerson(world, event, 'Ana')
    await world.runJobs()
    const forOne = await statements()
    for (const name of ['Bo', 'Cy']) await registerPerson(world, event, name)
    await world.runJobs()
    expect(await statements()).toBe(forOne)
  })
})
