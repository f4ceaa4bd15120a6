/** Notices messages in a source of the site that no catalogue holds yet. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { catalogues, root } from '@plenaria/config/src/generate.ts'
import type { Plugin } from 'vite'

/** As Lingui's macros leave them in development. */
const message =
  /\bid: "([^"]+)",\s*(?:values: \{[^}]*\},\s*)?(?:components: \{[^}]*\},\s*)?message: ("(?:[^"\\]|\\.)*")/g
const idInCatalogue = /^msgid ((?:".*"\n?)+)/gm

const textOf = (quoted: string): string =>
  Array.from(quoted.matchAll(/"(?:[^"\\]|\\.)*"/g), ([line]) => JSON.parse(line) as string).join('')

/** The messages of all catalogues of the source language. */
export function knownMessages(): Set<string> {
  const files = catalogues().filter((file) => path.basename(file) === 'en.po')
  return new Set(
    files.flatMap((file) =>
      Array.from(readFileSync(path.join(root, file), 'utf8').matchAll(idInCatalogue), ([, id = '']) => textOf(id)),
    ),
  )
}

/** Messages in transformed code that are not known, by their text. */
export const unknownMessages = (code: string, known: ReadonlySet<string>): string[] =>
  Array.from(code.matchAll(message), ([, id = '', text = '']) => ({ id, text: JSON.parse(text) as string }))
    .filter(({ id, text }) => !known.has(id) && !known.has(text))
    .map(({ text }) => text)

/** Says once of each new message what is to be done about it. */
export function messageNotices(say: (line: string) => void): Plugin {
  const told = new Set<string>()
  let known = new Set<string>()
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
      const fresh = unknownMessages(code, known).filter((text) => !told.has(text))
      for (const text of fresh) told.add(text)
      if (fresh.length > 0)
        say(
          `${path.relative(root, id)} has new messages: ${fresh.map((text) => `“${text}”`).join(', ')}. When they are as you want them, run npx pnpm@12 generate and fill in each empty msgstr in apps/web/src/locales.`,
        )
      return null
    },
  }
}
