import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import type { Plugin } from 'vite'

const locales = path.join(import.meta.dirname, '../src/locales')

/** Five of 64 characters: enough for the ids of thousands of messages to differ. */
export const shortId = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, 5)

/** Ids of all messages, each with its short one. */
export function shortIds(ids: Iterable<string>): Map<string, string> {
  const short = new Map<string, string>()
  const taken = new Map<string, string>()
  for (const id of ids) {
    const made = shortId(id)
    const other = taken.get(made)
    if (other !== undefined && other !== id)
      throw new Error(`The messages ${id} and ${other} would have the same short id: rename one of them`)
    taken.set(made, id)
    short.set(id, made)
  }
  return short
}

function idsOfCatalogues(): string[] {
  const files = readdirSync(locales, { recursive: true, encoding: 'utf8' }).filter((file) => /\ben\.po$/.test(file))
  return files.flatMap((file) =>
    Array.from(readFileSync(path.join(locales, file), 'utf8').matchAll(/^msgid "(.+)"$/gm), ([, id = '']) => id),
  )
}

/**
 * Code as Lingui's macros leave it: each message is a descriptor that begins with its id.
 * @throws where a message has no known id, or does not look as expected
 */
export function shortenCode(code: string, short: ReadonlyMap<string, string>): string {
  let count = 0
  const shortened = code.replace(/(\/\*i18n\*\/\s*\(?\{\s*id: ")([^"]+)"/g, (_, before: string, id: string) => {
    const found = short.get(id)
    if (!found) throw new Error(`The message ${id} is in no catalogue: run npx pnpm@12 generate`)
    count++
    return `${before}${found}"`
  })
  if (count !== code.split('/*i18n*/').length - 1) throw new Error('A compiled message does not look as expected')
  return shortened
}

/** A catalogue as Lingui compiles it: a module of one export. */
export function shortenCatalogue(code: string, short: ReadonlyMap<string, string>): string {
  const begin = 'export const messages='
  const [, expression] = code.split(begin)
  if (expression === undefined) throw new Error('A compiled catalogue does not look as expected')
  const messages = runInNewContext(expression) as Record<string, unknown>
  const renamed = Object.entries(messages).map(([id, message]) => [short.get(id) ?? id, message])
  return `${begin}JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(renamed)))})`
}

/** Replaces ids of messages by short ones, in code and in catalogues, so that readable ids cost visitors nothing. */
export function shortMessageIds(): Plugin[] {
  let short = new Map<string, string>()
  return [
    {
      name: 'plenaria:short-ids-in-code',
      apply: 'build',
      enforce: 'pre',
      buildStart() {
        short = shortIds(idsOfCatalogues())
      },
      transform: {
        filter: { id: /\.tsx?(?:$|\?)/, code: /\/\*i18n\*\// },
        handler: (code) => ({ code: shortenCode(code, short), map: null }),
      },
    },
    {
      name: 'plenaria:short-ids-in-catalogues',
      apply: 'build',
      transform: {
        filter: { id: /\.po$/ },
        handler: (code) => ({ code: shortenCatalogue(code, short), map: null, moduleType: 'js' }),
      },
    },
  ]
}
