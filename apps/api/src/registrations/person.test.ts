import { beforeEach, describe, expect, it } from '@jest/globals'
import type { RegisterInterestInput } from '../__generated__/resolvers.ts'
import { recount } from '../desk/testing/recount.ts'
import { updateEvent } from '../events/examples.ts'
import type { EventRow } from '../request/rows.ts'
import { openWorld, type Requester } from '../testing/world.ts'
import {
  type Answer,
  amendDocument,
  decideDocument,
  interest,
  kept,
  offerProtection,
  registerDocument,
  takeDocument,
  withdrawDocument,
} from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const ana = 'ana@people.example'

const ask = async (document: string, variables: Record<string, unknown>, requester: Requester = {}): Promise<Answer> =>
  (await world.ask<{ answer: Answer }>(document, variables, requester)).answer

const register = (event: EventRow, changes: Partial<RegisterInterestInput> = {}, requester: Requester = {}) =>
  ask(registerDocument, { input: interest(event, changes) }, requester)

async function registered(event: EventRow, changes: Partial<RegisterInterestInput> = {}): Promise<string> {
  const answer = await register(event, changes)
  if (answer.__typename !== 'InterestRegistered') throw new Error(JSON.stringify(answer))
  return (answer.registration as { reference: string }).reference
}

const take = (reference: string, as: string | null = ana) => ask(takeDocument, { reference }, { as })
const withdraw = (reference: string, as: string | null = ana) => ask(withdrawDocument, { reference }, { as })
const amend = (reference: string, changes: Record<string, unknown>, as: string | null = ana) =>
  ask(amendDocument, { input: { reference, version: 1, ...changes } }, { as })

/** By an organiser, for as long as the event's offers last. */
async function offered(event: EventRow): Promise<string> {
  const institute = await database.institute.findUniqueOrThrow({ where: { id: event.hostId } })
  const { email: as } = await world.member({ institute })
  const reference = await registered(event)
  const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER' }
  expect(await ask(decideDocument, { input }, { as })).toMatchObject({ registrations: [{ state: 'OFFERED' }] })
  return reference
}

const firstCome = (total = 1) =>
  world.event({ admission: 'FIRST_COME', total, groups: { 'civil-society': {}, academia: {} } })

const form = (facts: Parameters<typeof world.event>[0] = {}) =>
  world.event({
    ...facts,
    questions: [
      { key: 'first-time', kind: 'YES_NO', labels: { en: 'Your first time?' }, required: true },
      {
        key: 'how-heard',
        kind: 'ONE_CHOICE',
        labels: { en: 'How did you hear of us?' },
        required: true,
        options: [
          { key: 'friend', labels: { en: 'A friend' } },
          { key: 'other', labels: { en: 'Otherwise' } },
        ],
        shownIf: { questionKey: 'first-time', values: ['yes'] },
      },
    ],
    consents: [{ key: 'privacy', texts: { en: 'We keep your data for a year.' }, required: true, version: 2 }],
  })

const sound: Partial<RegisterInterestInput> = {
  answers: [{ questionKey: 'first-time', values: ['no'] }],
  consents: [{ key: 'privacy', version: 2, given: true }],
}

