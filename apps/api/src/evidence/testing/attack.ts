/**
 * An attacker who has a dump, the logs, and copies of texts as they were read or published. Each way of joining texts to people names,
 * for every text, those who may have written it; how often that is right is compared with what chance would give.
 */
import type { Dump, DumpRow, Leaf } from './dump.ts'

export interface KnownText {
  /** Kind of texts that one attack targets together. */
  kind: string
  text: string
  /** Ids by which readers knew it: its own and its topic's. */
  ids: readonly string[]
  language: string
  /** People who may have written it, as far as everybody knows: those of its group. */
  candidates: readonly string[]
}

export interface Suspect {
  id: string
  /** Values that identify them in rows: ids, reference, address. */
  names: readonly string[]
}

/** Of each text, in order, whom a way of joining names; nobody: it says nothing. */
export type Guesses = ReadonlyMap<string, readonly (readonly string[])[]>

const withinMinutes = [1, 10]
/** A word that so many rows hold joins nothing. */
const maxRows = 60
const maxSteps = 3

const words = (leaf: Leaf): string[] =>
  typeof leaf === 'string' && leaf.length < 2_000 ? leaf.split(/[^\w@.-]+/).filter((word) => word.length >= 6) : []

interface Read extends DumpRow {
  words: ReadonlySet<string>
  times: readonly (readonly [string, number])[]
  people: ReadonlySet<string>
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

function timesOf({ leaves }: DumpRow): [string, number][] {
  return leaves.flatMap(([path, leaf]): [string, number][] => {
    if (typeof leaf === 'string' && instant.test(leaf)) return [[path, Date.parse(leaf)]]
    return path === 'time' && typeof leaf === 'number' ? [[path, leaf]] : []
  })
}

class Evidence {
  readonly rows: readonly Read[]
  private readonly byWord = new Map<string, Read[]>()
  private readonly hubs = new Set<string>()

  constructor(dump: Dump, suspects: readonly Suspect[]) {
    const owners = new Map(suspects.flatMap(({ id, names }) => names.map((name) => [name, id])))
    this.rows = dump.map((row) => {
      const held = new Set(row.leaves.flatMap(([, leaf]) => words(leaf)))
      const people = new Set([...held].flatMap((word) => owners.get(word) ?? []))
      return { ...row, words: held, times: timesOf(row), people }
    })
    for (const row of this.rows) {
      for (const word of row.words) {
        const known = this.byWord.get(word)
        if (known) known.push(row)
        else this.byWord.set(word, [row])
      }
    }
    for (const [word, rows] of this.byWord) if (rows.length > maxRows) this.hubs.add(word)
  }

  rowsWith(word: string): readonly Read[] {
    return this.hubs.has(word) ? [] : (this.byWord.get(word) ?? [])
  }

  /** Rows of one text: that say its words, and that hold its id. */
  rowsOf({ text, ids }: KnownText): Read[] {
    const says = this.rows.filter(({ leaves }) => leaves.some(([, leaf]) => leaf === text))
    return [...new Set([...says, ...ids.flatMap((id) => this.rowsWith(id))])]
  }

  /** The people reached first, following rows with words in common. */
  reach(known: KnownText): string[] {
    let rows = this.rowsOf(known)
    const seen = new Set(rows)
    for (let step = 0; step < maxSteps && rows.length > 0; step += 1) {
      const reached = new Set(rows.flatMap(({ people }) => [...people]))
      const named = known.candidates.filter((id) => reached.has(id))
      if (named.length > 0) return named
      const next = new Set(rows.flatMap((row) => [...row.words].flatMap((word) => this.rowsWith(word))))
      rows = [...next].filter((row) => !seen.has(row))
      for (const row of rows) seen.add(row)
    }
    return []
  }

  /** Rows that name one suspect, by what they are. */
  ofOne(): Map<string, Read[]> {
    const one = this.rows.filter(({ people }) => people.size === 1)
    return Map.groupBy(one, ({ table, leaves }) => `${table} ${kindIn(leaves)}`)
  }
}

/** The kind of a row in a table that holds several kinds. */
const kindIn = (leaves: DumpRow['leaves']): Leaf =>
  leaves.find(([path]) => ['what', 'template', 'msg', 'task_identifier', 'type'].includes(path))?.[1] ?? ''

const whoIn = ({ people }: Read): string => [...people][0] ?? ''

type Keyed<Item> = { item: Item; key: number | string }

const inOrder = <Item>(keyed: readonly Keyed<Item>[]): Item[] =>
  keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item)

