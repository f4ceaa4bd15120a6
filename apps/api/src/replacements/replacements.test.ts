import { beforeAll, describe, expect, it } from '@jest/globals'
import type { NameReplacementInput } from '../__generated__/resolvers.ts'
import { clockActor } from '../audit/append.ts'
import { recount } from '../desk/testing/recount.ts'
import {
  decideDocument,
  interest,
  registerDocument,
  registerPerson,
  takeDocument,
  withdrawDocument,
} from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { openDesk } from '../seatDesk/seatDesk.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

interface Shown {
  __typename: string
  message?: string
  cause?: string
}

let hostId: string
let organiser: string
beforeAll(async () => {
  const host = await world.institute()
  hostId = host.id
  organiser = (await world.member({ institute: host })).email
})

const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

const event = (facts: EventFixture = {}): Promise<EventRow> =>
  world.event({
    hostId,
    total: 1,
    groups: { 'civil-society': {}, academia: {} },
    replacementRule: 'SAME_GROUP',
    ...facts,
  })

/** Ana holds the only seat. */
async function withHolder(facts: EventFixture = {}, changes: Parameters<typeof interest>[1] = {}) {
  const at = await event(facts)
  const reference = await registerPerson(world, at, 'Ana', changes)
  const input = { eventSlug: at.slug, references: [reference], decision: 'OFFER' }
  await world.ask(decideDocument, { input }, { as: organiser })
  await world.ask(takeDocument, { reference }, { as: addressOf('Ana') })
  return { at, reference }
}

const answer = async (document: string, variables: object, as: string | null) =>
  (await world.ask<{ answer: Shown }>(document, { ...variables }, { as })).answer

const shown = '__typename ... on Refusal { message }'

const name = (reference: string, who: string, changes: Partial<NameReplacementInput> = {}, as = addressOf('Ana')) =>
  answer(
    `mutation ($input: NameReplacementInput!) { answer: nameReplacement(input: $input) {
      ${shown} ... on CannotName { cause } ... on InvalidInput { fields { path code } } } }`,
    { input: { reference, name: who, email: addressOf(who), ...changes } },
    as,
  )
const takeBack = (reference: string, as = addressOf('Ana')) =>
  answer(
    `mutation ($reference: String!) { answer: withdrawReplacement(reference: $reference) { ${shown} } }`,
    { reference },
    as,
  )
const accept = ({ slug }: EventRow, who: string) =>
  answer(
    `mutation ($slug: String!) { answer: acceptReplacement(eventSlug: $slug) { ${shown} ... on SeatNotPassed { cause } } }`,
    { slug },
    addressOf(who),
  )
const decline = ({ slug }: EventRow, who: string) =>
  answer(
    `mutation ($slug: String!) { answer: declineReplacement(eventSlug: $slug) { ${shown} } }`,
    { slug },
    addressOf(who),
  )
const register = (at: EventRow, who: string, changes: Parameters<typeof interest>[1] = {}) =>
  answer(
    registerDocument.replace('__typename', '__typename ... on SeatNotPassed { cause }'),
    { input: interest(at, { name: who, email: addressOf(who), ...changes }) },
    addressOf(who),
  )

const statesAt = async ({ id }: EventRow) =>
  Object.fromEntries(
    (await database.registration.findMany({ where: { eventId: id } })).map(({ name, state }) => [name, state]),
  )

const namedFor = async ({ slug }: EventRow, who: string) =>
  (
    await world.ask<{ event: { viewerReplacement: unknown } }>(
      `query ($slug: String!) { event(slug: $slug) { viewerReplacement { name holderName group { key } } } }`,
      { slug },
      { as: addressOf(who) },
    )
  ).event.viewerReplacement

const namedBy = async (reference: string, as = addressOf('Ana')) =>
  (
    await world.ask<{ registration: { replacement: unknown } }>(
      'query ($reference: String!) { registration(reference: $reference) { replacement { name state } } }',
      { reference },
      { as },
    )
  ).registration.replacement