describe('registering', () => {
  it('keeps what was typed, tidy, and writes to the person in their language', async () => {
    const event = await form()
    const answer = await register(
      event,
      {
        ...sound,
        name: '  Ana Luci\u0301a ',
        email: 'Ana@People.Example',
        organisation: ' Red  Sur ',
        motivation: ' ',
      },
      { language: 'es' },
    )
    expect(answer).toMatchObject({ __typename: 'InterestRegistered', registration: { state: 'SUBMITTED', version: 1 } })
    const row = await database.registration.findFirstOrThrow({ where: { eventId: event.id } })
    expect(row).toMatchObject({
      name: 'Ana Lucía',
      email: 'Ana@People.Example',
      emailKey: ana,
      organisation: 'Red  Sur',
      organisationKey: 'red sur',
      motivation: null,
      answers: { 'first-time': ['no'] },
      consents: [{ key: 'privacy', version: 2, given: true }],
      language: 'es',
    })
    expect(row.reference).toMatch(/^[2-9A-HJ-NP-Z]{10}$/)
    await world.runJobs()
    expect(world.mails.at(-1)?.to).toMatch(/^Ana@people\.example$/i)
  })

  it('asks what the form asks by now, also of those who come right after it was changed', async () => {
    const { email, institute } = await world.member()
    const decisionPromisedAt = new Date(Date.now() + 15 * 86_400_000)
    const event = await form({ hostId: institute.id, decisionPromisedAt })
    await registered(event, sound)
    const questions = [{ key: 'diet', kind: 'SHORT_TEXT', labels: [{ language: 'en', text: 'Diet?' }], required: true }]
    const confirmedRemovals = [{ part: 'QUESTION', key: 'first-time', people: 1 }]
    const input = { slug: event.slug, version: event.version, questions, confirmedRemovals }
    const changed = await world.ask<{ updateEvent: Answer }>(updateEvent, { input }, { as: email })
    expect(changed.updateEvent).toMatchObject({ __typename: 'EventUpdated' })
    const bo = { ...sound, email: 'bo@people.example' }
    expect(await register(event, bo)).toMatchObject({ __typename: 'InvalidInput' })
    await registered(event, { ...bo, answers: [{ questionKey: 'diet', values: ['None'] }] })
  })

  it('gives a seat at once only to whom the address is shown to belong', async () => {
    const event = await firstCome(2)
    expect(await register(event, {}, { as: ana })).toMatchObject({ registration: { state: 'CONFIRMED' } })
    const other = await register(event, { email: 'bo@people.example' }, { as: ana })
    expect(other).toMatchObject({ registration: { state: 'OFFERED' } })
  })

  it('gives the same answer to the same request, and none to another person’s', async () => {
    const event = await world.event()
    const requestId = 'a-request-hard-to-guess'
    const reference = await registered(event, { requestId })
    expect(await registered(event, { requestId, email: 'ANA@people.example' })).toBe(reference)
    const before = await kept(world, event.id)
    expect(await register(event, { requestId, email: 'bo@people.example' })).toMatchObject({
      __typename: 'RequestIdReused',
    })
    expect(await kept(world, event.id)).toEqual(before)
  })

  it('refuses the same request id with another body, and changes nothing', async () => {
    const event = await world.event()
    const requestId = 'a-request-with-a-body'
    const reference = await registered(event, { requestId })
    const before = await kept(world, event.id)
    for (const change of [{ name: 'Ana María' }, { motivation: 'Another reason.' }, { affiliation: 'HIDDEN' } as const])
      expect(await register(event, { requestId, ...change })).toMatchObject({
        __typename: 'RequestIdReused',
        message: 'We’ve already received this form with different details. To send this version, send it again.',
      })
    expect(await kept(world, event.id)).toEqual(before)
    expect(await registered(event, { requestId, motivation: null })).toBe(reference)
  })
})

