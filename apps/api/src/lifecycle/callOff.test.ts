import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import { calendarOf } from '../calendar/calendar.ts'
import { read, sent, written } from '../messages/testing/documents.ts'
import { openMinute } from '../planned/testing/minute.ts'
import { publishRooms } from '../publicRoom/publish.ts'
import { seat } from '../publicRoom/testing/seating.ts'
import {
  amendDocument,
  decideDocument,
  interest,
  offerProtection,
  protectPerson,
  registerDocument,
  registerPerson,
  releaseDocument,
  takeDocument,
  withdrawDocument,
} from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world
const minute = openMinute(world)

const callOffDocument = /* GraphQL */ `
  mutation ($input: CallOffEventInput!) {
    answer: callOffEvent(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on WrongEventState { state }
      ... on AlreadyOver { endedAt }
    }
  }`
const previewDocument = /* GraphQL */ `
  query ($args: JSON!) {
    actionPreview(kind: CALL_OFF_EVENT, args: $args) { people refusal emails { about people } }
  }`

const reasons = [
  { language: 'en', text: 'The venue was flooded.' },
  { language: 'es', text: 'El local se inundó.' },
]

let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const hour = 3_600_000
const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

beforeEach(async () => {
  const startsAt = new Date(Date.now() + 480 * hour)
  const at = (hours: number) => new Date(startsAt.getTime() + hours * hour)
  event = await world.event({
    hostId: host.id,
    startsAt,
    endsAt: at(4),
    total: 2,
    sessions: [
      { title: 'Morning', startsAt, endsAt: at(1) },
      { title: 'Noon', startsAt: at(2), endsAt: at(4) },
    ],
  })
})

const input = () => ({ slug: event.slug, reasons })
const callOff = () => minute.perform(callOffDocument, { input: input() }, organiser)
const ask = (document: string, variables: Record<string, unknown>, as: string | null = organiser) =>
  world.ask<{ answer: Record<string, unknown> }>(document, variables, { as }).then(({ answer }) => answer)

const decide = (decision: string, references: string[], more = {}) =>
  minute.perform(decideDocument, { input: { eventSlug: event.slug, references, decision, ...more } }, organiser)

/** Ana has a seat, Bo an offer, Cy is on the waitlist, Di awaits a decision, El was not selected, Flo has withdrawn. */
async function crowd() {
  const names = ['Ana', 'Bo', 'Cy', 'Di', 'El', 'Flo'] as const
  const references: string[] = []
  for (const name of names) references.push(await registerPerson(world, event, name))
  const [ana = '', bo = '', cy = '', di = '', el = '', flo = ''] = references
  await decide('OFFER', [ana])
  await world.ask(takeDocument, { reference: ana }, { as: addressOf('Ana') })
  await decide('OFFER', [bo])
  await decide('WAITLIST', [cy])
  await decide('NOT_SELECT', [el])
  await world.ask(withdrawDocument, { reference: flo }, { as: addressOf('Flo') })
  return { ana, bo, cy, di, el, flo }
}

const states = async () =>
  Object.fromEntries(
    (await database.registration.findMany({ where: { eventId: event.id } })).map(({ name, state }) => [name, state]),
  )
const emails = () => database.message.findMany({ where: { eventId: event.id, template: 'event-called-off' } })
const stored = () => database.event.findUniqueOrThrow({ where: { id: event.id } })

