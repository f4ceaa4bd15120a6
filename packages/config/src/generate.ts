/**
 * `npx pnpm@12 generate`: generates the Prisma client from prisma/schema.prisma, the types of server and site from
 * packages/schema/graphql, and the web's message catalogues.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { isFresh, markFresh, type Product } from './fresh.ts'
import { readCatalogues, writeCatalogues } from './messages/catalogue.ts'
import { fill } from './messages/fill.ts'
import { type Named, nameMessages } from './messages/name.ts'

export const root = path.resolve(import.meta.dirname, '../../..')

const client: Product = {
  name: 'prisma-client',
  from: ['prisma/schema.prisma', 'prisma/package.json', 'pnpm-workspace.yaml'],
  result: 'prisma/generated/client.ts',
}

function run(folder: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: path.join(root, folder),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')} failed in ${folder}\n${stdout}${stderr}`)
}

/** Generates the Prisma client, which is not committed. */
export function generateClient(): void {
  run('prisma', 'node_modules/prisma/build/index.js', 'generate')
  markFresh(root, client)
}

/** @returns whether the Prisma client had to be generated */
export function generateClientIfStale(): boolean {
  if (isFresh(root, client)) return false
  generateClient()
  return true
}

/** The command that generates the contract's types: arguments for Node, and the working directory. */
export const typesCommand = {
  folder: 'packages/schema',
  args: ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts'],
}

/** Generates the contract's types, which are committed. */
export function generateTypes(): void {
  run(typesCommand.folder, ...typesCommand.args)
}

/**
 * Extracts the web's message catalogues, which are committed: new messages get an empty translation, unused ones are removed.
 * Messages that move to another catalogue keep their translation.
 * @param named messages that just got their ids
 */
export function extractMessages(named: readonly Named[] = []): void {
  const before = readCatalogues(root)
  run('apps/web', 'node_modules/@lingui/cli/dist/lingui.js', 'extract', '--clean', '--overwrite')
  const extracted = readCatalogues(root)
  fill(extracted, before, named)
  writeCatalogues(root, extracted)
}

if (import.meta.main) {
  generateClient()
  generateTypes()
  extractMessages(await nameMessages(root))
}
