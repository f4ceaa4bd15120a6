/** Checks the chains of the audit log against what was written, page by page, at one moment of the database. */
import type pg from 'pg'
import { type ChainEnd, hashOf, instituteChain, noHash, type StoredLink } from './chain.ts'

/** A place where a chain is not what was written. */
export interface Break {
  sequence: number
  /** Description of the break, as a sentence without its subject. */
  wrong: string
}

export interface ChainReport {
  /** `event SLUG` or `institute SLUG`; the chain's own name where it belongs to neither. */
  name: string
  /** Sequence number of the last entry; 0 if there is none. */
  entries: number
  head: Uint8Array
  /** In the order of the chain, the first of them; none: the chain is whole. */
  breaks: Break[]
}

/** The end of a chain at an earlier check. */
export interface Anchor {
  entries: number
  head: Uint8Array
}

/** The position that a link must follow; zeros before the first link. */
interface Place {
  id: bigint
  sequence: number
  hash: Uint8Array
}

export interface Row extends StoredLink {
  id: bigint
}

interface Walk {
  chain: string
  last: Place
  breaks: Break[]
}

const beginning: Place = { id: 0n, sequence: 0, hash: noHash }
const rowsAtOnce = 1_000
/** Per chain; further ones add nothing. */
const breaksReported = 10

/** The breaks in a link that follows `previous`. */
export function breaksAt(previous: Place, row: Row): Break[] {
  const { sequence, chain, eventId } = row
  const wrong: string[] = []
  if (sequence <= previous.sequence) wrong.push('comes twice')
  if (sequence > previous.sequence + 1) wrong.push(missing(previous.sequence + 1, sequence - 1))
  if (eventId === null ? !chain.startsWith(instituteChain('')) : chain !== eventId)
    wrong.push('names another event than its chain')
  if (row.id <= previous.id) wrong.push('has a number that is out of order')
  const follows = sequence === previous.sequence + 1
  if (follows && !isAsWritten(previous.hash, row)) wrong.push('is not what was written')
  return wrong.map((each) => ({ sequence, wrong: each }))
}

const missing = (first: number, last: number): string =>
  first === last ? `follows a gap: ${first} is missing` : `follows a gap: ${first} to ${last} are missing`

const isAsWritten = (previous: Uint8Array, row: Row): boolean =>
  !Number.isNaN(row.at.getTime()) && isSame(hashOf(previous, row), row.hash)

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** The breaks at the end of a chain whose last link is `last`. `end`: the end stored in `audit_chain`. */
export function breaksAtEnd(last: Place, end: ChainEnd | undefined, anchor: Anchor | undefined): Break[] {
  const { sequence, hash } = last
  const wrong: string[] = []
  if (!end) wrong.push('is the last, and the end of the chain is not recorded')
  else if (end.entries !== sequence) wrong.push(`is the last, but the chain is recorded to end at ${end.entries}`)
  else if (!isSame(end.head, hash)) wrong.push('is the last, but the chain is recorded to end with another hash')
  if (anchor && anchor.entries > sequence)
    wrong.push(`is the last, but ${anchor.entries} entries were there when it was looked at earlier`)
  return wrong.map((each) => ({ sequence, wrong: each }))
}

const breaksAtAnchor = ({ sequence, hash }: Row, anchor: Anchor | undefined): Break[] =>
  anchor?.entries === sequence && !isSame(anchor.head, hash)
    ? [{ sequence, wrong: 'is not what it was when it was looked at earlier: it or one before it was written anew' }]
    : []

/**
 * One report a chain. Memory does not grow with the number of entries.
 * @param only  the name of one chain; null: all
 * @param anchors  by name of the chain; those that are gone are reported too
 */
export async function* verifyChains(
  client: pg.ClientBase,
  only: string | null,
  anchors: ReadonlyMap<string, Anchor>,
): AsyncGenerator<ChainReport> {
  await client.query('begin isolation level repeatable read read only')
  try {
    const { names, ends } = await known(client)
    const unsealed = await brokenSeals(client)
    const nameOf = (chain: string) => names.get(chain) ?? chain
    const isAsked = (name: string) => only === null || name === only
    const rest = new Set([...names.keys(), ...ends.keys()].filter((chain) => isAsked(nameOf(chain))))
    const asked = only === null ? null : ([...rest][0] ?? only)

    const finish = ({ chain, last, breaks }: Walk): ChainReport => {
      rest.delete(chain)
      const name = nameOf(chain)
      const all = [...breaks, ...breaksAtEnd(last, ends.get(chain), anchors.get(name)), ...(unsealed.get(chain) ?? [])]
      return { name, entries: last.sequence, head: last.hash, breaks: all.slice(0, breaksReported) }
    }
    for await (const walk of walks(client, asked, (chain) => anchors.get(nameOf(chain)))) yield finish(walk)
    for (const chain of rest) yield finish({ chain, last: beginning, breaks: [] })
    const found = new Set([...names.values()])
    for (const [name, { entries }] of anchors) {
      if (!isAsked(name) || found.has(name)) continue
      yield { name, entries: 0, head: noHash, breaks: [{ sequence: entries, wrong: 'and all before it are gone' }] }
    }
  } finally {
    await client.query('rollback')
  }
}

