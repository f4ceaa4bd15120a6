import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { recordDueSealed } from '../audit/sealed.ts'
import { openLine, subscribe } from '../live/testing/subscriber.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { until } from '../testing/child.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const { clientOf } = await openLine(world)

let host: InstituteRow
let partner: InstituteRow
/** Rapporteurs of two institutes. */
let one: string
let other: string
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  partner = await world.institute()
  organiser = (await world.member({ institute: host })).email
  one = (await world.member({ institute: host, role: 'RAPPORTEUR' })).email
  other = (await world.member({ institute: partner, role: 'RAPPORTEUR' })).email
})

/** Within the time range of the fixtures' events. */
const soon = new Date(Date.now() + 20 * 86_400_000 + 3_600_000)
async function opened(facts: { startsAt?: Date } = {}) {
  const startsAt = facts.startsAt ?? soon
  const event = await world.event({
    hostId: host.id,
    decisionPromisedAt: new Date(Date.now() + 15 * 86_400_000),
    sessions: [
      { title: 'One', startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) },
      { title: 'Two', startsAt: new Date(startsAt.getTime() + 1), endsAt: new Date(startsAt.getTime() + 3_600_000) },
    ],
  })
  await world.partner(event, { institute: partner, terms: { capabilities: ['WRITE_NOTES'] } })
  const [first, second] = await database.session.findMany({
    where: { eventId: event.id },
    orderBy: { startsAt: 'asc' },
  })
  if (!first || !second) throw new Error('There are no sessions.')
  return { event, sessionId: first.id, secondId: second.id }
}

interface Note {
  id: string
  text: string
  version: number
  isOwn: boolean
  marks: { words: string; from: number; to: number; isName: boolean }[]
}
type Answer = { __typename: string; note?: Note } & Record<string, unknown>

const said = (text: string) => ({ kind: 'CONCERN', text, groupKeys: ['academia'] })
const marksAlone = 'marks { words from to isName }'
const whole = 'id text version isOwn kind marks { words from to isName } groups { key } institute { slug } topic { id }'

