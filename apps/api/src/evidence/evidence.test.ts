import { createHash, randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { ReportContent } from '@plenaria/domain/report/content'
import { leafOf, pathOf, rootBy, sealOf } from '@plenaria/domain/report/seal'
import type { Heard } from '../findings/testing/heard.ts'
import { openPublished } from '../recipients/testing/published.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

afterEach(() => world.setClock(null))

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

async function promise({ event, organiser }: Heard, until: string, as = organiser) {
  const document = `mutation ($input: SetEvidenceUntilInput!) { answer: setEvidenceUntil(input: $input) { __typename
    ... on EvidenceOnlySooner { until } ... on InvalidInput { fields { path code } } } }`
  return (
    await world.ask<{ answer: Record<string, unknown> }>(document, { input: { eventSlug: event.slug, until } }, { as })
  ).answer
}

async function promised({ event }: Heard) {
  const document = 'query ($slug: String!) { event(slug: $slug) { evidencePromise { until destroyedAt } } }'
  type Answer = { event: { evidencePromise: { until: string; destroyedAt: string | null } | null } }
  return (await world.ask<Answer>(document, { slug: event.slug })).event.evidencePromise
}

async function contentAt({ event }: Heard, number = 1): Promise<{ text: string; content: ReportContent }> {
  const text = (await world.app.inject(`/api/reports/${event.slug}/v${number}/content.json`)).payload
  return { text, content: JSON.parse(text) }
}

/** The slips that editors hold for a version; null: none. */
async function slipsOf({ event }: Heard, as: string | null) {
  const cookie = as && (await world.signIn(as))
  const answer = await world.app.inject({
    url: `/api/reports/${event.slug}/v1/evidence.json`,
    headers: { ...(cookie && { cookie }) },
  })
  type Slip = { finding: string; evidence: string; salt: string; leaf: string }
  return answer.statusCode === 200 ? (answer.json().slips as Slip[]) : null
}

describe('what was sealed', () => {
  it('is what is published: anybody can compute the hash, the tree, and the way from one finding to its root', async () => {
    const heard = await openPublished(world)
    const { text, content } = await contentAt(heard)
    const version = await database.reportVersion.findFirstOrThrow({ where: { eventId: heard.event.id } })
    expect(sha256(text)).toBe(version.hash)
    expect(content.seal).toBe(sealOf(content, sha256))
    const document = 'query ($slug: String!) { event(slug: $slug) { report { version { seal } } } }'
    expect(await world.ask(document, { slug: heard.event.slug })).toEqual({
      event: { report: { version: { seal: content.seal } } },
    })
    const [finding] = content.chapters.flatMap(({ findings }) => findings)
    if (!finding) throw new Error('There is no finding.')
    expect(rootBy(leafOf(finding, sha256), pathOf(content, finding.id, sha256) ?? [], sha256)).toBe(content.seal)
    expect(rootBy(leafOf({ ...finding, texts: { en: 'Other.' } }, sha256), [], sha256)).not.toBe(content.seal)
  })

  it('holds notes that editors, and nobody else, can show to be among them', async () => {
    const heard = await openPublished(world)
    expect(await slipsOf(heard, null)).toBeNull()
    expect(await slipsOf(heard, 'ana@people.example')).toBeNull()
    const [slip, ...others] = (await slipsOf(heard, heard.organiser)) ?? []
    expect(others).toEqual([])
    expect(slip).toMatchObject({ finding: heard.findingId, evidence: expect.stringContaining('Orders come too late.') })
    expect(sha256(`evidence:${slip?.salt}:${slip?.evidence}`)).toBe(slip?.leaf)
    const { content } = await contentAt(heard)
    expect(content.chapters[0]?.findings[0]?.evidence).toEqual([slip?.leaf])
    expect(slip?.evidence).not.toContain('rapporteur')
    await database.note.updateMany({
      where: { session: { eventId: heard.event.id } },
      data: { text: 'Changed since.' },
    })
    expect(await slipsOf(heard, heard.organiser)).toEqual([])
  })
})

describe('the promise', () => {
  it('is public, made by the host, and after a report only made sooner', async () => {
    const heard = await openPublished(world)
    expect(await promised(heard)).toMatchObject({ destroyedAt: null })
    expect((await promise(heard, inDays(90), heard.rapporteur)).__typename).toBe('NotAllowed')
    expect(await promise(heard, inDays(-1))).toMatchObject({ fields: [{ path: 'until', code: 'OUT_OF_RANGE' }] })
    expect(await promise(heard, inDays(0.9))).toMatchObject({ fields: [{ path: 'until', code: 'OUT_OF_RANGE' }] })
    const until = inDays(90)
    expect((await promise(heard, until)).__typename).toBe('EvidencePromised')
    expect(await promised(heard)).toEqual({ until, destroyedAt: null })
    expect(await promise(heard, inDays(91))).toEqual({ __typename: 'EvidenceOnlySooner', until })
    const sooner = inDays(80)
    expect((await promise(heard, sooner)).__typename).toBe('EvidencePromised')
    const eventId = heard.event.id
    await expect(
      database.evidencePromise.update({ where: { eventId }, data: { until: new Date(inDays(99)) } }),
    ).rejects.toThrow()
    await expect(database.evidencePromise.delete({ where: { eventId } })).rejects.toThrow()
    expect((await promised(heard))?.until).toBe(sooner)
  })

  it('can be undone for a minute', async () => {
    const heard = await openPublished(world)
    const until = inDays(1.01)
    world.config.undoSeconds = 60
    expect((await promise(heard, until)).__typename).toBe('ActionPlanned')
    await world.runJobs()
    expect(await promised(heard)).toMatchObject({ destroyedAt: null })
    expect(await promised(heard)).not.toMatchObject({ until })
    await world.setClock(62_000)
    await world.runJobs()
    expect(await promised(heard)).toEqual({ until, destroyedAt: null })
    world.config.undoSeconds = 0
  })
})

/** Every row of every table, as text. */
async function everyRow(): Promise<{ table: string; text: string }[]> {
  const tables = await database.$queryRaw<{ schema: string; name: string }[]>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`
  const rows = await Promise.all(
    tables.map(async ({ schema, name }) => {
      const found = await database.$queryRawUnsafe<{ text: string }[]>(
        `select whole::text as text from "${schema}"."${name}" whole`,
      )
      return found.map(({ text }) => ({ table: name, text }))
    }),
  )
  return rows.flat()
}

describe('on the promised day', () => {
  it('every link from a finding to a person is gone from every table, and what was published stays', async () => {
    const heard = await openPublished(world)
    const { event, session, topicId, rapporteur } = heard
    const id = randomUUID()
    const note = async (noteId: string): Promise<string> => {
      const document = 'mutation ($input: WriteNoteInput!) { answer: writeNote(input: $input) { __typename } }'
      const said = { id: noteId, sessionId: session.id, topicId, kind: 'CONCERN', text: 'Costs rise.' }
      const input = { ...said, groupKeys: ['civil-society'] }
      return (await world.ask<{ answer: { __typename: string } }>(document, { input }, { as: rapporteur })).answer
        .__typename
    }
    expect(await note(id)).toBe('NoteWritten')
    const quiet = await heard.contribution(await heard.person('Noa'), 'RAPPORTEURS', 'They rise every year.')
    const ola = await heard.person('Ola')
    const named = await heard.contribution(ola, 'NAMED', 'They rise a lot.')
    const { finding } = await heard.finding('Costs rise.', [id], { contributionIds: [quiet, named] })
    await database.finding.update({
      where: { id: finding?.id ?? '' },
      data: { texts: { en: 'Costs rise.', es: 'Los costos suben.' } },
    })
    await heard.publish('Why, with more.')
    const before = await contentAt(heard, 2)
    const { id: userId } = await database.user.findUniqueOrThrow({ where: { email: rapporteur } })
    const rowsWith = (rows: { table: string; text: string }[], ...ids: string[]) =>
      rows.filter(({ text }) => ids.every((each) => text.includes(each)))
    expect(rowsWith(await everyRow(), id, userId).length).toBeGreaterThan(0)

    await promise(heard, inDays(60))
    await world.runJobs()
    expect(await database.note.count({ where: { id } })).toBe(1)
    await world.setClock(inDays(61))
    await world.runJobs()
    world.forgetSignIns()

    expect((await promised(heard))?.destroyedAt).not.toBeNull()
    const rows = await everyRow()
    const notes = await database.note.findMany({ where: { sessionId: session.id } })
    expect(notes).toHaveLength(2)
    for (const note of notes) expect(rowsWith(rows, note.id, userId)).toEqual([])
    // The log still knows that some note was written, by nobody and under no id.
    expect(rowsWith(rows, id)).toEqual([])
    expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'NOTE_WRITTEN' } })).toBe(1)
    const times = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'NOTE_WRITTEN' } })
    for (const { at } of times) expect(notes.filter((note) => Math.abs(+note.heardAt - +at) < 60_000)).toEqual([])
    expect(rowsWith(rows, quiet)).toEqual([])
    expect(rows.filter(({ text }) => text.includes('They rise every year.'))).toEqual([])
    expect(rowsWith(rows, named).length).toBeGreaterThan(0)
    expect(await slipsOf(heard, heard.organiser)).toBeNull()

    expect(await contentAt(heard, 2)).toEqual(before)
    const document = `query ($slug: String!) { event(slug: $slug) { report { draft { preview { blocks { kind } } } } } }`
    type Draft = { event: { report: { draft: { preview: { blocks: { kind: string }[] } } } } }
    const { event: now } = await world.ask<Draft>(document, { slug: event.slug }, { as: heard.organiser })
    expect(now.report.draft.preview.blocks).toEqual([{ kind: 'UNCHANGED' }])
    expect((await promise(heard, inDays(70))).__typename).toBe('EvidenceDestroyed')
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'LINKS_DESTROYED' } })
    expect(entries).toMatchObject([
      { actorKind: 'CLOCK', actorId: null, after: { notes: 2, contributions: 1, answers: 0 } },
    ])

    // What comes later would lead to people for ever: it is not taken.
    await database.event.update({ where: { id: event.id }, data: { contributionsUntil: new Date(inDays(90)) } })
    const send =
      'mutation ($input: SubmitContributionInput!) { answer: submitContribution(input: $input) { __typename } }'
    const input = { reference: ola, topicId, language: 'en', text: 'Later.', attribution: 'GROUP', version: 1 }
    const sent = await world.ask<{ answer: { __typename: string } }>(send, { input }, { as: 'ola@people.example' })
    expect(sent.answer.__typename).toBe('ContributionsClosed')
    expect(await note(randomUUID())).toBe('NotesNotAllowed')
  })
})