describe('calling an event off', () => {
  it('ends offers, leaves every other standing, and emails everybody who holds, is offered or waits for a seat', async () => {
    await crowd()
    const preview = await world.ask(previewDocument, { args: { input: input() } }, { as: organiser })
    expect(preview).toEqual({
      actionPreview: { people: 4, refusal: null, emails: [{ about: 'EVENT_CALLED_OFF', people: 4 }] },
    })
    await callOff()
    expect(await states()).toEqual({
      Ana: 'CONFIRMED',
      Bo: 'LAPSED',
      Cy: 'WAITLISTED',
      Di: 'SUBMITTED',
      El: 'NOT_SELECTED',
      Flo: 'WITHDRAWN',
    })
    const written = await emails()
    expect(written.map(({ recipient }) => recipient).sort()).toEqual(['Ana', 'Bo', 'Cy', 'Di'].map(addressOf))
    const templates = await database.message.findMany({ where: { eventId: event.id, template: 'lapsed' } })
    expect(templates).toEqual([])
    expect(await stored()).toMatchObject({
      state: 'CALLED_OFF',
      calledOffAt: expect.any(Date),
      callOffReasons: { en: 'The venue was flooded.', es: 'El local se inundó.' },
    })
    const tally = await database.seatTally.findUniqueOrThrow({ where: { eventId: event.id } })
    expect(tally.held).toBe(1)
    const audited = await database.auditEntry.findMany({
      where: { eventId: event.id, what: { in: ['EVENT_CALLED_OFF', 'OFFER_ENDED'] } },
      orderBy: { id: 'asc' },
    })
    expect(audited.map(({ what, actorKind }) => [what, actorKind])).toEqual([
      ['OFFER_ENDED', 'MEMBER'],
      ['EVENT_CALLED_OFF', 'MEMBER'],
    ])
  })

  it('can be undone for a minute, and then is final', async () => {
    await crowd()
    const id = await minute.plan(callOffDocument, { input: input() }, organiser)
    await minute.undo(id, organiser)
    await minute.pass()
    expect((await stored()).state).toBe('PUBLISHED')
    await callOff()
    expect(await ask(callOffDocument, { input: input() })).toMatchObject({
      __typename: 'WrongEventState',
      state: 'CALLED_OFF',
    })
    await expect(database.event.update({ where: { id: event.id }, data: { state: 'PUBLISHED' } })).rejects.toThrow()
  })

  it('takes effect although more people registered within the minute, and emails them too', async () => {
    await registerPerson(world, event, 'Ana')
    await minute.plan(callOffDocument, { input: input() }, organiser)
    await registerPerson(world, event, 'Bo')
    await minute.pass()
    expect((await stored()).state).toBe('CALLED_OFF')
    expect(await emails()).toHaveLength(2)
  })

  it('is emailed in each person’s language, with the reason in it or else another', async () => {
    for (const [name, language] of [
      ['Ana', 'en'],
      ['Bo', 'es'],
      ['Cy', 'pt_BR'],
      ['Di', 'fr'],
    ] as const) {
      await registerPerson(world, event, name)
      await database.registration.updateMany({ where: { eventId: event.id, name }, data: { language } })
    }
    await callOff()
    await world.runJobs()
    const emailTo = (name: string) => world.mails.findLast(({ to }) => JSON.stringify(to).includes(addressOf(name)))
    expect(emailTo('Ana')).toMatchObject({ subject: expect.stringMatching(/^Called off: /) })
    expect(emailTo('Ana')?.text).toContain('The organisers write: The venue was flooded.')
    expect(emailTo('Bo')).toMatchObject({ subject: expect.stringMatching(/^Cancelado: Evento/) })
    expect(emailTo('Bo')?.text).toContain('La organización le escribe: El local se inundó.')
    expect(emailTo('Cy')?.text).toContain('foi cancelado e não será realizado')
    expect(emailTo('Cy')?.text).toContain('Mensagem da organização: The venue was flooded.')
    expect(emailTo('Di')?.subject).toMatch(/^Annulé\s: /)
  })

  it('tells a protected person that something is new, and nothing else', async () => {
    const reference = await registerPerson(world, event, 'Ana')
    await protectPerson(world, reference)
    await callOff()
    await world.runJobs()
    const mail = world.mails.at(-1)
    expect(JSON.stringify([mail?.subject, mail?.text])).not.toMatch(/called off|flooded|Event \d/i)
  })

  it('sends an address that nobody has confirmed nothing that organisers wrote', async () => {
    await database.event.update({ where: { id: event.id }, data: { admission: 'FIRST_COME' } })
    await world.ask(registerDocument, { input: interest(event, { email: addressOf('Ana') }) })
    await callOff()
    expect(await states()).toEqual({ 'Ana Lucía': 'WAITLISTED' })
    expect((await emails()).map(({ data }) => data)).toEqual([{}])
  })

  it('drops emails that were queued before and promise what no longer holds', async () => {
    const { di } = await crowd()
    await world.runJobs()
    const before = world.mails.length
    await withdrawAna()
    await decide('OFFER', [di])
    await callOff()
    await world.runJobs()
    const subjects = world.mails.slice(before).map(({ subject }) => subject)
    expect(subjects.filter((subject) => /seat is held/.test(subject ?? ''))).toEqual([])
    expect(subjects.filter((subject) => /^Called off/.test(subject ?? ''))).toHaveLength(3)
  })

  const withdrawAna = async () => {
    const { reference } = await database.registration.findFirstOrThrow({ where: { eventId: event.id, name: 'Ana' } })
    await world.ask(withdrawDocument, { reference }, { as: addressOf('Ana') })
  }

  it('stops a release and a message that wait, and a message that is scheduled', async () => {
    const { di, cy } = await crowd()
    const staging = { input: { eventSlug: event.slug, references: [di], decision: 'WAITLIST', staged: true } }
    await world.ask(decideDocument, staging, { as: organiser })
    const release = await minute.plan(releaseDocument, { slug: event.slug }, organiser)
    const decision = await minute.plan(
      decideDocument,
      { input: { eventSlug: event.slug, references: [cy], decision: 'NOT_SELECT' } },
      organiser,
    )
    const letter = await written(world, event, organiser)
    await sent(world, letter, organiser, new Date(Date.now() + 2 * hour).toISOString())
    await callOff()
    for (const id of [release, decision])
      expect(await minute.outcome(id)).toMatchObject({
        state: 'HALTED',
        halted: 'REFUSED',
        message: expect.stringContaining('was called off'),
      })
    expect(await read(world, letter.id, organiser)).toMatchObject({ state: 'HALTED', haltReason: 'EVENT_CALLED_OFF' })
    await world.setClock(3 * hour)
    await world.runJobs()
    await world.setClock(null)
    expect(await states()).toMatchObject({ Cy: 'WAITLISTED', Di: 'SUBMITTED' })
    const letters = await database.message.findMany({ where: { eventId: event.id, template: 'letter' } })
    expect(letters).toEqual([])
  })

  it('leaves no offer behind, whatever happens at the same moment', async () => {
    world.config.undoSeconds = 0
    const references = await Promise.all(['Ana', 'Bo', 'Cy', 'Di'].map((name) => registerPerson(world, event, name)))
    const offers = references.map((reference) =>
      world.execute(
        decideDocument,
        { input: { eventSlug: event.slug, references: [reference], decision: 'OFFER' } },
        { as: organiser },
      ),
    )
    const answers = await Promise.all([
      ...offers,
      world.execute(callOffDocument, { input: input() }, { as: organiser }),
      world.execute(registerDocument, { input: interest(event, { email: 'el@people.example' }) }),
      ...references.map((reference, index) =>
        world.execute(takeDocument, { reference }, { as: addressOf(['Ana', 'Bo', 'Cy', 'Di'][index] ?? '') }),
      ),
    ])
    world.config.undoSeconds = 60
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([])
    expect((await stored()).state).toBe('CALLED_OFF')
    expect(Object.values(await states())).not.toContain('OFFERED')
    const standing = Object.values(await states()).filter((state) => state !== 'LAPSED')
    expect((await emails()).length).toBeGreaterThanOrEqual(standing.length)
  })

  it('is said to those who release decisions at the same moment, or later', async () => {
    const di = await registerPerson(world, event, 'Di')
    const staging = { input: { eventSlug: event.slug, references: [di], decision: 'WAITLIST', staged: true } }
    await world.ask(decideDocument, staging, { as: organiser })
    const document = /* GraphQL */ `
      mutation ($slug: String!) {
        answer: releaseStagedDecisions(eventSlug: $slug) { __typename ... on WrongEventState { state message } }
      }`
    const release = () => ask(document, { slug: event.slug })
    world.config.undoSeconds = 0
    const [released] = await Promise.all([release(), ask(callOffDocument, { input: input() })])
    expect(['StagedDecisionsReleased', 'WrongEventState']).toContain(released.__typename)
    expect(await release()).toEqual({
      __typename: 'WrongEventState',
      state: 'CALLED_OFF',
      message: 'This event was called off. That is final.',
    })
    world.config.undoSeconds = 60
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await ask(document, { slug: event.slug }, reviewer)).toMatchObject({ __typename: 'NotAllowed' })
  })

  it('takes a reason, a published event that is not over, and a member who runs it with a second factor', async () => {
    const given = (changes: object) => ask(callOffDocument, { input: { ...input(), ...changes } })
    expect(await given({ reasons: [] })).toMatchObject({ fields: [{ path: 'reasons', code: 'REQUIRED' }] })
    const long = [{ language: 'en', text: 'x'.repeat(2001) }]
    expect(await given({ reasons: long })).toMatchObject({ fields: [{ path: 'reasons.0.text', code: 'TOO_LONG' }] })
    expect(await given({ slug: 'nowhere' })).toMatchObject({ __typename: 'UnknownEvent' })
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await ask(callOffDocument, { input: input() }, reviewer)).toMatchObject({ __typename: 'NotAllowed' })
    const { slug } = await world.event({ hostId: event.hostId, state: 'DRAFT' })
    expect(await given({ slug })).toMatchObject({ __typename: 'WrongEventState', state: 'DRAFT' })
    const past = { startsAt: new Date(Date.now() - 2 * hour), endsAt: new Date(Date.now() - hour) }
    await database.event.update({ where: { id: event.id }, data: past as never })
    expect(await given({})).toMatchObject({ __typename: 'AlreadyOver' })
  })

  it('is offered to organisers until the event is over; rescheduling, until it begins', async () => {
    const offered = async () => {
      const query = `{ event(slug: "${event.slug}") { viewerCan { callOff reschedule } } }`
      return (await world.ask(query, {}, { as: organiser })).event
    }
    expect(await offered()).toEqual({ viewerCan: { callOff: true, reschedule: true } })
    const startsAt = new Date(Date.now() - 2 * hour)
    await database.event.update({ where: { id: event.id }, data: { startsAt, endsAt: new Date(Date.now() + hour) } })
    expect(await offered()).toEqual({ viewerCan: { callOff: true, reschedule: false } })
    await database.event.update({ where: { id: event.id }, data: { endsAt: new Date(Date.now() - hour) } })
    expect(await offered()).toEqual({ viewerCan: { callOff: false, reschedule: false } })
  })
})

