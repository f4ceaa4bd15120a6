/** The system under test: a database with its events, as after many registrations, and an API process on it. */
import { fork } from 'node:child_process'
import path from 'node:path'
import { Client } from 'pg'
import { type Api, startApi } from '../api.ts'
import { createEvent, createInstitute, fillEvent, reconcile } from '../event.ts'
import { say } from '../figure.ts'
import type { Ground } from '../ground.ts'
import type { LoadOrder, LoadReport } from './load.ts'

/** First-come events: one with seats for all, one without a free seat, one for pgbench. */
export const eventSlugs = { open: 'enough-seats', full: 'full-house', stick: 'pgbench' }
const seatsOfFullEvent = 1_000
const existingAtStick = 1_000
const plenty = 50_000_000

/** One database with its API process. */
export interface Site {
  existing: number
  url: string
  client: Client
  api: Api
  /** Number of registrations of each event before the first request. */
  before: ReadonlyMap<string, number>
  /** References in answers, by event, over all rounds. */
  acknowledged: Map<string, string[]>
}

export async function openSite(ground: Ground, name: string, existing: number): Promise<Site> {
  const url = await ground.database(name)
  const client = new Client({ connectionString: url })
  await client.connect()
  await createInstitute(client)
  const startsAt = new Date(Date.now() + 30 * 24 * 3_600_000)
  const facts = { admission: 'FIRST_COME', policy: 'BALANCED', organisationCap: null, minimum: 0, startsAt } as const
  for (const slug of [eventSlugs.open, eventSlugs.stick]) {
    await createEvent(client, { ...facts, slug, total: plenty, maximum: plenty })
  }
  await createEvent(client, { ...facts, slug: eventSlugs.full, total: seatsOfFullEvent, maximum: seatsOfFullEvent })
  await fillEvent(client, eventSlugs.open, { count: existing, state: 'CONFIRMED' })
  // Also filled, otherwise the planner assumes it is empty and pgbench is slowed down by its own rows.
  await fillEvent(client, eventSlugs.stick, { count: existingAtStick, state: 'CONFIRMED' })
  await fillEvent(client, eventSlugs.full, { count: seatsOfFullEvent, state: 'CONFIRMED' })
  await fillEvent(client, eventSlugs.full, { count: existing, state: 'WAITLISTED' })
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  const api = await startApi(url, path.join(ground.folder, `${name}.log`))
  const before = new Map([
    [eventSlugs.open, existing],
    [eventSlugs.full, existing + seatsOfFullEvent],
  ])
  return { existing, url, client, api, before, acknowledged: new Map() }
}

function load(order: LoadOrder): Promise<LoadReport> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'load.ts'), { serialization: 'advanced' })
    child.once('message', (report: LoadReport) => resolve(report))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The load ended with ${code} before it reported.`)))
    child.send(order)
  })
}

/**
 * Registers as many people as possible.
 * @throws if anybody gets an answer other than a registration
 */
export async function register(site: Site, order: Omit<LoadOrder, 'port'>): Promise<LoadReport> {
  const { slug } = order
  const report = await load({ port: site.api.port, ...order })
  const known = site.acknowledged.get(slug) ?? []
  site.acknowledged.set(slug, known.concat(report.references))
  if (report.refused.length > 0) throw new Error(`A registration was answered with ${report.refused[0]}`)
  return report
}

export interface Soundness {
  oversold: number
  missing: number
  /** Whether rows match acknowledgements, and counters match a recount. Problems are reported. */
  sound: boolean
}

/** Compares the answers to this site's clients with its rows. */
export async function soundnessOf(site: Site): Promise<Soundness> {
  const slugs = Object.values(eventSlugs)
  const whole: Soundness = { oversold: 0, missing: 0, sound: true }
  for (const slug of slugs) {
    const acknowledged = site.acknowledged.get(slug) ?? []
    const { registrations, oversold, wrongCounters, missing } = await reconcile(site.client, slug, acknowledged)
    const before = site.before.get(slug)
    const expected = before === undefined ? registrations : before + acknowledged.length
    whole.oversold += oversold
    whole.missing += missing
    if (oversold + wrongCounters + missing === 0 && registrations === expected) continue
    whole.sound = false
    say(
      `${slug} with ${site.existing} before: ${registrations} rows where ${expected} were acknowledged, ${oversold} seats oversold, ${wrongCounters} counters wrong, ${missing} acknowledged missing`,
    )
  }
  return whole
}

export async function closeSite(site: Site): Promise<void> {
  await site.api.stop()
  await site.client.end()
}
