/** The product's own words in a language, as its catalogues hold them. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const catalogues = path.join(import.meta.dirname, '../../web/src/locales')
const entry = /^msgid "(.+)"\nmsgstr "(.+)"$/gm

/** By what is said in English. Fails where nothing is said so, or not in one way alone. */
export type Say = (english: string) => RegExp

/** `locale`: as the catalogues are called. What is answered fits the whole of a text, whatever its spaces are. */
export function wordsIn(locale: string): Say {
  const said = new Map<string, Set<string>>()
  for (const file of globSync(`{,*/}${locale}.po`, { cwd: catalogues }))
    for (const [, english = '', words = ''] of readFileSync(path.join(catalogues, file), 'utf8').matchAll(entry))
      said.set(english, (said.get(english) ?? new Set()).add(words))
  return (english) => {
    const [words, ...others] = said.get(english) ?? []
    if (words === undefined || others.length > 0) throw new Error(`«${english}» is not said in one way in ${locale}.`)
    return new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')}$`)
  }
}
