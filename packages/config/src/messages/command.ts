/**
 * `npx pnpm@12 message reviewed ID…` confirms that translations match the current English; `area.*` means all messages of an area,
 * `--in es,fr` limits it to languages. `npx pnpm@12 message rename OLD NEW` gives a message another id. `npx pnpm@12 message baseline` removes fixed violations from the baseline of the rules.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Catalogue, readCatalogues, translatedLocales, writeCatalogues } from './catalogue.ts'
import { type Baseline, evaluate, findViolations } from './evaluate.ts'
import { englishOf, isOutdated, markTranslated } from './fill.ts'
import { readTerms } from './glossary.ts'
import { readMessages, readWords } from './load.ts'
import { renameMessage } from './rename.ts'

const root = path.resolve(import.meta.dirname, '../../../..')

const matches = (id: string, pattern: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern

/** @returns the messages marked as reviewed, as `locale id` */
export function review(
  catalogues: readonly Catalogue[],
  patterns: readonly string[],
  locales: readonly string[],
): string[] {
  const english = englishOf(catalogues)
  return catalogues.flatMap(({ locale, entries }) =>
    entries.flatMap((entry) => {
      const text = english.get(entry.id)
      const isMeant = locales.includes(locale) && patterns.some((pattern) => matches(entry.id, pattern))
      if (!isMeant || text === undefined || entry.text === '' || !isOutdated(entry, text)) return []
      markTranslated(entry, text)
      return [`${locale} ${entry.id}`]
    }),
  )
}

function reviewCommand(ids: readonly string[], locales: readonly string[]): void {
  const catalogues = readCatalogues(root)
  const marked = review(catalogues, ids, locales)
  writeCatalogues(root, catalogues)
  for (const line of marked) console.log(`Reviewed: ${line}`)
  if (marked.length === 0) {
    console.log('No translation with such an id was made from an older English sentence.')
    process.exitCode = 1
  }
}

function shrinkBaseline(): void {
  const file = path.join(import.meta.dirname, 'baseline.json')
  const baseline = JSON.parse(readFileSync(file, 'utf8')) as Baseline
  const { fixed, remaining } = evaluate(findViolations(readMessages(root), readWords(root), readTerms(root)), baseline)
  writeFileSync(file, `${JSON.stringify(remaining, null, 2)}\n`)
  console.log(`${fixed.length} removed from the baseline.`)
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { in: { type: 'string' } } })
  const [name, ...ids] = positionals
  if (name === 'reviewed' && ids.length > 0) reviewCommand(ids, values.in?.split(',') ?? translatedLocales)
  else if (name === 'rename' && ids[0] && ids[1])
    console.log(`${renameMessage(root, ids[0], ids[1]).length} files changed. Now run npx pnpm@12 generate.`)
  else if (name === 'baseline') shrinkBaseline()
  else {
    console.log(
      'npx pnpm@12 message reviewed ID… [--in es,fr]\nnpx pnpm@12 message rename OLD NEW\nnpx pnpm@12 message baseline',
    )
    process.exitCode = 1
  }
}