/** Each chain from its beginning to its end. */
async function* walks(
  client: pg.ClientBase,
  asked: string | null,
  anchorOf: (chain: string) => Anchor | undefined,
): AsyncGenerator<Walk> {
  let walk: Walk | undefined
  for await (const row of rowsOf(client, asked)) {
    if (walk?.chain !== row.chain) {
      if (walk) yield walk
      walk = { chain: row.chain, last: beginning, breaks: [] }
    }
    if (walk.breaks.length < breaksReported)
      walk.breaks.push(...breaksAt(walk.last, row), ...breaksAtAnchor(row, anchorOf(row.chain)))
    walk.last = row
  }
  if (walk) yield walk
}

async function* rowsOf(client: pg.ClientBase, asked: string | null): AsyncGenerator<Row> {
  for await (const page of pages(client, asked)) yield* page
}

/** The chains that must exist, and their recorded ends. */
async function known(client: pg.ClientBase): Promise<{ names: Map<string, string>; ends: Map<string, ChainEnd> }> {
  const named = await client.query<{ chain: string; name: string }>(`
    select id as chain, 'event ' || slug as name from event
    union all select 'institute:' || id, 'institute ' || slug from institute order by name`)
  const ended = await client.query<ChainEnd>('select chain, entries, head from audit_chain')
  return {
    names: new Map(named.rows.map(({ chain, name }) => [chain, name])),
    ends: new Map(ended.rows.map((end) => [end.chain, end])),
  }
}

/** Sealed entries of each chain whose opening does not match the token in the log. Destroyed openings are skipped. */
async function brokenSeals(client: pg.ClientBase): Promise<Map<string, Break[]>> {
  const there = await client.query<{ there: boolean }>(`select to_regclass('sealed_entry') is not null as there`)
  if (!there.rows[0]?.there) return new Map()
  const { rows } = await client.query<{ chain: string; sequence: number | null }>(`
    select s.event_id as chain, a.sequence from sealed_entry s
    left join audit_entry a on a.chain = s.event_id and a.after ->> 'sealed' = s.token and a.what = s.what
    where (s.recorded and a.id is null)
      or s.token <> 'sealed:' || encode(sha256(s.salt || convert_to(jsonb_build_array(s.what, s.facts)::text, 'UTF8')), 'hex')`)
  const wrong = (sequence: number | null): Break => ({
    sequence: sequence ?? 0,
    wrong:
      sequence === null ? 'is missing, of which what opens it is there' : 'is opened by what it does not commit to',
  })
  return new Map(
    [...Map.groupBy(rows, ({ chain }) => chain)].map(([chain, ofChain]) => [
      chain,
      ofChain.map(({ sequence }) => wrong(sequence)),
    ]),
  )
}

/** `at` as milliseconds since 1970: the text of an instant does not tell years before Christ. */
const columns = `id, chain, sequence, event_id as "eventId", registration_id as "registrationId", what, actor_kind as "actorKind",
  actor_id as "actorId", institute_id as "instituteId", grant_id as "grantId", coalesce(before::text, 'null') as before,
  coalesce(after::text, 'null') as after, reason, extract(epoch from at) * 1000 as at, request_id as "requestId", hash`

type Fetched = Omit<Row, 'id' | 'at'> & { id: string; at: string }

async function* pages(client: pg.ClientBase, chain: string | null): AsyncGenerator<Row[]> {
  const of = chain === null ? '' : `where chain = ${client.escapeLiteral(chain)}`
  await client.query(`declare link no scroll cursor for
    select ${columns} from audit_entry ${of} order by chain, sequence`)
  for (;;) {
    const { rows } = await client.query<Fetched>(`fetch ${rowsAtOnce} from link`)
    if (rows.length === 0) break
    yield rows.map((row) => ({ ...row, id: BigInt(row.id), at: new Date(Number(row.at)) }))
  }
  await client.query('close link')
}
