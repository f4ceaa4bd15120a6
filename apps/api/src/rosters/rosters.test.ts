import { beforeAll, describe, expect, it } from '@jest/globals'
import { decideDocument, registerPerson, takeDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow, SessionRow } from '../request/rows.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string
beforeAll(async () => {
  host = await world.institute({ names: { en: 'Meridian' } })
  as = (await world.member({ institute: host })).email
})

const minute = 60_000
const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

/** An event in Bogotá with one session of two hours, which starts in ten minutes. */
async function eventOf(facts = {}): Promise<{ event: EventRow; session: SessionRow }> {
  const startsAt = new Date(Math.ceil(Date.now() / minute) * minute + 10 * minute)
  const endsAt = new Date(startsAt.getTime() + 120 * minute)
  const sessions = [{ title: 'Part 1', startsAt, endsAt }]
  const event = await world.event({ hostId: host.id, zone: 'America/Bogota', startsAt, endsAt, sessions, ...facts })
  return { event, session: await database.session.findFirstOrThrow({ where: { eventId: event.id } }) }
}

async function confirmed(event: EventRow, name: string, facts = {}): Promise<string> {
  const reference = await registerPerson(world, event, name, facts)
  const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER' }
  await world.ask(decideDocument, { input }, { as })
  await world.ask(takeDocument, { reference }, { as: addressOf(name) })
  return reference
}

/** Minutes after the session's start as Zoom writes them in a zone: `05/20/2027 09:58:00 AM`. */
function timeAt({ startsAt }: SessionRow, minutes: number, zone = 'America/Bogota'): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const at = new Date(startsAt.getTime() + minutes * minute)
  const written = new Intl.DateTimeFormat('en-US', { ...options, second: '2-digit', timeZone: zone }).format(at)
  return written.replace(',', '')
}

const header = 'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)'
const fileOf = (session: SessionRow, rows: [name: string, email: string, from: number, to: number][], zone?: string) =>
  [
    header,
    ...rows.map(([name, email, from, to]) =>
      [name, email, timeAt(session, from, zone), timeAt(session, to, zone), to - from].join(','),
    ),
  ].join('\n')

async function send(session: Pick<SessionRow, 'id'>, file: string | Buffer, requester: string | null = as, query = '') {
  const answer = await world.app.inject({
    method: 'POST',
    url: `/api/sessions/${session.id}/roster${query}`,
    headers: {
      origin: world.config.siteUrl,
      'content-type': 'text/csv',
      ...(requester !== null && { cookie: await world.signIn(requester) }),
    },
    payload: file,
  })
  return { status: answer.statusCode, ...answer.json<{ id: string; code: string; message: string }>() }
}

const rosterFields = /* GraphQL */ `
  id state rowCount leastMinutes unmatchedCount unmatched { row minutes }
  people(first: 50) { totalCount edges { node { registration { reference } rows minutes nameRows minutesWithName } } }`
interface Roster {
  id: string
  people: { edges: { node: { registration: { reference: string } } }[] }
}

const read = async (id: string, requester = as) =>
  (
    await world.ask<{ roster: Roster | null }>(
      `query ($id: ID!) { roster(id: $id) { ${rosterFields} } }`,
      { id },
      { as: requester },
    )
  ).roster

const onRoster = async (id: string) => (await read(id))?.people.edges.map(({ node }) => node) ?? []

type Answer = { __typename: string; recorded?: number; fields?: { path: string; code: string }[] }
const recordDocument = /* GraphQL */ `
  mutation ($input: RecordRosterInput!) {
    answer: recordRoster(input: $input) {
      __typename
      ... on RosterRecorded { recorded }
      ... on InvalidInput { fields { path code } }
    }
  }`
const record = async (id: string, leastMinutes: number, confirmed: string[] = [], requester = as) =>
  (await world.ask<{ answer: Answer }>(recordDocument, { input: { id, leastMinutes, confirmed } }, { as: requester }))
    .answer
