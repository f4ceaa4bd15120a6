import { beforeAll, describe, expect, it } from '@jest/globals'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { askingForm, checkDocument, importing, type Mapping, people } from './testing/importing.ts'

const world = await openWorld()
const { database } = world
const { upload, look, check, run, drop } = importing(world)

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const opened = (facts: EventFixture = {}): Promise<EventRow> =>
  world.event({
    hostId: host.id,
    ...askingForm,
    ...facts,
  })

const registered = (event: EventRow) =>
  database.registration.findMany({ where: { eventId: event.id }, orderBy: { name: 'asc' } })

const problemsIn = ({ problems }: Awaited<ReturnType<typeof look>>) =>
  problems.edges.map(({ node: { row, field, value, code } }) => [row, field, value, code])

describe('a file of people', () => {
  it('is read, mapped by its titles, checked, and registers everybody without an email', async () => {
    const event = await opened()
    const read = await upload(event.slug, people, organiser)
    expect(read).toMatchObject({ state: 'READ', encoding: 'UTF_8', separator: ',', source: null, rowCount: 2 })
    expect(read.columns[1]).toEqual({
      index: 1,
      title: 'E-mail',
      samples: ['ana@people.example', 'BO@people.example'],
    })
    const checked = await check(read, organiser)
    expect([checked.state, checked.readyCount, checked.invalidCount, checked.skippedCount]).toEqual([
      'CHECKED',
      2,
      0,
      0,
    ])
    expect(checked.groupValues).toEqual([
      { value: 'Civil-Society', rowCount: 1, groupKey: 'civil-society' },
      { value: 'academia', rowCount: 1, groupKey: 'academia' },
    ])
    expect(await registered(event)).toEqual([])

    expect(await run({ id: read.id }, organiser)).toBe('ImportStarted')
    expect((await look(read.id, organiser)).state).toBe('RUNNING')
    await world.runJobs()
    expect(await look(read.id, organiser)).toMatchObject({ state: 'DONE', doneCount: 2 })
    const [ana, bo] = await registered(event)
    expect(ana).toMatchObject({
      name: 'Ana',
      state: 'SUBMITTED',
      groupKey: 'academia',
      country: 'CO',
      languages: ['es', 'en'],
      answers: { topics: ['water', 'air'], 'first-time': ['yes'] },
      language: 'es',
      sharedWith: [],
      consents: [{ key: 'photos', version: 1, given: false }],
    })
    expect(bo).toMatchObject({ emailKey: 'bo@people.example', groupKey: 'civil-society', answers: { topics: ['air'] } })
    expect(await database.message.count({ where: { eventId: event.id } })).toBe(0)
    expect(await database.importRow.count({ where: { importId: read.id } })).toBe(0)
  })

  it('is recorded: the import, and each registration as an act of the member', async () => {
    const event = await opened()
    const { id } = await check(await upload(event.slug, people, organiser), organiser)
    await run({ id }, organiser)
    await world.runJobs()
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id }, orderBy: { sequence: 'asc' } })
    expect(entries.map(({ what, actorKind, instituteId }) => [what, actorKind, instituteId])).toEqual([
      ['REGISTERED', 'MEMBER', host.id],
      ['REGISTERED', 'MEMBER', host.id],
      ['IMPORTED', 'MEMBER', host.id],
    ])
    expect(entries.at(-1)?.after).toEqual({ rows: 2, faulty: 0, leftOut: 0, source: null, notify: false })
  })

  it('is written to where the organiser wants it', async () => {
    const event = await opened()
    const { id } = await check(await upload(event.slug, people, organiser), organiser)
    await run({ id, notify: true }, organiser)
    await world.runJobs()
    const messages = await database.message.findMany({ where: { eventId: event.id }, orderBy: { recipient: 'asc' } })
    expect(messages.map(({ template, recipient, language }) => [template, recipient, language])).toEqual([
      ['interest-received', 'BO@people.example', 'fr'],
      ['interest-received', 'ana@people.example', 'es'],
    ])
  })

  it('takes seats under first come, closed or not', async () => {
    const event = await opened({ admission: 'FIRST_COME', total: 1, registrationClosesAt: new Date(Date.now() - 1000) })
    const { id } = await check(await upload(event.slug, people, organiser), organiser)
    await run({ id }, organiser)
    await world.runJobs()
    expect((await registered(event)).map(({ state }) => state)).toEqual(['CONFIRMED', 'WAITLISTED'])
    expect(await database.message.count({ where: { eventId: event.id } })).toBe(0)
  })
})

