import { beforeAll, describe, expect, it } from '@jest/globals'
import { registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { InstituteRow, SessionRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { breakoutsOf, seatsIn } from './testing/breakouts.ts'
import { addressOf, at, openProgrammes } from './testing/programme.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string

beforeAll(async () => {
  host = await world.institute()
  as = (await world.member({ institute: host })).email
})

const { open, confirmed, kindsOf, setRole, mailsOf } = openProgrammes(
  world,
  () => host.id,
  () => as,
)

describe('a speaker', () => {
  it('has a place beside the capacity; the one they had goes to who waits, and both are notified', async () => {
    const { event, sessions } = await open([{ title: 'Panel', capacity: 1 }])
    const ana = await confirmed(event, 'Ana')
    const bo = await confirmed(event, 'Bo')
    expect(await setRole(sessions[0], ana, 'SPEAKER')).toEqual({
      __typename: 'SessionRoleSet',
      session: { held: 1, waiting: 0, speakers: [{ reference: ana }] },
    })
    expect(await kindsOf('Ana', ana)).toEqual({ Panel: 'SPEAKS' })
    expect(await kindsOf('Bo', bo)).toEqual({ Panel: 'COMES' })
    await world.runJobs()
    expect((await mailsOf(event, 'session-role')).map(({ recipient, sentAt }) => [recipient, sentAt !== null])).toEqual(
      [[addressOf('Ana'), true]],
    )
    expect((await mailsOf(event, 'session-place')).map(({ recipient }) => recipient)).toEqual([addressOf('Bo')])
    expect(await setRole(sessions[0], ana, 'LISTENER')).toMatchObject({
      session: { held: 1, waiting: 1, speakers: [] },
    })
    expect(await kindsOf('Ana', ana)).toEqual({ Panel: 'WAITS' })
    const entries = await database.auditEntry.findMany({
      where: { eventId: event.id, what: 'SESSION_ROLE_SET' },
      orderBy: { id: 'asc' },
    })
    expect(entries.map(({ after }) => after)).toMatchObject([
      { role: 'SPEAKER' },
      { place: 'WAITING', role: 'LISTENER' },
    ])
  })

  it('is one while they hold a seat, also where there is no capacity', async () => {
    const { event, sessions } = await open([{ title: 'Panel' }])
    const ana = await confirmed(event, 'Ana')
    await setRole(sessions[0], ana, 'SPEAKER')
    await world.ask(withdrawDocument, { reference: ana }, { as: addressOf('Ana') })
    expect(await database.sessionPlace.count({ where: { sessionId: sessions[0]?.id } })).toBe(0)
    expect(await database.session.findUniqueOrThrow({ where: { id: sessions[0]?.id ?? '' } })).toMatchObject({
      speakers: 0,
    })
    const bo = await registerPerson(world, event, 'Bo')
    expect(await setRole(sessions[0], bo, 'SPEAKER')).toEqual({ __typename: 'WrongState' })
  })

  it('is named by those who manage the session, and shown to nobody else', async () => {
    const { event, sessions } = await open([{ title: 'Panel' }])
    const ana = await confirmed(event, 'Ana')
    expect(await setRole(sessions[0], ana, 'SPEAKER', addressOf('Ana'))).toEqual({ __typename: 'UnknownRegistration' })
    await setRole(sessions[0], ana, 'SPEAKER')
    const document = 'query ($slug: String!) { event(slug: $slug) { sessions { speakers { reference } } } }'
    const asked = (requester: string | null) => world.ask<unknown>(document, { slug: event.slug }, { as: requester })
    expect(await asked(null)).toEqual({ event: { sessions: [{ speakers: null }] } })
    expect(await asked(addressOf('Ana'))).toEqual({ event: { sessions: [{ speakers: null }] } })
    expect(await asked(as)).toEqual({ event: { sessions: [{ speakers: [{ reference: ana }] }] } })
  })
})

describe('a session that is moved', () => {
  it.each([
    ['with what the organisers add', { text: ' The room is closed until noon. ' }, ['Ana', 'Bo'], ['Ana']],
    ['without an addition if there is none', { text: '' }, ['Ana', 'Bo'], []],
    ['not at all if the organisers say so', { email: false, text: 'Unsent.' }, [], []],
  ])('is notified %s; unconfirmed addresses get no free text', async (_, notify, emailed, withText) => {
    const { event, sessions } = await open([{ title: 'Panel' }])
    await confirmed(event, 'Ana')
    const bo = await confirmed(event, 'Bo')
    // His offer is held for as long as an unconfirmed address may hold one.
    await database.$executeRaw`
      update registration set awaits_confirmation = true, state = 'OFFERED', offer_expires_at = now() + interval '10 minutes'
      where reference = ${bo}`
    const session = await database.session.findUniqueOrThrow({ where: { id: sessions[0]?.id ?? '' } })
    const times = { startsLocal: '2027-06-14T12:00', endsLocal: '2027-06-14T13:00' }
    const input = { id: session.id, version: session.version, ...times, notify }
    const document = 'mutation ($input: MoveSessionInput!) { moveSession(input: $input) { __typename } }'
    expect(await world.ask(document, { input }, { as })).toEqual({ moveSession: { __typename: 'SessionMoved' } })
    const mails = await mailsOf(event, 'session-moved')
    expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(emailed.map(addressOf))
    const added = mails.filter(({ data }) => (data as { reason?: string }).reason === 'The room is closed until noon.')
    expect(added.map(({ recipient }) => recipient)).toEqual(withText.map(addressOf))
  })

  it('does not move with an addition that is too long', async () => {
    const { sessions } = await open([{ title: 'Panel' }])
    const times = { startsLocal: '2027-06-14T12:00', endsLocal: '2027-06-14T13:00' }
    const input = { id: sessions[0]?.id, version: 1, ...times, notify: { text: 'x'.repeat(2_001) } }
    const document = `mutation ($input: MoveSessionInput!) {
      moveSession(input: $input) { ... on InvalidInput { fields { path code } } }
    }`
    expect(await world.ask(document, { input }, { as })).toEqual({
      moveSession: { fields: [{ path: 'notify.text', code: 'TOO_LONG' }] },
    })
  })

  it('notifies people with a place in it, once for the time that holds', async () => {
    const { event, sessions } = await open([{ title: 'Panel' }, { title: 'Other', hour: 1 }])
    await confirmed(event, 'Ana')
    await confirmed(event, 'Bo', { sessionIds: [sessions[1]?.id ?? ''] })
    const move = async (startsLocal: string, endsLocal: string) => {
      const session = await database.session.findUniqueOrThrow({ where: { id: sessions[0]?.id ?? '' } })
      const input = { id: session.id, version: session.version, startsLocal, endsLocal }
      await world.ask(
        'mutation ($input: MoveSessionInput!) { moveSession(input: $input) { __typename } }',
        { input },
        { as },
      )
    }
    await move('2027-06-14T12:00', '2027-06-14T13:00')
    await move('2027-06-14T14:00', '2027-06-14T15:00')
    await world.runJobs()
    const mails = await mailsOf(event, 'session-moved')
    expect(mails.map(({ recipient, data }) => [recipient, data])).toEqual([
      [
        addressOf('Ana'),
        {
          sessionId: sessions[0]?.id,
          startsAt: '2027-06-14T19:00:00.000Z',
          startedAt: '2027-06-14T17:00:00.000Z',
        },
      ],
    ])
  })
})

describe('a session that is removed', () => {
  const remove = async (session: SessionRow | undefined) => {
    const { id, version } = await database.session.findUniqueOrThrow({ where: { id: session?.id ?? '' } })
    const document = 'mutation ($id: ID!, $version: Int!) { removeSession(id: $id, version: $version) { __typename } }'
    await world.ask(document, { id, version }, { as })
  }

  it('notifies people who had a place in it, with what it was called, in their language', async () => {
    const { event, sessions } = await open([
      { title: 'Panel', capacity: 1 },
      { title: 'Other', hour: 1 },
    ])
    const [panel, other] = sessions
    await database.session.update({ where: { id: panel?.id ?? '' }, data: { titles: { en: 'Panel', es: 'Mesa' } } })
    const ana = await confirmed(event, 'Ana')
    await database.registration.update({ where: { reference: ana }, data: { language: 'es' } })
    await confirmed(event, 'Bo')
    await confirmed(event, 'Cy', { sessionIds: [other?.id ?? ''], protectIdentity: true })
    await remove(panel)
    expect((await mailsOf(event, 'session-removed')).map(({ recipient }) => recipient)).toEqual([addressOf('Ana')])
    await world.runJobs()
    const toAna = world.mails.find(({ subject }) => subject.includes('Mesa'))
    expect(toAna?.subject).toContain('Sesión cancelada: Mesa')
    expect(toAna?.text).toContain('Su plaza en el evento se conserva.')
    await remove(other)
    const notified = (await mailsOf(event, 'session-removed')).slice(1).map(({ recipient }) => recipient)
    expect(notified.toSorted()).toEqual(['Ana', 'Bo', 'Cy'].map(addressOf))
    await world.runJobs()
    const toCy = world.mails.findLast(({ to }) => to === addressOf('Cy'))
    expect(`${toCy?.subject} ${toCy?.text}`).not.toContain('Other')
  })

  it('leaves nobody with a choice of nothing: who had chosen it alone is to come to whatever is left, behind those who wait', async () => {
    const { event, sessions } = await open([
      { title: 'Panel' },
      { title: 'Small', capacity: 1, hour: 1 },
      { title: 'Open', hour: 2 },
    ])
    const [panel, small, open_] = sessions
    await confirmed(event, 'Ana', { sessionIds: [small?.id ?? ''] })
    const alone = await confirmed(event, 'Bo', { sessionIds: [panel?.id ?? ''] })
    const both = await confirmed(event, 'Cy', { sessionIds: [panel?.id ?? '', open_?.id ?? ''] })
    const stored = (reference: string) => database.registration.findUniqueOrThrow({ where: { reference } })
    const { version } = await stored(alone)
    await remove(panel)
    expect(await stored(alone)).toMatchObject({ sessionIds: [], version: version + 1 })
    expect(await kindsOf('Bo', alone)).toEqual({ Small: 'WAITS', Open: 'COMES' })
    expect(await kindsOf('Cy', both)).toEqual({ Small: 'NOT_CHOSEN', Open: 'COMES' })
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'SESSIONS_UNCHOSEN' } })
    expect(entries).toMatchObject([{ before: { sessionIds: [panel?.id] }, after: { sessionIds: [] } }])
    await world.runJobs()
    const to = (name: string) => world.mails.findLast((mail) => mail.to === addressOf(name))?.text ?? ''
    const said = 'It was the only session you had chosen, so your registration now covers all sessions.'
    expect(to('Bo')).toContain(said)
    expect(to('Cy')).not.toContain(said)
  })

  it('notifies nobody who lost the seat before the email went out', async () => {
    const { event, sessions } = await open([{ title: 'Panel' }])
    const ana = await confirmed(event, 'Ana')
    await remove(sessions[0])
    await world.ask(withdrawDocument, { reference: ana }, { as: addressOf('Ana') })
    await world.runJobs()
    expect(await mailsOf(event, 'session-removed')).toEqual([])
  })

  it('notifies as much where the whole programme is sent again, and so does one that moved', async () => {
    const { event, sessions } = await open([{ title: 'Panel' }, { title: 'Other', hour: 1 }])
    await confirmed(event, 'Ana')
    const alone = await confirmed(event, 'Bo', { sessionIds: [sessions[0]?.id ?? ''] })
    const data = { decisionPromisedAt: at(-1) }
    const { version } = await database.event.update({ where: { id: event.id }, data })
    const input = {
      slug: event.slug,
      version,
      sessions: [
        {
          id: sessions[1]?.id,
          titles: [{ language: 'en', text: 'Other' }],
          startsAt: at(2).toISOString(),
          endsAt: at(3).toISOString(),
        },
      ],
    }
    const document =
      'mutation ($input: UpdateEventInput!) { answer: updateEvent(input: $input) { __typename ... on InvalidInput { fields { path code } } } }'
    expect(await world.ask(document, { input }, { as })).toEqual({ answer: { __typename: 'EventUpdated' } })
    expect(await mailsOf(event, 'session-removed')).toMatchObject([
      { recipient: addressOf('Ana'), data: { titles: { en: 'Panel' } } },
      { recipient: addressOf('Bo'), data: { leaves: 'NO_CHOICE' } },
    ])
    expect(await kindsOf('Bo', alone)).toEqual({ Other: 'COMES' })
    expect(await mailsOf(event, 'session-moved')).toMatchObject([{ data: { startsAt: at(2).toISOString() } }])
  })
})

