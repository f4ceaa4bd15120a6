/** The site's operations: when they have to be regenerated, and which of them the API trusts. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '@plenaria/config/src/generate.ts'
import { manifestOf } from '@plenaria/web/src/server/documents.ts'

const operation = /\bgraphql\(\s*`[^`]*`/g
const sources = path.join(root, 'apps', 'web', 'src')
const generated = path.join(sources, '__generated__', 'persisted-documents.json')

const operationsIn = (text: string): string => Array.from(text.matchAll(operation), ([whole]) => whole).join('\n')

/** @returns a function that tells whether the operations in a source have changed since its last call */
export function openOperations(): (file: string) => boolean {
  const known = new Map<string, string>()
  const read = (file: string) => (existsSync(file) ? operationsIn(readFileSync(file, 'utf8')) : '')
  for (const name of readdirSync(sources, { recursive: true, encoding: 'utf8' }))
    if (/\.tsx?$/.test(name) && !name.startsWith('__generated__'))
      known.set(path.join(sources, name), read(path.join(sources, name)))
  return (file) => {
    const now = read(file)
    const isChanged = now !== (known.get(file) ?? '')
    known.set(file, now)
    return isChanged
  }
}

/** Writes the trusted operations, as a build does. */
export function writeManifest(file: string): void {
  const documents = JSON.parse(readFileSync(generated, 'utf8')) as Record<string, string>
  writeFileSync(file, JSON.stringify(manifestOf(documents)))
}