describe('bad input gets its own answer, and nothing changes', () => {
  let event: EventRow
  beforeEach(async () => {
    event = await form()
  })

  const asked = (values: string[]) => ({ answers: [{ questionKey: 'first-time', values }] })

  it.each<[string, Partial<RegisterInterestInput>, string[]]>([
    ['no name', { name: ' ' }, ['name REQUIRED']],
    ['a name of 1 MB', { name: 'x'.repeat(1_000_000) }, ['name TOO_LONG']],
    ['a name with control characters', { name: 'Ana\u0000' }, ['name UNPRINTABLE']],
    ['a name with a right-to-left override', { name: 'Ana\u202Egpj' }, ['name UNPRINTABLE']],
    ['a malformed address', { email: 'ana@people' }, ['email MALFORMED']],
    ['an unknown group', { groupKey: 'aliens' }, ['groupKey UNKNOWN']],
    ['an unknown country', { country: 'XX' }, ['country UNKNOWN']],
    ['a country in words', { country: 'Colombia' }, ['country UNKNOWN']],
    ['no language', { languages: [] }, ['languages REQUIRED']],
    ['an unknown language', { languages: ['es', 'klingon'] }, ['languages UNKNOWN']],
    ['an organisation of 1 MB', { organisation: 'x'.repeat(1_000_000) }, ['organisation TOO_LONG']],
    ['a motivation of 1 MB', { motivation: 'x'.repeat(1_000_000) }, ['motivation TOO_LONG']],
    ['a motivation with an override', { motivation: 'One.\n\u2067Two.' }, ['motivation UNPRINTABLE']],
    ['no answer to a question', { answers: [] }, ['answers.first-time REQUIRED']],
    ['an answer that is none', asked(['perhaps']), ['answers.first-time MALFORMED']],
    ['a question opened and not answered', asked(['yes']), ['answers.how-heard REQUIRED']],
    [
      'an answer to a question that is not shown',
      { answers: [...(sound.answers ?? []), { questionKey: 'how-heard', values: ['friend'] }] },
      ['answers.how-heard NOT_ASKED'],
    ],
    [
      'an answer that is not offered',
      { answers: [...asked(['yes']).answers, { questionKey: 'how-heard', values: ['moon'] }] },
      ['answers.how-heard UNKNOWN'],
    ],
    [
      'an answer to no question',
      { answers: [...(sound.answers ?? []), { questionKey: 'shoe-size', values: ['42'] }] },
      ['answers.shoe-size UNKNOWN'],
    ],
    ['no consent', { consents: [] }, ['consents.privacy CONSENT_NEEDED']],
    [
      'a consent refused',
      { consents: [{ key: 'privacy', version: 2, given: false }] },
      ['consents.privacy CONSENT_NEEDED'],
    ],
    [
      'a consent to an old text',
      { consents: [{ key: 'privacy', version: 1, given: true }] },
      ['consents.privacy CONSENT_NEEDED'],
    ],
    ['a request id that can be guessed', { requestId: '1' }, ['requestId TOO_SHORT']],
    [
      'several things at once',
      { name: '', email: '', country: '' },
      ['name REQUIRED', 'email REQUIRED', 'country REQUIRED'],
    ],
  ])('%s', async (_, changes, expected) => {
    const before = await kept(world, event.id)
    const answer = await register(event, { ...sound, ...changes })
    expect(answer.__typename).toBe('InvalidInput')
    expect(answer.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual(expected)
    for (const { message } of answer.fields ?? []) expect(message).not.toBe('')
    expect(await kept(world, event.id)).toEqual(before)
  })

  it('an unknown event, and a draft that is none of the person’s business', async () => {
    const draft = await world.event({ state: 'DRAFT' })
    expect(await register({ ...event, slug: 'no-such-event' }, sound)).toMatchObject({ __typename: 'UnknownEvent' })
    expect(await register(draft)).toMatchObject({ __typename: 'UnknownEvent' })
    expect(await database.registration.count({ where: { eventId: draft.id } })).toBe(0)
  })

  it('registration that is not open yet, or no more', async () => {
    const opensAt = new Date(Date.now() + 60_000)
    const closedAt = new Date(Date.now() - 60_000)
    const early = await world.event({ registrationOpensAt: opensAt })
    const late = await world.event({ registrationClosesAt: closedAt })
    expect(await register(early)).toMatchObject({
      __typename: 'RegistrationNotYetOpen',
      opensAt: opensAt.toISOString(),
    })
    expect(await register(late)).toMatchObject({ __typename: 'RegistrationClosed', closedAt: closedAt.toISOString() })
    expect(await database.registration.count({ where: { eventId: { in: [early.id, late.id] } } })).toBe(0)
  })

  it('the same person again, in any letter case', async () => {
    await registered(event, sound)
    const before = await kept(world, event.id)
    const again = await register(event, { ...sound, email: 'ANA@PEOPLE.EXAMPLE', name: 'Somebody else' })
    expect(again).toMatchObject({ __typename: 'AlreadyRegistered', message: expect.stringMatching(/\w/) })
    expect(await kept(world, event.id)).toEqual(before)
  })
})

describe('a seat', () => {
  it('is taken by the person it was offered to, and by nobody else', async () => {
    const event = await firstCome()
    const reference = await registered(event)
    for (const as of [null, 'bo@people.example']) {
      expect(await take(reference, as)).toMatchObject({ __typename: 'UnknownRegistration' })
    }
    expect(await take(reference)).toMatchObject({ __typename: 'SeatTaken', registration: { state: 'CONFIRMED' } })
    const before = await kept(world, event.id)
    expect(await take(reference)).toMatchObject({
      __typename: 'SeatAlreadyTaken',
      registration: { state: 'CONFIRMED' },
    })
    expect(await kept(world, event.id)).toEqual(before)
    expect(await take('NOSUCHREF2')).toMatchObject({ __typename: 'UnknownRegistration' })
  })

  it('can’t be taken after its deadline', async () => {
    const event = await world.event()
    const reference = await offered(event)
    const { offerExpiresAt } = await database.registration.findUniqueOrThrow({ where: { reference } })
    await world.setClock(offerExpiresAt?.toISOString() ?? null)
    expect(await take(reference)).toMatchObject({ __typename: 'OfferLapsed', lapsedAt: offerExpiresAt?.toISOString() })
    expect(await database.registration.findUniqueOrThrow({ where: { reference } })).toMatchObject({ state: 'LAPSED' })
    await world.setClock(null)
    expect(await recount(database, event.id)).toEqual([])
  })

  it('can’t be taken after leaving, nor without an offer', async () => {
    const event = await firstCome()
    const reference = await registered(event)
    await registered(event, { email: 'bo@people.example' })
    expect(await withdraw(reference)).toMatchObject({
      __typename: 'RegistrationWithdrawn',
      registration: { state: 'WITHDRAWN' },
    })
    const before = await kept(world, event.id)
    expect(await take(reference)).toMatchObject({
      __typename: 'NoOffer',
      state: 'WITHDRAWN',
      message: 'There’s no seat to accept at the moment, because this registration has been withdrawn.',
    })
    expect(await withdraw(reference)).toMatchObject({ __typename: 'AlreadyWithdrawn' })
    expect(await withdraw(reference, 'bo@people.example')).toMatchObject({ __typename: 'UnknownRegistration' })
    expect(await kept(world, event.id)).toEqual(before)
    const review = await world.event()
    const waiting = await registered(review)
    expect(await take(waiting)).toMatchObject({ __typename: 'NoOffer', state: 'SUBMITTED' })
  })
})

it('a page that shows what is no longer so lets nobody lose a seat', async () => {
  const event = await firstCome()
  const reference = await registered(event)
  const withdrawFrom = (seen: string, language: 'en' | 'fr' = 'en') =>
    world.ask<{ answer: object }>(withdrawDocument, { reference, expectedState: seen }, { as: ana, language })
  const before = await kept(world, event.id)
  expect((await withdrawFrom('WAITLISTED')).answer).toMatchObject({
    __typename: 'SeatOfferedMeanwhile',
    state: 'OFFERED',
    message: expect.stringContaining('offered a seat in the meantime'),
  })
  expect(await kept(world, event.id)).toEqual(before)
  await take(reference)
  expect((await withdrawFrom('OFFERED', 'fr')).answer).toMatchObject({
    __typename: 'SeatOfferedMeanwhile',
    state: 'CONFIRMED',
    message: expect.stringContaining('Vous l’avez toujours\u00A0:'),
  })
  expect((await withdrawFrom('CONFIRMED')).answer).toMatchObject({ __typename: 'RegistrationWithdrawn' })
})

it('nobody withdraws once the event is over', async () => {
  const event = await firstCome()
  const reference = await registered(event)
  await take(reference)
  const may = async () =>
    (
      await world.ask<{ registration: { viewerCan: { withdraw: boolean } } }>(
        'query ($reference: String!) { registration(reference: $reference) { viewerCan { withdraw } } }',
        { reference },
        { as: ana },
      )
    ).registration.viewerCan.withdraw
  const end = event.endsAt.toISOString()
  await world.setClock(new Date(event.endsAt.getTime() - 1000).toISOString())
  expect(await may()).toBe(true)
  await world.setClock(end)
  expect(await may()).toBe(false)
  const before = await kept(world, event.id)
  expect(await withdraw(reference)).toMatchObject({
    __typename: 'EventOver',
    endedAt: end,
    message: expect.stringContaining('You can still delete the data we hold about you under “My data”'),
  })
  const french = await world.ask(withdrawDocument, { reference }, { as: ana, language: 'fr' })
  expect(french).toMatchObject({ answer: { message: expect.stringContaining('sous «\u00A0Mes données\u00A0».') } })
  expect(await kept(world, event.id)).toEqual(before)
  await world.setClock(null)
})

it('nobody takes a seat once the event is over, whatever its deadline was', async () => {
  const event = await world.event()
  const reference = await offered(event)
  const later = new Date(event.endsAt.getTime() + 3_600_000)
  await database.registration.update({ where: { reference }, data: { offerExpiresAt: later } })
  await world.setClock(event.endsAt.toISOString())
  const may = await world.ask(
    'query ($reference: String!) { registration(reference: $reference) { viewerCan { takeSeat } } }',
    { reference },
    { as: ana },
  )
  expect(may).toEqual({ registration: { viewerCan: { takeSeat: false } } })
  expect(await take(reference)).toMatchObject({ __typename: 'OfferLapsed' })
  await world.setClock(null)
})

it('after the event a person can correct what they sent, except group and sessions', async () => {
  const startsAt = new Date(Date.now() + 20 * 86_400_000)
  const event = await world.event({
    admission: 'FIRST_COME',
    startsAt,
    sessions: [1, 2].map((hour) => ({
      title: `Session ${hour}`,
      startsAt: new Date(startsAt.getTime() + hour * 3_600_000),
      endsAt: new Date(startsAt.getTime() + (hour + 1) * 3_600_000),
    })),
  })
  const reference = await registered(event)
  await take(reference)
  await offerProtection(world, event)
  const [session] = await database.session.findMany({ where: { eventId: event.id } })
  const end = event.endsAt.toISOString()
  await world.setClock(end)
  const settled = {
    __typename: 'RoomSettled',
    endedAt: end,
    message: expect.stringContaining('You can still correct everything else'),
  }
  const change = (changes: object) => amend(reference, { version: 2, ...changes })
  expect(await change({ groupKey: 'academia' })).toMatchObject(settled)
  expect(await change({ name: 'Ana', sessionIds: [session?.id] })).toMatchObject(settled)
  expect(
    await change({ name: 'Ana Lucía', groupKey: 'civil-society', organisation: 'Red Sur', protectIdentity: true }),
  ).toMatchObject({
    __typename: 'AmendmentAccepted',
    registration: { name: 'Ana Lucía' },
  })
  expect(await recount(database, event.id)).toEqual([])
  await world.setClock(null)
})

describe('amending', () => {
  it('changes what is given, and clears what is given as nothing', async () => {
    const event = await form()
    const reference = await registered(event, { ...sound, organisation: 'Red Sur', motivation: 'To learn.' })
    const answers = [
      { questionKey: 'first-time', values: ['yes'] },
      { questionKey: 'how-heard', values: ['friend'] },
    ]
    expect(await amend(reference, { name: 'Ana', groupKey: 'academia', organisation: null, answers })).toMatchObject({
      __typename: 'AmendmentAccepted',
      registration: {
        name: 'Ana',
        group: { key: 'academia' },
        organisation: null,
        motivation: 'To learn.',
        answers,
        version: 2,
      },
    })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('is refused where it can’t be, and then changes nothing', async () => {
    const event = await form()
    const reference = await registered(event, sound)
    const before = await kept(world, event.id)
    const answers = [{ questionKey: 'how-heard', values: ['friend'] }]
    expect(await amend(reference, { name: '' })).toMatchObject({ fields: [{ path: 'name', code: 'REQUIRED' }] })
    expect(await amend(reference, { groupKey: 'aliens' })).toMatchObject({
      fields: [{ path: 'groupKey', code: 'UNKNOWN' }],
    })
    expect(await amend(reference, { answers })).toMatchObject({ __typename: 'InvalidInput' })
    expect(await amend(reference, { version: 7, name: 'Ana' })).toMatchObject({ __typename: 'ChangedMeanwhile' })
    expect(await amend(reference, { name: 'Ana' }, 'bo@people.example')).toMatchObject({
      __typename: 'UnknownRegistration',
    })
    expect(await kept(world, event.id)).toEqual(before)
    await withdraw(reference)
    expect(await amend(reference, { version: 2, name: 'Ana' })).toMatchObject({
      __typename: 'WrongState',
      state: 'WITHDRAWN',
    })
  })

  it('answers a seat holder alike, whether or not others hold a seat for the group or the organisation', async () => {
    const answers: unknown[] = []
    for (const isAnybodyThere of [true, false]) {
      const event = await world.event({
        admission: 'FIRST_COME',
        total: 4,
        organisationCap: 1,
        groups: { 'civil-society': { maximum: 3 }, academia: { maximum: 1 } },
      })
      const bo = { email: 'bo@people.example', groupKey: 'academia', organisation: 'Red Secreta' }
      if (isAnybodyThere) await registered(event, bo)
      const answer = await register(event, { organisation: 'Red Sur' }, { as: ana })
      const { reference } = answer.registration as { reference: string }
      const changes = [
        { groupKey: 'academia' },
        { organisation: 'Red Secreta' },
        { organisation: null },
        { groupKey: 'academia', organisation: 'Otra' },
      ]
      const received = []
      for (const change of changes) received.push(await amend(reference, change))
      answers.push(received)
      for (const one of received) expect(one).toMatchObject({ __typename: 'GroupAndOrganisationFixed' })
      expect(await amend(reference, { organisation: 'RED Sur', motivation: 'To learn.' })).toMatchObject({
        __typename: 'AmendmentAccepted',
        registration: { organisation: 'RED Sur' },
      })
      expect(await recount(database, event.id)).toEqual([])
    }
    expect(answers[0]).toEqual(answers[1])
  })

  it('tells a seat holder nothing of spellings that organisers have merged', async () => {
    const event = await world.event({ admission: 'FIRST_COME', total: 4, organisationCap: 1 })
    const answer = await register(event, { organisation: 'Red Sur' }, { as: ana })
    const { reference } = answer.registration as { reference: string }
    await database.organisationAlias.create({
      data: {
        eventId: event.id,
        aliasKey: 'unidad secreta',
        organisationKey: 'red sur',
        decidedBy: 'member',
        decidedAt: new Date(),
      },
    })
    for (const organisation of ['Unidad Secreta', 'Otra'])
      expect(await amend(reference, { organisation })).toMatchObject({ __typename: 'GroupAndOrganisationFixed' })
  })
})
