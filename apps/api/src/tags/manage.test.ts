import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openMinute } from '../planned/testing/minute.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { deleteTagDocument, openTags } from './testing/documents.ts'

const world = await openWorld()
const { database, config } = world
const { create, change, remove, set, idOf } = openTags(world)
const minute = openMinute(world)

let host: InstituteRow
let organiser: string
let reviewer: string
let at: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
})

beforeEach(async () => {
  config.undoSeconds = 0
  at = await world.event({ hostId: host.id })
})

const namesAt = async ({ id }: EventRow) =>
  (await database.tag.findMany({ where: { eventId: id }, orderBy: { nameKey: 'asc' } })).map(({ name }) => name)

describe('a tag', () => {
  it('has a trimmed, composed name of 1 to 40 characters that no other tag of the event has', async () => {
    expect(await create(at, '  Cafe\u0301 ', organiser, 'GREEN')).toMatchObject({
      __typename: 'TagCreated',
      tag: { name: 'Caf\u00e9', colour: 'GREEN' },
    })
    expect(await create(at, 'CAF\u00c9', organiser)).toMatchObject({
      __typename: 'TagNameTaken',
      tag: { name: 'Caf\u00e9' },
    })
    const elsewhere = await world.event({ hostId: host.id })
    expect(await create(elsewhere, 'caf\u00e9', organiser)).toMatchObject({ __typename: 'TagCreated' })
    for (const [name, code] of [
      ['', 'REQUIRED'],
      [' \u00a0 ', 'REQUIRED'],
      ['x'.repeat(41), 'TOO_LONG'],
      ['x'.repeat(10_000), 'TOO_LONG'],
      ['two\nlines', 'UNPRINTABLE'],
    ])
      expect(await create(at, name ?? '', organiser)).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ path: 'name', code }],
      })
    expect(await namesAt(at)).toEqual(['Caf\u00e9'])
  })

  it('is one of 50 at most', async () => {
    const day = new Date()
    await database.tag.createMany({
      data: Array.from({ length: 50 }, (_, index) => ({
        id: crypto.randomUUID(),
        eventId: at.id,
        name: `Tag ${index}`,
        nameKey: `tag ${index}`,
        colour: 'GREY' as const,
        createdBy: 'somebody',
        createdAt: day,
      })),
    })
    expect(await create(at, 'One more', organiser)).toMatchObject({ __typename: 'TooManyTags', limit: 50 })
  })

  it('is renamed and recoloured, also to another case of its name, and not to the name of another', async () => {
    const id = await idOf(at, 'Interview', organiser)
    await idOf(at, 'Visa', organiser)
    expect(await change({ id, name: 'INTERVIEW', colour: 'YELLOW' }, organiser)).toMatchObject({
      __typename: 'TagChanged',
      tag: { name: 'INTERVIEW', colour: 'YELLOW' },
    })
    expect(await change({ id, name: 'visa', colour: 'YELLOW' }, organiser)).toMatchObject({
      __typename: 'TagNameTaken',
    })
    expect(await change({ id: crypto.randomUUID(), name: 'x', colour: 'YELLOW' }, organiser)).toMatchObject({
      __typename: 'UnknownTag',
    })
    expect(await namesAt(at)).toEqual(['INTERVIEW', 'Visa'])
  })

  it('is created, changed and deleted by those who run the event for its host, of this event alone', async () => {
    const { institute } = await world.partner(at)
    const partner = (await world.member({ institute })).email
    const stranger = (await world.member()).email
    const id = await idOf(at, 'Interview', organiser)
    for (const email of [reviewer, partner]) {
      expect(await create(at, 'Mine', email)).toMatchObject({ __typename: 'NotAllowed' })
      expect(await change({ id, name: 'Mine', colour: 'BLUE' }, email)).toMatchObject({ __typename: 'NotAllowed' })
      expect(await remove(id, email)).toMatchObject({ __typename: 'NotAllowed' })
    }
    expect(await change({ id, name: 'Mine', colour: 'BLUE' }, stranger)).toMatchObject({ __typename: 'UnknownTag' })
    expect(await remove(id, stranger)).toMatchObject({ __typename: 'UnknownTag' })
    expect(await namesAt(at)).toEqual(['Interview'])
  })

  it('is created once where two organisers create it at the same time', async () => {
    const other = (await world.member({ institute: host })).email
    const answers = await Promise.all([create(at, 'Interview', organiser), create(at, 'interview', other)])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['TagCreated', 'TagNameTaken'])
  })

  it('is recorded without its name', async () => {
    const id = await idOf(at, 'Zqname', organiser)
    await change({ id, name: 'Zqother', colour: 'CYAN' }, organiser)
    await remove(id, organiser)
    const entries = await database.auditEntry.findMany({
      where: { eventId: at.id, what: { startsWith: 'TAG' } },
      orderBy: { id: 'asc' },
    })
    expect(entries.map(({ what, before, after }) => ({ what, before, after }))).toEqual([
      { what: 'TAG_CREATED', before: null, after: { tag: id, colour: 'BLUE' } },
      { what: 'TAG_CHANGED', before: { tag: id, colour: 'BLUE' }, after: { tag: id, colour: 'CYAN', renamed: true } },
      { what: 'TAG_DELETED', before: { tag: id, colour: 'CYAN', applications: 0 }, after: null },
    ])
  })
})

