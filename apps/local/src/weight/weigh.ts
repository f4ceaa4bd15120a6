/** Weighs pages, and finds whose code they are sent. Based on the build's module graph, not on file names. */
import { type Parts, wordFiles } from '@plenaria/web/src/server/parts.ts'

/** As written by the build: paths of sources are from the root of the repository. */
export interface ModuleGraph {
  /** By a chunk's path in `dist/client`: the sources it contains. */
  chunks: Record<string, string[]>
  modules: Record<string, { imports: string[]; importsLater: string[] }>
  /** The sources for which everybody's stylesheet was built. */
  styled: string[]
}

export interface Built {
  graph: ModuleGraph
  /** Vite's manifest. For each key: a chunk's file, its stylesheets, and the keys of the chunks it imports. */
  manifest: Record<string, { file: string; css?: string[]; imports?: string[] }>
  /** Size of a file of `dist/client` in bytes, compressed with Brotli. */
  sizeOf: (file: string) => number
  /**
   * For each source, the catalogues with its messages, each complete; none: it has no messages, or only ones sent with every
   * page.
   */
  cataloguesOf: ReadonlyMap<string, readonly string[]>
}

/** In bytes of Brotli; the heaviest language counts. */
export interface Weight {
  page: string
  /** Until the page can be used. */
  toUse: number
  /** Including what loads by itself afterwards. */
  inAll: number
  /** Its stylesheets, which are inlined in its HTML. */
  styles: number
}

const web = 'apps/web/'
const entry = 'index.html'
const main = `${web}src/main.tsx`
/** The imports that lead from everybody's pages to the organisers' part. */
const doors: readonly [from: string, to: string][] = [
  [`${web}src/routes/App.tsx`, `${web}src/routes/staff/StaffRoutes.tsx`],
  // Focal points nominate people, and can undo it.
  [`${web}src/invitations/PlacesPage.tsx`, `${web}src/invitations/PlacesUndo.tsx`],
  [`${web}src/routes/MemberAccount.tsx`, `${web}src/routes/staff/StaffShell.tsx`],
  // Heads of delegations swap members, and can undo it.
  [`${web}src/routes/RareRoutes.tsx`, `${web}src/delegations/DelegationPage.tsx`],
  [`${web}src/people/account/AccountPage.tsx`, `${web}src/people/account/MemberSettings.tsx`],
]

/** Everything reachable from the given things, including themselves. */
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

/** The files that are loaded with these sources, and the sources they contain. */
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

/** The stylesheets of these files' chunks. */
const stylesheetsOf = ({ manifest }: Built, files: ReadonlySet<string>): Set<string> =>
  new Set(Object.values(manifest).flatMap(({ file, css = [] }) => (files.has(file) ? css : [])))

export function weigh(built: Built, pages: Record<string, Parts>, locales: readonly string[]): Weight[] {
  const files = filesOf(built)
  const bytes = (sources: string[]) => [...files(sources)].reduce((sum, file) => sum + built.sizeOf(file), 0)
  return Object.entries(pages).map(([page, { modules, catalogues, thenModules, thenCatalogues }]) => {
    const first = (locale: string) => [entry, `src/locales/${locale}.po`, ...modules, ...wordFiles(catalogues, locale)]
    const then = (locale: string) => [...first(locale), ...thenModules, ...wordFiles(thenCatalogues, locale)]
    const sheets = stylesheetsOf(built, files([entry, ...modules, ...thenModules]))
    return {
      page,
      toUse: Math.max(...locales.map((locale) => bytes(first(locale)))),
      inAll: Math.max(...locales.map((locale) => bytes(then(locale)))),
      styles: [...sheets].reduce((sum, sheet) => sum + built.sizeOf(sheet), 0),
    }
  })
}

/** The sources of the site, by audience. */
interface Audiences {
  ofParticipants: ReadonlySet<string>
  ofStaffAlone: ReadonlySet<string>
}

const isDoor = (from: string, to: string) => doors.some((door) => door[0] === from && door[1] === to)
/** Entry points of the organisers' part. */
const beginnings = doors.map(([, to]) => to)

const importedAtOnce = (graph: ModuleGraph, source: string) => graph.modules[source]?.imports ?? []

function audiencesOf({ graph }: Built): Audiences {
  const ever = (source: string) => [...importedAtOnce(graph, source), ...(graph.modules[source]?.importsLater ?? [])]
  const ofParticipants = reached([main], (source) => ever(source).filter((each) => !isDoor(source, each)))
  return {
    ofParticipants,
    ofStaffAlone: new Set([...reached(beginnings, ever)].filter((source) => !ofParticipants.has(source))),
  }
}

/** Organisers’ code, styles and messages that participants are sent, and pages sent without their messages; one line each. */
export function trespasses(built: Built, pages: Record<string, Parts>): string[] {
  const audiences = audiencesOf(built)
  return [
    ...importsOfStaff(built, audiences),
    ...chunksOfStaff(built, audiences),
    ...strayStyles(built, audiences),
    ...Object.entries(pages).flatMap(([page, parts]) => withoutWords(built, page, parts)),
  ]
}

function importsOfStaff({ cataloguesOf }: Built, { ofParticipants }: Audiences): string[] {
  const ofStaff = [...ofParticipants].filter((source) =>
    cataloguesOf.get(source)?.every((catalogue) => catalogue === 'staff'),
  )
  return [
    ...beginnings
      .filter((each) => ofParticipants.has(each))
      .map((each) => `A page of participants leads to the organisers’ ${each}`),
    ...ofStaff.map((source) => `${source} is the organisers’, and a page of participants imports it`),
  ]
}

function chunksOfStaff(built: Built, { ofParticipants, ofStaffAlone }: Audiences): string[] {
  const { chunks } = built.graph
  const chunked = new Set(Object.values(chunks).flat())
  const sent = [...ofParticipants].filter((source) => chunked.has(source) && source.startsWith(web))
  return [...filesOf(built)(sent.map((source) => source.slice(web.length)))].flatMap((file) => {
    const foreign = chunks[file]?.find((source) => ofStaffAlone.has(source))
    return foreign ? [`Participants are sent ${file}, and with it the organisers’ ${foreign}`] : []
  })
}

function strayStyles({ graph }: Built, { ofParticipants, ofStaffAlone }: Audiences): string[] {
  const styled = new Set(graph.styled)
  return [
    ...[...styled]
      .filter((source) => ofStaffAlone.has(source))
      .map((source) => `Everybody’s stylesheet is made for the organisers’ ${source}`),
    ...[...ofParticipants]
      .filter((source) => isOwn(source) && !styled.has(source))
      .map((source) => `Everybody’s stylesheet is not made for ${source}`),
  ]
}

/** Sources that a page shows immediately although their messages don't come with the page. */
function withoutWords({ graph, cataloguesOf }: Built, page: string, { modules, catalogues }: Parts): string[] {
  const shown = reached(
    modules.map((module) => web + module),
    (source) => importedAtOnce(graph, source),
  )
  return [...shown].flatMap((source) => {
    const own = cataloguesOf.get(source)
    const isMissing = own && !own.some((catalogue) => catalogues.includes(catalogue))
    return isMissing ? [`${page} shows ${source} without its words (${own.join(' or ')})`] : []
  })
}

/** A handwritten source, which may name classes. */
const isOwn = (source: string): boolean =>
  source.startsWith(`${web}src/`) && /\.tsx?$/.test(source) && !source.includes('/__generated__/')
