/**
 * `npx pnpm@12 generate`: the Prisma client from prisma/schema.prisma, the types of both ends from packages/schema/graphql,
 * and the web's message catalogues.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { isFresh, markFresh, type Product } from './fresh.ts'

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

/** The Prisma client, which is not committed. */
export function generateClient(): void {
  run('prisma', 'node_modules/prisma/build/index.js', 'generate')
  markFresh(root, client)
}

/** @returns whether the Prisma client had to be made anew */
export function generateClientIfStale(): boolean {
  if (isFresh(root, client)) return false
  generateClient()
  return true
}

/** The types of the contract, which are committed. */
export function generateTypes(): void {
  run('packages/schema', 'node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts')
}

/** The web's message catalogues, which are committed: new words get an empty translation, unused ones leave. */
export function extractMessages(): void {
  run('apps/web', 'node_modules/@lingui/cli/dist/lingui.js', 'extract', '--clean')
}

if (import.meta.main) {
  generateClient()
  generateTypes()
  extractMessages()
}
