import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, describe, expect, it } from '@jest/globals'
import { openDatabase } from '@plenaria/prisma/client'
import pg from 'pg'
import { openDesk } from '../seatDesk/seatDesk.ts'
import { urlThrough } from '../testing/server.ts'
import { openWorld } from '../testing/world.ts'
import { registering, visitor } from './testing/desk.ts'
import { recount } from './testing/recount.ts'

const world = await openWorld()
const { database } = world

/** `BEFORE`: the commit never reaches the server; `AFTER`: it commits, and the response is lost. */
type Cut = 'BEFORE' | 'AFTER' | null

/** A connection to the database that can be cut at the next commit. */
const line = { cut: null as Cut }
const server = createServer((client) => {
  const { hostname, port } = new URL(world.config.databaseUrl)
  const upstream = connect({ host: hostname, port: Number(port) })
  const end = () => {
    client.destroy()
    upstream.destroy()
  }
  let isDeaf = false
  client.on('data', (data: Buffer) => {
    if (line.cut !== null && data.includes('COMMIT')) {
      const how = line.cut
      line.cut = null
      if (how === 'BEFORE') return end()
      isDeaf = true
    }
    upstream.write(data)
  })
  upstream.on('data', (data: Buffer) => (isDeaf ? end() : client.write(data)))
  for (const socket of [client, upstream] as Socket[]) socket.on('error', end).on('close', end)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

const { port } = server.address() as AddressInfo
const distant = openDatabase(urlThrough(port, world.config.databaseUrl), 3)
const desk = openDesk(distant)

afterAll(async () => {
  await desk.close()
  await distant.$disconnect()
  server.close()
})

describe('when the connection breaks', () => {
  it.each<Cut>(['BEFORE', 'AFTER'])('%s the commit took place, each command still takes effect once', async (cut) => {
    const event = await world.event({ admission: 'FIRST_COME', total: 3, groups: { 'civil-society': {} } })
    line.cut = cut
    const outcomes = await Promise.all(
      ['ana', 'bo', 'cai', 'dora'].map((name) => desk.changeSeats(event.id, registering(name), visitor)),
    )
    expect(line.cut).toBeNull()
    const notified = outcomes.flatMap((outcome) => (outcome.kind === 'DONE' ? outcome.registrations : []))
    const rows = await database.registration.findMany({ where: { eventId: event.id } })
    expect(notified.map(({ reference }) => reference).sort()).toEqual(rows.map(({ reference }) => reference).sort())
    expect(rows).toHaveLength(4)
    expect(await database.message.count({ where: { eventId: event.id } })).toBe(4)
    expect(await recount(database, event.id)).toEqual([])
  })

  it('again and again, nothing that was answered is lost and nothing is done twice', async () => {
    const event = await world.event({ admission: 'FIRST_COME', total: 20, groups: { 'civil-society': {} } })
    const client = new pg.Client({ connectionString: world.config.databaseUrl })
    client.on('error', () => {})
    await client.connect()
    let isOver = false
    let answered = 0
    // Waits for progress between cuts: on a slow machine, no command would ever complete otherwise.
    const killer = (async () => {
      for (let before = -1; !isOver; ) {
        await new Promise((resolve) => setTimeout(resolve, 250))
        if (answered === before) continue
        before = answered
        await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and query ilike '%registration%'`)
      }
    })()
    const notified: string[] = []
    await Promise.all(
      Array.from({ length: 8 }, async (_, caller) => {
        for (let n = 0; n < 15; n += 1) {
          const outcome = await desk.changeSeats(event.id, registering(`person-${caller}-${n}`), visitor)
          if (outcome.kind === 'REFUSED') throw new Error(outcome.refusal.refusal)
          answered += 1
          for (const { reference } of outcome.registrations) notified.push(reference)
        }
      }),
    )
    isOver = true
    await killer
    await client.end()
    const rows = await database.registration.findMany({ where: { eventId: event.id } })
    expect(notified.sort()).toEqual(rows.map(({ reference }) => reference).sort())
    expect(rows.filter(({ state }) => state === 'OFFERED')).toHaveLength(20)
    expect(await recount(database, event.id)).toEqual([])
  }, 60_000)
})
