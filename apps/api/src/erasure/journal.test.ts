import { appendFile, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { type JournalEntry, openErasureJournal, readErasureJournal } from './journal.ts'
import { addressOf, openErasing } from './testing/erasing.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'plenaria-journal-'))
const file = path.join(folder, 'erasures.log')
const world = await openWorld({ erasureList: file })
const { database } = world
const { secret } = world.config
const { eventOf, join, eraseAs } = openErasing(world)

afterEach(() => rm(file, { recursive: true, force: true }))
afterAll(() => rm(folder, { recursive: true, force: true }))

async function listed(): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = []
  for await (const entry of readErasureJournal(file, secret)) entries.push(entry)
  return entries
}

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
  await expect(eraseAs('Zqunlisted', null)).rejects.toThrow()
  const row = await database.registration.findUniqueOrThrow({ where: { reference } })
  expect([row.name, row.erasedAt]).toEqual(['Zqunlisted', null])
})

test('what retention erases is listed too, once', async () => {
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

test('a line that a crash cut short is passed over, and the next entry is whole', async () => {
  const journal = openErasureJournal(file, secret)
  const entry = (person: string): JournalEntry => ({ kind: 'ACCOUNT', at: new Date().toISOString(), person })
  await journal.append(entry('first'))
  await appendFile(file, '\n312 Zm9vYmFy')
  await journal.append(entry('second'))
  await appendFile(file, '\n31')
  expect((await listed()).map((each) => 'person' in each && each.person)).toEqual(['first', 'second'])
})

test('a line that was changed, or another SECRET, is reported with its number', async () => {
  await openErasureJournal(file, secret).append({ kind: 'ACCOUNT', at: new Date().toISOString(), person: 'one' })
  const other = readErasureJournal(file, 'another secret that is long enough to be one')
  await expect(other.next()).rejects.toThrow(/^Line 2 of .* is damaged, or was written under another SECRET/)
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
