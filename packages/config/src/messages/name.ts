/** Gives an id to each message in the web's sources that has none. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { extractMessages } from '@lingui/native-tools'
import { readCatalogues, sourceLocale } from './catalogue.ts'
import { type Edit, edited, type Unnamed, unnamedIn } from './macros.ts'
import { isId, kebab, newId } from './newId.ts'

/** A message that just got its id: until then catalogues used its text, and its context if it had one, as the id. */
export interface Named {
  id: string
  english: string
  context: string | undefined
}

interface Source {
  file: string
  code: string
  unnamed: Unnamed[]
  /** The English text of each of them. */
  texts: string[]
}

const web = path.join('apps', 'web', 'src')

const sourceFiles = (root: string): string[] =>
  readdirSync(path.join(root, web), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/__generated__|\btesting\/|\.test\.tsx?$/.test(file))
    .map((file) => path.join(web, file))
    .sort()

const areaOf = (file: string): string => {
  const [folder = '', ...rest] = path.relative(web, file).split(path.sep)
  return rest.length === 0 ? 'app' : kebab(folder)
}

const keyOf = (english: string, context: string | undefined): string => JSON.stringify([english, context])

/** Lingui itself extracts the messages, with numbers as temporary ids. */
async function readSource(root: string, file: string): Promise<Source | undefined> {
  const code = readFileSync(path.join(root, file), 'utf8')
  const unnamed = unnamedIn(file, code)
  if (unnamed.length === 0) return undefined
  const numbered = edited(
    code,
    unnamed.flatMap(({ write }, place) => write(`~${place}~`)),
  )
  const { messages, warnings } = await extractMessages(numbered, path.basename(file))
  const found = new Map(messages.map(({ id, message }) => [id, message]))
  const texts = unnamed.map(({ start }, place) => {
    const text = found.get(`~${place}~`)
    if (text === undefined)
      throw new Error(`${file}:${code.slice(0, start).split('\n').length}: this message cannot be read. ${warnings}`)
    return text
  })
  return { file, code, unnamed, texts }
}

/** Ids of messages by text, and all ids already taken. */
function idsSoFar(root: string): { chosen: Map<string, Named>; taken: Set<string> } {
  const entries = readCatalogues(root).flatMap(({ locale, entries }) => (locale === sourceLocale ? entries : []))
  const chosen = new Map<string, Named>()
  for (const { id, text: english } of entries) {
    const key = keyOf(english, undefined)
    if (isId(id) && !chosen.has(key)) chosen.set(key, { id, english, context: undefined })
  }
  return { chosen, taken: new Set(entries.map(({ id }) => id)) }
}

/** Areas in which each text without an id is used. */
function areasOf(sources: readonly Source[]): Map<string, Set<string>> {
  const areas = new Map<string, Set<string>>()
  for (const { file, unnamed, texts } of sources)
    for (const [place, { context }] of unnamed.entries()) {
      const key = keyOf(texts[place] ?? '', context)
      areas.set(key, (areas.get(key) ?? new Set()).add(areaOf(file)))
    }
  return areas
}

/** Equal texts get the same id. A text used in several areas belongs to `common`. */
function chooseIds(root: string, sources: readonly Source[]): Map<string, Named> {
  const { chosen, taken } = idsSoFar(root)
  const areas = areasOf(sources)
  for (const [key, used] of areas) {
    if (chosen.has(key)) continue
    const [english, context] = JSON.parse(key) as [string, string | undefined]
    const [only = 'common', ...others] = used
    const id = newId(others.length > 0 ? 'common' : only, english, taken)
    taken.add(id)
    chosen.set(key, { id, english, context: context ?? undefined })
  }
  return chosen
}

/**
 * Writes ids into the sources.
 * @param format formats the files that changed
 * @returns the messages that got an id
 */
export async function nameMessages(root: string, format = formatFiles): Promise<Named[]> {
  const read = await Promise.all(sourceFiles(root).map((file) => readSource(root, file)))
  const sources = read.filter((source) => source !== undefined)
  if (sources.length === 0) return []
  const ids = chooseIds(root, sources)
  const named = new Set<Named>()
  for (const { file, code, unnamed, texts } of sources) {
    const edits = unnamed.flatMap(({ context, write }, place): Edit[] => {
      const found = ids.get(keyOf(texts[place] ?? '', context))
      if (!found) throw new Error(`${file}: no id for “${texts[place]}”`)
      named.add(found)
      return write(found.id)
    })
    writeFileSync(path.join(root, file), edited(code, edits))
  }
  format(
    root,
    sources.map(({ file }) => file),
  )
  return [...named]
}

function formatFiles(root: string, files: readonly string[]): void {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { status, stderr } = spawnSync(process.execPath, [biome, 'format', '--write', ...files], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Could not format what was named\n${stderr}`)
}
