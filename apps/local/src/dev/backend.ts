/** The API and the worker in development: restarted after every change; requests wait meanwhile. */
import path from 'node:path'
import type { Part } from '../parts.ts'
import { freePort } from '../ports.ts'
import { pause } from '../processes.ts'
import { entries } from '../product.ts'
import { reasonOf } from '../trouble.ts'
import { openRestarting } from './restarting.ts'

export interface BackendOptions {
  variables: Record<string, string>
  /** Folder of the logs. */
  logs: string
  say: (line: string) => void
}

export interface Backend extends Part {
  /**
   * Restarts both.
   * @param why printed once they respond
   */
  restart: (why: string) => Promise<void>
  /**
   * The API's port once it responds; waits for a running restart.
   * @throws with the API's last output if it does not start
   */
  ready: () => Promise<number>
}

/** Waits until the API answers 200 on the port, or has ended. */
async function untilHealthy(port: number, ended: AbortSignal): Promise<void> {
  while (!ended.aborted) {
    const isUp = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await pause(25)
  }
}

export function openBackend({ variables, logs, say }: BackendOptions): Backend {
  const api = openRestarting({ name: 'API', entry: entries.api, log: path.join(logs, 'api.log'), say })
  const worker = openRestarting({ name: 'worker', entry: entries.worker, log: path.join(logs, 'worker.log'), say })
  let latest: Promise<number> = Promise.reject(new Error('Not started'))
  latest.catch(() => {})

  async function startApi(): Promise<number> {
    const port = await freePort()
    await api.restart({ ...variables, PORT: String(port) }, (ended) => untilHealthy(port, ended))
    return port
  }

  return {
    restart: async (why) => {
      const began = performance.now()
      const mine = startApi()
      latest = mine
      try {
        await mine
      } catch (fault) {
        // If two saves follow quickly, the second ends the process of the first.
        if (latest === mine) say(`${why}: the API does not start.\n${reasonOf(fault)}`)
        return
      }
      if (latest !== mine) return
      say(`${why}: answering again after ${((performance.now() - began) / 1000).toFixed(1)} s`)
      await worker.restart(variables).catch((fault: unknown) => say(`The worker does not start.\n${reasonOf(fault)}`))
    },
    ready: async () => {
      for (;;) {
        const attempt = latest
        const port = await attempt.catch((fault: unknown) => {
          if (latest === attempt) throw fault
          return null
        })
        if (port !== null && latest === attempt) return port
      }
    },
    stop: async () => {
      await Promise.all([api.stop(), worker.stop()])
    },
  }
}
