import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { addressOf, inDays, openInvitations, runFileDocument, type Shown } from '../invitations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { whileWaiting } from '../testing/waiting.ts'
import { openWorld } from '../testing/world.ts'
import { importing } from './testing/importing.ts'

const world = await openWorld()
const { database } = world
const { upload, check } = importing(world)
const { invite, decline, register, standing } = openInvitations(world)

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

afterEach(() => {
  jest.restoreAllMocks()
})

const dialogue = (): Promise<EventRow> =>
  world.event({ hostId: host.id, kind: 'DIALOGUE', admission: 'INVITATION', groups: { academia: {}, press: {} } })

const titles = 'Name,E-mail,Group,Language'
const line = (name: string, email = addressOf(name), group = 'academia') => `${name},${email},${group},es`

const checked = async (event: EventRow, lines: string[]) =>
  check(await upload(event.slug, [titles, ...lines].join('\n'), organiser, 'invite'), organiser)

const run = async (id: string, skipInvalid?: number): Promise<Shown> => {
  const input = { id, expiresAt: inDays(10), ...(skipInvalid !== undefined && { skipInvalid }) }
  return (await world.ask<{ answer: Shown }>(runFileDocument, { input }, { as: organiser })).answer
}

describe('a file of people to be invited', () => {
  it('a file of 5,000 rows reports each of its twelve invalid rows, and invites nobody before confirmation', async () => {
    const event = await dialogue()
    await invite(event, organiser, ['Invited Already', 'Declined'])
    await decline(event, 'Declined')
    await register(event, 'Invited Already')
    const lines = Array.from({ length: 5_000 }, (_, place) => line(`Person ${place}`))
    const wrong: [row: number, line: string, code: string][] = [
      [3, line('No address', 'no address'), 'INVALID'],
      [4, line('', 'nameless@people.example'), 'INVALID'],
      [700, line('No group', addressOf('No group'), 'no-such-group'), 'INVALID'],
      [1_001, line('Again', addressOf('Person 10')), 'REPEATED'],
      [1_002, line('Invited Already'), 'TAKEN'],
      [2_500, line('Declined'), 'TAKEN'],
      [2_501, line('A'.repeat(201), addressOf('Long')), 'INVALID'],
      [3_000, line('No sign', 'at.people.example'), 'INVALID'],
      [3_001, line('Two signs', 'a@b@people.example'), 'INVALID'],
      [4_000, line('Other group', addressOf('Other group'), 'civil'), 'INVALID'],
      [4_999, line('Once more', addressOf('Person 11').toUpperCase()), 'REPEATED'],
      [5_001, line('', ''), 'INVALID'],
    ]
    for (const [row, text] of wrong) lines[row - 2] = text
    const read = await checked(event, lines)
    expect([read.rowCount, read.readyCount, read.invalidCount]).toEqual([5_000, 4_988, 12])
    const rows = read.problems.edges.map(({ node: { row, message } }) => [row, message.length > 0])
    expect(new Map(rows as [number, boolean][])).toEqual(new Map(wrong.map(([row]) => [row, true])))

    expect((await run(read.id)).__typename).toBe('ImportNotReady')
    expect((await run(read.id, 11)).__typename).toBe('ImportNotReady')
    expect(await database.eventInvitation.count({ where: { eventId: event.id } })).toBe(2)

    expect(await run(read.id, 12)).toEqual({ __typename: 'PeopleInvited', invited: 4_988 })
    const where = { eventId: event.id }
    expect(await database.eventInvitation.count({ where })).toBe(4_990)
    expect(await database.message.count({ where: { ...where, template: 'event-invitation' } })).toBe(4_990)
    expect(await database.auditEntry.count({ where: { ...where, what: 'EVENT_INVITATION_SENT' } })).toBe(4_990)
    expect(await database.importRow.count({ where: { importId: read.id } })).toBe(0)
    expect((await run(read.id, 12)).__typename).toBe('ImportSettled')
  })

  it('is worked on while seats change hands: their lock comes after its rows', async () => {
    const event = await dialogue()
    const read = await checked(
      event,
      ['Ana', 'Bo', 'Cy'].map((name) => line(name)),
    )
    const query = jest.spyOn(pg.Client.prototype, 'query')
    await run(read.id)
    const texts = query.mock.calls.map(([asked]) =>
      typeof asked === 'string' ? asked : String((asked as { text?: unknown }).text),
    )
    const places = (part: RegExp) => texts.flatMap((text, place) => (part.test(text) ? [place] : []))
    const [locked = -1] = places(/seat_tally .*for update/s)
    expect(locked).toBeGreaterThan(0)
    for (const part of [/import_row/, /insert into event_invitation/, /INSERT INTO "public"."message"/]) {
      expect([part, places(part).length > 0, places(part).every((place) => place < locked)]).toEqual([part, true, true])
    }
  })

  it('invites nobody if somebody of it registered before all were', async () => {
    const event = await world.event({ hostId: host.id, groups: { academia: {}, press: {} } })
    const read = await checked(event, [line('Ana'), line('Bo')])
    const before = await database.auditEntry.count({ where: { eventId: event.id } })
    const answer = await whileWaiting(
      world,
      event.id,
      () => run(read.id),
      () => database.$executeRaw`
        insert into registration (id, reference, event_id, state, group_key, name, sort_name, email, email_key, country,
          languages, language, registered_at, queued_at)
        values (gen_random_uuid(), 'ABCDEFGHJK', ${event.id}, 'SUBMITTED', 'academia', 'Bo', 'Bo', ${addressOf('Bo')},
          ${addressOf('Bo')}, 'CO', '{es}', 'es', now(), now())`,
    )
    expect(answer).toMatchObject({
      __typename: 'InvitationsInvalid',
      ready: 1,
      invalid: 1,
      problems: [{ row: 3, field: 'email', code: 'ALREADY_REGISTERED' }],
    })
    expect(await standing(event)).toEqual({})
    expect(await database.message.count({ where: { eventId: event.id } })).toBe(0)
    expect(await database.auditEntry.count({ where: { eventId: event.id } })).toBe(before)
  })

  it('two files with the same people at the same time invite each person once', async () => {
    const event = await dialogue()
    const one = await checked(event, [line('Ana'), line('Bo')])
    const other = await checked(event, [line('Bo'), line('Ana')])
    const answers = await Promise.all([run(one.id), run(other.id), invite(event, organiser, ['Cy'])])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'InvitationsInvalid',
      'PeopleInvited',
      'PeopleInvited',
    ])
    expect(await standing(event)).toEqual({ Ana: 'SENT', Bo: 'SENT', Cy: 'SENT' })
  })
})
