import { beforeAll, describe, expect, it } from '@jest/globals'
import { clockActor } from '../audit/append.ts'
import { openErasureJournal } from '../erasure/journal.ts'
import { retain } from '../erasure/retention.ts'
import { remind } from '../messages/remind.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openDesk } from '../seatDesk/seatDesk.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'
import { addressOf, inDays, openInvitations, type Shown } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { invite, again, revoke, decline, register, find, standing } = openInvitations(world)

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

/** A dialogue for invited people only, with ten seats. */
const dialogue = (facts: EventFixture = {}): Promise<EventRow> =>
  world.event({ hostId: host.id, kind: 'DIALOGUE', admission: 'INVITATION', ...facts })

const stateOf = async (event: EventRow, name: string) =>
  (await database.registration.findFirst({ where: { eventId: event.id, emailKey: addressOf(name) } }))?.state ?? null

const lastMailTo = (name: string) => world.mails.findLast(({ to }) => to === addressOf(name))
const tokenIn = (text: string | undefined): string => /#token=([\w-]+)/.exec(text ?? '')?.[1] ?? ''

describe('an event by invitation', () => {
  it('refuses, in the same words, everybody who is not invited and everybody who has not shown that an invited address is theirs', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana'])
    const stranger = await register(event, 'Bo')
    expect(stranger.__typename).toBe('InvitationNeeded')
    const asVisitor = await world.ask<{ answer: Shown }>(
      `mutation ($input: RegisterInterestInput!) { answer: registerInterest(input: $input) { __typename ... on Refusal { message } } }`,
      {
        input: {
          eventSlug: event.slug,
          name: 'Ana',
          email: addressOf('Ana'),
          groupKey: 'academia',
          country: 'CO',
          languages: ['es'],
          consents: [],
        },
      },
    )
    expect(asVisitor.answer).toEqual(stranger)
    expect(await database.registration.count({ where: { eventId: event.id } })).toBe(0)
  })

  it('gives who is invited a free seat at once, whether registration is open to others or not', async () => {
    const event = await dialogue({ registrationOpensAt: new Date(Date.now() + 86_400_000) })
    await invite(event, organiser, ['Ana'])
    expect((await register(event, 'Ana')).__typename).toBe('InterestRegistered')
    expect(await stateOf(event, 'Ana')).toBe('CONFIRMED')
    expect(await standing(event)).toEqual({ Ana: 'REGISTERED' })
  })

  it('gives no seat beyond the plan: who is invited and finds none free waits', async () => {
    const event = await dialogue({ groups: { academia: { maximum: 1 }, 'civil-society': {} } })
    await invite(event, organiser, ['Ana', 'Bo'])
    await register(event, 'Ana')
    await register(event, 'Bo')
    expect([await stateOf(event, 'Ana'), await stateOf(event, 'Bo')]).toEqual(['CONFIRMED', 'WAITLISTED'])
  })

  it('takes who is invited in the group of the invitation only', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana'])
    expect(await register(event, 'Ana', { groupKey: 'civil-society' })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'groupKey', code: 'UNKNOWN' }],
    })
  })

  it('works once', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana'])
    await register(event, 'Ana')
    expect((await register(event, 'Ana')).__typename).toBe('AlreadyRegistered')
    const { reference } = await database.registration.findFirstOrThrow({ where: { eventId: event.id } })
    await world.ask(
      'mutation ($r: String!) { withdraw(reference: $r) { __typename } }',
      { r: reference },
      { as: addressOf('Ana') },
    )
    expect(await register(event, 'Ana')).toMatchObject({ __typename: 'InvitationClosed' })
  })

  it('is what every dialogue is: the database keeps no other', async () => {
    await expect(world.event({ hostId: host.id, kind: 'DIALOGUE', admission: 'REVIEW' })).rejects.toThrow()
  })
})

describe('at an event where others may register', () => {
  it('admits who is invited at once under review, and lets them register as others do once the invitation is over', async () => {
    const event = await world.event({ hostId: host.id })
    await invite(event, organiser, ['Ana', 'Bo'])
    await register(event, 'Ana')
    await decline(event, 'Bo')
    await register(event, 'Bo')
    expect([await stateOf(event, 'Ana'), await stateOf(event, 'Bo')]).toEqual(['CONFIRMED', 'SUBMITTED'])
    expect(await standing(event)).toEqual({ Ana: 'REGISTERED', Bo: 'DECLINED' })
  })
})

