import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { importing } from '../exchange/testing/importing.ts'
import { protectPerson, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { addressOf, inDays, openInvitations } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { upload, check, look } = importing(world)
const { invite, find, focalPoint } = openInvitations(world)

let host: InstituteRow
let organiser: string
let event: EventRow
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})
beforeEach(async () => {
  event = await world.event({ hostId: host.id, groups: { academia: {}, press: {} } })
  await world.runJobs()
  world.mails.length = 0
})

const document = /* GraphQL */ `
  mutation ($kind: PlannedActionKind!, $args: JSON!, $language: Language!) {
    answer: testAction(kind: $kind, args: $args, language: $language) {
      __typename
      ... on MessageTestSent { to }
      ... on NothingToTest { refusal }
    }
  }`

async function test(kind: string, args: object, language = 'en', as = organiser) {
  const { answer } = await world.ask<{ answer: object }>(document, { kind, args, language }, { as })
  await world.runJobs()
  return answer
}

const note = 'We hope that you bring your experience with the draft.'
const input = (names: string[], more: Record<string, unknown> = {}) => ({
  eventSlug: event.slug,
  groupKey: 'academia',
  language: 'en',
  note,
  expiresAt: inDays(10),
  people: names.map((name) => ({ name, email: addressOf(name) })),
  ...more,
})

const sentTo = (as: string) => ({ __typename: 'MessageTestSent', to: as })
const refused = { __typename: 'NothingToTest', refusal: expect.stringMatching(/\w/) }

/** The only email that was sent. */
function onlyMail() {
  expect(world.mails).toHaveLength(1)
  const [mail] = world.mails.splice(0)
  if (!mail) throw new Error('No email was sent.')
  return mail
}

const stored = async () => [
  await database.eventInvitation.count({ where: { eventId: event.id } }),
  await database.focalPoint.count({ where: { eventId: event.id } }),
  await database.message.count({ where: { eventId: event.id } }),
  await database.plannedAction.count({ where: { eventId: event.id } }),
  await database.auditEntry.count({ where: { eventId: event.id } }),
]

/** What is the same in a test and in the email itself: all between the greeting and the link. */
const wordsOf = ({ text }: { text: string }) =>
  text.split('\n').filter((line) => /invites you to|free, it’s yours|We hope that|Academia|academia/.test(line))

describe('a test of invitations', () => {
  it('goes to the organiser alone, in the words that people get, and leaves everything as it is', async () => {
    const before = await stored()
    expect(await test('INVITE_PEOPLE', { input: input(['Ana', 'Bo']) })).toEqual(sentTo(organiser))
    const tested = onlyMail()
    expect(await stored()).toEqual(before)
    expect([tested.to, tested.subject]).toEqual([organiser, expect.stringMatching(/^\[Test\] You’re invited: /)])
    expect(tested.text).toContain(note)
    expect(tested.text).toMatch(new RegExp(`\\n${world.config.siteUrl}/e/${event.slug}\\n`))
    expect(tested.text).toContain('In this one, it opens the event’s page.')
    expect(tested.text + tested.html).not.toMatch(/#token=|\/invitation|Ana|Bo\b/)

    await invite(event, organiser, ['Ana'], { note })
    await world.runJobs()
    const sent = onlyMail()
    expect(wordsOf(sent).length).toBeGreaterThan(2)
    expect(wordsOf(tested)).toEqual(wordsOf(sent))
  })

  it('is in the language in which people are invited', async () => {
    await test('INVITE_PEOPLE', { input: input(['Ana'], { language: 'es' }) }, 'en')
    const mail = onlyMail()
    expect(mail.text).toContain('En este abre la página del evento.')
    expect(mail.text).toContain(`${world.config.siteUrl}/es/e/${event.slug}\n`)
  })

  it('is refused as the invitations would be', async () => {
    const member = (await world.member({ institute: await world.institute() })).email
    expect(await test('INVITE_PEOPLE', { input: input(['Ana']) }, 'en', member)).toMatchObject(refused)
    expect(await test('INVITE_PEOPLE', { input: input([]) })).toMatchObject(refused)
    expect(await test('INVITE_PEOPLE', { input: input(['Ana'], { expiresAt: inDays(-1) }) })).toMatchObject(refused)
    expect(world.mails).toEqual([])
  })

  it('reads the same whether or not the invited person is registered and protected', async () => {
    await protectPerson(world, await registerPerson(world, event, 'Ana', { groupKey: 'press' }))
    await world.runJobs()
    world.mails.length = 0
    const { institute } = await world.partner(event, { terms: { scope: { ...wholeEvent, groups: ['academia'] } } })
    const partner = (await world.member({ institute })).email
    const expiresAt = inDays(10)
    const [protectedOne, other] = [[addressOf('Ana')], [addressOf('Bo')]].map(([email]) => ({
      input: input([], { expiresAt, people: [{ name: 'Somebody', email }] }),
    }))
    expect(await test('INVITE_PEOPLE', protectedOne ?? {}, 'en', partner)).toEqual(sentTo(partner))
    const ofProtected = onlyMail()
    expect(await test('INVITE_PEOPLE', other ?? {}, 'en', partner)).toEqual(sentTo(partner))
    const ofOther = onlyMail()
    expect([ofProtected.subject, ofProtected.text]).toEqual([ofOther.subject, ofOther.text])
    expect(ofOther.text).toContain(note)
  })

  it('is also one of sending an invitation again', async () => {
    await invite(event, organiser, ['Ana'], { note })
    await world.runJobs()
    world.mails.length = 0
    const { id, expiresAt } = await find(event, 'Ana')
    const args = { id, expiresAt: inDays(5) }
    expect(await test('SEND_EVENT_INVITATION_AGAIN', args)).toEqual(sentTo(organiser))
    expect(onlyMail().text).toContain(note)
    expect(await find(event, 'Ana')).toMatchObject({ expiresAt })
  })

  it('shows the note of a file, and leaves the file as it is', async () => {
    const file = ['Name,E-mail,Group', `Ana,${addressOf('Ana')},academia`].join('\n')
    const { id } = await check(await upload(event.slug, file, organiser, 'invite'), organiser)
    const before = await stored()
    const args = { input: { id, note, expiresAt: inDays(10), skipInvalid: 0 } }
    expect(await test('RUN_INVITATION_IMPORT', args)).toEqual(sentTo(organiser))
    const mail = onlyMail()
    expect(mail.text).toContain(note)
    expect(mail.text + mail.html).not.toMatch(/#token=|Ana/)
    expect(await stored()).toEqual(before)
    expect(await look(id, organiser)).toMatchObject({ state: 'CHECKED', readyCount: 1 })
  })

  it('shows what a focal point gets, without their link', async () => {
    const args = {
      input: {
        eventSlug: event.slug,
        organisation: 'Red',
        name: 'Fern',
        email: addressOf('Fern'),
        language: 'en',
        groupKey: 'academia',
        places: 3,
        note,
        expiresAt: inDays(5),
      },
    }
    const before = await stored()
    expect(await test('INVITE_FOCAL_POINT', args)).toEqual(sentTo(organiser))
    expect(await stored()).toEqual(before)
    const mail = onlyMail()
    expect(mail.subject).toMatch(/^\[Test\] Name people from Red/)
    expect(mail.text).toContain(note)
    expect(mail.text).toContain('You have 3 places to fill')
    expect(mail.text + mail.html).not.toMatch(/#token=|\/places|Fern/)
    await focalPoint(event, organiser, 'Fern', 3, { note })
    await world.runJobs()
    expect(onlyMail().text).toContain('You have 3 places to fill')
  })
})