const remove = async (id: string, requester = as) =>
  (
    await world.ask<{ answer: Answer }>(
      'mutation ($id: ID!) { answer: removeRoster(id: $id) { __typename } }',
      { id },
      { as: requester },
    )
  ).answer.__typename

async function recordsOf(reference: string) {
  const document = `query ($reference: String!) {
    registration(reference: $reference) { attendanceRecords { attended method minutes } } }`
  type Records = {
    registration: { attendanceRecords: { attended: boolean; method: string; minutes: number | null }[] }
  }
  return (await world.ask<Records>(document, { reference }, { as })).registration.attendanceRecords
}

const byRoster = (minutes: number) => [{ attended: true, method: 'ROSTER', minutes }]

const uploaded = async (session: SessionRow, file: string): Promise<string> => {
  const answer = await send(session, file)
  if (answer.status !== 201) throw new Error(answer.message)
  return answer.id
}

describe('a roster', () => {
  it('is matched by address, and by name as a suggestion; recording counts whom it shows long enough', async () => {
    const { event, session } = await eventOf()
    const [ana, bo, cy] = [await confirmed(event, 'Ana'), await confirmed(event, 'Bo'), await confirmed(event, 'Cy')]
    const id = await uploaded(
      session,
      fileOf(session, [
        ['Ana', 'ANA@people.example', -10, 30],
        ['iPad', 'ana@people.example', 40, 80],
        ['Bo', '', 0, 90],
        ['Cy', 'cy@people.example', 0, 59],
        ['Stranger', 'stranger@mail.example', 0, 45],
      ]),
    )
    expect(await read(id)).toMatchObject({
      state: 'READ',
      rowCount: 5,
      unmatchedCount: 1,
      unmatched: [{ row: 6, minutes: 45 }],
    })
    expect(
      (await onRoster(id)).toSorted((one, other) =>
        one.registration.reference.localeCompare(other.registration.reference),
      ),
    ).toEqual(
      [
        { registration: { reference: ana }, rows: [2, 3], minutes: 70, nameRows: [], minutesWithName: 70 },
        { registration: { reference: bo }, rows: [], minutes: 0, nameRows: [4], minutesWithName: 90 },
        { registration: { reference: cy }, rows: [5], minutes: 59, nameRows: [], minutesWithName: 59 },
      ].toSorted((one, other) => one.registration.reference.localeCompare(other.registration.reference)),
    )
    expect(await recordsOf(ana)).toEqual([])
    expect(await record(id, 60, [bo])).toEqual({ __typename: 'RosterRecorded', recorded: 2 })
    expect([await recordsOf(ana), await recordsOf(bo), await recordsOf(cy)]).toEqual([byRoster(70), byRoster(90), []])
    expect(await record(id, 60, [bo])).toEqual({ __typename: 'RosterRecorded', recorded: 2 })
    expect(await read(id)).toMatchObject({ state: 'RECORDED', leastMinutes: 60, people: { totalCount: 2 } })
  })

  it('stores neither names nor addresses of the file', async () => {
    const { event, session } = await eventOf()
    await confirmed(event, 'Dee')
    await uploaded(
      session,
      fileOf(session, [
        ['Zebulon Quartz', 'zq@mail.example', 0, 60],
        ['Dee', '', 0, 60],
      ]),
    )
    const stored = JSON.stringify([
      await database.roster.findMany({ where: { sessionId: session.id } }),
      await database.rosterPerson.findMany({ where: { roster: { sessionId: session.id } } }),
    ])
    expect(stored).not.toMatch(/Zebulon|zq@|Dee/)
  })

  it('recorded again replaces the earlier one, so that the same file changes nothing', async () => {
    const { event, session } = await eventOf()
    const eve = await confirmed(event, 'Eve')
    const fay = await confirmed(event, 'Fay')
    const file = fileOf(session, [
      ['Eve', addressOf('Eve'), 0, 90],
      ['Fay', addressOf('Fay'), 0, 60],
    ])
    await record(await uploaded(session, file), 60)
    const second = await uploaded(session, file)
    expect(await record(second, 80)).toMatchObject({ recorded: 1 })
    expect([await recordsOf(eve), await recordsOf(fay)]).toEqual([byRoster(90), []])
    expect(await database.roster.findMany({ where: { sessionId: session.id }, select: { id: true } })).toEqual([
      { id: second },
    ])
  })

  it('leaves check-ins and corrections, and restores what it replaced when it is removed', async () => {
    const { event, session } = await eventOf()
    const names = ['Gus', 'Hue', 'Ida']
    const [gus = '', hue = '', ida = ''] = await Promise.all(names.map((name) => confirmed(event, name)))
    const idOf = async (reference: string) =>
      (await database.registration.findUniqueOrThrow({ where: { reference } })).id
    const at = new Date()
    await database.attendance.createMany({
      data: [
        { sessionId: session.id, registrationId: await idOf(gus), attended: true, method: 'JOINED', at },
        { sessionId: session.id, registrationId: await idOf(hue), attended: false, method: 'CORRECTED', at },
      ],
    })
    const id = await uploaded(
      session,
      fileOf(
        session,
        names.map((name) => [name, addressOf(name), 0, 100]),
      ),
    )
    expect(await record(id, 90)).toMatchObject({ recorded: 2 })
    expect([await recordsOf(gus), await recordsOf(hue), await recordsOf(ida)]).toEqual([
      byRoster(100),
      [{ attended: false, method: 'CORRECTED', minutes: null }],
      byRoster(100),
    ])
    expect(await remove(id)).toBe('RosterRemoved')
    expect([await recordsOf(gus), await recordsOf(hue), await recordsOf(ida)]).toEqual([
      [{ attended: true, method: 'JOINED', minutes: null }],
      [{ attended: false, method: 'CORRECTED', minutes: null }],
      [],
    ])
    expect(await remove(id)).toBe('UnknownRoster')
  })

  it('earns a certificate, which is revoked if it is removed', async () => {
    const { event, session } = await eventOf()
    await database.event.update({ where: { id: event.id }, data: { certificateSessions: 1 } })
    const jo = await confirmed(event, 'Jo')
    const id = await uploaded(session, fileOf(session, [['Jo', addressOf('Jo'), 0, 100]]))
    await record(id, 90)
    await world.setClock(new Date(session.endsAt.getTime() + minute).toISOString())
    const url = `/api/registrations/${jo}/certificate.pdf`
    const fetched = await world.app.inject({ url, headers: { cookie: await world.signIn(addressOf('Jo')) } })
    expect(fetched.statusCode).toBe(200)
    const where = { registration: { reference: jo }, revokedAt: null }
    expect(await database.certificate.count({ where })).toBe(1)
    await remove(id)
    expect(await database.certificate.count({ where })).toBe(0)
    await world.setClock(null)
  })

  it('matches nobody whose name the viewer doesn’t see', async () => {
    const { event, session } = await eventOf({ offersProtection: true })
    const kim = await confirmed(event, 'Kim')
    await database.registration.update({ where: { reference: kim }, data: { protected: true } })
    const id = await uploaded(session, fileOf(session, [['Kim', addressOf('Kim'), 0, 100]]))
    expect(await read(id)).toMatchObject({ unmatchedCount: 1, people: { totalCount: 0 } })
  })

  it('is forgotten a day later if it wasn’t recorded', async () => {
    const { event, session } = await eventOf()
    await confirmed(event, 'Lou')
    const id = await uploaded(session, fileOf(session, [['Lou', addressOf('Lou'), 0, 100]]))
    await world.setClock(25 * 60 * minute)
    await world.runJobs()
    await world.setClock(null)
    expect(await read(id)).toBeNull()
  })

  it('is imported by organisers of the host alone', async () => {
    const { event, session } = await eventOf()
    await confirmed(event, 'Mia')
    const file = fileOf(session, [['Mia', addressOf('Mia'), 0, 100]])
    const { institute } = await world.partner(event)
    const partner = (await world.member({ institute })).email
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    for (const requester of [partner, reviewer])
      expect(await send(session, file, requester)).toMatchObject({ status: 403, code: 'NOT_ALLOWED' })
    expect(await send({ id: 'nowhere' }, file)).toMatchObject({ status: 404, code: 'UNKNOWN_SESSION' })
    const id = await uploaded(session, file)
    expect(await read(id, partner)).toBeNull()
    expect((await record(id, 60, [], partner)).__typename).toBe('NotAllowed')
    expect(await remove(id, reviewer)).toBe('NotAllowed')
  })

  it('takes as many statements for one person as for three', async () => {
    const { event, session } = await eventOf()
    for (const name of ['Ned', 'Oda', 'Pia']) await confirmed(event, name)
    const row = (name: string): [string, string, number, number] => [name, addressOf(name), 0, 100]
    const one = await uploaded(session, fileOf(session, [row('Ned')]))
    const three = await uploaded(session, fileOf(session, [row('Ned'), row('Oda'), row('Pia')]))
    await countStatementsOfBoth(
      () => read(one),
      () => read(three),
    )
  })
})