const mailsTo = (who: string) => world.mails.filter(({ to }) => to === addressOf(who))

describe('naming somebody in one’s place', () => {
  it('passes the seat to whom registers with the named address, past the waitlist, and tells both', async () => {
    const { at, reference } = await withHolder()
    const waiting = await registerPerson(world, at, 'Bo')
    await world.ask(
      decideDocument,
      { input: { eventSlug: at.slug, references: [waiting], decision: 'WAITLIST' } },
      { as: organiser },
    )
    expect(await name(reference, 'Cy')).toEqual({ __typename: 'ReplacementNamed' })
    expect(await namedBy(reference)).toEqual({ name: 'Cy', state: 'NAMED' })
    expect(await statesAt(at)).toMatchObject({ Ana: 'CONFIRMED' })
    expect(await namedFor(at, 'Cy')).toEqual({ name: 'Cy', holderName: 'Ana', group: { key: 'civil-society' } })
    expect(await namedFor(at, 'Bo')).toBeNull()
    await world.runJobs()
    expect(mailsTo('Cy').at(-1)).toMatchObject({ subject: expect.stringContaining('A seat for you') })
    expect(mailsTo('Cy').at(-1)?.text).toContain('Someone who holds a seat')

    expect((await register(at, 'Cy')).__typename).toBe('InterestRegistered')
    expect(await statesAt(at)).toEqual({ Ana: 'WITHDRAWN', Bo: 'WAITLISTED', Cy: 'CONFIRMED' })
    expect(await namedBy(reference)).toEqual({ name: 'Cy', state: 'ACCEPTED' })
    expect(await recount(database, at.id)).toEqual([])
    await world.runJobs()
    expect(mailsTo('Ana').at(-1)?.subject).toContain('Your replacement accepted your seat')
    expect(mailsTo('Cy').at(-1)?.subject).toContain('Your seat is confirmed')
    const log = await database.auditEntry.findMany({ where: { eventId: at.id }, orderBy: { id: 'asc' } })
    expect(log.map(({ what, actorKind }) => `${what} ${actorKind}`).slice(-3)).toEqual([
      'REPLACEMENT_NAMED PERSON',
      'PASSED_ON PERSON',
      'REGISTERED PERSON',
    ])
    expect(JSON.stringify(log.map(({ before, after, reason }) => [before, after, reason]))).not.toContain(
      'people.example',
    )
  })

  it('passes it to somebody who waits already, at one press', async () => {
    const { at, reference } = await withHolder()
    await registerPerson(world, at, 'Bo')
    await name(reference, 'Bo')
    expect((await accept(at, 'Bo')).__typename).toBe('ReplacementAccepted')
    expect(await statesAt(at)).toEqual({ Ana: 'WITHDRAWN', Bo: 'CONFIRMED' })
    expect((await accept(at, 'Bo')).cause).toBe('OVER')
  })

  it('works at an event by invitation, where a retry gets the same answer', async () => {
    const { at, reference } = await withHolder()
    await database.event.update({ where: { id: at.id }, data: { admission: 'INVITATION' } })
    expect((await register(at, 'Cy')).__typename).toBe('InvitationNeeded')
    await name(reference, 'Cy')
    const requestId = 'a-request-that-is-sent-twice'
    expect(await register(at, 'Cy', { requestId })).toEqual(await register(at, 'Cy', { requestId }))
    expect(await statesAt(at)).toEqual({ Ana: 'WITHDRAWN', Cy: 'CONFIRMED' })
  })

  it('answers the same whether or not the address is registered', async () => {
    const { at, reference } = await withHolder()
    await registerPerson(world, at, 'Bo')
    const registered = await name(reference, 'Bo')
    await takeBack(reference)
    expect(await name(reference, 'Nobody')).toEqual(registered)
  })

  it('is refused where the event does not allow it, without a seat, twice at once, and after five', async () => {
    const { at, reference } = await withHolder({ replacementRule: 'NONE' })
    expect((await name(reference, 'Cy')).cause).toBe('NOT_ALLOWED')
    await database.event.update({ where: { id: at.id }, data: { replacementRule: 'SAME_GROUP' } })
    const waiting = await registerPerson(world, at, 'Bo')
    expect((await name(waiting, 'Cy', {}, addressOf('Bo'))).cause).toBe('NO_SEAT')
    expect((await name(reference, 'Cy', {}, addressOf('Bo'))).__typename).toBe('UnknownRegistration')
    for (const who of ['One', 'Two', 'Three', 'Four', 'Five']) {
      expect((await name(reference, who)).__typename).toBe('ReplacementNamed')
      expect((await name(reference, 'Cy')).cause).toBe('NAMED_ALREADY')
      expect((await takeBack(reference)).__typename).toBe('ReplacementWithdrawn')
    }
    expect((await name(reference, 'Six')).cause).toBe('NAMED_TOO_OFTEN')
    expect((await takeBack(reference)).__typename).toBe('NobodyNamed')
  })

  it('says what is wrong with a name or an address, and takes nobody’s own', async () => {
    const { reference } = await withHolder()
    expect(await name(reference, ' ', { email: 'nowhere' })).toMatchObject({
      fields: [
        { path: 'name', code: 'REQUIRED' },
        { path: 'email', code: 'MALFORMED' },
      ],
    })
    expect(await name(reference, 'Ana')).toMatchObject({ fields: [{ path: 'email', code: 'REPEATED' }] })
  })
})