describe('inviting', () => {
  it('names every problem by its row and invites nobody', async () => {
    const event = await world.event({ hostId: host.id })
    await invite(event, organiser, ['Ana', 'Bo'])
    await decline(event, 'Bo')
    await register(event, 'Cy')
    const people = [
      { email: addressOf('New'), name: 'New' },
      { email: addressOf('Ana').toUpperCase(), name: 'Ana' },
      { email: addressOf('Bo'), name: 'Bo' },
      { email: addressOf('Cy'), name: 'Cy' },
      { email: addressOf('new'), name: 'New again' },
      { email: 'no address', name: '' },
      { email: addressOf('Di'), name: 'Di', groupKey: 'no-group' },
    ]
    const before = await database.eventInvitation.count()
    const answer = await invite(event, organiser, [], { people })
    expect([answer.__typename, answer.ready, answer.invalid]).toEqual(['InvitationsInvalid', 1, 6])
    expect(answer.problems?.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'email', 'ALREADY_INVITED'],
      [3, 'email', 'HAS_DECLINED'],
      [4, 'email', 'ALREADY_REGISTERED'],
      [5, 'email', 'REPEATED'],
      [6, 'email', 'INVALID'],
      [6, 'name', 'INVALID'],
      [7, 'groupKey', 'GROUP_UNKNOWN'],
    ])
    expect(await database.eventInvitation.count()).toBe(before)
    expect(await invite(event, organiser, [], { people, skipInvalid: 5 })).toMatchObject({ invalid: 6 })
    expect(await invite(event, organiser, [], { people, dryRun: true })).toMatchObject({
      __typename: 'InvitationsChecked',
      ready: 1,
      invalid: 6,
    })
    expect(await invite(event, organiser, [], { people, skipInvalid: 6 })).toEqual({
      __typename: 'PeopleInvited',
      invited: 1,
    })
    expect(await standing(event)).toEqual({ Ana: 'SENT', Bo: 'DECLINED', New: 'SENT' })
  })

  it.each([
    ['a deadline that has passed', { expiresAt: inDays(-1) }, 'expiresAt'],
    ['a deadline after the event began', { expiresAt: inDays(21) }, 'expiresAt'],
    ['nobody', { people: [] }, 'people'],
    ['too long a note', { note: 'x'.repeat(2001) }, 'note'],
  ])('refuses %s', async (_, more, path) => {
    const event = await world.event({ hostId: host.id })
    const answer = await invite(event, organiser, ['Ana'], more)
    expect([answer.__typename, answer.fields?.map((field) => field.path)]).toEqual(['InvalidInput', [path]])
  })

  it('is one entry of the log each, without a name or an address', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana', 'Bo'], { note: 'Dear Ana' })
    await decline(event, 'Bo', 'I am at sea.')
    await revoke((await find(event, 'Ana')).id, organiser)
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id }, orderBy: { sequence: 'asc' } })
    expect(entries.map(({ what, actorKind }) => [what, actorKind])).toEqual([
      ['EVENT_INVITATION_SENT', 'MEMBER'],
      ['EVENT_INVITATION_SENT', 'MEMBER'],
      ['EVENT_INVITATION_DECLINED', 'PERSON'],
      ['EVENT_INVITATION_REVOKED', 'MEMBER'],
    ])
    expect(JSON.stringify(entries, (_, value) => (typeof value === 'bigint' ? Number(value) : value))).not.toMatch(
      /ana|people\.example|at sea/i,
    )
  })

  it('emails each a link of their own, in their language, with the note', async () => {
    const event = await dialogue()
    await invite(event, organiser, [], {
      note: 'We would value your view.',
      invitedAs: 'SPEAKER',
      people: [{ email: addressOf('Ana'), name: 'Ana', language: 'es' }],
    })
    await world.runJobs()
    const mail = lastMailTo('Ana')
    expect(mail?.subject).toBe(`Tiene una invitación: ${(event.titles as { es: string }).es}`)
    expect(mail?.text).toContain('We would value your view.')
    expect(mail?.text).toContain('ponente')
    const token = tokenIn(mail?.text)
    const links = await database.invitationLink.findMany()
    expect(token).toHaveLength(32)
    expect(JSON.stringify(links.map(({ hash }) => Buffer.from(hash).toString('base64url')))).not.toContain(token)
  })
})

