import { beforeAll, describe, expect, it } from '@jest/globals'
import { languages } from '@plenaria/schema/languages'
import { openInvitations } from '../invitations/testing/documents.ts'
import { sent, words, written } from '../messages/testing/documents.ts'
import {
  confirmAddress,
  decideDocument,
  interest,
  registerDocument,
  registerPerson,
  takeDocument,
} from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

/** What a stranger may type into every text field. */
const freeText = /cancelled|hurry|pay here/i
const typed = { name: 'Your seat is cancelled', organisation: 'Hurry Ltd', motivation: 'Pay here' }
const victim = 'victim@people.example'

async function eventWithNote(facts: EventFixture = {}): Promise<EventRow> {
  const event = await world.event({ hostId: host.id, ...facts })
  const texts = Object.fromEntries(languages.map((language) => [language, 'To {{name}} of {{organisation}}.']))
  for (const template of ['interest-received', 'offer', 'waitlisted', 'already-registered'])
    await database.emailNote.create({ data: { eventId: event.id, template, texts } })
  return event
}

async function mailsTo(address: string, act: () => Promise<unknown>) {
  const before = world.mails.length
  await act()
  await world.runJobs()
  return world.mails.slice(before).filter(({ to }) => to === address)
}

const registerVictim = (event: EventRow, email = victim) =>
  world.ask(registerDocument, { input: interest(event, { ...typed, email }) })

describe('until an address is confirmed, no email to it holds what a stranger typed:', () => {
  it.each<[string, EventFixture]>([
    ['the application was received', { admission: 'REVIEW' }],
    ['a seat is held', { admission: 'FIRST_COME' }],
    [
      'the waitlist was joined',
      { admission: 'FIRST_COME', total: 1, groups: { 'civil-society': {}, academia: { minimum: 1 } } },
    ],
  ])('%s', async (_, facts) => {
    const event = await eventWithNote(facts)
    const [mail, ...others] = await mailsTo(victim, () => registerVictim(event))
    expect([mail === undefined, others.length]).toEqual([false, 0])
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(freeText)
  })

  it('the address is already registered, and an organiser offers a seat', async () => {
    const event = await eventWithNote({ admission: 'REVIEW' })
    await registerVictim(event)
    const { reference } = await database.registration.findFirstOrThrow({ where: { eventId: event.id } })
    const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER' }
    const mails = await mailsTo(victim, async () => {
      await registerVictim(event)
      await world.ask(decideDocument, { input }, { as: organiser })
    })
    expect(mails.length).toBe(3)
    for (const mail of mails) expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(freeText)
  })

  it('an invitation, and a seat passed on', async () => {
    const event = await world.event({
      hostId: host.id,
      total: 1,
      groups: { 'civil-society': {}, academia: {} },
      replacementRule: 'SAME_GROUP',
    })
    const { invite } = openInvitations(world)
    const invited = await mailsTo('cancelled@people.example', () => invite(event, organiser, ['Cancelled']))
    const reference = await registerPerson(world, event, 'Hurry')
    const offer = { eventSlug: event.slug, references: [reference], decision: 'OFFER' }
    await world.ask(decideDocument, { input: offer }, { as: organiser })
    await world.ask(takeDocument, { reference }, { as: 'hurry@people.example' })
    const named = await mailsTo(victim, () =>
      world.ask(
        `mutation ($input: NameReplacementInput!) { nameReplacement(input: $input) { __typename } }`,
        { input: { reference, name: 'Your seat is cancelled', email: victim } },
        { as: 'hurry@people.example' },
      ),
    )
    expect([invited.length, named.length]).toEqual([1, 1])
    for (const { subject, text } of [...invited, ...named]) expect(`${subject} ${text}`).not.toMatch(freeText)
  })
})

