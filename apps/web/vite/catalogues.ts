/**
 * Which messages are in which catalogue of words (`src/kernel/language.ts`): derived from what each lazily loaded part imports and from the
 * catalogues that are loaded with it.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A call of `lazyPage`, `lazyPart`, `lazyContent` or `lazyModule`. */
interface LazyLoad {
  /** The source that is loaded. */
  entry: string
  /** The catalogues that are loaded with it, in the order of the call; `fields` is no catalogue. */
  catalogues: readonly string[]
}

interface Source {
  /** The sources that come with it at once, or later without catalogues of their own. */
  imports: readonly string[]
  lazyLoads: readonly LazyLoad[]
}

/** Reads a source. A function, so that tests need no files. */
export type Read = (file: string) => string

const lazyCall = /\blazy(?:Page|Part|Content|Module)\(/g
const staticImport = /(?:^|\n)\s*(?:import|export)\b(?!\s+type\b)[^'"`;()]*'(\.[^']+)'/g
const laterImport = /(?<!typeof )\bimport\('(\.[^']+)'\)/g
const namedImport = /\bconst (\w+) = \(\) => import\('(\.[^']+)'\)/g
const isSource = (file: string): boolean => /\.tsx?$/.test(file) && !file.includes('__generated__')

/** The text between the parenthesis that ends before `start` and the one that closes it. */
function argumentsAt(code: string, start: number): string {
  let depth = 1
  let end = start
  while (depth > 0 && end < code.length) {
    if (code[end] === '(') depth += 1
    if (code[end] === ')') depth -= 1
    end += 1
  }
  return code.slice(start, end - 1)
}

function sourceOf(file: string, code: string): Source {
  const resolve = (name: string) => path.resolve(path.dirname(file), name)
  const named = new Map(Array.from(code.matchAll(namedImport), ([, name = '', target = '']) => [name, target]))
  const lazyLoads: LazyLoad[] = []
  const isDefined = /\bexport const lazy(?:Page|Part|Content|Module)\b|\bexport function lazyPart\b/.test(code)
  for (const { 0: call, index } of isDefined ? [] : code.matchAll(lazyCall)) {
    const given = argumentsAt(code, index + call.length)
    const entry = given.match(/\bimport\('(\.[^']+)'\)/)?.[1] ?? named.get(given.match(/^\s*(\w+)/)?.[1] ?? '')
    if (entry === undefined) throw new Error(`${file} loads a part lazily, and not by import('./…')`)
    const catalogues = Array.from(given.matchAll(/(?<!import\()'(\w+)'/g), ([, catalogue = '']) => catalogue)
    lazyLoads.push({ entry: resolve(entry), catalogues: catalogues.filter((catalogue) => catalogue !== 'fields') })
  }
  const lazily = new Set(lazyLoads.map(({ entry }) => entry))
  const imports = [staticImport, laterImport].flatMap((pattern) =>
    Array.from(code.matchAll(pattern), ([, name = '']) => resolve(name)),
  )
  return { imports: imports.filter((each) => isSource(each) && !lazily.has(each)), lazyLoads }
}

/** A part of the site that is loaded with some catalogues: those of its call, and those that are there by then in any case. */
interface Part {
  own: readonly string[]
  /** Null: not known yet. */
  catalogues: readonly string[] | null
  reached: ReadonlySet<string>
}

/** The catalogues of the sources’ messages; a source that is in none is in the catalogue of every page. */
export function cataloguesOfSources(main: string, read: Read = (file) => readFileSync(file, 'utf8')) {
  const known = new Map<string, Source>()
  const sourceAt = (file: string): Source => {
    const source = known.get(file) ?? sourceOf(file, read(file))
    known.set(file, source)
    return source
  }
  const reachedFrom = (entry: string): Set<string> => {
    const reached = new Set([entry])
    for (const file of reached) for (const each of sourceAt(file).imports) reached.add(each)
    return reached
  }
  const lazyLoadsIn = (files: Iterable<string>) => [...files].flatMap((file) => sourceAt(file).lazyLoads)

  const atOnce = reachedFrom(main)
  const parts = new Map<string, Part>()
  const partOf = ({ entry, catalogues }: LazyLoad): string => {
    const key = [entry, ...catalogues].join(' ')
    if (!parts.has(key)) parts.set(key, { own: catalogues, catalogues: null, reached: reachedFrom(entry) })
    return key
  }
  /** By a part: where it is loaded, in other parts or (null) at once. */
  const loadedIn = new Map<string, Set<string | null>>()
  const note = (load: LazyLoad, within: string | null): string => {
    const key = partOf(load)
    loadedIn.set(key, (loadedIn.get(key) ?? new Set()).add(within))
    return key
  }
  const waiting = lazyLoadsIn(atOnce).map((load) => note(load, null))
  const seen = new Set<string>()
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    for (const load of lazyLoadsIn(parts.get(key)?.reached ?? [])) waiting.push(note(load, key))
  }
  settleRooms(parts, loadedIn)
  return assign(atOnce, [...parts.values()])
}

/** Whatever loads a part has its own catalogues by then: those that all of them have are there. */
function settleRooms(
  parts: ReadonlyMap<string, Part>,
  loadedIn: ReadonlyMap<string, ReadonlySet<string | null>>,
): void {
  const cataloguesWithin = (within: string | null) => (within === null ? [] : (parts.get(within)?.catalogues ?? null))
  for (let changed = true; changed; ) {
    changed = false
    for (const [key, part] of parts) {
      const around = [...(loadedIn.get(key) ?? [])].map(cataloguesWithin).filter((catalogues) => catalogues !== null)
      const [first = [], ...others] = around
      const there = first.filter((catalogue) => others.every((catalogues) => catalogues.includes(catalogue)))
      const catalogues = [...new Set([...part.own, ...there])]
      if (catalogues.join() === part.catalogues?.join()) continue
      part.catalogues = catalogues
      changed = true
    }
  }
}

/** Messages that are needed in more catalogues than these are sent with every page. */
const maxRooms = 3

/** Puts each source that comes later into the fewest catalogues by which every part that needs it has its messages. */
function assign(atOnce: ReadonlySet<string>, parts: readonly Part[]): Map<string, string[]> {
  const sources = new Set(parts.flatMap(({ reached }) => [...reached]))
  const assigned = new Map<string, string[]>()
  for (const source of [...sources].sort()) {
    if (atOnce.has(source)) continue
    const lists = parts.filter(({ reached }) => reached.has(source)).map(({ own, catalogues }) => catalogues ?? own)
    const chosen = lists.some(({ length }) => length === 0) ? [] : fewest(lists)
    if (chosen.length > maxRooms) continue
    for (const catalogue of chosen) assigned.set(catalogue, [...(assigned.get(catalogue) ?? []), source])
  }
  return assigned
}

/** A catalogue of each list, few in all: first the one that is in most lists; of several, the one that stands first in one of them. */
function fewest(lists: readonly (readonly string[])[]): string[] {
  const chosen: string[] = []
  for (
    let left = lists;
    left.length > 0;
    left = left.filter((list) => !list.some((catalogue) => chosen.includes(catalogue)))
  ) {
    const [best = ''] = [...new Set(left.flat())]
      .map((catalogue) => ({
        catalogue,
        places: left.map((list) => list.indexOf(catalogue)).filter((place) => place >= 0),
      }))
      .toSorted(
        (one, other) =>
          other.places.length - one.places.length ||
          Math.min(...one.places) - Math.min(...other.places) ||
          (one.catalogue < other.catalogue ? -1 : 1),
      )
      .map(({ catalogue }) => catalogue)
    chosen.push(best)
  }
  return chosen
}
