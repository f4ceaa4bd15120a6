/**
 * `npx pnpm@12 generate`: the Prisma client from prisma/schema.prisma, the types of both ends from packages/schema/graphql,
 * and the web's message catalogues.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')

function run(folder: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: path.join(root, folder), stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

run('prisma', 'node_modules/prisma/build/index.js', 'generate')
run('packages/schema', 'node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts')