describe('reports what is wrong by row and field', () => {
  const faulty = [
    'Name,Email,Group,Country,Topics,First time?',
    ',not-an-address,nobody,Ruritania,Fire,perhaps',
    'Ana,ana@people.example,academia,CO,,',
    'Ana again,ANA@people.example,academia,CO,,,,too much',
    'Registered,known@people.example,academia,CO,,',
    'No country,none@people.example,academia,,,',
    `${'long'.repeat(60)},long@people.example,academia,CO,,`,
  ].join('\r\n')

  it('all of it, in plain words, and nothing is registered', async () => {
    const event = await opened()
    await registerPerson(world, event, 'known', {
      consents: [{ key: 'photos', version: 1, given: true }],
      answers: [{ questionKey: 'topics', values: ['air'] }],
    })
    const checked = await check(await upload(event.slug, faulty, organiser), organiser)
    expect([checked.readyCount, checked.invalidCount]).toEqual([1, 5])
    expect(problemsIn(checked)).toEqual([
      [2, 'GROUP', 'nobody', 'UNKNOWN'],
      [2, 'COUNTRY', 'Ruritania', 'UNKNOWN'],
      [2, 'NAME', null, 'REQUIRED'],
      [2, 'EMAIL', 'not-an-address', 'MALFORMED'],
      [2, 'ANSWER', 'Fire', 'UNKNOWN'],
      [2, 'ANSWER', 'perhaps', 'MALFORMED'],
      [4, null, 'too much', 'TOO_MANY'],
      [4, 'EMAIL', 'ana@people.example', 'REPEATED'],
      [5, 'EMAIL', 'known@people.example', 'TAKEN'],
      [6, 'COUNTRY', null, 'REQUIRED'],
      [7, 'NAME', `${'long'.repeat(19)}lon…`, 'TOO_LONG'],
    ])
    const words = checked.problems.edges.map(({ node }) => node.message)
    expect(words[7]).toBe('The same address is in row 3.')
    expect(new Set(words).size).toBe(words.length - 1)
    expect(await run({ id: checked.id }, organiser)).toBe('ImportNotReady')
    expect(await registered(event)).toHaveLength(1)
  })

  it('the mapping can fix faults: groups by value, and defaults for empty cells', async () => {
    const event = await opened()
    const file = 'Name,Email,Group\nAna,ana@people.example,Speaker\nBo,bo@people.example,\n'
    const read = await upload(event.slug, file, organiser)
    expect((await check(read, organiser)).invalidCount).toBe(2)
    const mapping: Mapping = {
      ...read.mapping,
      groups: [{ value: 'SPEAKER', groupKey: 'academia' }],
      groupKey: 'civil-society',
      country: 'BR',
      languages: ['pt'],
    }
    const checked = await check({ id: read.id, mapping }, organiser)
    expect([checked.invalidCount, checked.groupValues]).toEqual([
      0,
      [{ value: 'Speaker', rowCount: 1, groupKey: 'academia' }],
    ])
    await run({ id: read.id }, organiser)
    await world.runJobs()
    expect((await registered(event)).map(({ groupKey, country }) => [groupKey, country])).toEqual([
      ['academia', 'BR'],
      ['civil-society', 'BR'],
    ])
  })

  it('leaves out rows with problems only as many as were agreed', async () => {
    const event = await opened()
    const { id } = await check(await upload(event.slug, faulty, organiser), organiser)
    expect(await run({ id, skipInvalid: 3 }, organiser)).toBe('ImportNotReady')
    expect(await run({ id, skipInvalid: 4 }, organiser)).toBe('ImportStarted')
    await world.runJobs()
    expect((await registered(event)).map(({ name }) => name)).toEqual(['Ana', 'Registered'])
  })

  it.each<[string, Partial<Mapping>, string]>([
    ['a column that is none', { columns: [{ column: 9, field: 'NAME' }] }, 'mapping.columns.0.column'],
    ['a column twice', { columns: [0, 0].map((column) => ({ column, field: 'NAME' })) }, 'mapping.columns.1.column'],
    ['an answer to nothing', { columns: [{ column: 0, field: 'ANSWER' }] }, 'mapping.columns.0.questionKey'],
    [
      'a choice that is none',
      { columns: [{ column: 0, field: 'ANSWER', questionKey: 'topics', optionKey: 'fire' }] },
      'mapping.columns.0.optionKey',
    ],
    ['a group that is none', { groupKey: 'nobody' }, 'mapping.groupKey'],
    ['a value for a group that is none', { groups: [{ value: 'a', groupKey: 'b' }] }, 'mapping.groups.0.groupKey'],
    ['a country that is none', { country: 'XX' }, 'mapping.country'],
    ['no language', { languages: [] }, 'mapping.languages'],
  ])('a mapping to %s is refused', async (_, change, path) => {
    const event = await opened()
    const { id, mapping } = await upload(event.slug, people, organiser)
    const input = { id, mapping: { ...mapping, ...change } }
    const { answer } = await world.ask<{ answer: unknown }>(checkDocument, { input }, { as: organiser })
    expect(answer).toMatchObject({ __typename: 'InvalidInput', fields: [{ path }] })
  })
})

