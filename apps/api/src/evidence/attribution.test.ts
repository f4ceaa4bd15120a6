import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { openHeard } from '../findings/testing/heard.ts'
import { openWorld } from '../testing/world.ts'
import { attack } from './testing/attack.ts'
import type { Dump } from './testing/dump.ts'
import { plants } from './testing/plants.ts'
import { type Story, tellStory, type Written } from './testing/story.ts'
import { judge } from './testing/trial.ts'

const world = await openWorld({ logLevel: 'info' })
const { database } = world
const stories: Story[] = []
beforeAll(async () => {
  for (let number = 0; number < 2; number += 1) stories.push(await tellStory(world))
}, 300_000)

const kinds = ['contributions', 'statements', 'answers', 'notes'] as const
const verdictOn = (kind: (typeof kinds)[number], read: (story: Story) => Dump) =>
  judge(
    stories.map((story) => {
      const { suspects, ...written }: Written = story[kind]
      return { ...written, guesses: attack(read(story), suspects, written.texts) }
    }),
  )

const findsOut = (kind: (typeof kinds)[number], read: (story: Story) => Dump): string[] =>
  verdictOn(kind, read).flatMap(({ best, right, chance }) => (right > chance ? [best] : []))

describe('what the database’s server has on its disk', () => {
  /** Whether the journal contains any of the texts; one may be split at a page boundary. */
  const inJournal = async (texts: string[]): Promise<boolean> => {
    await world.owner.$queryRaw`checkpoint`
    const rows = await world.owner.$queryRaw<{ found: boolean }[]>`
      select position(convert_to(text, 'UTF8') in content) > 0 as found
      from (select pg_read_binary_file('pg_wal/' || name, true) as content from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$') wal,
        unnest(${texts}::text[]) text`
    return rows.some(({ found }) => found)
  }
  const inTable = async (texts: string[]): Promise<boolean> => {
    await world.owner.$queryRaw`checkpoint`
    const rows = await world.owner.$queryRaw<{ found: boolean }[]>`
      select position(convert_to(text, 'UTF8') in pg_read_binary_file(pg_relation_filepath('contribution'))) > 0 as found
      from unnest(${texts}::text[]) text`
    return rows.some(({ found }) => found)
  }

  /** An event on whose promised day the job is due, and texts that were said there. */
  async function openPromised(): Promise<string[]> {
    await world.setClock(null)
    const heard = await openHeard(world, {}, { isPromised: false })
    const texts = ['Ana', 'Bo', 'Cy'].map((name) => `Said by ${name} ${randomUUID()}.`)
    for (const text of texts)
      await heard.contribution(await heard.person(text.replaceAll(/[^a-z ]/gi, '')), 'RAPPORTEURS', text)
    await database.contribution.deleteMany({ where: { text: texts[0] } })
    expect([await inJournal(texts), await inTable(texts)]).toEqual([true, true])
    const until = new Date(Date.now() + 60 * 86_400_000)
    await database.evidencePromise.create({ data: { eventId: heard.event.id, until } })
    await world.setClock(until.toISOString())
    await database.$queryRaw`
      select 1 from graphile_worker.add_job('destroy_links', json_build_object('eventId', ${heard.event.id}::text))`
    return texts
  }

  it('holds texts in its journal and in the table’s file until the promised day, removed ones as well, and in neither afterwards', async () => {
    const texts = await openPromised()
    await world.runJobs()
    expect([await inJournal(texts), await inTable(texts)]).toEqual([false, false])
  })

  const isPurging = async (): Promise<boolean> => {
    const rows = await world.owner.$queryRaw<unknown[]>`
      select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'purge_traces' and j.locked_at is not null`
    return rows.length > 0
  }

  it('holds no texts even if somebody reads something else from before the links were destroyed', async () => {
    const texts = await openPromised()
    const reading = database.$transaction(
      async (transaction) => {
        await transaction.institute.count()
        while (!(await isPurging())) await setTimeout(50)
        await setTimeout(2_000)
      },
      { isolationLevel: 'RepeatableRead', timeout: 50_000 },
    )
    await Promise.all([reading, world.runJobs()])
    expect([await inJournal(texts), await inTable(texts)]).toEqual([false, false])
  })
})

describe('after the promised day, somebody with the database and all logs', () => {
  it.each(kinds)('does not find out who wrote %s better than by guessing', (kind) => {
    expect(findsOut(kind, ({ after }) => after)).toEqual([])
  })

  it('finds the log whole, as it was before, and as many sealed entries as there were', async () => {
    for (const { breaks, before, after } of stories) {
      expect(breaks).toEqual([])
      const sealed = (dump: Dump) =>
        dump
          .filter(({ table }) => table === 'audit_entry')
          .flatMap(({ leaves }) => leaves.flatMap(([path, leaf]) => (path === 'after.sealed' ? [leaf] : [])))
      expect(new Set(sealed(before)).size).toBeGreaterThan(30)
      expect(sealed(after)).toEqual(expect.arrayContaining(sealed(before)))
      expect(after.filter(({ table }) => table === 'sealed_entry')).toEqual([])
    }
  })

  it.each(Object.keys(plants))('would find out by %s', (name) => {
    const plant = plants[name]
    if (!plant) throw new Error('There is no such plant.')
    expect(findsOut(plant.kind, plant.into)).not.toEqual([])
  })
})
