/** Reads and writes the web's message catalogues (`apps/web/src/locales/**`), in gettext's PO format as Lingui writes it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const sourceLocale = 'en'

/** The languages that messages are translated into. */
export const translatedLocales = ['es', 'pt-BR', 'fr'] as const

export interface Entry {
  /** Lines that begin with `#`. */
  comments: string[]
  context?: string
  id: string
  /** The English text in English catalogues, the translation in others; empty until translated. */
  text: string
}

export interface Catalogue {
  /** Path from the root of the repository. */
  file: string
  locale: string
  /** Its lines before the first message. */
  header: string
  entries: Entry[]
}

const folder = path.join('apps', 'web', 'src', 'locales')

/** Every message catalogue, as paths from the root of the repository. */
export const catalogueFiles = (root: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.po'))
    .map((file) => path.join(folder, file))
    .sort()

/** The text of a keyword, which may span several quoted lines. */
function fieldOf(lines: readonly string[], keyword: string): string | undefined {
  const start = lines.findIndex((line) => line.startsWith(`${keyword} "`))
  if (start < 0) return undefined
  let text = JSON.parse(lines[start]?.slice(keyword.length + 1) ?? '""') as string
  for (const line of lines.slice(start + 1)) {
    if (!line.startsWith('"')) break
    text += JSON.parse(line) as string
  }
  return text
}

function entryOf(block: string): Entry | undefined {
  const lines = block.split('\n')
  const id = fieldOf(lines, 'msgid')
  if (id === undefined) return undefined
  const context = fieldOf(lines, 'msgctxt')
  return {
    comments: lines.filter((line) => line.startsWith('#')),
    ...(context !== undefined && { context }),
    id,
    text: fieldOf(lines, 'msgstr') ?? '',
  }
}

export function parseCatalogue(file: string, text: string): Catalogue {
  const [header = '', ...blocks] = text.trimEnd().split(/\n{2,}/)
  return {
    file,
    locale: path.basename(file, '.po'),
    header,
    entries: blocks.map(entryOf).filter((entry) => entry !== undefined),
  }
}

export function printCatalogue({ header, entries }: Catalogue): string {
  const blocks = entries.map(({ comments, context, id, text }) =>
    [
      ...comments,
      ...(context === undefined ? [] : [`msgctxt ${JSON.stringify(context)}`]),
      `msgid ${JSON.stringify(id)}`,
      `msgstr ${JSON.stringify(text)}`,
    ].join('\n'),
  )
  return `${[header, ...blocks].join('\n\n')}\n`
}

export const readCatalogues = (root: string): Catalogue[] =>
  catalogueFiles(root).map((file) => parseCatalogue(file, readFileSync(path.join(root, file), 'utf8')))

/** Writes the catalogues whose text changed. */
export function writeCatalogues(root: string, catalogues: readonly Catalogue[]): void {
  for (const catalogue of catalogues) {
    const file = path.join(root, catalogue.file)
    const printed = printCatalogue(catalogue)
    if (readFileSync(file, 'utf8') !== printed) writeFileSync(file, printed)
  }
}
