import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PrismaClient } from '@plenaria/prisma/client'
import { runOnce, type WorkerEvents } from 'graphile-worker'
import type { GraphQLSchema } from 'graphql'
import type { Transporter } from 'nodemailer'
import pg from 'pg'
import { openErasureJournal } from '../erasure/journal.ts'
import { silentLogger } from '../jobs/silentLogger.ts'
import { systemResolve } from '../kernel/addresses.ts'
import type { Config } from '../kernel/config.ts'
import { openSealing } from '../kernel/sealing.ts'
import { openDesk } from '../seatDesk/seatDesk.ts'
import { buildContract } from '../server/schema.ts'
import { openTasks } from '../server/tasks.ts'

/** Due by the desk's clock, which may be ahead of the clock that graphile-worker uses. */
const bringForward = `
  update graphile_worker._private_jobs set run_at = now()
  where run_at > now() and run_at <= desk_now() and attempts = 0`
const countDue = `
  select count(*)::int as due from graphile_worker._private_jobs
  where run_at <= greatest(now(), desk_now()) and attempts = 0`

let contract: GraphQLSchema | undefined
/** The worker's own schema, which it also creates once. */
function contractOfWorker(): GraphQLSchema {
  contract ??= buildContract()
  return contract
}

/** graphile-worker finishes before it has recorded the outcome of the last job. */
const countLocked = 'select count(*)::int as locked from graphile_worker._private_jobs where locked_at is not null'

async function untilWritten(database: PrismaClient): Promise<void> {
  for (const began = Date.now(); Date.now() < began + 10_000; await sleep(20)) {
    const [row] = await database.$queryRawUnsafe<[{ locked: number }]>(countLocked)
    if (row.locked === 0) return
  }
}

export interface JobRunner {
  /** Runs due jobs, and those that they enqueue, until none is left. @throws if a job failed, unless `mayFail` */
  run: (mayFail: boolean) => Promise<void>
  close: () => Promise<void>
}

/** Reuses its connections between runs, as the worker does: a new connection costs PostgreSQL more than most jobs. */
export function openJobRunner(config: Config, database: PrismaClient, transport: Transporter): JobRunner {
  const pgPool = new pg.Pool({ connectionString: config.databaseUrl })
  pgPool.on('error', () => {})
  pgPool.on('connect', (client) => client.on('error', () => {}))
  return {
    run: (mayFail) => runDueJobs(config, database, transport, pgPool, mayFail),
    close: () => pgPool.end(),
  }
}

async function runDueJobs(
  config: Config,
  database: PrismaClient,
  transport: Transporter,
  pgPool: pg.Pool,
  mayFail: boolean,
): Promise<void> {
  const faults: unknown[] = []
  const events: WorkerEvents = new EventEmitter()
  events.on('job:error', ({ error }) => faults.push(error))
  const desk = openDesk(database)
  const sealing = openSealing(config.secret)
  const erasures = openErasureJournal(config.erasureList, config.secret)
  const resolving = { allowed: config.webhookHosts, resolve: systemResolve }
  const taskList = openTasks({
    database,
    desk,
    transport,
    config,
    sealing,
    erasures,
    resolving,
    schema: contractOfWorker(),
  })
  for (let rounds = 0; rounds < 100; rounds += 1) {
    await database.$executeRawUnsafe(bringForward)
    await runOnce({ pgPool, taskList, events, logger: silentLogger, noHandleSignals: true })
    await untilWritten(database)
    const [row] = await database.$queryRawUnsafe<[{ due: number }]>(countDue)
    if (row.due === 0) break
  }
  await desk.close()
  if (faults.length > 0 && !mayFail) throw new AggregateError(faults, 'A job failed.')
}