describe('a seat that somebody was named for', () => {
  it('is found by its link however old that is: a new one leads there as well', async () => {
    const { at, reference } = await withHolder()
    await name(reference, 'Ivo')
    await world.runJobs()
    const token = /#token=([\w-]+)/.exec(mailsTo('Ivo').at(-1)?.text ?? '')?.[1]
    await world.setClock(3_600_000)
    const asked = { method: 'POST' as const, headers: { origin: world.config.siteUrl } }
    const old = await world.app.inject({ ...asked, url: '/api/sign-in', payload: { token } })
    expect(old.json()).toMatchObject({ code: 'LINK_NOT_VALID' })
    await world.app.inject({ ...asked, url: '/api/sign-in/link', payload: { token, next: '/me' } })
    await world.runJobs()
    const fresh = /#token=([\w-]+)/.exec(mailsTo('Ivo').at(-1)?.text ?? '')?.[1]
    const signedIn = await world.app.inject({ ...asked, url: '/api/sign-in', payload: { token: fresh } })
    expect(signedIn.json()).toEqual({ next: `/e/${at.slug}/replacement` })
    await world.setClock(null)
  })

  it('stays the holder’s when it is not wanted, taken back, or not accepted in time', async () => {
    const { at, reference } = await withHolder()
    await name(reference, 'Cy')
    expect((await decline(at, 'Cy')).__typename).toBe('ReplacementDeclined')
    expect(await namedBy(reference)).toEqual({ name: 'Cy', state: 'DECLINED' })
    await name(reference, 'Dee')
    await takeBack(reference)
    expect((await register(at, 'Dee')).__typename).toBe('InterestRegistered')
    await name(reference, 'Eva')
    await database.replacement.updateMany({
      where: { name: 'Eva' },
      data: { namedAt: new Date(0), expiresAt: new Date(1) },
    })
    expect(await namedFor(at, 'Eva')).toBeNull()
    expect(await namedBy(reference)).toEqual({ name: 'Eva', state: 'LAPSED' })
    expect(await statesAt(at)).toEqual({ Ana: 'CONFIRMED', Dee: 'SUBMITTED' })
  })

  it('is gone with the holder: the next in the queue has it then', async () => {
    const { at, reference } = await withHolder()
    await name(reference, 'Cy')
    await world.ask(withdrawDocument, { reference }, { as: addressOf('Ana') })
    expect(await namedFor(at, 'Cy')).toBeNull()
    expect((await register(at, 'Cy')).__typename).toBe('InterestRegistered')
    expect(await statesAt(at)).toEqual({ Ana: 'WITHDRAWN', Cy: 'SUBMITTED' })
  })

  it('goes to a person of the same group, and where the event wants it of the same organisation, under its cap', async () => {
    const { at, reference } = await withHolder(
      { total: 2, organisationCap: 1, replacementRule: 'SAME_ORGANISATION' },
      { organisation: 'Red Sur' },
    )
    await name(reference, 'Cy')
    expect(await register(at, 'Cy', { groupKey: 'academia' })).toMatchObject({ __typename: 'InvalidInput' })
    expect((await register(at, 'Cy', { organisation: 'Otra' })).cause).toBe('ANOTHER_ORGANISATION')
    expect((await register(at, 'Cy', { organisation: 'red sur' })).__typename).toBe('InterestRegistered')
    expect(await statesAt(at)).toEqual({ Ana: 'WITHDRAWN', Cy: 'CONFIRMED' })
  })

  it('goes to a person of the same organisation where seats per organisation are capped', async () => {
    for (const isAnybodyThere of [true, false]) {
      const { at, reference } = await withHolder({ total: 3, organisationCap: 1 }, { organisation: 'Red Sur' })
      if (isAnybodyThere) await registerPerson(world, at, 'Bo', { organisation: 'Red Secreta' })
      await registerPerson(world, at, 'Cy', { organisation: 'Red Secreta' })
      await name(reference, 'Cy')
      expect(await accept(at, 'Cy')).toMatchObject({ __typename: 'SeatNotPassed', cause: 'ANOTHER_ORGANISATION' })
      expect(await statesAt(at)).toMatchObject({ Ana: 'CONFIRMED' })
    }
  })

  it('is accepted once, by two tabs at the same time', async () => {
    const { at, reference } = await withHolder()
    await registerPerson(world, at, 'Bo')
    await name(reference, 'Bo')
    const answers = await Promise.all([accept(at, 'Bo'), accept(at, 'Bo'), takeBack(reference)])
    expect(answers.filter(({ __typename }) => __typename === 'ReplacementAccepted').length).toBeLessThanOrEqual(1)
    const states = await statesAt(at)
    expect(Object.values(states).filter((state) => state === 'CONFIRMED')).toHaveLength(1)
    expect(await recount(database, at.id)).toEqual([])
  })

  it('does not name a protected holder, nor the event, in the email or on the page', async () => {
    const { at, reference } = await withHolder({}, { protectIdentity: true })
    await name(reference, 'Gil')
    await world.runJobs()
    const mail = mailsTo('Gil').at(-1)
    expect(mail?.subject).toBe('A message for you')
    for (const part of [mail?.subject, mail?.text, mail?.html]) {
      expect(part).not.toContain('Ana')
      expect(part).not.toContain(String((at.titles as { en: string }).en))
      expect(part).not.toContain(at.slug)
    }
    expect(await namedFor(at, 'Gil')).toMatchObject({ holderName: null })
  })

  it('names nothing to somebody who asked for protection there', async () => {
    const { at, reference } = await withHolder()
    await registerPerson(world, at, 'Pia', { protectIdentity: true })
    await name(reference, 'Pia')
    await world.runJobs()
    const mail = mailsTo('Pia').at(-1)
    expect(mail?.text).toContain('Someone has put your name forward.')
    expect(JSON.stringify(mail)).not.toMatch(new RegExp(`Ana|${(at.titles as { en: string }).en}|${at.slug}`))
  })

  it('is erased with the person who named and with the person who was named', async () => {
    const { at, reference } = await withHolder()
    await name(reference, 'Cy')
    const { id } = await database.registration.findUniqueOrThrow({ where: { reference } })
    await database.statusVisit.create({ data: { registrationId: id, at: new Date() } })
    const desk = openDesk(database)
    const clock = clockActor()
    await desk.changeSeats(at.id, { type: 'ERASE', references: [reference], cause: 'PERSON' }, clock)
    await desk.close()
    expect(await database.replacement.count({ where: { eventId: at.id } })).toBe(0)
    expect(await database.statusVisit.count({ where: { registrationId: id } })).toBe(0)
  })
})
