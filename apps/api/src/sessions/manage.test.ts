import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import type { Language } from '@plenaria/schema/languages'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { type Answer, addSession, facts, moveSession, removeSession, updateSession } from './testing/documents.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  as = (await world.member({ institute: host })).email
})

/** In Chile, clocks go forward at midnight before 5 September 2027, and back before 4 April. */
beforeEach(async () => {
  event = await world.event({
    hostId: host.id,
    zone: 'America/Santiago',
    startsAt: new Date('2027-04-01T12:00:00Z'),
    endsAt: new Date('2027-09-30T12:00:00Z'),
  })
})

const ask = async (document: string, variables: Record<string, unknown>, requester: { as: string } = { as }) =>
  (await world.ask<{ answer: Answer }>(document, variables, requester)).answer

const add = (changes: Parameters<typeof facts>[0] = {}, requester?: { as: string }) =>
  ask(addSession, { input: { eventSlug: event.slug, facts: facts(changes) } }, requester)

async function added(changes: Parameters<typeof facts>[0] = {}) {
  const { session } = await add(changes)
  if (!session) throw new Error('The session was not added.')
  return session
}

const update = (id: string, version: number, changes: Parameters<typeof facts>[0] = {}, requester?: { as: string }) =>
  ask(updateSession, { input: { id, version, facts: facts(changes) } }, requester)

const lastEntry = () => database.auditEntry.findFirstOrThrow({ where: { eventId: event.id }, orderBy: { id: 'desc' } })
const codes = ({ fields }: Answer) => (fields ?? []).map(({ path, code }) => `${path} ${code}`)