async function act(field: 'writeNote' | 'changeNote', input: Record<string, unknown>, as: string): Promise<Answer> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  const ofField =
    field === 'writeNote'
      ? `... on NoteWritten { note { ${whole} } }`
      : `... on NoteChanged { note { ${whole} } } ... on NoteChangedMeanwhile { text note { ${whole} } }`
  const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) {
    __typename ... on InvalidInput { fields { path code } } ... on NoteAlreadyRemoved { text } ${ofField} } }`
  return (await world.ask<{ answer: Answer }>(document, { input }, { as })).answer
}
const write = (sessionId: string, text: string, as = one, more: Record<string, unknown> = {}) =>
  act('writeNote', { id: randomUUID(), sessionId, ...said(text), ...more }, as)
const change = (id: string, version: number, text: string, as = one) =>
  act('changeNote', { id, version, ...said(text) }, as)
const removeNote = async (id: string, version: number, as = one): Promise<string> => {
  const document =
    'mutation ($id: ID!, $version: Int!) { answer: removeNote(id: $id, version: $version) { __typename } }'
  return (await world.ask<{ answer: Answer }>(document, { id, version }, { as })).answer.__typename
}
const noted = ({ note }: Answer): Note => {
  if (!note) throw new Error('There is no note.')
  return note
}
async function notesOf({ slug }: EventRow, as: string, page = '', fields = 'text'): Promise<Note[]> {
  const document = `query ($slug: String!) { event(slug: $slug) { sessions { notes${page} { edges { node { ${fields} } } } } } }`
  const { event } = await world.ask<{ event: { sessions: { notes: { edges: { node: Note }[] } }[] } }>(
    document,
    { slug },
    { as },
  )
  return event.sessions.flatMap(({ notes }) => notes.edges.map(({ node }) => node))
}
async function setRule(sessionId: string, rule: string): Promise<string> {
  const { version } = await database.session.findUniqueOrThrow({ where: { id: sessionId } })
  const document = 'mutation ($input: SetSessionRuleInput!) { answer: setSessionRule(input: $input) { __typename } }'
  const { answer } = await world.ask<{ answer: Answer }>(
    document,
    { input: { sessionId, version, rule } },
    { as: organiser },
  )
  return answer.__typename
}

describe('rapporteurs of two institutes', () => {
  it('write at once, and both read everything, the newest first', async () => {
    const { event, sessionId } = await opened()
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => write(sessionId, `Note ${n}`, n % 2 === 0 ? one : other)),
    )
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['NoteWritten']))
    expect((await notesOf(event, other)).map(({ text }) => text).sort()).toEqual(
      Array.from({ length: 12 }, (_, n) => `Note ${n}`).sort(),
    )
    const [last] = await notesOf(event, one, '(first: 1)', whole)
    expect(last).toMatchObject({ groups: [{ key: 'academia' }], marks: [] })
  })

  it('the second of two rapporteurs who change a note gets both texts, and nothing is overwritten', async () => {
    const { sessionId } = await opened()
    const { id } = noted(await write(sessionId, 'It is slow.'))
    expect(await change(id, 1, 'It is too slow.', other)).toMatchObject({ __typename: 'NoteChanged' })
    expect(await change(id, 1, 'It is very slow.', one)).toMatchObject({
      __typename: 'NoteChangedMeanwhile',
      text: 'It is very slow.',
      note: { text: 'It is too slow.', version: 2 },
    })
    expect(await removeNote(id, 1)).toBe('NoteChangedMeanwhile')
    expect(await database.note.findUniqueOrThrow({ where: { id } })).toMatchObject({ text: 'It is too slow.' })
  })

  it('a rapporteur whose note was removed by another gets the text back, and its words are erased', async () => {
    const { event, sessionId } = await opened()
    const { id } = noted(await write(sessionId, 'It is slow.'))
    expect(await removeNote(id, 1, other)).toBe('NoteRemoved')
    expect(await change(id, 1, 'It is too slow.')).toEqual({
      __typename: 'NoteAlreadyRemoved',
      text: 'It is too slow.',
    })
    expect(await database.note.findUniqueOrThrow({ where: { id } })).toMatchObject({ text: '', marks: [] })
    expect(await notesOf(event, one)).toEqual([])
    expect(await removeNote(id, 1)).toBe('NoteRemoved')
  })
})

describe('a device that was not answered does the same again', () => {
  it('a device that sends the same note again writes one note and one change', async () => {
    const { event, sessionId } = await opened()
    const input = { id: randomUUID(), sessionId, ...said('Once.') }
    const answers = await Promise.all([1, 2, 3].map(() => act('writeNote', input, one)))
    expect(answers.map((answer) => noted(answer).id)).toEqual([input.id, input.id, input.id])
    await change(input.id, 1, 'Twice.')
    expect(noted(await change(input.id, 1, 'Twice.')).version).toBe(2)
    expect((await notesOf(event, one)).map(({ text }) => text)).toEqual(['Twice.'])
    expect(await database.sealedEntry.count({ where: { eventId: event.id } })).toBe(2)
  })

  it('an id of somebody else’s is refused', async () => {
    const { sessionId } = await opened()
    const { id } = noted(await write(sessionId, 'Mine.'))
    expect(await write(sessionId, 'Mine too.', other, { id })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'id', code: 'TAKEN' }],
    })
  })

  it('the time at which it was typed is kept, if it can be one', async () => {
    const { sessionId } = await opened()
    const now = (await world.now()).getTime()
    const heardAt = new Date(now - 60_000).toISOString()
    const { id } = noted(await write(sessionId, 'Typed while the line was cut.', one, { heardAt }))
    expect((await database.note.findUniqueOrThrow({ where: { id } })).heardAt.toISOString()).toBe(heardAt)
    const late = noted(await write(sessionId, 'A wrong clock.', one, { heardAt: '2035-01-01T00:00:00Z' }))
    const { heardAt: kept } = await database.note.findUniqueOrThrow({ where: { id: late.id } })
    expect(Math.abs(kept.getTime() - now)).toBeLessThan(60_000)
  })
})

describe('a note with a name in it', () => {
  it('is kept and marked, without saying whom; a change that takes the name out takes the mark out', async () => {
    const { event, sessionId } = await opened()
    await registerPerson(world, event, 'Lucía Ferrán', {
      email: 'lucia@people.example',
      organisation: 'Red de Derechos del Río',
    })
    const note = noted(await write(sessionId, 'Lucía Ferrán said that requests take months.'))
    expect(note.marks).toEqual([{ words: 'Lucía Ferrán', from: 0, to: 12, isName: true }])
    expect((await database.note.findUniqueOrThrow({ where: { id: note.id } })).text).toContain('Lucía')
    expect(noted(await change(note.id, 1, 'Requests take months.')).marks).toEqual([])
  })

  it('is marked for who sees no registrations by its form alone, whether anybody of that name is registered or not', async () => {
    const texts = [
      'Maria Fernanda Lopez said that requests take months.',
      'Write to nadia@sulphur-press.example, or to +599 9 555 0142.',
      'Somebody of sulphur-press.example said so.',
      'Nadia said so, and so did the Sulphur Press Collective.',
    ]
    const received: unknown[] = []
    for (const isRegistered of [false, true]) {
      const { event, sessionId } = await opened()
      const person = { email: 'nadia@sulphur-press.example', organisation: 'Sulphur Press Collective' }
      if (isRegistered) await registerPerson(world, event, 'Nadia Maria Fernanda Lopez', person)
      const answers = []
      for (const text of texts)
        for (const as of [one, other]) answers.push(noted(await write(sessionId, text, as)).marks)
      expect((await notesOf(event, other, '(first: 20)', marksAlone)).map(({ marks }) => marks).toReversed()).toEqual(
        answers,
      )
      received.push(answers.map((marks) => marks.map(({ words }) => words)))
    }
    expect(received[0]).toEqual(received[1])
    expect(received[0]).toEqual([
      ['Maria Fernanda Lopez'],
      ['Maria Fernanda Lopez'],
      ...[1, 2].map(() => ['nadia@sulphur-press.example', '+599 9 555 0142']),
      [],
      [],
      [],
      [],
    ])
  })

  it('is marked by who is registered for those who see them by name, and protected people tell nobody', async () => {
    const { event, sessionId } = await opened()
    const at = (domain: string) => ({ email: `ana@${domain}`, organisation: null })
    await database.event.update({ where: { id: event.id }, data: { offersProtection: true } })
    await registerPerson(world, event, 'Ana Open', at('open-collective.example'))
    await registerPerson(world, event, 'Ana Hidden', { ...at('hidden-unit.example'), protectIdentity: true })
    await write(sessionId, 'See open-collective.example, and hidden-unit.example.')
    const marks = async (as: string) =>
      (await notesOf(event, as, '(first: 1)', marksAlone))[0]?.marks.map(({ words }) => words)
    expect(await marks(one)).toEqual([])
    expect(await marks(organiser)).toEqual(['open-collective.example'])
  })

  it('is marked from a register that is read again only after it or the reader’s rights have changed', async () => {
    const { event, sessionId } = await opened()
    const institute = await world.institute()
    const reader = (await world.member({ institute })).email
    const capabilities = ['WRITE_NOTES', 'SEE_REGISTRATIONS', 'SEE_CONTACTS'] as const
    const { grant } = await world.partner(event, { institute, terms: { capabilities: [...capabilities] } })
    await registerPerson(world, event, 'Ana Open', { email: 'ana@open-collective.example', organisation: null })
    await write(sessionId, 'See open-collective.example, and late-comers.example.')
    const marks = async () =>
      (await notesOf(event, reader, '(first: 1)', marksAlone))[0]?.marks.map(({ words }) => words)
    expect(await countStatements(marks, /from "public"\."registration" where .*"erased_at" is null/i)).toBe(0)
    expect(await marks()).toEqual(['open-collective.example'])
    await registerPerson(world, event, 'Eva Late', { email: 'eva@late-comers.example', organisation: null })
    expect(await marks()).toEqual(['open-collective.example', 'late-comers.example'])
    const { terms, ...facts } = await database.grantTerms.findFirstOrThrow({ where: { grantId: grant.id } })
    const masked = { ...(terms as object), masks: [{ field: 'NAME', revealable: false }] }
    await database.grantTerms.create({ data: { ...facts, purposes: {}, number: 2, terms: masked } })
    await database.grant.update({ where: { id: grant.id }, data: { agreed: 2 } })
    expect(await marks()).toEqual([])
  })

  it('leaves no word of it in the log', async () => {
    const { event, sessionId } = await opened()
    const { id } = noted(await write(sessionId, 'An unheard-of claim.'))
    await change(id, 1, 'Another unheard-of claim.')
    await removeNote(id, 2)
    const sealed = await database.sealedEntry.findMany({ where: { eventId: event.id } })
    expect(sealed).toMatchObject(sealed.map(() => ({ registrationId: null, facts: { noteId: id, sessionId } })))
    const ago = (milliseconds: number) => new Date(Date.now() - milliseconds)
    await database.event.update({
      where: { id: event.id },
      data: { startsAt: ago(2_000), endsAt: ago(1_000), decisionPromisedAt: null },
    })
    await recordDueSealed(database)
    const entries = await database.auditEntry.findMany({ where: { chain: event.id } })
    expect(entries.map(({ what }) => what).toSorted()).toEqual(['NOTE_CHANGED', 'NOTE_REMOVED', 'NOTE_WRITTEN'])
    expect(entries.map(({ after }) => (after as { sealed: string }).sealed).toSorted()).toEqual(
      sealed.map(({ token }) => token).toSorted(),
    )
    for (const entry of entries)
      expect(entry).toMatchObject({
        actorKind: 'MEMBER',
        actorId: null,
        instituteId: null,
        grantId: null,
        requestId: null,
      })
    expect(JSON.stringify([sealed.map(({ facts }) => facts), entries.map(({ after }) => after)])).not.toContain('claim')
    expect(await database.webhookDelivery.count()).toBe(0)
  })
})

describe('what is noted', () => {
  it('is sound: a text, groups and a topic of the event', async () => {
    const { sessionId } = await opened()
    const elsewhere = await opened()
    const topicId = randomUUID()
    await database.topic.create({
      data: { id: topicId, eventId: elsewhere.event.id, position: 0, titles: { en: 'Elsewhere' } },
    })
    expect(await write(sessionId, ' ', one, { groupKeys: ['academia', 'nobody'], topicId })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [
        { path: 'text', code: 'REQUIRED' },
        { path: 'topicId', code: 'UNKNOWN' },
        { path: 'groupKeys.1', code: 'UNKNOWN' },
      ],
    })
    expect(await write(sessionId, 'So.', one, { groupKeys: [] })).toMatchObject({
      fields: [{ path: 'groupKeys', code: 'REQUIRED' }],
    })
    const data = {
      id: randomUUID(),
      sessionId,
      kind: 'CONCERN' as const,
      text: 'So.',
      instituteId: host.id,
      writtenBy: 'x',
      heardAt: new Date(),
      changedAt: new Date(),
    }
    await expect(database.note.create({ data: { ...data, groupKeys: ['nobody'] } })).rejects.toThrow()
    await expect(database.note.create({ data: { ...data, groupKeys: ['academia'], topicId } })).rejects.toThrow()
  })

  it('is of the sessions of a grant’s scope, and ends with the grant', async () => {
    const event = await world.event({
      hostId: host.id,
      sessions: ['One', 'Two'].map((title) => ({ title, startsAt: soon, endsAt: new Date(soon.getTime() + 1) })),
    })
    const [first, second] = await database.session.findMany({ where: { eventId: event.id } })
    if (!first || !second) throw new Error('There are no sessions.')
    const terms = { capabilities: ['WRITE_NOTES' as const], scope: { ...wholeEvent, sessions: [first.id] } }
    const { grant } = await world.partner(event, { institute: partner, terms })
    expect((await write(first.id, 'Here.', other)).__typename).toBe('NoteWritten')
    expect((await write(second.id, 'There.', other)).__typename).toBe('NotAllowed')
    const theirs = noted(await write(second.id, 'There.', one))
    expect((await notesOf(event, other)).map(({ text }) => text)).toEqual(['Here.'])
    expect((await change(theirs.id, 1, 'Elsewhere.', other)).__typename).toBe('UnknownNote')
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    expect((await write(first.id, 'Again.', other)).__typename).toBe('NotAllowed')
    expect(await notesOf(event, other)).toEqual([])
  })

  it('asks for a second factor', async () => {
    const { sessionId } = await opened()
    const cookie = await world.signInByLink(one)
    const document = 'mutation ($input: WriteNoteInput!) { answer: writeNote(input: $input) { __typename } }'
    const input = { id: randomUUID(), sessionId, ...said('So.') }
    expect(await world.ask(document, { input }, { cookie })).toEqual({ answer: { __typename: 'SecondFactorNeeded' } })
  })

  it('comes page by page, and costs the same number of statements at one and at three', async () => {
    const { event, sessionId } = await opened()
    const topic = await database.topic.create({
      data: { id: randomUUID(), eventId: event.id, position: 0, titles: { en: 'A' } },
    })
    const counted = () => countStatements(() => notesOf(event, one, '(first: 10)', `${whole} session { id }`))
    const more = { topicId: topic.id, groupKeys: ['academia', 'civil-society'] }
    await write(sessionId, 'First.', one, more)
    const atOne = await counted()
    for (const text of ['Second.', 'Third.']) await write(sessionId, text, one, more)
    expect(await counted()).toBe(atOne)
    const document = `query ($slug: String!, $after: String) { event(slug: $slug) { sessions { id notes(first: 2, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { text } } } } } }`
    type Page = {
      event: { sessions: { id: string; notes: { pageInfo: { endCursor: string }; edges: { node: Note }[] } }[] }
    }
    const page = async (after?: string) => {
      const data = await world.ask<Page>(document, { slug: event.slug, after }, { as: one })
      return data.event.sessions.find(({ id }) => id === sessionId)?.notes
    }
    const first = await page()
    const rest = await page(first?.pageInfo.endCursor)
    expect([first, rest].map((each) => each?.edges.map(({ node }) => node.text))).toEqual([
      ['Third.', 'Second.'],
      ['First.'],
    ])
  })

  it('is read of one session of the event alone', async () => {
    const { event, sessionId } = await opened()
    const elsewhere = await opened()
    await write(sessionId, 'Here.')
    const document = `query ($slug: String!, $id: ID!) { event(slug: $slug) { session(id: $id) { notes { edges { node { text } } } } } }`
    const of = (id: string, as: string) => world.ask(document, { slug: event.slug, id }, { as })
    const notes = { edges: [{ node: { text: 'Here.' } }] }
    expect(await of(sessionId, one)).toEqual({ event: { session: { notes } } })
    expect(await of(elsewhere.sessionId, one)).toEqual({ event: { session: null } })
    const visitor = await world.ask(document, { slug: event.slug, id: sessionId })
    expect(visitor).toEqual({ event: { session: { notes: { edges: [] } } } })
  })

  it('reaches open pads at once', async () => {
    const { sessionId } = await opened()
    const document = 'subscription ($sessionId: ID!) { notesChanged(sessionId: $sessionId) { sessionId at } }'
    const heard = subscribe(await clientOf(other), document, { sessionId })
    await until(async () => {
      await write(sessionId, 'Heard?')
      return heard.heard.length > 0
    })
    expect(heard.heard[0]).toMatchObject({ notesChanged: { sessionId } })
    heard.unsubscribe()
  })
})

describe('the rule of a session', () => {
  it('is Chatham House until organisers say otherwise, and is shown to everybody', async () => {
    const { event, sessionId } = await opened()
    expect(await setRule(sessionId, 'ON_RECORD')).toBe('SessionRuleSet')
    const document = 'query ($slug: String!) { event(slug: $slug) { sessions { rule } } }'
    expect(await world.ask(document, { slug: event.slug })).toEqual({
      event: { sessions: [{ rule: 'ON_RECORD' }, { rule: 'CHATHAM_HOUSE' }] },
    })
    const [entry] = await database.auditEntry.findMany({ where: { chain: event.id } })
    expect(entry).toMatchObject({
      what: 'SESSION_RULE_SET',
      before: { rule: 'CHATHAM_HOUSE' },
      after: { rule: 'ON_RECORD' },
    })
  })

  it('becomes only stricter once the session has started', async () => {
    const { sessionId } = await opened({ startsAt: new Date(Date.now() - 60_000) })
    expect(await setRule(sessionId, 'ON_RECORD')).toBe('RuleOnlyStricter')
    expect(await setRule(sessionId, 'CLOSED')).toBe('SessionRuleSet')
  })

  it('closed: no notes are taken, and it is not closed over notes, nor removed from the programme', async () => {
    const { event, sessionId, secondId } = await opened()
    const { id } = noted(await write(sessionId, 'So.'))
    expect(await setRule(sessionId, 'CLOSED')).toBe('SessionHasNotes')
    const remove = 'mutation ($id: ID!) { answer: removeSession(id: $id, version: 1) { __typename } }'
    expect(await world.ask(remove, { id: sessionId }, { as: organiser })).toEqual({
      answer: { __typename: 'SessionHasNotes' },
    })
    const update =
      'mutation ($input: UpdateEventInput!) { answer: updateEvent(input: $input) { __typename ... on InvalidInput { fields { path code } } } }'
    const { startsAt, endsAt } = await database.session.findUniqueOrThrow({ where: { id: secondId } })
    const sessions = [{ id: secondId, titles: [{ language: 'en', text: 'Two' }], startsAt, endsAt }]
    const input = { slug: event.slug, version: event.version, sessions }
    expect(await world.ask(update, { input }, { as: organiser })).toEqual({
      answer: { __typename: 'SessionHasNotes' },
    })
    await expect(database.session.delete({ where: { id: sessionId } })).rejects.toThrow()
    await removeNote(id, 1)
    expect(await setRule(sessionId, 'CLOSED')).toBe('SessionRuleSet')
    expect((await write(sessionId, 'So.')).__typename).toBe('NotesNotAllowed')
    await expect(database.session.delete({ where: { id: sessionId } })).resolves.toMatchObject({ id: sessionId })
  })
})
