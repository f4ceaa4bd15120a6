/** What pages weigh, and whose code they are sent. By the graph of modules that the build writes down, not by names of files. */
import type { Parts } from '@plenaria/web/src/server/parts.ts'

/** As the build wrote it: paths of sources are from the root of the repository. */
export interface ModuleGraph {
  /** By a chunk's path in `dist/client`: the sources in it. */
  chunks: Record<string, string[]>
  modules: Record<string, { imports: string[]; importsLater: string[] }>
}

export interface Built {
  graph: ModuleGraph
  /** Vite's: by its key, a chunk's file and the keys of those that it imports. */
  manifest: Record<string, { file: string; imports?: string[] }>
  /** Bytes of a file of `dist/client`, as small as Brotli makes it. */
  sizeOf: (file: string) => number
  /** By a source: the room of words that it speaks from; none: it says nothing, or what is sent with every page. */
  roomOf: ReadonlyMap<string, string>
}

/** In bytes of Brotli; the heaviest language counts. */
export interface Weight {
  page: string
  /** Until the page can be used. */
  toUse: number
  /** With what comes by itself afterwards. */
  inAll: number
}

const web = 'apps/web/'
const entry = 'index.html'
const main = `${web}src/main.tsx`
const pagesOfSite = `${web}src/app/App.tsx`
const staffPages = `${web}src/app/staff/StaffRoutes.tsx`
/** Pages that are everybody's, and told in the words of the workspace. */
const withStaffWords = [`${web}src/people/account/AccountRoutes.tsx`, `${web}src/erasure/DataRoutes.tsx`]

/** Everything that is reached from some things, themselves included. */
function reached<Thing>(from: Iterable<Thing>, next: (thing: Thing) => Iterable<Thing>): Set<Thing> {
  const found = new Set<Thing>()
  const waiting = [...from]
  for (let thing = waiting.pop(); thing !== undefined; thing = waiting.pop()) {
    if (found.has(thing)) continue
    found.add(thing)
    waiting.push(...next(thing))
  }
  return found
}

/** The files that come with these sources, and the sources that are in them. */
function filesOf({ graph, manifest }: Built) {
  const keyOfFile = new Map(Object.entries(manifest).map(([key, { file }]) => [file, key]))
  const fileOf = new Map(
    Object.entries(graph.chunks).flatMap(([file, sources]) => sources.map((source) => [source, file])),
  )
  const keyOf = (source: string): string => {
    const key = manifest[source] ? source : keyOfFile.get(fileOf.get(web + source) ?? '')
    if (key === undefined) throw new Error(`${source} is in no file of the build`)
    return key
  }
  return (sources: readonly string[]): Set<string> => {
    const keys = reached(sources.map(keyOf), (key) => manifest[key]?.imports ?? [])
    return new Set([...keys].flatMap((key) => manifest[key]?.file ?? []))
  }
}

const wordFiles = (rooms: readonly string[], locale: string) => rooms.map((room) => `src/locales/${room}/${locale}.po`)

export function weigh(built: Built, pages: Record<string, Parts>, locales: readonly string[]): Weight[] {
  const files = filesOf(built)
  const bytes = (sources: string[]) => [...files(sources)].reduce((sum, file) => sum + built.sizeOf(file), 0)
  return Object.entries(pages).map(([page, { modules, rooms, thenModules, thenRooms }]) => {
    const first = (locale: string) => [entry, `src/locales/${locale}.po`, ...modules, ...wordFiles(rooms, locale)]
    const then = (locale: string) => [...first(locale), ...thenModules, ...wordFiles(thenRooms, locale)]
    return {
      page,
      toUse: Math.max(...locales.map((locale) => bytes(first(locale)))),
      inAll: Math.max(...locales.map((locale) => bytes(then(locale)))),
    }
  })
}

/** What participants are sent of the organisers' code, and what pages are sent without its words, in lines. */
export function trespasses(built: Built, pages: Record<string, Parts>): string[] {
  const { graph, roomOf } = built
  const atOnce = (source: string) => graph.modules[source]?.imports ?? []
  const ever = (source: string) => [...atOnce(source), ...(graph.modules[source]?.importsLater ?? [])]
  /** The list of pages leads to all of them; from there on, one page's code is not another's. */
  const aside = (excepted: readonly string[]) => (source: string) =>
    source === pagesOfSite ? ever(source).filter((each) => !excepted.includes(each)) : ever(source)
  const ofParticipants = reached([main], aside([staffPages]))
  const lines: string[] = []

  if (ofParticipants.has(staffPages)) lines.push('A page of participants leads to the organisers’ pages')

  for (const source of reached([main], aside([staffPages, ...withStaffWords])))
    if (roomOf.get(source) === 'staff')
      lines.push(`${source} is the organisers’, and a page of participants imports it`)

  const ofStaffAlone = new Set([...reached([staffPages], ever)].filter((source) => !ofParticipants.has(source)))
  const files = filesOf(built)
  const sourcesOf = (file: string) => graph.chunks[file] ?? []
  for (const [page, { modules, thenModules }] of Object.entries(pages))
    for (const file of files([entry, ...modules, ...thenModules])) {
      const foreign = sourcesOf(file).find((source) => ofStaffAlone.has(source))
      if (foreign) lines.push(`${page} is sent ${file}, and with it the organisers’ ${foreign}`)
    }

  for (const [page, { modules, rooms }] of Object.entries(pages))
    for (const source of reached(
      modules.map((module) => web + module),
      atOnce,
    )) {
      const room = roomOf.get(source)
      if (room !== undefined && !rooms.includes(room)) lines.push(`${page} shows ${source} without its words (${room})`)
    }
  return lines
}