describe('a link', () => {
  const linkDocument = `query ($token: String!) {
    invitationLink(token: $token) { kind isOpen isForViewer event { slug viewerInvitation { name email } } } }`
  const look = async (token: string, as: string | null) =>
    (await world.ask<{ invitationLink: unknown }>(linkDocument, { token }, { as })).invitationLink
  const post = (url: string, payload: object) =>
    world.app.inject({ method: 'POST', url, headers: { origin: world.config.siteUrl }, payload })
  const prove = async (token: string, next: string) => (await post('/api/sign-in/link', { token, next })).statusCode

  const mailed = async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana'])
    await world.runJobs()
    return { event, token: tokenIn(lastMailTo('Ana')?.text) }
  }

  it('says to its holder that it is personal and nothing else, and changes nothing', async () => {
    const { event, token } = await mailed()
    const seen = {
      kind: 'PERSON',
      isOpen: true,
      isForViewer: false,
      event: { slug: event.slug, viewerInvitation: null },
    }
    expect(await look(token, null)).toEqual(seen)
    expect(await look(token, 'stranger@people.example')).toEqual(seen)
    expect(await look(token, addressOf('Ana'))).toMatchObject({
      isForViewer: true,
      event: { viewerInvitation: { name: 'Ana', email: addressOf('Ana') } },
    })
    expect(await standing(event)).toEqual({ Ana: 'SENT' })
  })

  it('signs nobody in, but has an email sent that does, to the invited address alone', async () => {
    const { event, token } = await mailed()
    const before = world.mails.length
    const next = `/e/${event.slug}/invitation`
    expect(await prove(token, next)).toBe(204)
    await world.runJobs()
    const sent = world.mails.slice(before)
    expect(sent.map(({ to }) => to)).toEqual([addressOf('Ana')])
    expect((await post('/api/sign-in', { token })).statusCode).toBe(400)
    expect((await post('/api/sign-in', { token: tokenIn(sent[0]?.text) })).json()).toEqual({ next })
  })

  it('the link of a revoked invitation no longer opens, and does not say why', async () => {
    const { event, token } = await mailed()
    await revoke((await find(event, 'Ana')).id, organiser)
    expect(await look(token, null)).toMatchObject({ isOpen: false })
    expect(await register(event, 'Ana')).toMatchObject({ __typename: 'InvitationClosed' })
  })

  it('an invalid link is answered as unknown', async () => {
    expect(await look('nothing', null)).toBeNull()
    expect(await prove('nothing', '/')).toBe(400)
  })
})

describe('answering', () => {
  it('is registering or declining, whichever is first, in whatever tabs', async () => {
    for (let round = 0; round < 4; round += 1) {
      const event = await dialogue()
      await invite(event, organiser, ['Ana'])
      const [registered, declined] = await Promise.all([register(event, 'Ana'), decline(event, 'Ana')])
      const isIn = registered.__typename === 'InterestRegistered'
      expect([registered.__typename, declined.__typename]).toEqual(
        isIn ? ['InterestRegistered', 'InvitationClosed'] : ['InvitationClosed', 'EventInvitationDeclined'],
      )
      expect(await standing(event)).toEqual({ Ana: isIn ? 'REGISTERED' : 'DECLINED' })
      expect(await database.registration.count({ where: { eventId: event.id } })).toBe(isIn ? 1 : 0)
    }
  })

  it('is nobody else’s', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana'])
    expect((await decline(event, 'Bo')).__typename).toBe('UnknownEventInvitation')
    expect((await revoke((await find(event, 'Ana')).id, addressOf('Ana'))).__typename).toBe('UnknownEventInvitation')
  })
})

describe('sending again', () => {
  it('asks once more who declined, and moves the deadline of what lapsed', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana'])
    await decline(event, 'Ana')
    const { id } = await find(event, 'Ana')
    expect((await again(id, organiser)).__typename).toBe('EventInvitationSent')
    await database.eventInvitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await again(id, organiser)).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'expiresAt' }] })
    expect((await again(id, organiser, inDays(3))).__typename).toBe('EventInvitationSent')
    expect(await register(event, 'Ana')).toMatchObject({ __typename: 'InterestRegistered' })
    expect(await again(id, organiser)).toMatchObject({ __typename: 'InvitationClosed', state: 'REGISTERED' })
  })
})