describe('an address that has an account', () => {
  const owner = 'ana@people.example'
  const limited = {
    admission: 'FIRST_COME',
    total: 1,
    groups: { 'civil-society': {}, academia: { minimum: 1 } },
  } satisfies EventFixture
  const referenceAt = async ({ id: eventId }: EventRow) =>
    (await database.registration.findFirstOrThrow({ where: { eventId } })).reference
  const decide = (event: EventRow, reference: string, decision: string) =>
    world.ask(
      decideDocument,
      { input: { eventSlug: event.slug, references: [reference], decision } },
      { as: organiser },
    )
  const take = (reference: string, as: string) => world.ask(takeDocument, { reference }, { as })
  const expectNothingTyped = (mails: readonly { subject: string; text: string }[]) => {
    for (const { subject, text } of mails) expect(`${subject} ${text}`).not.toMatch(freeText)
  }

  it.each([
    ['a visitor', null],
    ['somebody who is signed in', 'stranger@people.example'],
  ])('gets nothing that %s typed: first, the second time, with an offer and in a message', async (_, as) => {
    const event = await eventWithNote({ admission: 'REVIEW' })
    await world.signIn(owner)
    const input = interest(event, { ...typed, email: owner })
    const mails = await mailsTo(owner, async () => {
      await world.ask(registerDocument, { input }, { as })
      await world.ask(registerDocument, { input: { ...input, name: 'Hurry' } }, { as })
      await world.runJobs()
      await world.signInByLink(owner)
      await world.ask(registerDocument, { input: { ...input, name: 'Hurry' } }, { as })
      await decide(event, await referenceAt(event), 'OFFER')
      const letter = await written(world, event, organiser, words('News', 'To {{name}} of {{organisation}}.'))
      await sent(world, letter, organiser)
    })
    expect(mails.length).toBe(4)
    expectNothingTyped(mails)
  })

  it('gets nothing that a stranger typed when signing in confirms the place on a waitlist', async () => {
    const event = await eventWithNote(limited)
    await world.signIn(owner)
    await registerVictim(event, owner)
    const mails = await mailsTo(owner, () => world.signInByLink(owner))
    expect(mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('waitlist')])
    expectNothingTyped(mails)
  })

  it('gets neither the name of the holder who names it, nor what a focal point calls it', async () => {
    const event = await world.event({ hostId: host.id, replacementRule: 'SAME_GROUP' })
    await world.signIn('cy@people.example')
    const reference = await registerPerson(world, event, 'Hurry')
    await decide(event, reference, 'OFFER')
    await take(reference, 'hurry@people.example')
    const { focalPoint, name } = openInvitations(world)
    const point = await focalPoint(event, organiser, 'Focal', 2)
    await world.signIn('cancelled@people.example')
    const mails = await mailsTo('cy@people.example', () =>
      world.ask(
        `mutation ($input: NameReplacementInput!) { nameReplacement(input: $input) { __typename } }`,
        { input: { reference, name: 'Your seat is cancelled', email: 'cy@people.example' } },
        { as: 'hurry@people.example' },
      ),
    )
    const named = await mailsTo('cancelled@people.example', () =>
      name(point.focalPoint?.id ?? '', 'focal@people.example', ['Cancelled']),
    )
    expect([mails.length, named.length]).toEqual([1, 1])
    expectNothingTyped([...mails, ...named])
  })

  const greeting = /^Dear Your seat is cancelled,/

  it('is greeted by the name that its owner gave, and organisers’ notes are filled in', async () => {
    const event = await eventWithNote({ admission: 'REVIEW' })
    const input = interest(event, { ...typed, email: owner })
    const [mail] = await mailsTo(owner, () => world.ask(registerDocument, { input }, { as: owner }))
    expect(mail?.text).toMatch(greeting)
    expect(mail?.text).toContain('To Your seat is cancelled of Hurry Ltd.')
  })

  it('is greeted by the name that an organiser gave', async () => {
    const event = await eventWithNote({ admission: 'REVIEW' })
    const { consents: _, ...person } = interest(event, { ...typed, email: owner })
    const input = { ...person, language: 'en', requestedBy: 'PHONE' }
    const [mail] = await mailsTo(owner, () =>
      world.ask(
        'mutation ($input: AddPersonInput!) { addPerson(input: $input) { __typename } }',
        { input },
        { as: organiser },
      ),
    )
    expect(mail?.text).toMatch(greeting)
  })

  it('is greeted once its owner took the seat, or confirmed the registration by its link', async () => {
    const event = await eventWithNote({ admission: 'REVIEW' })
    await registerVictim(event, owner)
    const taken = await mailsTo(owner, async () => {
      const reference = await referenceAt(event)
      await decide(event, reference, 'OFFER')
      await world.runJobs()
      await take(reference, owner)
    })
    expect(taken.map(({ text }) => greeting.test(text))).toEqual([false, false, true])
    const open = await eventWithNote({ admission: 'FIRST_COME' })
    await registerVictim(open, victim)
    await world.runJobs()
    const [confirmed] = await mailsTo(victim, async () => confirmAddress(world, await referenceAt(open)))
    expect(confirmed?.text).toMatch(greeting)
  })
})

it('refuses a name with a link, in the words of the reader', async () => {
  const event = await world.event({ hostId: host.id })
  const name = 'Your seat is cancelled: https://evil.example'
  const { answer } = await world.ask<{ answer: { fields: object[] } }>(
    registerDocument,
    { input: interest(event, { name, organisation: 'www.evil.example', email: victim }) },
    { language: 'es' },
  )
  const message = 'Escriba solo el nombre, sin direcciones web ni de correo y sin «@».'
  expect(answer.fields).toEqual([
    { path: 'name', code: 'LINK', message },
    { path: 'organisation', code: 'LINK', message },
  ])
})
