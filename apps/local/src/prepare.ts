/** Builds products of the sources before a start, if the sources have changed. */
import { execFile } from 'node:child_process'
import { cp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { isFresh, markFresh, type Product } from '@plenaria/config/src/fresh.ts'
import { generateClientIfStale, root } from '@plenaria/config/src/generate.ts'
import { Trouble } from './trouble.ts'

const webRoot = path.join(root, 'apps', 'web')
export const webFolder = path.join(webRoot, 'dist')
/** Build folder until the build is complete, so that the contents of `dist` always match. */
const draftFolder = path.join(webRoot, 'node_modules', '.plenaria-site')

const web: Product = {
  name: 'web',
  from: ['apps/web', 'packages/schema/graphql', 'packages/schema/src', 'pnpm-lock.yaml'],
  result: 'apps/web/dist/server/site.js',
}

async function buildWeb(signal: AbortSignal): Promise<void> {
  const options = { cwd: webRoot, env: { ...process.env, NODE_ENV: 'production' }, signal }
  const vite = (part: string, ...flags: string[]) => {
    const build = ['node_modules/vite/bin/vite.js', 'build', '--outDir', path.join(draftFolder, part), ...flags]
    return promisify(execFile)(process.execPath, build, options)
  }
  try {
    await rm(draftFolder, { recursive: true, force: true })
    await vite('client')
    await vite('server', '--ssr', 'src/server/site.tsx')
  } catch (fault) {
    signal.throwIfAborted()
    const { stdout = '', stderr = '' } = fault as { stdout?: string; stderr?: string }
    throw new Trouble(`The web app could not be built:\n${stdout}${stderr}`)
  }
  await rm(webFolder, { recursive: true, force: true })
  await rename(draftFolder, webFolder)
  markFresh(root, web)
}

/** Rebuilds the database client and the web app if their sources have changed. */
export async function prepare(say: (line: string) => void, signal: AbortSignal): Promise<void> {
  if (generateClientIfStale()) say('Made the database client')
  if (isFresh(root, web)) return
  say('Building the web app')
  await buildWeb(signal)
}

/**
 * Copies the built site for one running product, so that a later build doesn't affect it: pages refer to files by content hash,
 * and would not find them any longer. Removes the previous run's copy.
 * @returns its folder
 */
export async function keepSite(dataFolder: string, built = webFolder): Promise<string> {
  const kept = path.join(dataFolder, 'site')
  await rm(kept, { recursive: true, force: true })
  await cp(built, kept, { recursive: true })
  return kept
}

if (import.meta.main) await prepare(console.log, new AbortController().signal)
