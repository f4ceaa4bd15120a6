/** Reports messages in the site's sources that no catalogue contains in the same form. */
import path from 'node:path'
import { root } from '@plenaria/config/src/generate.ts'
import { readCatalogues } from '@plenaria/config/src/messages/catalogue.ts'
import { englishOf } from '@plenaria/config/src/messages/fill.ts'
import type { Plugin } from 'vite'

/** Matches messages as Lingui's macros output them in development. */
const message =
  /\bid: "([^"]+)",\s*(?:values: \{[^}]*\},\s*)?(?:components: \{[^}]*\},\s*)?message: ("(?:[^"\\]|\\.)*")/g

/** The English text of each message, by id, as the catalogues have it. */
export const knownMessages = (): Map<string, string> => englishOf(readCatalogues(root))

/** Texts of new or changed messages in transformed code. */
export const unknownMessages = (code: string, known: ReadonlyMap<string, string>): string[] =>
  Array.from(code.matchAll(message), ([, id = '', text = '']) => ({ id, text: JSON.parse(text) as string }))
    .filter(({ id, text }) => known.get(id) !== text)
    .map(({ text }) => text)

/** Prints once for each new message what to do about it. */
export function messageNotices(say: (line: string) => void): Plugin {
  const printed = new Set<string>()
  let known = new Map<string, string>()
  return {
    name: 'plenaria:message-notices',
    enforce: 'post',
    buildStart: () => {
      known = knownMessages()
    },
    watchChange: (id) => {
      if (id.endsWith('.po')) known = knownMessages()
    },
    transform: (code, id) => {
      if (!/\/apps\/web\/src\/.*\.tsx?$/.test(id) || !code.includes('message: "')) return null
      const fresh = unknownMessages(code, known).filter((text) => !printed.has(text))
      for (const text of fresh) printed.add(text)
      if (fresh.length > 0)
        say(
          `${path.relative(root, id)} has new or changed messages: ${fresh.map((text) => `“${text}”`).join(', ')}. When they are as you want them, run npx pnpm@12 generate and translate them in apps/web/src/locales.`,
        )
      return null
    },
  }
}
