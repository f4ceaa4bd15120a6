/**
 * Checks that files and names quoted as code in comments, contract descriptions and pages exist. Renaming leaves such quotes
 * behind.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './generate.ts'
import { filesIn } from './related.ts'

/** Everything that can be referred to. */
export interface Known {
  /** Paths from the root of the repository. */
  files: readonly string[]
  /** Every identifier in the code, without comments. */
  names: ReadonlySet<string>
}

const block = /^```[\s\S]*?^```$/gm
const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm
const quoted = /`([^`\n]+)`/g
const file = /^[\w@./-]+\.(tsx?|graphql)$/
const name = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*(\(.*\))?$/
/** Only camel-case names are checked: others are ordinary words or values. */
const camel = /[a-z][A-Z]/

/** Names from other programs. */
const foreign = new Set(['AuthenticationResponseJSON', 'TimeoutStopSec', 'vX'])
/** Pages about the past and about alternatives that were rejected. */
const history = /^(CHANGELOG\.md|docs\/measurements\.md|docs\/decisions\/)/

export const namesIn = (code: string): string[] => code.replace(comment, '').match(/[A-Za-z_]\w*/g) ?? []

/** Code quoted in prose: anywhere in a page except its examples, and in the comments of a source. */
function quotesIn(from: string, text: string): string[] {
  const read = /\.(md|graphql)$/.test(from) ? text.replace(block, '') : (text.match(comment) ?? []).join('\n')
  return Array.from(read.matchAll(quoted), ([, quote = '']) => quote)
}

/** Quotes in a file that refer to nothing, as sentences that begin with the file. */
export function referenceFaults(from: string, text: string, { files, names }: Known): string[] {
  const exists = (end: string) => files.some((known) => known === end || known.endsWith(`/${end}`))
  return quotesIn(from, text).flatMap((quote) => {
    if (file.test(quote))
      return exists(quote.replace(/^(\.{1,2}\/)+/, '')) ? [] : [`${from}: there is no file \`${quote}\`.`]
    if (!name.test(quote)) return []
    const words = (quote.split('(', 1)[0] ?? '').split('.')
    const missing = words.filter((word) => camel.test(word) && !names.has(word) && !foreign.has(word))
    return missing.map((word) => `${from}: nothing in the code is called \`${word}\`.`)
  })
}

if (import.meta.main) {
  const read = (one: string) => readFileSync(path.join(root, one), 'utf8')
  const inRoot = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  const files = [
    ...inRoot,
    ...['.github', 'apps', 'docs', 'packages', 'prisma'].flatMap((folder) => [...filesIn(root, folder)]),
  ]
  const texts = files
    .filter(
      (one) =>
        /\.(tsx?|js|mjs|graphql|prisma|sql|ya?ml|json|md)$/.test(one) && !/released\.graphql$|pnpm-lock/.test(one),
    )
    .map((one) => ({ one, text: read(one) }))
  const names = new Set(texts.filter(({ one }) => !one.endsWith('.md')).flatMap(({ text }) => namesIn(text)))
  const faults = texts
    .filter(({ one }) => /\.(tsx?|graphql|md)$/.test(one) && !/__generated__/.test(one) && !history.test(one))
    // These quote names that don't exist.
    .filter(({ one }) => !/^packages\/(schema\/schema\.graphql|config\/src\/.*\.test\.ts)$/.test(one))
    .flatMap(({ one, text }) => referenceFaults(one, text, { files, names }))
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
