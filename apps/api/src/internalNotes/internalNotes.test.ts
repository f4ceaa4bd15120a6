import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { registerPerson } from '../registrations/testing/documents.ts'
import { pageDocument, type ShownPage } from '../registrations/testing/looking.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { openInternalNotes } from './testing/documents.ts'

const world = await openWorld()
const { database, config } = world
const { write, remove, read } = openInternalNotes(world)
const { declare, setCriteria } = openReviews(world)

let host: InstituteRow
let organiser: { id: string; email: string }
let mia: { id: string; email: string }
let leo: { id: string; email: string }
let at: EventRow
let ana: string

beforeAll(async () => {
  host = await world.institute()
})

beforeEach(async () => {
  config.undoSeconds = 0
  organiser = await world.member({ institute: host })
  mia = await world.member({ institute: host, role: 'REVIEWER' })
  leo = await world.member({ institute: host, role: 'REVIEWER' })
  at = await world.event({ hostId: host.id, groups: { 'civil-society': {}, academia: {} } })
  ana = await registerPerson(world, at, 'Ana')
  await world.runJobs()
  world.mails.length = 0
})

const mailsTo = ({ email }: { email: string }) => world.mails.filter(({ to }) => to === email)

describe('an internal note', () => {
  it('is read by those who decide or review, with its author and whom it mentions', async () => {
    const answer = await write(ana, `  Cafe\u0301: ask @{${mia.id}}.  `, organiser.email)
    expect(answer).toMatchObject({
      __typename: 'InternalNoteWritten',
      emailed: 1,
      note: { text: `Caf\u00e9: ask @{${mia.id}}.`, author: { isViewer: true }, mentions: [{ id: mia.id }] },
    })
    const seen = await read(ana, mia.email)
    expect(seen?.internalNotes).toMatchObject([{ author: { isViewer: false }, viewerCan: { delete: false } }])
    expect(seen?.mentionableStaff?.map(({ id }) => id).toSorted()).toEqual([leo.id, organiser.id].toSorted())
  })

  it('is hidden from the person, from blind reviewers, and from those with a conflict of interest', async () => {
    await write(ana, 'Ask for the second letter.', organiser.email)
    expect(await read(ana, 'ana@people.example')).toEqual({ internalNotes: null, mentionableStaff: null })
    await declare(ana, leo.email)
    expect(await read(ana, leo.email)).toBeNull()
    expect(await write(ana, 'I know her.', leo.email)).toMatchObject({ __typename: 'UnknownRegistration' })
    await setCriteria(at, organiser.email, { blindReview: true })
    expect(await read(ana, mia.email)).toEqual({ internalNotes: null, mentionableStaff: null })
    expect(await write(ana, 'Who is it?', mia.email)).toMatchObject({ __typename: 'NotAllowed' })
  })

  it('has 1 to 4,000 characters, and mentions at most 10 members, who may all read it', async () => {
    for (const [text, code] of [
      [' ', 'REQUIRED'],
      ['x'.repeat(4_001), 'TOO_LONG'],
      [`@{${crypto.randomUUID()}}`, 'UNKNOWN'],
      [`@{${organiser.id}}`, 'UNKNOWN'],
    ])
      expect(await write(ana, text ?? '', organiser.email)).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ path: 'text', code }],
      })
    const thousand = Array.from({ length: 1_000 }, () => `@{${crypto.randomUUID()}}`).join(' ')
    expect(await write(ana, thousand, organiser.email)).toMatchObject({ __typename: 'TooManyMentions', limit: 10 })
    await declare(ana, leo.email)
    expect(await write(ana, `@{${leo.id}}`, organiser.email)).toMatchObject({ __typename: 'InvalidInput' })
    expect(await database.internalNote.count({ where: { eventId: at.id } })).toBe(0)
  })

  it('is deleted by its author and by those who run the event, and recorded without its text', async () => {
    const first = (await write(ana, 'Zqtext', mia.email)).note?.id ?? ''
    const second = (await write(ana, 'Zqtext', mia.email)).note?.id ?? ''
    expect(await remove(first, leo.email)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await remove(first, mia.email)).toMatchObject({ __typename: 'InternalNoteDeleted' })
    expect(await remove(second, organiser.email)).toMatchObject({ __typename: 'InternalNoteDeleted' })
    expect(await remove(second, organiser.email)).toMatchObject({ __typename: 'UnknownInternalNote' })
    const entries = await database.auditEntry.findMany({ where: { eventId: at.id, what: { startsWith: 'INTERNAL' } } })
    expect(entries).toHaveLength(4)
    expect(JSON.stringify(entries, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(
      /Zqtext/,
    )
  })

  it('costs the same number of statements with one and with three', async () => {
    const document =
      'query ($slug: String!) { event(slug: $slug) { registrations { edges { node { internalNotes { text author { name institute { slug } } mentions { member { name institute { slug } } } viewerCan { delete } } mentionableStaff { id } } } } } }'
    const of = async (names: string[]) => {
      const event = await world.event({ hostId: host.id })
      for (const name of names) {
        const reference = await registerPerson(world, event, name)
        for (const author of [organiser, leo]) await write(reference, `@{${mia.id}} Look.`, author.email)
      }
      return event.slug
    }
    const asked = (slug: string) => () => world.ask(document, { slug }, { as: organiser.email })
    const [one, three] = [await of(['Ana']), await of(['Ana', 'Bo', 'Cy'])]
    const [forOne, forThree] = await countStatementsOfBoth(asked(one), asked(three))
    expect(forThree).toBe(forOne)
  })
})

