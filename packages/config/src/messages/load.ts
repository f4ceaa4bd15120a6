/** Loads every message that the rules look at: those of the site, and words of the API and of the contract. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { readLabels } from './buttons.ts'
import { type Catalogue, type Entry, readCatalogues, sourceLocale } from './catalogue.ts'
import { englishOf, translatedFrom } from './fill.ts'
import type { Locale } from './forbidden.ts'
import { argumentsOf, parseMessage } from './icu.ts'
import type { Message } from './rules/rule.ts'

/** Names and inserted expressions that suggest a count. */
const counting =
  /^(?:count|total|left|number|most|fewest|least|amount|people|places|minutes|hours|days|seats|[a-z]+Count)$|\blength\b|\bi18n\.number\(|(?:^|[.a-z])(?:count|total|Count|Total)s?\b|\bsize\b/

const place = /^#\. placeholder \{(\w+)\}: (.*)$/

/** Numeric values of each English message, by id. */
function numbersOf(catalogues: readonly Catalogue[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const entry of catalogues.flatMap(({ entries }) => entries))
    found.set(entry.id, new Set([...(found.get(entry.id) ?? []), ...numbersIn(entry)]))
  return found
}

/** Judges values by the expression inserted, and by their name or use in the message. */
function numbersIn({ text, comments }: Entry): string[] {
  const inserted = comments.flatMap((comment) => {
    const [, name = '', value = ''] = place.exec(comment) ?? []
    return name !== '' && counting.test(value) ? [name] : []
  })
  const used = [...argumentsOf(parseMessage(text))].filter(({ name, kind }) => counting.test(name) || kind === 'plural')
  return [...inserted, ...used.map(({ name }) => name)]
}

/** @param labels ids of messages that are labels of buttons */
export function messagesIn(catalogues: readonly Catalogue[], labels: ReadonlySet<string> = new Set()): Message[] {
  const english = englishOf(catalogues)
  const numbers = numbersOf(catalogues.filter(({ locale }) => locale === sourceLocale))
  return catalogues.flatMap(({ locale, entries }) =>
    entries.map((entry) => ({
      id: entry.id,
      locale: locale as Locale,
      text: entry.text,
      english: english.get(entry.id),
      translatedFrom: translatedFrom(entry)?.replaceAll('\\n', '\n'),
      numbers: numbers.get(entry.id) ?? new Set(),
      isButton: labels.has(entry.id),
    })),
  )
}

interface Node {
  type: string
  [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The text of a literal or template; inserted values appear as names in braces. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value.replaceAll(/[{}]/g, '')
  if (node.type !== 'TemplateLiteral') return undefined
  const texts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
  const names = (node.expressions as Node[]).map((each) =>
    each.type === 'Identifier' ? (each.name as string) : 'value',
  )
  return texts.map((text, at) => text.replaceAll(/[{}]/g, '') + (names[at] ? `{${names[at]}}` : '')).join('')
}

/** The name of a property; empty for any other node. */
function keyOf({ type, key }: Node): string[] {
  const name = type === 'Property' && isNode(key) ? (key.name ?? key.value) : undefined
  return typeof name === 'string' ? [name] : []
}

const hasWords = (text: string): boolean => / \p{L}|\p{L} /u.test(text)

const valuesOfWords: ReadonlySet<string> = new Set(['count', 'held', 'maximum', 'minimum', 'limit'])

const localeOf: Record<string, Locale> = { en: 'en', es: 'es', fr: 'fr', 'pt-BR': 'pt-BR', pt_BR: 'pt-BR' }

/**
 * Sentences and phrases of a module, each under the keys that lead to it.
 *
 * @param locale of a module in one language; null where keys of its objects name the languages
 */
export function wordsIn(file: string, code: string, locale: Locale | null): Message[] {
  const walk = (value: unknown, names: readonly string[], language: Locale | null): Message[] => {
    if (Array.isArray(value)) return value.flatMap((each) => walk(each, names, language))
    if (!isNode(value) || value.type === 'ImportDeclaration') return []
    const text = language === null ? undefined : textOf(value)
    const own = language && text && hasWords(text) ? [messageOf(`${file} ${names.join('.')}`, language, text)] : []
    const keys = keyOf(value)
    const [named] = locale === null ? keys.flatMap((key) => localeOf[key] ?? []) : []
    const below = named ? names : [...names, ...keys]
    return [...own, ...Object.values(value).flatMap((each) => walk(each, below, named ?? language))]
  }
  return walk(parseSync(file, code).program, [], locale)
}

const messageOf = (id: string, locale: Locale, text: string): Message => ({
  id,
  locale,
  text,
  numbers: valuesOfWords,
  isSpacedLater: true,
})

const wordFolders = ['apps/api/src/refusals/words', 'apps/api/src/mail/words', 'packages/schema/src/words']

export const readMessages = (root: string): Message[] => messagesIn(readCatalogues(root), readLabels(root))

/** Modules that hold all four languages, as keys of an object. */
function modulesOfAll(root: string): string[] {
  const folders = ['apps/api/src', 'packages/schema/src', 'packages/domain/src']
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|__generated__|testing\//.test(name))
      .map((name) => path.join(folder, name)),
  )
}

const holdsAll = (code: string): boolean => /^\s*(?:pt_BR|'pt-BR'): /m.test(code) && /^\s*es: /m.test(code)

/** Words that the API and the contract say: modules of one language each, and modules of all four. */
export const readWords = (root: string): Message[] => [
  ...wordFolders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).flatMap((name) => {
      const locale = localeOf[path.basename(name, '.ts')]
      const file = path.join(folder, name)
      return locale ? wordsIn(file, readFileSync(path.join(root, file), 'utf8'), locale) : []
    }),
  ),
  ...modulesOfAll(root).flatMap((file) => {
    const code = readFileSync(path.join(root, file), 'utf8')
    return holdsAll(code) ? wordsIn(file, code, null) : []
  }),
]