describe('time', () => {
  it('lapses an invitation at its deadline, also before the clock’s job came by', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana'], { expiresAt: inDays(2) })
    await world.setClock(inDays(2.1))
    try {
      expect(await register(event, 'Ana')).toMatchObject({ __typename: 'InvitationClosed' })
      expect(await decline(event, 'Ana')).toMatchObject({ __typename: 'InvitationClosed', state: 'LAPSED' })
    } finally {
      await world.setClock(null)
    }
  })

  it('reminds once before the deadline, then lapses and says so in the log, once', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana', 'Bo'])
    await decline(event, 'Bo')
    await world.runJobs()
    const reminders = () =>
      database.message.count({ where: { eventId: event.id, template: 'event-invitation-reminder' } })
    try {
      await remind(database)
      expect(await reminders()).toBe(0)
      await world.setClock(inDays(7.5))
      await Promise.all([remind(database), remind(database)])
      await remind(database)
      expect(await reminders()).toBe(1)
      await world.setClock(inDays(10.5))
      await Promise.all([remind(database), remind(database)])
      expect(await standing(event)).toEqual({ Ana: 'LAPSED', Bo: 'DECLINED' })
      expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'EVENT_INVITATION_LAPSED' } })).toBe(1)
    } finally {
      await world.setClock(null)
    }
  })

  it('forgets, as long after the event as emails are kept, everybody who was invited and did not come', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana', 'Bo'])
    await register(event, 'Ana')
    await world.runJobs()
    const desk = openDesk(database)
    try {
      await world.setClock(inDays(20 + 181))
      await retain({ database, desk, erasures: openErasureJournal(null, world.config.secret) }, 'a job')
    } finally {
      await desk.close()
      await world.setClock(null)
    }
    expect(await standing(event)).toEqual({ Ana: 'REGISTERED' })
    expect(await database.message.count({ where: { eventId: event.id, recipient: addressOf('Bo') } })).toBe(0)
  })

  it('leaves nothing of an invitation once the person has what is held about them erased', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana'])
    await register(event, 'Ana')
    const { reference } = await database.registration.findFirstOrThrow({ where: { eventId: event.id } })
    const desk = openDesk(database)
    const clock = clockActor()
    await desk.changeSeats(event.id, { type: 'ERASE', references: [reference], cause: 'PERSON' }, clock)
    await desk.close()
    expect(await database.eventInvitation.count({ where: { eventId: event.id } })).toBe(0)
    expect(await database.message.count({ where: { eventId: event.id } })).toBe(0)
  })
})

describe('a partner', () => {
  const listDocument = `query ($slug: String!, $search: String) { event(slug: $slug) {
    invitations(filter: { search: $search }) { totalCount edges { node { name email group { key } } } } } }`

  it('a partner without contact details sees and finds no address, and one limited to a group sees that group only', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Ana'])
    await invite(event, organiser, ['Bo'], { groupKey: 'civil-society' })
    const { institute } = await world.partner(event, {
      terms: {
        capabilities: ['SEE_REGISTRATIONS', 'DECIDE'],
        scope: { groups: ['academia'], countries: null, sessions: null },
      },
    })
    const partner = (await world.member({ institute })).email
    const seen = await world.ask(listDocument, { slug: event.slug }, { as: partner })
    expect(seen).toMatchObject({
      event: {
        invitations: { totalCount: 1, edges: [{ node: { name: 'Ana', email: null, group: { key: 'academia' } } }] },
      },
    })
    const { errors } = await world.execute(listDocument, { slug: event.slug, search: 'ana' }, { as: partner })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FIELD_MASKED' })
    expect(await invite(event, partner, ['Cy'], { groupKey: 'civil-society' })).toMatchObject({
      __typename: 'InvitationsInvalid',
      problems: [{ code: 'GROUP_UNKNOWN' }],
    })
    expect((await invite(event, partner, ['Cy'])).__typename).toBe('PeopleInvited')
  })
})

it('shows who registered as protected to nobody by name', async () => {
  const event = await dialogue({ offersProtection: true })
  await invite(event, organiser, ['Ana'])
  expect(await register(event, 'Ana', { protectIdentity: true })).toMatchObject({ __typename: 'InterestRegistered' })
  const data = await world.ask(
    'query ($slug: String!) { event(slug: $slug) { invitations(filter: { states: [REGISTERED] }) { edges { node { name email } } } } }',
    { slug: event.slug },
    { as: organiser },
  )
  expect(data).toEqual({ event: { invitations: { edges: [{ node: { name: null, email: null } }] } } })
})
