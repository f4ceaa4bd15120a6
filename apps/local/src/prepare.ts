/** What is made from the sources before a start, if they changed. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { isFresh, markFresh, type Product } from '@plenaria/config/src/fresh.ts'
import { generateClientIfStale, root } from '@plenaria/config/src/generate.ts'
import { Trouble } from './trouble.ts'

export const webFolder = path.join(root, 'apps', 'web', 'dist')

const web: Product = {
  name: 'web',
  from: ['apps/web', 'packages/schema/graphql', 'packages/schema/src', 'pnpm-lock.yaml'],
  result: 'apps/web/dist/server/site.js',
}

async function buildWeb(signal: AbortSignal): Promise<void> {
  const options = { cwd: path.join(root, 'apps', 'web'), env: { ...process.env, NODE_ENV: 'production' }, signal }
  const vite = (...flags: string[]) =>
    promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...flags], options)
  try {
    await vite()
    await vite('--ssr', 'src/server/site.tsx')
  } catch (fault) {
    signal.throwIfAborted()
    const { stdout = '', stderr = '' } = fault as { stdout?: string; stderr?: string }
    throw new Trouble(`The web app could not be built:\n${stdout}${stderr}`)
  }
  markFresh(root, web)
}

/** Makes the database client and the web app anew where their sources changed. */
export async function prepare(say: (line: string) => void, signal: AbortSignal): Promise<void> {
  if (generateClientIfStale()) say('Made the database client')
  if (isFresh(root, web)) return
  say('Building the web app')
  await buildWeb(signal)
}

if (import.meta.main) await prepare(console.log, new AbortController().signal)