describe('no half imports', () => {
  it('a concurrent registration stops all of it, and the file says whose', async () => {
    const event = await opened({ questions: [], consents: [] })
    const { id } = await check(await upload(event.slug, people, organiser), organiser)
    await run({ id }, organiser)
    await registerPerson(world, event, 'bo')
    await world.runJobs()
    const stopped = await look(id, organiser)
    expect([stopped.state, stopped.doneCount, problemsIn(stopped)]).toEqual([
      'FAILED',
      0,
      [[3, 'EMAIL', 'bo@people.example', 'TAKEN']],
    ])
    expect((await registered(event)).map(({ name }) => name)).toEqual(['bo'])
    expect(await run({ id, skipInvalid: 1 }, organiser)).toBe('ImportStarted')
    await world.runJobs()
    expect((await registered(event)).map(({ name }) => name)).toEqual(['Ana', 'bo'])
  })

  it('registers nobody if the member may not import any more when it is written', async () => {
    const event = await opened()
    const leaving = await world.member({ institute: host })
    const { id } = await check(await upload(event.slug, people, leaving.email), leaving.email)
    await run({ id }, leaving.email)
    await database.member.deleteMany({ where: { userId: leaving.id } })
    await world.runJobs()
    expect([(await look(id, organiser)).state, await registered(event)]).toEqual(['FAILED', []])
  })

  it('a fault midway leaves nothing, and the next try does all', async () => {
    const event = await opened({ questions: [], consents: [] })
    const rows = Array.from({ length: 600 }, (_, n) => `P${n},p${n}@people.example,academia,CO,en`)
    const { id } = await check(
      await upload(event.slug, ['Name,Email,Group,Country,Languages', ...rows].join('\n'), organiser),
      organiser,
    )
    await run({ id }, organiser)
    await world.owner.$executeRawUnsafe(`
      create function fail_once() returns trigger language plpgsql as $$ begin
        if new.name = 'P400' then raise exception 'A disk is full.' using errcode = '53100'; end if; return new; end $$`)
    await world.owner.$executeRawUnsafe(
      'create trigger fail_once before insert on registration for each row execute function fail_once()',
    )
    await world.runJobs({ mayFail: true })
    expect([(await look(id, organiser)).state, (await registered(event)).length]).toEqual(['RUNNING', 0])
    await world.owner.$executeRawUnsafe('drop function fail_once() cascade')
    await database.$executeRawUnsafe(
      `update graphile_worker._private_jobs set attempts = 0, run_at = now() where key = 'import:${id}'`,
    )
    await world.runJobs()
    expect([(await look(id, organiser)).state, (await registered(event)).length]).toEqual(['DONE', 600])
    const tally = await database.groupTally.findFirstOrThrow({ where: { eventId: event.id, groupKey: 'academia' } })
    expect(tally.submitted).toBe(600)
  })

  it('asked twice it is written once, and what is done is neither checked nor run again', async () => {
    const event = await opened()
    const { id, mapping } = await check(await upload(event.slug, people, organiser), organiser)
    const both = await Promise.all([run({ id }, organiser), run({ id }, organiser)])
    expect(both.toSorted()).toEqual(['ImportSettled', 'ImportStarted'])
    await world.runJobs()
    expect(await registered(event)).toHaveLength(2)
    expect(await run({ id }, organiser)).toBe('ImportSettled')
    const { answer } = await world.ask<{ answer: unknown }>(
      checkDocument,
      { input: { id, mapping } },
      { as: organiser },
    )
    expect(answer).toMatchObject({ __typename: 'ImportSettled', state: 'DONE' })
  })

  it('a file is dropped with all that was in it, unless it runs', async () => {
    const event = await opened()
    const { id } = await check(await upload(event.slug, people, organiser), organiser)
    expect([await drop(id, organiser), await drop(id, organiser)]).toEqual(['ImportDiscarded', 'UnknownImport'])
    expect(await database.importRow.count({ where: { importId: id } })).toBe(0)
    const other = await check(await upload(event.slug, people, organiser), organiser)
    await run({ id: other.id }, organiser)
    expect(await drop(other.id, organiser)).toBe('ImportSettled')
    await world.runJobs()
  })

  it('a file that is not run is forgotten a day later', async () => {
    const event = await opened()
    const { id } = await upload(event.slug, people, organiser)
    await world.setClock(25 * 60 * 60_000)
    await world.runJobs()
    await world.setClock(null)
    expect(await database.importRow.count({ where: { importId: id } })).toBe(0)
    expect(await database.registrationImport.count({ where: { id } })).toBe(0)
  })
})

describe('imports of an event', () => {
  it('are listed, newest first, by as many statements for three as for one', async () => {
    const event = await opened()
    const document = /* GraphQL */ `
      query ($slug: String!) { event(slug: $slug) { imports { id state fileName source rowCount doneCount createdAt } } }`
    const list = () =>
      world.ask<{ event: { imports: { id: string }[] } }>(document, { slug: event.slug }, { as: organiser })
    const first = await upload(event.slug, people, organiser)
    const forOne = await countStatements(list)
    await upload(event.slug, people, organiser)
    const last = await upload(event.slug, people, organiser)
    expect(await countStatements(list)).toBe(forOne)
    const { imports } = (await list()).event
    expect([imports.length, imports[0]?.id, imports[2]?.id]).toEqual([3, last.id, first.id])
  })
})