describe('those who are mentioned', () => {
  it('are emailed once, in their language, without a word about the person', async () => {
    await database.user.update({ where: { id: mia.id }, data: { language: 'es' } })
    await write(ana, `@{${mia.id}} and @{${leo.id}}: Ana again, @{${mia.id}}?`, organiser.email)
    await world.runJobs()
    await world.runJobs()
    expect(world.mails).toHaveLength(2)
    const [toMia] = mailsTo(mia)
    expect(toMia?.subject).toContain('Mención en una nota')
    expect(toMia?.text).toContain(`/e/${at.slug}/manage/registrations`)
    for (const { subject, text } of world.mails) expect(`${subject} ${text}`).not.toMatch(/\bAna\b/)
  })

  it('are not emailed if the note is deleted within a minute', async () => {
    config.undoSeconds = 60
    const { note } = await write(ana, `@{${mia.id}} Look.`, organiser.email)
    await world.runJobs()
    expect(world.mails).toEqual([])
    await remove(note?.id ?? '', organiser.email)
    await world.setClock(61_000)
    await world.runJobs()
    await world.setClock(null)
    expect(world.mails).toEqual([])
  })

  it('are not emailed once they have lost access', async () => {
    config.undoSeconds = 60
    await write(ana, `@{${mia.id}} @{${leo.id}}`, organiser.email)
    await declare(ana, mia.email)
    await world.setClock(61_000)
    await world.runJobs()
    await world.setClock(null)
    expect([mailsTo(mia).length, mailsTo(leo).length]).toEqual([0, 1])
  })
})

describe('lists', () => {
  const page = async (filter: object, as: string) => {
    const { event } = await world.ask<{ event: { registrations: ShownPage } }>(
      pageDocument,
      { slug: at.slug, filter },
      { as },
    )
    const { edges, totalCount } = event.registrations
    expect(totalCount).toBe(edges.length)
    return edges.map(({ node }) => node.reference)
  }

  it('are narrowed to what has notes, and to notes that mention the viewer', async () => {
    const bo = await registerPerson(world, at, 'Bo', { groupKey: 'academia' })
    await write(ana, `@{${mia.id}} Look.`, organiser.email)
    expect(await page({ hasNotes: true }, organiser.email)).toEqual([ana])
    expect(await page({ hasNotes: false }, organiser.email)).toEqual([bo])
    expect(await page({ mentionsViewer: true }, mia.email)).toEqual([ana])
    expect(await page({ mentionsViewer: true }, leo.email)).toEqual([])
  })

  it('hold nothing that is hidden from the viewer', async () => {
    const bo = await registerPerson(world, at, 'Bo', { groupKey: 'academia' })
    for (const reference of [ana, bo]) await write(reference, 'Look.', organiser.email)
    const scope = { ...wholeEvent, groups: ['academia'] }
    const partner = async (terms: object) => {
      const { institute } = await world.partner(at, { terms })
      return (await world.member({ institute })).email
    }
    expect(await page({ hasNotes: true }, await partner({ scope }))).toEqual([bo])
    const reads = await partner({ capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS'] })
    expect(await page({ hasNotes: true }, reads)).toEqual([])
    expect(await page({ hasNotes: false }, reads)).toEqual([])
    const own = await registerPerson(world, at, 'Own', { email: mia.email })
    await write(own, 'Look.', organiser.email)
    expect(await page({ hasNotes: true }, mia.email)).toEqual([ana, bo])
  })
})

describe('the database refuses', () => {
  it('an empty note, one of another event, and an 11th mention', async () => {
    const elsewhere = await world.event({ hostId: host.id })
    const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference: ana } })
    const row = (changes: object = {}) => ({
      id: crypto.randomUUID(),
      registrationId,
      eventId: at.id,
      authorId: mia.id,
      instituteId: host.id,
      text: 'Look.',
      writtenAt: new Date(),
      ...changes,
    })
    for (const changes of [{ text: '' }, { text: 'x'.repeat(4_001) }, { eventId: elsewhere.id }])
      await expect(database.internalNote.create({ data: row(changes) })).rejects.toThrow()
    const { id: noteId } = await database.internalNote.create({ data: row() })
    const members = []
    for (let index = 0; index < 11; index += 1) members.push(await world.member({ institute: host }))
    const data = members.map(({ id: userId }) => ({ noteId, userId }))
    await expect(database.internalNoteMention.createMany({ data })).rejects.toThrow()
    await database.internalNoteMention.createMany({ data: data.slice(1) })
  })
})
