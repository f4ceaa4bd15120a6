/** Gives a message another id. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { catalogueFiles } from './catalogue.ts'
import { isId } from './newId.ts'

/** Replaces the id as it appears in sources, in catalogues, and after a language in the baseline and the exceptions. */
export function renamedIn(text: string, from: string, to: string): string {
  const literal = from.replaceAll('.', '\\.')
  return text.replace(new RegExp(`(?<=['"](?:(?:en|es|pt-BR|fr) )?)${literal}(?=['"])`, 'g'), to)
}

/**
 * @returns the files that changed
 * @throws if the new id is malformed or taken
 */
export function renameMessage(root: string, from: string, to: string): string[] {
  if (!isId(to)) throw new Error(`${to} is not written as ids are: area.words-of-the-message, six words at most`)
  const catalogues = catalogueFiles(root)
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  if (catalogues.some((file) => read(file).includes(`msgid "${to}"`)))
    throw new Error(`There is a message ${to} already`)
  const sources = readdirSync(path.join(root, 'apps/web/src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('__generated__'))
    .map((file) => path.join('apps/web/src', file))
  const lists = ['baseline.json', 'allowed.ts'].map((file) => path.join('packages/config/src/messages', file))
  return [...catalogues, ...sources, ...lists].filter((file) => {
    const text = read(file)
    const renamed = renamedIn(text, from, to)
    if (renamed !== text) writeFileSync(path.join(root, file), renamed)
    return renamed !== text
  })
}
