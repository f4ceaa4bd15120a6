/** Events with people whose every trace is known, and helpers to find what remains of them. */
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect } from '@jest/globals'
import type { State } from '@plenaria/domain/registration'
import type { PrismaClient } from '@plenaria/prisma/client'
import pg from 'pg'
import { verifyChains } from '../../audit/verify.ts'
import {
  decideDocument,
  registerPerson,
  takeDocument,
  withdrawDocument,
} from '../../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'

const question = { key: 'needs', kind: 'SHORT_TEXT', labels: { en: 'What do you need?' }, required: false } as const
export const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

/** Texts that would reveal the person with this name. */
const tracesOf = (name: string) =>
  [addressOf(name), `org${name}`, `motivation${name}`, `answer${name}`, name].map((text) => text.toLowerCase())

export const requestDocument =
  'mutation ($reference: String) { answer: requestErasure(reference: $reference) { __typename } }'
export const confirmDocument = /* GraphQL */ `
  mutation ($token: String!) {
    answer: confirmErasure(token: $token) {
      __typename
      ... on DataErased { isAccountKept proofs { cause fields counts digest event { slug } } }
    }
  }`

export interface Confirmed {
  answer: {
    __typename: string
    isAccountKept?: boolean
    proofs?: { counts: Record<string, number>; fields: string[] }[]
  }
}

/** Every text in every table, of the product and its jobs, in lower case. */
async function everythingKept(database: PrismaClient): Promise<{ table: string; text: string }[]> {
  const tables = await database.$queryRaw<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`
  const kept: { table: string; text: string }[] = []
  for (const { name } of tables) {
    const [row] = await database.$queryRawUnsafe<{ all: string | null }[]>(
      `select string_agg(t::text, ' ') as all from ${name} t`,
    )
    kept.push({ table: name, text: (row?.all ?? '').toLowerCase() })
  }
  return kept
}

async function expectWholeChains(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  for await (const { breaks } of verifyChains(client, null, new Map())) expect(breaks).toEqual([])
  await client.end()
}

/** `staff`: the email of a member of the host. */
export function openErasing(world: World) {
  const { database } = world
  let host: InstituteRow
  let as: string

  beforeAll(async () => {
    host = await world.institute()
    as = (await world.member({ institute: host })).email
  })

  const eventOf = (facts: Parameters<typeof world.event>[0] = {}): Promise<EventRow> =>
    world.event({ hostId: host.id, questions: [question], ...facts })

  const join = (event: EventRow, name: string, facts = {}) =>
    registerPerson(world, event, name, {
      organisation: `Org${name}`,
      motivation: `Motivation${name}`,
      answers: [{ questionKey: 'needs', values: [`Answer${name}`] }],
      ...facts,
    })

  const decide = (event: EventRow, reference: string, decision: string, reason?: string) =>
    world.ask(decideDocument, { input: { eventSlug: event.slug, references: [reference], decision, reason } }, { as })

  const stage = (event: EventRow, reference: string, decision: string, reason?: string) =>
    world.ask(
      decideDocument,
      { input: { eventSlug: event.slug, references: [reference], decision, reason, staged: true } },
      { as },
    )

  async function tracesLeft(name: string): Promise<string[]> {
    const kept = await everythingKept(database)
    return tracesOf(name).filter((trace) => kept.some(({ text }) => text.includes(trace)))
  }

  /** Tables that still contain a trace of the person. */
  async function placesLeft(name: string): Promise<string[]> {
    for (let tries = 0; ; tries += 1) {
      const kept = await everythingKept(database)
      const left = kept.filter(({ text }) => text.includes(name.toLowerCase())).map(({ table }) => table)
      // A finished job leaves its table a moment later.
      if (left.length === 0 || tries === 20) return left
      await sleep(100)
    }
  }

  const linkMailTo = (name: string) =>
    world.mails.findLast(({ to, text }) => to === addressOf(name) && text.includes('/erase#token='))

  /** Requests erasure as the person, and follows the link in the email. */
  async function eraseAs(name: string, reference: string | null): Promise<Confirmed['answer']> {
    await world.ask(requestDocument, { reference }, { as: addressOf(name) })
    await world.runJobs()
    const mail = linkMailTo(name)
    const token = /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1]
    const { answer } = await world.ask<Confirmed>(confirmDocument, { token })
    await world.runJobs()
    return answer
  }

  const auditOf = async (eventId: string) =>
    (await database.auditEntry.findMany({ where: { chain: eventId }, orderBy: { sequence: 'asc' } })).map(
      ({ what }) => what,
    )

  async function bring(event: EventRow, name: string, reference: string, state: State): Promise<void> {
    if (state === 'OFFERED' || state === 'CONFIRMED' || state === 'LAPSED') await decide(event, reference, 'OFFER')
    if (state === 'CONFIRMED') await world.ask(takeDocument, { reference }, { as: addressOf(name) })
    if (state === 'WAITLISTED') await decide(event, reference, 'WAITLIST')
    if (state === 'NOT_SELECTED') await decide(event, reference, 'NOT_SELECT')
    if (state === 'DECLINED') await decide(event, reference, 'DECLINE', `We know ${name}.`)
    if (state === 'WITHDRAWN') await world.ask(withdrawDocument, { reference }, { as: addressOf(name) })
    if (state === 'LAPSED') {
      await world.setClock(4 * 86_400_000)
      await world.runJobs()
      await world.setClock(null)
    }
  }

  return {
    staff: () => ({ as }),
    host: () => host,
    eventOf,
    join,
    decide,
    stage,
    tracesLeft,
    placesLeft,
    linkMailTo,
    eraseAs,
    auditOf,
    chainsAreWhole: () => expectWholeChains(world.config.databaseUrl),
    bring,
  }
}