describe('deleting a tag', () => {
  it('waits a minute in which it can be undone, then removes it from all applications', async () => {
    const id = await idOf(at, 'Interview', organiser)
    const references = [await registerPerson(world, at, 'Ana'), await registerPerson(world, at, 'Bo')]
    await set(at, { references, add: [id], remove: [] }, organiser)
    config.undoSeconds = 60
    const first = await minute.plan(deleteTagDocument, { id }, organiser)
    await minute.undo(first, organiser)
    await minute.pass()
    expect(await namesAt(at)).toEqual(['Interview'])
    const second = await minute.plan(deleteTagDocument, { id }, organiser)
    expect(await database.registrationTag.count({ where: { tagId: id } })).toBe(2)
    await minute.sendNow(second, organiser)
    expect([await namesAt(at), await database.registrationTag.count({ where: { tagId: id } })]).toEqual([[], 0])
  })

  it('stops if the tag was renamed meanwhile', async () => {
    const id = await idOf(at, 'Interview', organiser)
    config.undoSeconds = 60
    const planned = await minute.plan(deleteTagDocument, { id }, organiser)
    await change({ id, name: 'Keep', colour: 'BLUE' }, organiser)
    await minute.sendNow(planned, organiser)
    expect(await minute.outcome(planned)).toMatchObject({ state: 'HALTED' })
    expect(await namesAt(at)).toEqual(['Keep'])
  })
})

describe('the database refuses', () => {
  const day = new Date()
  const row = (changes: object = {}) => ({
    id: crypto.randomUUID(),
    eventId: at.id,
    name: 'Tag',
    nameKey: 'tag',
    colour: 'BLUE' as const,
    createdBy: 'somebody',
    createdAt: day,
    ...changes,
  })

  it('a name that is empty, padded, too long or taken, and a 51st tag', async () => {
    for (const name of ['', ' x', 'x'.repeat(41)])
      await expect(database.tag.create({ data: row({ name, nameKey: name }) })).rejects.toThrow()
    await database.tag.create({ data: row() })
    await expect(database.tag.create({ data: row() })).rejects.toMatchObject({ code: 'P2002' })
    const many = Array.from({ length: 50 }, (_, index) => row({ id: crypto.randomUUID(), nameKey: `tag ${index}` }))
    await expect(database.tag.createMany({ data: many })).rejects.toThrow()
  })

  it('a tag of another event, and an 11th tag of an application', async () => {
    const elsewhere = await world.event({ hostId: host.id })
    const foreign = await database.registration.findUniqueOrThrow({
      where: { reference: await registerPerson(world, elsewhere, 'Ana') },
    })
    const own = await database.registration.findUniqueOrThrow({
      where: { reference: await registerPerson(world, at, 'Ana') },
    })
    const tags = Array.from({ length: 11 }, (_, index) => row({ id: crypto.randomUUID(), nameKey: `tag ${index}` }))
    await database.tag.createMany({ data: tags })
    const tagged = (registrationId: string, tagId = '', eventId = at.id) => ({
      registrationId,
      tagId,
      eventId,
      addedBy: 'somebody',
      addedAt: day,
    })
    const [first] = tags
    for (const eventId of [at.id, elsewhere.id])
      await expect(database.registrationTag.create({ data: tagged(foreign.id, first?.id, eventId) })).rejects.toThrow()
    const [, ...ten] = tags.map(({ id }) => tagged(own.id, id))
    await database.registrationTag.createMany({ data: ten })
    await expect(database.registrationTag.create({ data: tagged(own.id, first?.id) })).rejects.toThrow()
  })
})