/** Everything that rows can be put in order by: their place, their transaction, numbers, times, ids. */
function ordersOf<Item>(rows: readonly (readonly [Item, DumpRow])[]): Map<string, Item[]> {
  const orders = new Map<string, Keyed<Item>[]>()
  const add = (name: string, item: Item, key: number | string) =>
    orders.set(name, [...(orders.get(name) ?? []), { item, key }])
  for (const [item, row] of rows) {
    add('place', item, row.place)
    add('xmin', item, row.xmin)
    for (const [path, leaf] of row.leaves) {
      if (typeof leaf === 'number') add(path, item, leaf)
      if (typeof leaf === 'string' && (instant.test(leaf) || /^[0-9a-f]{8}-/.test(leaf))) add(path, item, leaf)
    }
  }
  const whole = [...orders].filter(
    ([, keyed]) => keyed.length === rows.length && new Set(keyed.map(({ key }) => key)).size > rows.length / 2,
  )
  return new Map(whole.map(([name, keyed]) => [name, inOrder(keyed)]))
}

/** Orders of texts, as places among them, by a name: those of each table that has a row of each, and of their known ids. */
function ordersOfTexts(evidence: Evidence, texts: readonly KnownText[]): Map<string, number[]> {
  const orders = new Map<string, number[]>()
  const inTables = texts.map((text) => evidence.rowsOf(text))
  for (const table of new Set(inTables.flat().map(({ table }) => table))) {
    const rows = inTables.flatMap((found, index) =>
      found
        .filter((row) => row.table === table)
        .slice(0, 1)
        .map((row): [number, DumpRow] => [index, row]),
    )
    if (rows.length === texts.length) for (const [name, order] of ordersOf(rows)) orders.set(`${table}.${name}`, order)
  }
  for (let at = 0; at < Math.max(...texts.map(({ ids }) => ids.length)); at += 1)
    orders.set(`known id ${at}`, inOrder(texts.map(({ ids }, item) => ({ item, key: ids[at] ?? '' }))))
  return orders
}

/** Lays an order of texts beside one of people, stretched to its length. */
function sideBySide(order: readonly number[], people: readonly string[]): string[][] {
  const named: string[][] = order.map(() => [])
  for (const [rank, index] of order.entries())
    named[index] = [people[Math.floor(((rank + 0.5) * people.length) / order.length)] ?? '']
  return named
}

/** Rows of texts and rows of people, each in some order, laid side by side. */
function byOrder(evidence: Evidence, texts: readonly KnownText[], guesses: Map<string, string[][]>): void {
  const ofTexts = ordersOfTexts(evidence, texts)
  for (const [of, rows] of evidence.ofOne())
    for (const [name, people] of ordersOf(rows.map((row): [string, DumpRow] => [whoIn(row), row])))
      for (const [textName, order] of ofTexts)
        guesses.set(`order of ${textName} as ${of} by ${name}`, sideBySide(order, people))
}

function byTime(evidence: Evidence, texts: readonly KnownText[], guesses: Map<string, string[][]>): void {
  const ofPeople = evidence.rows
    .filter(({ people }) => people.size === 1)
    .flatMap((row) => row.times.map(([, time]) => ({ who: whoIn(row), time })))
  const ofTexts = texts.map((text) => evidence.rowsOf(text).flatMap(({ times }) => times.map(([, time]) => time)))
  for (const minutes of withinMinutes) {
    guesses.set(
      `time within ${minutes} min`,
      ofTexts.map((times) => [
        ...new Set(
          ofPeople
            .filter(({ time }) => times.some((each) => Math.abs(each - time) <= minutes * 60_000))
            .map(({ who }) => who),
        ),
      ]),
    )
  }
}

