/** Reads the sources whose words are checked. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '../related.ts'
import { type Use, usesIn } from './evaluate.ts'
import { textsOf, textsOfContract } from './scan.ts'

const isSource = (file: string): boolean =>
  /\.(ts|tsx|js|graphql)$/.test(file) &&
  !/(^|\/)(__generated__|locales|migrations)\//.test(file) &&
  // Generated from the other files of the contract, or the contract as released.
  !/^packages\/schema\/(schema|released)\.graphql$/.test(file) &&
  // Lists the refused words itself.
  !file.startsWith('packages/config/src/words/')

const namesIn = (text: string): string[] => text.match(/\w+/g) ?? []

/** Names of API fields and database columns, which sources may have to use. */
function readContract(root: string, files: readonly string[]): Set<string> {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const fields = files
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => textsOfContract(read(file)).filter(({ kind }) => kind === 'name'))
  const columns = read('prisma/schema.prisma').replaceAll(/\/\/.*/g, '')
  return new Set([...fields.map(({ text }) => text), ...namesIn(columns)])
}

export function readUses(root: string): Use[] {
  const files = ['apps', 'packages', 'prisma'].flatMap((folder) => [...filesIn(root, folder)].filter(isSource))
  const contract = readContract(root, files)
  return files.flatMap((file) =>
    usesIn(file, readFileSync(path.join(root, file), 'utf8'), contract, (name, source) =>
      name.endsWith('.graphql') ? textsOfContract(source) : textsOf(name, source),
    ),
  )
}
