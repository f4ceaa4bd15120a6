import { type ChildProcessByStdio, spawn } from 'node:child_process'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Child {
  process: ChildProcessByStdio<null, Readable, Readable>
  /** Everything printed so far. */
  said: () => string
}

/** Starts one of our processes; `entry` is a file of apps/api/src. */
export function startChild(entry: string, env: Record<string, string>): Child {
  const { NODE_COMPILE_CACHE } = process.env
  const child = spawn(process.execPath, [path.resolve(import.meta.dirname, '..', entry)], {
    env: { ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
  }
  return { process: child, said: () => said }
}

/** @throws after half a minute */
export async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await what()) return
    await sleep(50)
  }
  throw new Error('It did not happen within half a minute.')
}
