/** What pages weigh, and whose code they are sent. By the graph of modules that the build writes down, not by names of files. */
import { type Parts, wordFiles } from '@plenaria/web/src/server/parts.ts'

/** As the build wrote it: paths of sources are from the root of the repository. */
export interface ModuleGraph {
  /** By a chunk's path in `dist/client`: the sources in it. */
  chunks: Record<string, string[]>
  modules: Record<string, { imports: string[]; importsLater: string[] }>
  /** The sources that everybody's stylesheet was made for. */
  styled: string[]
}

export interface Built {
  graph: ModuleGraph
  /** Vite's: by its key, a chunk's file, the stylesheets that come with it, and the keys of those that it imports. */
  manifest: Record<string, { file: string; css?: string[]; imports?: string[] }>
  /** Bytes of a file of `dist/client`, as small as Brotli makes it. */
  sizeOf: (file: string) => number
  /** By a source: the rooms that its words are in, each of them whole; none: it says nothing, or what is sent with every page. */
  roomsOf: ReadonlyMap<string, readonly string[]>
}

/** In bytes of Brotli; the heaviest language counts. */
export interface Weight {
  page: string
  /** Until the page can be used. */
  toUse: number
  /** With what comes by itself afterwards. */
  inAll: number
  /** Of its stylesheets, which stand in its HTML. */
  styles: number
}

const web = 'apps/web/'
const entry = 'index.html'
const main = `${web}src/main.tsx`
/** Where the site leads from everybody's pages to the organisers' part. */
const doors: readonly [from: string, to: string][] = [
  [`${web}src/routes/App.tsx`, `${web}src/routes/staff/StaffRoutes.tsx`],
  // Focal points name people, and can undo it.
  [`${web}src/invitations/PlacesPage.tsx`, `${web}src/invitations/PlacesUndo.tsx`],
  [`${web}src/people/account/AccountPage.tsx`, `${web}src/people/account/MemberSettings.tsx`],
]

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

/** What the chunks of these files bring of styles. */
const stylesheetsOf = ({ manifest }: Built, files: ReadonlySet<string>): Set<string> =>
  new Set(Object.values(manifest).flatMap(({ file, css = [] }) => (files.has(file) ? css : [])))

export function weigh(built: Built, pages: Record<string, Parts>, locales: readonly string[]): Weight[] {
  const files = filesOf(built)
  const bytes = (sources: string[]) => [...files(sources)].reduce((sum, file) => sum + built.sizeOf(file), 0)
  return Object.entries(pages).map(([page, { modules, rooms, thenModules, thenRooms }]) => {
    const first = (locale: string) => [entry, `src/locales/${locale}.po`, ...modules, ...wordFiles(rooms, locale)]
    const then = (locale: string) => [...first(locale), ...thenModules, ...wordFiles(thenRooms, locale)]
    const sheets = stylesheetsOf(built, files([entry, ...modules, ...thenModules]))
    return {
      page,
      toUse: Math.max(...locales.map((locale) => bytes(first(locale)))),
      inAll: Math.max(...locales.map((locale) => bytes(then(locale)))),
      styles: [...sheets].reduce((sum, sheet) => sum + built.sizeOf(sheet), 0),
    }
  })
}

/** What participants are sent of the organisers' code, styles and words, and what pages are sent without its words, in lines. */
export function trespasses(built: Built, pages: Record<string, Parts>): string[] {
  const { graph, roomsOf } = built
  const atOnce = (source: string) => graph.modules[source]?.imports ?? []
  const ever = (source: string) => [...atOnce(source), ...(graph.modules[source]?.importsLater ?? [])]
  const isDoor = (from: string, to: string) => doors.some((door) => door[0] === from && door[1] === to)
  const ofParticipants = reached([main], (source) => ever(source).filter((each) => !isDoor(source, each)))
  const beginnings = doors.map(([, to]) => to)
  const ofStaffAlone = new Set([...reached(beginnings, ever)].filter((source) => !ofParticipants.has(source)))
  const lines: string[] = []

  for (const each of beginnings)
    if (ofParticipants.has(each)) lines.push(`A page of participants leads to the organisers’ ${each}`)

  for (const source of ofParticipants)
    if (roomsOf.get(source)?.every((room) => room === 'staff'))
      lines.push(`${source} is the organisers’, and a page of participants imports it`)

  const files = filesOf(built)
  const chunked = new Set(Object.values(graph.chunks).flat())
  const sent = [...ofParticipants].filter((source) => chunked.has(source) && source.startsWith(web))
  for (const file of files(sent.map((source) => source.slice(web.length)))) {
    const foreign = graph.chunks[file]?.find((source) => ofStaffAlone.has(source))
    if (foreign) lines.push(`Participants are sent ${file}, and with it the organisers’ ${foreign}`)
  }

  const styled = new Set(graph.styled)
  for (const source of styled)
    if (ofStaffAlone.has(source)) lines.push(`Everybody’s stylesheet is made for the organisers’ ${source}`)
  for (const source of ofParticipants)
    if (isOwn(source) && !styled.has(source)) lines.push(`Everybody’s stylesheet is not made for ${source}`)

  for (const [page, { modules, rooms }] of Object.entries(pages))
    for (const source of reached(
      modules.map((module) => web + module),
      atOnce,
    )) {
      const own = roomsOf.get(source)
      if (own && !own.some((room) => rooms.includes(room)))
        lines.push(`${page} shows ${source} without its words (${own.join(' or ')})`)
    }
  return lines
}

/** A source that is written by hand, and may name classes. */
const isOwn = (source: string): boolean =>
  source.startsWith(`${web}src/`) && /\.tsx?$/.test(source) && !source.includes('/__generated__/')
