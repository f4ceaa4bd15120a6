import { appendFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { secretCheckOf } from '../kernel/sealing.ts'
import { openWorld } from '../testing/world.ts'
import { type JournalEntry, openErasureJournal, readErasureJournal } from './journal.ts'
import { formerLists, mergeErasures, setListAside } from './lists.ts'
import { addressOf, openErasing } from './testing/erasing.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'plenaria-journal-'))
const file = path.join(folder, 'erasures.log')
const world = await openWorld({ erasureList: file })
const { database } = world
const { secret } = world.config
const { eventOf, join, eraseAs } = openErasing(world)

afterEach(() => rm(file, { recursive: true, force: true }))
afterAll(() => rm(folder, { recursive: true, force: true }))

const listed = async (): Promise<JournalEntry[]> =>
  (await readErasureJournal(file, [secret])).erasures.map(({ entry }) => entry)

const account = (person: string): JournalEntry => ({ kind: 'ACCOUNT', at: new Date().toISOString(), person })
const otherSecret = 'another secret that is long enough to be one'

test('an erasure that is acknowledged is on the list, which names nobody', async () => {
  const reference = await join(await eventOf(), 'Zqlisted')
  const { id } = await database.registration.findUniqueOrThrow({ where: { reference } })
  expect(await eraseAs('Zqlisted', null)).toMatchObject({ __typename: 'DataErased' })
  expect(await listed()).toEqual([
    { kind: 'REGISTRATIONS', at: expect.any(String), ids: [id], cause: 'PERSON' },
    { kind: 'ACCOUNT', at: expect.any(String), person: expect.stringMatching(/^[\w-]{43}$/) },
  ])
  const text = await readFile(file, 'latin1')
  for (const trace of [addressOf('Zqlisted'), 'zqlisted', id]) expect(text.toLowerCase()).not.toContain(trace)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('nothing is erased where the list can not be written', async () => {
  const reference = await join(await eventOf(), 'Zqunlisted')
  await mkdir(file)
  await expect(eraseAs('Zqunlisted', null)).rejects.toThrow(/Nothing was deleted.*ERASURE_NOT_RECORDED/)
  const { statusCode, body } = await world.app.inject('/healthz')
  expect([statusCode, body]).toEqual([
    200,
    "degraded: The list of erasures can't be written (EISDIR), so nothing can be erased.\n",
  ])
  const row = await database.registration.findUniqueOrThrow({ where: { reference } })
  expect([row.name, row.erasedAt]).toEqual(['Zqunlisted', null])
})

test('erasures by retention are listed too, once', async () => {
  const event = await eventOf()
  const reference = await join(event, 'Zqkept')
  const { id } = await database.registration.findUniqueOrThrow({ where: { reference } })
  const days = (count: number) => new Date(event.endsAt.getTime() + count * 86_400_000).toISOString()
  const night = () => database.$queryRaw`select 1 from graphile_worker.add_job('retain')`
  for (const at of [days(31), days(31), days(366)]) {
    await world.setClock(at)
    await night()
    await world.runJobs()
  }
  await world.setClock(null)
  const ofEvent = (await listed()).filter((entry) => entry.kind !== 'FIELD' || entry.eventId === event.id)
  expect(ofEvent.filter(({ kind }) => kind === 'FIELD')[0]).toMatchObject({ field: 'ANSWERS', eventId: event.id })
  expect(ofEvent.filter((entry) => entry.kind === 'FIELD' && entry.field === 'ANSWERS')).toHaveLength(1)
  expect(ofEvent.filter((entry) => entry.kind === 'REGISTRATIONS' && entry.ids.includes(id))).toMatchObject([
    { cause: 'RETENTION' },
  ])
})

test('a line that a crash cut short is reported, and the next entry is whole', async () => {
  const journal = openErasureJournal(file, secret)
  await journal.append(account('first'))
  await appendFile(file, '\n312 Zm9vYmFy')
  await journal.append(account('second'))
  await appendFile(file, '\n31')
  expect(await listed()).toMatchObject([{ person: 'first' }, { person: 'second' }])
  expect(await readErasureJournal(file, [secret])).toMatchObject({ torn: [4, 7], missing: 0 })
})

test('a line that is missing is noticed by the numbers of the others', async () => {
  const journal = openErasureJournal(file, secret)
  for (const person of ['first', 'second', 'third']) await journal.append(account(person))
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  await writeFile(file, [lines[0], lines[2], ''].join('\n'))
  expect(await readErasureJournal(file, [secret])).toMatchObject({ torn: [], missing: 1 })
})

test('a line that was changed, or another SECRET, is reported with its number', async () => {
  await openErasureJournal(file, secret).append(account('one'))
  await expect(readErasureJournal(file, [otherSecret])).rejects.toThrow(
    /^Line 2 of .* is damaged, or was written under another SECRET/,
  )
})

test('a list set aside with a former SECRET is kept, and merging fills each list once', async () => {
  await openErasureJournal(file, otherSecret).append(account('before'))
  const aside = await setListAside(file, secretCheckOf(otherSecret))
  expect(formerLists(file)).toEqual([aside])
  await openErasureJournal(file, secret).append(account('after'))
  const given = [
    { entry: account('elsewhere'), secret },
    { entry: account('elsewhere before'), secret: otherSecret },
  ]
  const secrets = [secret, otherSecret]
  expect(await mergeErasures(file, secrets, given)).toBe(2)
  expect(await mergeErasures(file, secrets, given)).toBe(0)
  expect(await listed()).toMatchObject([{ person: 'after' }, { person: 'elsewhere' }])
  const former = await readErasureJournal(aside ?? '', secrets)
  expect(former.erasures).toMatchObject([
    { secret: otherSecret, entry: { person: 'before' } },
    { secret: otherSecret, entry: { person: 'elsewhere before' } },
  ])
})

test('processes that append at the same time do not cut each other short', async () => {
  const journals = Array.from({ length: 8 }, () => openErasureJournal(file, secret))
  const at = new Date().toISOString()
  await Promise.all(
    journals.flatMap((journal, n) =>
      Array.from({ length: 25 }, (_, m) => journal.append({ kind: 'ACCOUNT', at, person: `${n} ${m}` })),
    ),
  )
  expect(new Set((await listed()).map((each) => 'person' in each && each.person)).size).toBe(200)
})