describe('a file is refused', () => {
  const refusedIn = async (file: string | Buffer, query = '') => {
    const { session } = await eventOf()
    return send(session, file, as, query)
  }

  it.each<[string, string | Buffer, string, RegExp]>([
    ['that is no roster', 'Title,Price\nBook,3\n', 'NOT_A_ROSTER', /no participants/],
    ['of nobody', `${header}\n,,,,\n`, 'ROSTER_EMPTY', /no participants/],
    ['that is a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0]), 'NOT_A_TABLE', /CSV/],
    ['of more than 10,000 rows', `Name,Duration\n${'Ana,5\n'.repeat(10_000)}`, 'ROSTER_TOO_LONG', /10,000/],
    ['of more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'FILE_TOO_LARGE', /10 MB/],
    ['with a negative duration', 'Name,Duration\nAna,-5\n', 'NEGATIVE_DURATION', /row 2/],
    ['with a duration that is none', 'Name,Duration\nAna,long\n', 'DURATION_UNREADABLE', /row 2/],
    ['with a time that is none', 'Name,Join time,Leave time\nAna,soon,late\n', 'TIME_UNREADABLE', /row 2/],
  ])('%s', async (_, file, code, message) => {
    expect(await refusedIn(file)).toMatchObject({ code, message: expect.stringMatching(message) })
  })

  it('if its times are outside of the session, until it is said in which zone they are', async () => {
    const { event, session } = await eventOf()
    const quin = await confirmed(event, 'Quin')
    const file = fileOf(session, [['Quin', addressOf('Quin'), 0, 100]], 'Asia/Tokyo')
    expect(await send(session, file)).toMatchObject({ status: 422, code: 'OUTSIDE_SESSION' })
    expect(await send(session, file, as, '?zone=Nowhere/Town')).toMatchObject({ status: 422, code: 'UNKNOWN_ZONE' })
    const { id } = await send(session, file, as, '?zone=Asia/Tokyo')
    expect(await onRoster(id)).toMatchObject([{ registration: { reference: quin }, minutes: 100 }])
  })

  it.each([
    ['in UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['in Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('never for its encoding: %s', async (_, encoded) => {
    const { event, session } = await eventOf()
    await confirmed(event, 'Ruy')
    const { id } = await send(
      session,
      encoded('Nombre;Correo electrónico;Duración (minutos)\nRuy;ruy@people.example;30\n'),
    )
    expect(await onRoster(id)).toMatchObject([{ minutes: 30 }])
  })

  it('with minutes out of range, or a person confirmed whose name isn’t on it', async () => {
    const { event, session } = await eventOf()
    const sue = await confirmed(event, 'Sue')
    const id = await uploaded(session, fileOf(session, [['Sue', addressOf('Sue'), 0, 100]]))
    expect(await record(id, 0, [sue])).toEqual({
      __typename: 'InvalidInput',
      fields: [
        { path: 'leastMinutes', code: 'OUT_OF_RANGE' },
        { path: 'confirmed.0', code: 'UNKNOWN' },
      ],
    })
  })
})