/** The same transaction, and the nearest before and after it. */
function byTransaction(evidence: Evidence, texts: readonly KnownText[], guesses: Map<string, string[][]>): void {
  const ofTexts = texts.map((text) => evidence.rowsOf(text).flatMap(({ xmin, xmax }) => [xmin, xmax].filter(Boolean)))
  for (const [of, rows] of evidence.ofOne()) {
    const ofPeople = rows.flatMap((row) =>
      [row.xmin, row.xmax].filter(Boolean).map((xid) => ({ who: whoIn(row), xid })),
    )
    guesses.set(
      `transaction of ${of}`,
      ofTexts.map((xids) => [...new Set(ofPeople.filter(({ xid }) => xids.includes(xid)).map(({ who }) => who))]),
    )
    for (const side of [-1, 1]) {
      const near = (from: number): string[] => {
        const beyond = ofPeople.filter(({ xid }) => (xid - from) * side > 0)
        const best = Math.min(...beyond.map(({ xid }) => Math.abs(xid - from)))
        return beyond.filter(({ xid }) => Math.abs(xid - from) === best).map(({ who }) => who)
      }
      guesses.set(
        `transaction ${side < 0 ? 'before' : 'after'}, of ${of}`,
        ofTexts.map((xids) => [...new Set(xids.flatMap(near))]),
      )
    }
  }
}

/** Numbers of words and characters, and languages, that stand with people. */
function byMeasure(evidence: Evidence, texts: readonly KnownText[], guesses: Map<string, string[][]>): void {
  const measures = texts.map(({ text, language }): Leaf[] => [text.length, text.split(' ').length, language])
  for (const [of, rows] of evidence.ofOne()) {
    for (const path of new Set(rows.flatMap(({ leaves }) => leaves.map(([name]) => name)))) {
      const named = measures.map((measure) => [
        ...new Set(
          rows
            .filter(({ leaves }) => leaves.some(([name, leaf]) => name === path && measure.includes(leaf)))
            .map(whoIn),
        ),
      ])
      if (named.some(({ length }) => length > 0)) guesses.set(`measure ${of}.${path}`, named)
    }
  }
}

/** Named so that a trial can tell them from ways that lead from one text to few people. */
export const membership = 'are '

/** Anyone who differs from others by anything at all may be among the authors. */
function byMembership(evidence: Evidence, texts: readonly KnownText[], guesses: Map<string, string[][]>): void {
  const all = new Set(texts.flatMap(({ candidates }) => candidates))
  const add = (name: string, rows: readonly Read[]) => {
    const some = new Set(rows.map(whoIn))
    const inside = [...all].filter((id) => some.has(id))
    if (inside.length === 0 || inside.length === all.size) return
    guesses.set(
      `${membership}in ${name}`,
      texts.map(() => inside),
    )
    const outside = [...all].filter((id) => !some.has(id))
    guesses.set(
      `${membership}not in ${name}`,
      texts.map(() => outside),
    )
  }
  for (const [of, rows] of evidence.ofOne()) {
    add(of, rows)
    for (const [what, same] of sharing(rows)) if (same.length > 2) add(`${of}, ${what}`, same)
  }
}

/** Rows that have something in common: who locked them, who wrote them, a word. */
function sharing(rows: readonly Read[]): [what: string, same: Read[]][] {
  const byWord = new Map<string, Read[]>()
  for (const row of rows) for (const word of row.words) byWord.set(word, [...(byWord.get(word) ?? []), row])
  return [
    ...[...Map.groupBy(rows, ({ xmax }) => xmax)].map(([xmax, same]): [string, Read[]] => [`locked by ${xmax}`, same]),
    ...[...Map.groupBy(rows, ({ xmin }) => xmin)].map(([xmin, same]): [string, Read[]] => [`by ${xmin}`, same]),
    ...byWord,
  ]
}

/** Every way of joining texts of one kind to people. */
export function attack(dump: Dump, suspects: readonly Suspect[], texts: readonly KnownText[]): Guesses {
  const evidence = new Evidence(dump, suspects)
  const guesses = new Map<string, string[][]>()
  guesses.set(
    'ids',
    texts.map((text) => evidence.reach(text)),
  )
  byOrder(evidence, texts, guesses)
  byTime(evidence, texts, guesses)
  byTransaction(evidence, texts, guesses)
  byMeasure(evidence, texts, guesses)
  byMembership(evidence, texts, guesses)
  return guesses
}
