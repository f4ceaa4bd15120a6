import { beforeAll, describe, expect, it } from '@jest/globals'
import { languages } from '@plenaria/schema/languages'
import { openInvitations } from '../invitations/testing/documents.ts'
import {
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

/** What a stranger may type in every field that takes text. */
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
      ...{ hostId: host.id, total: 1, groups: { 'civil-society': {}, academia: {} }, replacementRule: 'SAME_GROUP' },
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

it('a person who has signed in with the address is greeted by name, and organisers’ notes are filled in', async () => {
  const event = await eventWithNote({ admission: 'REVIEW' })
  await world.signIn('ana@people.example')
  const [mail] = await mailsTo('ana@people.example', () => registerVictim(event, 'ana@people.example'))
  expect(mail?.text).toMatch(/^Dear Your seat is cancelled,/)
  expect(mail?.text).toContain('To Your seat is cancelled of Hurry Ltd.')
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