describe('an event that was called off', () => {
  it('is shown to everybody, with the reason in their language', async () => {
    await callOff()
    const { event: seen } = await world.ask(
      `{ event(slug: "${event.slug}") { state calledOffAt callOffReason viewerCan { register { ... on CannotRegister { reason } } } } }`,
    )
    expect(seen).toMatchObject({
      state: 'CALLED_OFF',
      callOffReason: 'The venue was flooded.',
      viewerCan: { register: { reason: 'CALLED_OFF' } },
    })
    const { events } = await world.ask('{ events(first: 100, filter: { upcoming: true }) { edges { node { slug } } } }')
    expect(JSON.stringify(events)).toContain(event.slug)
  })

  it('shows the public no free seats any more', async () => {
    event = await world.event({ hostId: host.id, total: 40, groups: { academia: {}, officials: {} } })
    await seat(database, event, { academia: 7, officials: 6 })
    await publishRooms(database, { isSetTime: true })
    const hasFreeSeats = async () => {
      const document = `{ event(slug: "${event.slug}") { publicRoom { hasFreeSeats } } }`
      return (await world.ask<{ event: { publicRoom: { hasFreeSeats: boolean | null } } }>(document)).event.publicRoom
        .hasFreeSeats
    }
    expect(await hasFreeSeats()).toBe(true)
    await callOff()
    expect(await hasFreeSeats()).toBeNull()
  })

  it('gives nobody a seat, by any way', async () => {
    const { ana, bo, cy } = await crowd()
    await callOff()
    const refusal = { __typename: 'NotTakingPlace', message: expect.stringContaining('was called off') }
    expect(
      await ask(registerDocument, { input: interest(event, { email: 'gil@people.example' }) }, null),
    ).toMatchObject(refusal)
    expect(await ask(takeDocument, { reference: bo }, addressOf('Bo'))).toMatchObject(refusal)
    const version = (await database.registration.findUniqueOrThrow({ where: { reference: ana } })).version
    const amend = (changes: object) =>
      ask(amendDocument, { input: { reference: ana, version, ...changes } }, addressOf('Ana'))
    expect(await amend({ groupKey: 'academia' })).toMatchObject(refusal)
    expect(await amend({ name: 'Ana María' })).toMatchObject({ __typename: 'AmendmentAccepted' })
    const deciding = { eventSlug: event.slug, references: [cy], decision: 'OFFER' }
    expect(await ask(decideDocument, { input: deciding })).not.toMatchObject({ __typename: 'Decided', refused: [] })
    expect(await states()).toMatchObject({ Bo: 'LAPSED', Cy: 'WAITLISTED' })
  })

  it('lets people leave, and offers their seat to nobody', async () => {
    const { ana } = await crowd()
    await callOff()
    expect(await ask(withdrawDocument, { reference: ana }, addressOf('Ana'))).toMatchObject({
      __typename: 'RegistrationWithdrawn',
    })
    await world.setClock(500 * hour)
    await world.runJobs()
    await world.setClock(null)
    expect(await states()).toMatchObject({ Ana: 'WITHDRAWN', Cy: 'WAITLISTED' })
  })

  it('is guarded by the database', async () => {
    const { ana, cy } = await crowd()
    await callOff()
    const set = (reference: string, state: 'CONFIRMED' | 'WITHDRAWN') =>
      database.registration.update({ where: { reference }, data: { state } })
    await expect(set(cy, 'CONFIRMED')).rejects.toThrow()
    const row = await database.registration.findUniqueOrThrow({ where: { reference: ana } })
    const { id: _, reference: __, ...copy } = row
    const another = {
      ...copy,
      id: '00000000-0000-7000-8000-000000000001',
      reference: 'ANOTHER',
      emailKey: 'x@y.example',
    }
    await expect(database.registration.create({ data: another as never })).rejects.toThrow()
    await expect(set(ana, 'WITHDRAWN')).resolves.toMatchObject({ state: 'WITHDRAWN' })
  })

  it('cannot be called off while a seat is offered, as far as the database is concerned', async () => {
    await crowd()
    const data = { state: 'CALLED_OFF' as const, calledOffAt: new Date() }
    await expect(database.event.update({ where: { id: event.id }, data })).rejects.toThrow()
  })

  it('is cancelled in calendars, with a higher sequence, as another program reads them', async () => {
    const { ana } = await crowd()
    const registration = () => database.registration.findUniqueOrThrow({ where: { reference: ana } })
    const calendar = async () => {
      const text = await calendarOf(database, await registration(), 'http://plenaria.example')
      const parsed = new ICAL.Component(ICAL.parse(text ?? ''))
      const entries = parsed.getAllSubcomponents('vevent').map((entry) => ({
        uid: entry.getFirstPropertyValue('uid'),
        sequence: Number(entry.getFirstPropertyValue('sequence')),
        status: entry.getFirstPropertyValue('status'),
      }))
      return { method: parsed.getFirstPropertyValue('method'), entries }
    }
    const before = await calendar()
    await callOff()
    const after = await calendar()
    expect([before.method, after.method]).toEqual(['PUBLISH', 'CANCEL'])
    expect(after.entries.map(({ uid }) => uid)).toEqual(before.entries.map(({ uid }) => uid))
    for (const [index, entry] of after.entries.entries()) {
      expect(entry.status).toBe('CANCELLED')
      expect(entry.sequence).toBeGreaterThan(before.entries[index]?.sequence ?? Number.POSITIVE_INFINITY)
    }
    await database.session.updateMany({
      where: { eventId: event.id, titles: { path: ['en'], equals: 'Morning' } },
      data: { startsAt: new Date(Date.now() - 2 * hour), endsAt: new Date(Date.now() - hour) },
    })
    const midway = await calendar()
    expect(midway.method).toBe('PUBLISH')
    expect(midway.entries.map(({ status }) => status).sort()).toEqual(['CANCELLED', 'CONFIRMED'])
  })

  it('opens no link to join', async () => {
    const { ana } = await crowd()
    const session = await database.session.findFirstOrThrow({ where: { eventId: event.id } })
    const { openSealing } = await import('../kernel/sealing.ts')
    const joinLink = openSealing(world.config.secret).seal('https://meet.example/room', session.id)
    await database.session.update({ where: { id: session.id }, data: { joinLink } })
    const join = () =>
      ask(
        `mutation ($reference: String!, $sessionId: ID!) {
          answer: joinSession(reference: $reference, sessionId: $sessionId) { __typename } }`,
        { reference: ana, sessionId: session.id },
        addressOf('Ana'),
      )
    const link = () =>
      world.ask('query ($id: ID!) { joinLink(sessionId: $id) }', { id: session.id }, { as: addressOf('Ana') })
    expect(await join()).toEqual({ __typename: 'SessionJoined' })
    expect(await link()).toEqual({ joinLink: 'https://meet.example/room' })
    await callOff()
    expect(await join()).toEqual({ __typename: 'NotTakingPlace' })
    expect(await link()).toEqual({ joinLink: null })
  })

  it('reminds nobody and makes no decision overdue', async () => {
    await offerProtection(world, event)
    await crowd()
    await callOff()
    await world.runJobs()
    const before = world.mails.length
    await world.setClock(470 * hour)
    await world.runJobs()
    await world.setClock(null)
    const since = world.mails.slice(before).map(({ subject }) => subject ?? '')
    expect(since.filter((subject) => subject.includes(String((event.titles as { en: string }).en)))).toEqual([])
  })
})