describe('a session', () => {
  it('is added, changed, moved and removed, each with one entry that tells no link', async () => {
    const link = 'https://meet.example/one'
    const { id, version } = await added({ joinLink: link, room: '  ', tracks: [{ language: 'en', text: 'Law' }] })
    expect(await lastEntry()).toMatchObject({ what: 'SESSION_ADDED', before: null, after: { id, hasJoinLink: true } })
    const stored = await database.session.findUniqueOrThrow({ where: { id } })
    expect(stored).toMatchObject({ titles: { en: 'Opening' }, room: null, tracks: { en: 'Law' } })
    expect(stored.startsAt.toISOString()).toBe('2027-06-14T14:00:00.000Z')

    const updated = await update(id, version, { joinLink: 'https://meet.example/two', room: 'Aula Magna' })
    expect(updated).toMatchObject({
      __typename: 'SessionUpdated',
      session: { version: 2, room: 'Aula Magna', track: null },
    })
    expect((await lastEntry()).after).toMatchObject({ joinLinkReplaced: true, room: 'Aula Magna' })

    const times = { startsLocal: '2027-06-15T10:00', endsLocal: '2027-06-15T10:45' }
    const moved = await ask(moveSession, { input: { id, version: 2, ...times } })
    expect(moved).toMatchObject({ __typename: 'SessionMoved', session: { startsAt: '2027-06-15T14:00:00.000Z' } })
    expect(await lastEntry()).toMatchObject({
      what: 'SESSION_MOVED',
      before: { startsAt: '2027-06-14T14:00:00.000Z' },
      after: { startsAt: '2027-06-15T14:00:00.000Z' },
    })

    expect(await ask(removeSession, { id, version: 3 })).toMatchObject({ event: { version: 5 } })
    expect(await database.session.count({ where: { eventId: event.id } })).toBe(0)
    expect(await lastEntry()).toMatchObject({ what: 'SESSION_REMOVED', after: null })
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id } })
    expect(entries).toHaveLength(4)
    expect(JSON.stringify(entries.map(({ before, after }) => [before, after]))).not.toContain('meet.example')
  })

  it('stands by its title among those that begin with it, as the reader’s language sorts them', async () => {
    const titled = (en: string, es: string) => ({
      titles: [
        ['en', en],
        ['es', es],
      ].map(([language, text]) => ({ language, text })),
    })
    for (const [en, es] of [
      ['Room 10', 'Árbol'],
      ['Room 2', 'Zona'],
      ['Rights', 'Derechos'],
    ] as const) {
      await added(titled(en, es) as Parameters<typeof facts>[0])
    }
    await added({ startsLocal: '2027-06-14T09:30' })
    const titles = async (language: Language) => {
      const document = 'query ($slug: String!) { event(slug: $slug) { sessions { title } } }'
      const shown = await world.ask<{ event: { sessions: { title: string }[] } }>(
        document,
        { slug: event.slug },
        { as, language },
      )
      return shown.event.sessions.map(({ title }) => title)
    }
    expect(await titles('en')).toEqual(['Opening', 'Rights', 'Room 2', 'Room 10'])
    expect(await titles('es')).toEqual(['Opening', 'Árbol', 'Derechos', 'Zona'])
  })

  it('keeps its link unless another is given, and has none once it is empty', async () => {
    const { id, version } = await added({ joinLink: 'https://meet.example/one' })
    expect(await update(id, version)).toMatchObject({ session: { hasJoinLink: true } })
    expect(await update(id, version + 1, { joinLink: '' })).toMatchObject({ session: { hasJoinLink: false } })
  })

  it('a session outside the event is refused with the event’s hours, in its zone', async () => {
    const [field] = (await add({ endsLocal: '2027-09-30T12:00' })).fields ?? []
    expect(field?.message).toMatch(
      /^Choose a time within the event: April 1, 2027.+.– September 30, 2027.+9:00.AM \(.+ Time\)\.$/,
    )
  })

  it.each<[string, Parameters<typeof facts>[0], string[]]>([
    ['ends before it starts', { endsLocal: '2027-06-14T09:00' }, ['facts.endsLocal OUT_OF_ORDER']],
    ['lasts no time', { endsLocal: '2027-06-14T10:00' }, ['facts.endsLocal OUT_OF_ORDER']],
    [
      'begins at an hour that the zone skips',
      { startsLocal: '2027-09-05T00:30', endsLocal: '2027-09-05T02:00' },
      ['facts.startsLocal SKIPPED_HOUR'],
    ],
    [
      'has an offset that its zone has not then',
      { startsLocal: '2027-06-14T10:00-03:00' },
      ['facts.startsLocal MALFORMED'],
    ],
    ['is on no day', { startsLocal: '2027-02-30T10:00' }, ['facts.startsLocal MALFORMED']],
    ['lies outside the event', { startsLocal: '2027-03-01T10:00' }, ['facts.startsLocal OUT_OF_RANGE']],
    ['has a link that is none', { joinLink: 'meet.example' }, ['facts.joinLink MALFORMED']],
    ['has a link that is not safe', { joinLink: 'http://meet.example/one' }, ['facts.joinLink MALFORMED']],
    ['has a link that runs', { joinLink: 'javascript:alert(1)' }, ['facts.joinLink MALFORMED']],
    [
      'has materials without a title or an address',
      { materials: [{ title: ' ', link: 'https://user:word@papers.example', isPublic: true }] },
      ['facts.materials.0.title REQUIRED', 'facts.materials.0.link MALFORMED'],
    ],
    [
      'speaks what is no language, and twice',
      { languages: ['xx'], interpretation: ['es', 'es'] },
      ['facts.languages.0 UNKNOWN', 'facts.interpretation.1 REPEATED'],
    ],
    ['has no place for anybody', { capacity: 0 }, ['facts.capacity OUT_OF_RANGE']],
    ['has no title', { titles: [] }, ['facts.titles REQUIRED']],
  ])('that %s is refused, and nothing changes', async (_, changes, expected) => {
    expect(codes(await add(changes))).toEqual(expected)
    const { id, version } = await added()
    expect(codes(await update(id, version, changes))).toEqual(expected)
    expect(await database.session.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 1 })
  })

  it('a session at an hour that clocks show twice is at the first', async () => {
    const { startsAt } = await added({ startsLocal: '2027-04-03T23:30', endsLocal: '2027-04-04T01:00' })
    expect(startsAt).toBe('2027-04-04T02:30:00.000Z')
  })

  it('a session at an hour that clocks show twice is at the second if its offset says so, also after a move', async () => {
    const { id, version, startsAt } = await added({
      startsLocal: '2027-04-03T23:30-04:00',
      endsLocal: '2027-04-04T01:00',
    })
    expect(startsAt).toBe('2027-04-04T03:30:00.000Z')
    const times = { startsLocal: '2027-04-03T23:45-03:00', endsLocal: '2027-04-03T23:15-04:00' }
    const { session } = await ask(moveSession, { input: { id, version, ...times } })
    expect([session?.startsAt, session?.endsAt]).toEqual(['2027-04-04T02:45:00.000Z', '2027-04-04T03:15:00.000Z'])
  })

  it('a session that somebody else has changed is not overwritten', async () => {
    const { id, version } = await added()
    await update(id, version, { room: 'Aula' })
    expect(await update(id, version, { room: 'Another' })).toMatchObject({ __typename: 'ChangedMeanwhile' })
    const times = { startsLocal: '2027-06-15T10:00', endsLocal: '2027-06-15T10:45' }
    expect(await ask(moveSession, { input: { id, version, ...times } })).toMatchObject({
      __typename: 'ChangedMeanwhile',
    })
    expect(await ask(removeSession, { id, version })).toMatchObject({ __typename: 'ChangedMeanwhile' })
    expect(await database.session.findUniqueOrThrow({ where: { id } })).toMatchObject({ room: 'Aula', version: 2 })
  })

  it('an unknown session is refused as UnknownSession', async () => {
    expect(await update('none', 1)).toMatchObject({ __typename: 'UnknownSession' })
    expect(await ask(removeSession, { id: 'none', version: 1 })).toMatchObject({ __typename: 'UnknownSession' })
  })
})

it('a partner bounded to a session changes this one and adds none, under its grant', async () => {
  const own = await added()
  const other = await added()
  const terms = { scope: { ...wholeEvent, sessions: [own.id] } }
  const { institute, grant } = await world.partner(event, { terms })
  const { email } = await world.member({ institute })
  expect(await update(own.id, 1, { room: 'Aula' }, { as: email })).toMatchObject({ __typename: 'SessionUpdated' })
  expect(await lastEntry()).toMatchObject({ instituteId: institute.id, grantId: grant.id })
  expect(await update(other.id, 1, { room: 'Aula' }, { as: email })).toMatchObject({ __typename: 'NotAllowed' })
  expect(await add({}, { as: email })).toMatchObject({ __typename: 'NotAllowed' })
})
