/** The whole product on this machine: database, mailbox, API and worker. Used by `start`, the journeys and the measurements. */
import path from 'node:path'
import { type KeptChild, keepRunning, untilHealthy } from './child.ts'
import { openParts } from './parts.ts'
import { keepSite } from './prepare.ts'
import { type ServicesOptions, type serverVariables, startServices } from './services.ts'
import { Trouble } from './trouble.ts'

export interface ProductOptions extends ServicesOptions {
  /** Aborts the start: what was started is stopped, and the promise rejects. */
  signal?: AbortSignal
}

export interface Product {
  siteUrl: string
  /** Null if emails go to the operator's own server. */
  mailboxUrl: string | null
  /** As the database's owner, for harnesses. */
  databaseUrl: string
  smtpUrl: string
  /** For harnesses that kill processes on purpose. */
  pids: () => { api: number | undefined; worker: number | undefined; database: number | undefined }
  /** Stops what was started, in order of dependency. */
  stop: () => Promise<void>
}

const api = path.resolve(import.meta.dirname, '..', '..', 'api', 'src')

/** Entry files of the API and the worker. */
export const entries = { api: path.join(api, 'main.ts'), worker: path.join(api, 'worker.ts') }

/** Starts everything and resolves when the site responds. If a part fails, what was started is stopped again. */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const { dataFolder, say, signal } = options
  const parts = openParts(signal)
  try {
    const { variables, ...services } = await startServices(options, parts)
    const env: Record<(typeof serverVariables)[number], string> = { ...variables, WEB_DIR: await keepSite(dataFolder) }
    const child = (name: string, entry: string): KeptChild =>
      parts.keep(
        keepRunning({ name, entry, env, log: path.join(dataFolder, 'logs', `${name.toLowerCase()}.log`), say }),
      )
    say('Starting the API and the worker')
    const worker = child('worker', entries.worker)
    const site = child('API', entries.api)
    await untilHealthy(site, 'API', `http://127.0.0.1:${services.port}/healthz`, signal)
    const workerFault = worker.fault()
    if (workerFault) throw new Trouble(`The worker does not start:\n${workerFault}`)
    const { siteUrl, mailboxUrl, databaseUrl, smtpUrl, databasePid } = services
    return {
      siteUrl,
      mailboxUrl,
      databaseUrl,
      smtpUrl,
      pids: () => ({ api: site.pid(), worker: worker.pid(), database: databasePid() }),
      stop: parts.stop,
    }
  } catch (fault) {
    await parts.stop()
    throw fault
  }
}