describe('breakouts', () => {
  const { propose, assign } = breakoutsOf(world, () => as)

  it('take up everybody evenly, colleagues apart, and from then on each is in one', async () => {
    const { event, sessions } = await open([
      { title: 'A', kind: 'BREAKOUT', capacity: 2 },
      { title: 'B', kind: 'BREAKOUT' },
      { title: 'Later', hour: 2 },
    ])
    const rooms = sessions.slice(0, 2)
    const people = ['Ana', 'Bo', 'Cai', 'Dee']
    const references: string[] = []
    for (const name of people) {
      references.push(await confirmed(event, name, { organisation: ['Ana', 'Bo'].includes(name) ? 'Red' : null }))
    }
    const proposal = await propose(event, rooms)
    const seats = seatsIn(proposal)
    expect(seats.map((each) => each.references.length)).toEqual([2, 2])
    expect(seats[0]?.references.filter((each) => references.slice(0, 2).includes(each))).toHaveLength(1)
    expect((await propose(event, rooms)).basis).toBe(proposal.basis)
    expect(await assign(event, proposal.basis, seats)).toEqual({
      __typename: 'BreakoutsAssigned',
      assigned: 4,
      peopleEmailed: 4,
    })
    for (const [index, name] of people.entries()) {
      const kinds = await kindsOf(name, references[index] ?? '')
      expect([kinds.A, kinds.B].toSorted()).toEqual(['COMES', 'ELSEWHERE'])
      expect(kinds.Later).toBe('COMES')
    }
    expect(await database.session.findUniqueOrThrow({ where: { id: rooms[0]?.id ?? '' } })).toMatchObject({
      held: 2,
      waiting: 0,
    })
    await world.runJobs()
    expect(await mailsOf(event, 'breakout-assigned')).toHaveLength(4)
    const again = await propose(event, rooms, true)
    expect(again.rooms.flatMap((room) => room.seats.map(({ reason }) => reason))).toEqual(
      Array(4).fill('ASSIGNED_BEFORE'),
    )
    expect(await assign(event, again.basis, seatsIn(again))).toMatchObject({ peopleEmailed: 0 })
  })

  it('do not tell by why somebody sits there of whose organisation they are', async () => {
    const { event, sessions } = await open([
      { title: 'A', kind: 'BREAKOUT' },
      { title: 'B', kind: 'BREAKOUT' },
    ])
    const organisation = 'Colectivo Sur'
    await confirmed(event, 'Ana', { organisation })
    const bo = await confirmed(event, 'Bo', { organisation })
    const whys = async () =>
      (await propose(event, sessions)).rooms.flatMap(({ seats }) => seats.map(({ reason }) => reason)).toSorted()
    expect(await whys()).toEqual(['APART', 'APART'])
    await database.registration.update({ where: { reference: bo }, data: { affiliation: 'HIDDEN' } })
    expect(await whys()).toEqual(['APART', 'MIX'])
  })

  it('are refused where a room would be too full, somebody is nobody or in two, or something changed meanwhile', async () => {
    const { event, sessions } = await open([
      { title: 'A', kind: 'BREAKOUT', capacity: 1 },
      { title: 'B', kind: 'BREAKOUT' },
    ])
    const ana = await confirmed(event, 'Ana')
    const bo = await confirmed(event, 'Bo')
    const { basis } = await propose(event, sessions)
    const [a, b] = sessions.map(({ id }) => id)
    const rooms = (inA: string[], inB: string[]) => [
      { sessionId: a, references: inA },
      { sessionId: b, references: inB },
    ]
    expect(await assign(event, basis, rooms([ana, bo], []))).toMatchObject({
      fields: [{ path: 'rooms.0.references', code: 'TOO_MANY' }],
    })
    expect(await assign(event, basis, rooms([ana], [ana, 'NOBODY']))).toMatchObject({
      fields: [
        { path: 'rooms.1.references.0', code: 'REPEATED' },
        { path: 'rooms.1.references.1', code: 'UNKNOWN' },
      ],
    })
    await confirmed(event, 'Cai')
    expect(await assign(event, basis, rooms([ana], [bo]))).toEqual({ __typename: 'ChangedMeanwhile' })
    expect(await kindsOf('Ana', ana)).toEqual({ A: 'COMES', B: 'COMES' })
  })

  it('are of one time, two at least', async () => {
    const { event, sessions } = await open([
      { title: 'A', kind: 'BREAKOUT' },
      { title: 'B', kind: 'BREAKOUT', hour: 3 },
      { title: 'C' },
    ])
    expect((await propose(event, sessions.slice(0, 1))).fields).toEqual([{ path: 'sessionIds', code: 'TOO_SHORT' }])
    expect((await propose(event, sessions)).fields).toEqual([
      { path: 'sessionIds.0', code: 'OUT_OF_RANGE' },
      { path: 'sessionIds.1', code: 'OUT_OF_RANGE' },
      { path: 'sessionIds.2', code: 'UNKNOWN' },
    ])
    expect(await propose(event, sessions, false, null)).toMatchObject({ __typename: 'NotAllowed' })
  })

  it('are assigned by nobody from whom the languages are hidden by which they are', async () => {
    const { event, sessions } = await open([
      { title: 'A', kind: 'BREAKOUT', languages: ['en'] },
      { title: 'B', kind: 'BREAKOUT', languages: ['es'] },
    ])
    for (const [masks, type] of [
      [[], 'BreakoutProposal'],
      [[{ field: 'LANGUAGES', revealable: true } as const], 'NotAllowed'],
    ] as const) {
      const { institute } = await world.partner(event, { terms: { masks: [...masks] } })
      const { email } = await world.member({ institute })
      expect(await propose(event, sessions, false, email)).toMatchObject({ __typename: type })
    }
  })

  it('leave speakers where they speak, and who speaks no language of any in none', async () => {
    const { event, sessions } = await open([
      { title: 'A', kind: 'BREAKOUT', languages: ['en'] },
      { title: 'B', kind: 'BREAKOUT', languages: ['es'] },
    ])
    const ana = await confirmed(event, 'Ana', { languages: ['en'] })
    const bo = await confirmed(event, 'Bo', { languages: ['pt'] })
    await setRole(sessions[1], ana, 'SPEAKER')
    const proposal = await propose(event, sessions)
    const there = proposal.rooms.find(({ session }) => session.id === sessions[1]?.id)
    expect(there?.seats).toEqual([{ reason: 'SPEAKS', registration: { reference: ana } }])
    expect(proposal.unassigned).toEqual([{ reason: 'NO_LANGUAGE', registration: { reference: bo } }])
  })
})
