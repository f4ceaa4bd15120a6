/** The worker process: sends pending emails and advances time at the desks. Any number may run. */
import { EventEmitter } from 'node:events'
import { openDatabase } from '@plenaria/prisma/client'
import { run, type WorkerEvents } from 'graphile-worker'
import { createTransport, type Transporter } from 'nodemailer'
import { catchUp, findBehind } from './board/copy.ts'
import { keepUp } from './board/copyUpdater.ts'
import { demandErasureJournal, openErasureJournal } from './erasure/journal.ts'
import { silentLogger } from './jobs/silentLogger.ts'
import { systemResolve } from './kernel/addresses.ts'
import { type Config, readConfig } from './kernel/config.ts'
import { type Log, openLog } from './kernel/log.ts'
import { failWith, stopOnSignal } from './kernel/process.ts'
import { openSealing } from './kernel/sealing.ts'
import { openFeed } from './live/feed.ts'
import { describeError } from './refusals/errors.ts'
import { openDesk } from './seatDesk/seatDesk.ts'
import { demandInstallation } from './server/installation.ts'
import { openJanitor } from './server/janitor.ts'
import { buildContract } from './server/schema.ts'
import { openTasks } from './server/tasks.ts'
import { enqueueDeliveries, findPending } from './webhooks/enqueue.ts'

/** Concurrent jobs. */
const concurrency = 4
/**
 * Every five minutes: reminders, and planned actions that failed. Every quarter of an hour: digests. Every minute: webhook
 * deliveries that were missed, and public rooms. Every night: retention, and sealed log entries.
 */
const crontab = `*/5 * * * * remind
*/5 * * * * sweep_planned_actions
* * * * * tell_webhooks
* * * * * tell_rooms
*/15 * * * * send_digests
17 3 * * * retain ?fill=2d
41 3 * * * record_sealed ?fill=2d`
/** Milliseconds between checks for jobs that became due; new ones are announced at once. */
const pollInterval = 1_000

export interface OpenWorker {
  /** Finishes running jobs, then closes all connections. */
  stop: () => Promise<void>
  /** Settles when the worker has ended; rejects if it ended unexpectedly. */
  ended: Promise<void>
}

export async function openWorker(config: Config, log: Log): Promise<OpenWorker> {
  const database = openDatabase(config.databaseUrl, config.connections, {
    statement: config.jobStatementTimeout,
    idleInTransaction: config.idleTransactionTimeout,
  })
  const desk = openDesk(database)
  const transport = openTransport(config)
  const janitor = await openJanitor(config.databaseUrl, database, log)
  const feed = openFeed(config.databaseUrl, log)
  const boards = keepUp(database, feed, log, { findBehind, catchUp })
  const webhooks = keepUp(database, feed, log, { findBehind: findPending, catchUp: enqueueDeliveries })
  const sealing = openSealing(config.secret)
  const erasures = openErasureJournal(config.erasureList, config.secret)
  const resolving = { allowed: config.webhookHosts, resolve: systemResolve }
  const events: WorkerEvents = new EventEmitter()
  events.on('worker:create', ({ worker }) => void janitor.announce(worker.workerId).catch(() => {}))
  events.on('job:error', ({ job, error }) => {
    log.warn(
      { job: job.id, task: job.task_identifier, attempts: job.attempts, ...describeError(error) },
      'A job failed.',
    )
  })
  const runner = await run({
    connectionString: config.databaseUrl,
    concurrency,
    pollInterval,
    noHandleSignals: true,
    logger: silentLogger,
    events,
    crontab,
    taskList: openTasks({ database, desk, transport, config, sealing, erasures, resolving, schema: buildContract() }),
  })
  return {
    ended: runner.promise,
    stop: async () => {
      await runner.stop()
      await feed.close()
      await boards.close()
      await webhooks.close()
      await janitor.close()
      await desk.close()
      transport.close()
      await database.$disconnect()
    },
  }
}

/** Keeps connections to the mail server open between emails. Timeouts are 20 seconds. */
export function openTransport({ smtpUrl, dkim }: Pick<Config, 'smtpUrl' | 'dkim'>): Transporter {
  const url = new URL(smtpUrl)
  url.searchParams.set('pool', 'true')
  for (const timeout of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
    url.searchParams.set(timeout, '20000')
  }
  return createTransport({ url: url.href, ...(dkim && { dkim }) })
}

if (import.meta.main) {
  try {
    const config = readConfig(process.env)
    const log = openLog(config.logLevel)
    await demandInstallation(config)
    await demandErasureJournal(config.erasureList)
    const worker = await openWorker(config, log)
    stopOnSignal(worker.stop)
    log.info({}, 'The worker waits for jobs.')
    await worker.ended
  } catch (fault) {
    failWith(fault)
  }
}
