/** Commands of one event in one transaction: lock, load, decide each in order, write. */
import { type Actor, clockActor } from '../audit/append.ts'
import type { ChainEnd } from '../audit/chain.ts'
import type { Job } from '../jobs/jobSchemas.ts'
import { type DeskCommand, definitionOf } from './commands/index.ts'
import { answerTo, refused } from './outcomes.ts'
import type { Participant } from './participants.ts'
import type { Reader } from './queries.ts'
import { Snapshot } from './snapshot.ts'
import { lockBoth, readTally } from './tallyLock.ts'
import type { Outcome } from './types.ts'
import { UnitOfWork } from './unitOfWork.ts'

export interface Submitted {
  command: DeskCommand
  actor: Actor
}

export interface TransactionOptions {
  participants: readonly Participant[]
  /** Called while the database writes. */
  whileWriting?: () => Promise<unknown>
  /** False only in the crash harness. Default: yes. */
  lock?: boolean
  addJobs?: boolean
}

/** Work that remains before the commit. */
export interface Decided {
  /** One for each command. */
  outcomes: Outcome[]
  /** Jobs that the caller must add, with `addJobs: false`. */
  jobs: Job[]
  /** The audit chain's end after this transaction; null: nothing changed. */
  evidence: ChainEnd | null
}

/**
 * Decides the commands in order, inside the caller's transaction, and writes their changes. Waits for the lock of the event's
 * seats if the transaction doesn't hold it: take it before any other lock.
 */
export async function runCommands(
  database: Reader,
  eventId: string,
  submitted: readonly Submitted[],
  options: TransactionOptions,
): Promise<Decided> {
  const { whileWriting = async () => {} } = options
  const work = await begin(database, eventId, submitted, options)
  if (!work) {
    await whileWriting()
    return { outcomes: submitted.map(() => refused({ refusal: 'UnknownEvent' })), jobs: [], evidence: null }
  }
  // Overdue offers expire first: however late the worker is, an expired offer never becomes a seat.
  if (work.clockIsDue) await run({ command: { type: 'TICK' }, actor: clockActor() }, work)
  const outcomes: Outcome[] = []
  for (const one of submitted) outcomes.push(await run(one, work))
  await Promise.all([work.finish(), whileWriting()])
  return { outcomes, jobs: work.jobs, evidence: work.evidence }
}

async function run({ command, actor }: Submitted, work: UnitOfWork): Promise<Outcome> {
  const { find, run } = definitionOf(command)
  const found = await find(command, work)
  if ('kind' in found) return found
  const isPermitted = !('stillPermitted' in command) || ((await command.stillPermitted?.(work.database, found)) ?? true)
  if (!isPermitted) return refused({ refusal: 'RightsChanged' })
  return answerTo(actor, await run(command, found, work, actor))
}

/** Null if there is no such event. The time is read under the lock, so for one event it always increases. */
async function begin(
  database: Reader,
  eventId: string,
  submitted: readonly Submitted[],
  { participants, lock = true, addJobs = true }: TransactionOptions,
): Promise<UnitOfWork | null> {
  const [locked] = lock ? await lockBoth(database, eventId) : []
  const [tally] = lock ? [locked] : await readTally(database, eventId)
  if (!tally) return null
  const loads = submitted.flatMap(({ command }) => definitionOf(command).load?.(command) ?? [])
  const snapshot = await Snapshot.load(database, eventId, loads, participants)
  if (!snapshot) return null
  const now = Math.max(snapshot.facts.now, tally.decidedAt.getTime() + 1)
  await snapshot.loadRest(loads, now)
  const clockDueAt = tally.clockDueAt?.getTime() ?? null
  return new UnitOfWork(database, snapshot, { now, clockDueAt, chain: locked ?? null }, { participants, addJobs })
}
