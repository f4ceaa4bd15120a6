import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDesk } from '@plenaria/api/src/seatDesk/seatDesk.ts'
import { openDatabase } from '@plenaria/prisma/client'
import pg from 'pg'
import { migrateAll } from '../migrate.ts'
import { createDatabase, type LocalDatabase, startDatabase } from '../postgres.ts'
import { seedDemonstration } from './seed.ts'

let home: string
let server: LocalDatabase

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'plenaria-seed-'))
  server = await startDatabase({ folder: path.join(home, 'postgres'), durable: false })
}, 60_000)

afterAll(async () => {
  await server.stop()
  await rm(home, { recursive: true, force: true })
})

async function seeded(name: string, start: Date): Promise<pg.Client> {
  await createDatabase(server, name)
  await migrateAll(server.url(name))
  const client = new pg.Client({ connectionString: server.url(name) })
  await client.connect()
  await seedDemonstration(server.url(name), {
    say: () => {},
    start,
    secret: 'a secret of the tests, long enough to be one',
  })
  return client
}

const registrations = `
  select slug, email, r.name, r.state::text, group_key, organisation, country, r.languages, motivation, answers, consents, staged::text, priority, protected,
    cardinality(session_ids) as sessions,
    array(select partner_id from event_grant g where g.id::text = any(shared_with) order by 1) as shared_with
  from registration r join event on event.id = event_id order by slug, email, r.state`

test('the demonstration is whole, the same every time, leaves no email behind, and what is staged can be released', async () => {
  const start = new Date()
  const [first, second] = await Promise.all([seeded('first', start), seeded('second', start)])
  try {
    const { rows } = await first.query(registrations)
    expect(rows).toHaveLength(395)
    expect((await second.query(registrations)).rows).toEqual(rows)
    expect(rows.filter(({ email }) => !email.endsWith('.example'))).toEqual([])

    const { rows: clocks } = await first.query(`
      select abs(extract(epoch from desk_now() - clock_timestamp())) < 1 as real,
        to_regclass('seed_clock') as left_behind, (select max(at) <= now() from audit_entry) as past`)
    expect(clocks).toEqual([{ real: true, left_behind: null, past: true }])

    const { rows: jobs } = await first.query(`
      select task_identifier as task, bool_and(run_at > now()) as ahead from graphile_worker.jobs group by 1 order by 1`)
    expect(jobs).toEqual([
      { task: 'destroy_links', ahead: true },
      { task: 'end_grant', ahead: true },
      { task: 'remind_of_promise', ahead: true },
      { task: 'run_clock', ahead: true },
    ])

    const { rows: seats } = await first.query(`
      select slug, held <= t.total as within, sum(waiting) > 0 as waits
      from seat_tally t join event e on e.id = t.event_id join group_tally g on g.event_id = e.id
      where e.ends_at > desk_now() group by 1, 2 order by 1`)
    expect(seats.map(({ within, waits }) => ({ within, waits }))).toEqual(Array(3).fill({ within: true, waits: true }))

    const { rows: past } = await first.query(`
      select slug, (select count(distinct registration_id)::int from attendance a join session s on s.id = a.session_id where s.event_id = e.id) as came,
        (select count(*)::int from certificate c join registration r on r.id = c.registration_id where r.event_id = e.id) as certificates,
        (select count(*)::int from finding where event_id = e.id) as findings,
        (select array(select jsonb_object_keys(canonical::jsonb->'titles') order by 1) from report_version where event_id = e.id) as languages,
        (select jsonb_array_length(canonical::jsonb->'recommendations') from report_version where event_id = e.id) as recommendations,
        (select count(acknowledged_at)::int from report_delivery where event_id = e.id) as acknowledged,
        (select count(*)::int from uptake where event_id = e.id and announced_at is not null) as uptake
      from event e where ends_at < desk_now()`)
    expect(past).toEqual([
      {
        slug: 'what-counts-as-cybercrime',
        came: 29,
        certificates: 12,
        findings: 7,
        languages: ['en', 'es'],
        recommendations: 4,
        acknowledged: 3,
        uptake: 3,
      },
    ])

    const database = openDatabase(server.url('second'), 2)
    const desk = openDesk(database)
    const reviewed = { admission: 'REVIEW', endsAt: { gt: new Date() } } as const
    for (const { id } of await database.event.findMany({ where: reviewed })) {
      const actor = { actorKind: 'MEMBER' as const, actorId: null, instituteId: null, grantId: null, requestId: null }
      expect(await desk.changeSeats(id, { type: 'RELEASE' }, actor)).toMatchObject({ kind: 'DONE' })
    }
    await desk.close()
    await database.$disconnect()
  } finally {
    await first.end()
    await second.end()
  }
}, 240_000)
