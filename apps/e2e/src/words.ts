/** The product's own texts in a language, from its catalogues. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const catalogues = path.join(import.meta.dirname, '../../web/src/locales')
const entry = /^msgid "(.+)"\nmsgstr "(.+)"$/gm

/** Looks up by the English text. Fails if there is none, or if it has several translations. */
export type Say = (english: string) => RegExp

/** Messages of all catalogues of a language, by id. */
const messagesIn = (locale: string): [id: string, text: string][] =>
  globSync(`{,*/}${locale}.po`, { cwd: catalogues }).flatMap((file) =>
    Array.from(
      readFileSync(path.join(catalogues, file), 'utf8').matchAll(entry),
      ([, id = '', text = '']): [id: string, text: string] => [id, text],
    ),
  )

/** `locale`: the catalogues' name for it. The result matches a whole text, whatever its spaces are. */
export function wordsIn(locale: string): Say {
  const english = new Map(messagesIn('en'))
  const said = new Map<string, Set<string>>()
  for (const [id, words] of messagesIn(locale)) {
    const text = english.get(id) ?? ''
    said.set(text, (said.get(text) ?? new Set()).add(words))
  }
  return (text) => {
    const [words, ...others] = said.get(text) ?? []
    if (words === undefined || others.length > 0) throw new Error(`«${text}» is not said in one way in ${locale}.`)
    return new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')}$`)
  }
}
