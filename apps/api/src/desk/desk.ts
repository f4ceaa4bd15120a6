/**
 * The desk: the only way a seat changes hands. All commands waiting when an event's desk is free share one lock, one transaction
 * and one commit; commands are decided in order and answered after the commit. While the database writes a batch, the previous
 * one is answered.
 */
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { Actor } from '../audit/append.ts'
import { addAll } from '../jobs/add.ts'
import { isTransient } from '../kernel/databaseErrors.ts'
import type { DeskCommand } from './commands/index.ts'
import { backoff, OutcomeUnknown, timeouts, wasCommitted } from './committed.ts'
import type { Participant } from './participants.ts'
import { expected, type OutcomeOf } from './refusals.ts'
import { type Decided, runCommands, type Submitted } from './transaction.ts'
import type { Outcome } from './types.ts'

declare module '../request/context.ts' {
  interface Context {
    /** The only way a seat changes hands. */
    desk: Desk
  }
}

export interface Desk {
  /**
   * The only way a seat changes hands. Resolves after the commit; rejects if the database can't be reached, or if it is unknown
   * whether the commit took place (a retry with the same `requestId` is then safe).
   */
  changeSeats<Command extends DeskCommand>(
    eventId: string,
    command: Command,
    actor: Actor,
  ): Promise<OutcomeOf<Command['type']>>
  /** Drains in-flight batches. */
  close(): Promise<void>
}

export interface DeskOptions {
  /** Disables a safeguard, so that the crash harness can prove that it detects the damage. Used nowhere else. */
  faults?: { noLock?: boolean; noIdempotency?: boolean; jobOutsideTransaction?: boolean }
}

interface Waiting extends Submitted {
  resolve: (outcome: Outcome) => void
  reject: (fault: unknown) => void
}

/**
 * The batch size: about half of all pending commands, including the previous batch, whose clients may send more. While the
 * database works on one half, this process answers and parses the other.
 */
const batchSize = (waiting: number, before: number): number =>
  Math.min(256, Math.max(32, Math.ceil((waiting + before) / 2)))

/** Longest deferral of a reply in milliseconds while the database is idle. */
const maxDeferral = 20

export function deskWith(
  participants: readonly Participant[],
  database: PrismaClient,
  { faults = {} }: DeskOptions = {},
): Desk {
  /** Waiting commands, by event whose desk is at work. */
  const queues = new Map<string, Waiting[]>()
  const inFlight = new Set<Promise<void>>()

  function submit(eventId: string, command: DeskCommand, actor: Actor): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const waiting = { command: asSent(command), actor, resolve, reject }
      const queue = queues.get(eventId)
      if (queue) {
        queue.push(waiting)
        return
      }
      const work = serve(eventId, [waiting]).finally(() => inFlight.delete(work))
      inFlight.add(work)
    })
  }

  const asSent = (command: DeskCommand): DeskCommand =>
    faults.noIdempotency && command.type === 'REGISTER' ? { ...command, requestId: null, requestHash: null } : command

  async function serve(eventId: string, queue: Waiting[]): Promise<void> {
    queues.set(eventId, queue)
    await nextTurn()
    let reply = noReplies
    let before = 0
    while (queue.length > 0) {
      const waiting = queue.splice(0, batchSize(queue.length, before))
      reply = await runBatch(eventId, waiting, reply)
      before = waiting.length
    }
    reply()
    queues.delete(eventId)
  }

  /**
   * A command that the database rejects must not fail the others: after an error, each is retried alone.
   * @param replyBefore answers the previous batch
   * @returns a function that answers this one
   */
  async function runBatch(eventId: string, waiting: Waiting[], replyBefore: () => void): Promise<() => void> {
    try {
      const outcomes = await withRetry(eventId, waiting, replyBefore)
      return deferReplies(() => {
        for (const [index, { resolve }] of waiting.entries()) resolve(outcomes[index] as Outcome)
      })
    } catch (fault) {
      replyBefore()
      if (waiting.length === 1 || isTransient(fault) || fault instanceof OutcomeUnknown) {
        for (const { reject } of waiting) reject(fault)
        return noReplies
      }
      let reply = noReplies
      for (const one of waiting) reply = await runBatch(eventId, [one], reply)
      return reply
    }
  }

  async function withRetry(eventId: string, waiting: Waiting[], replyBefore: () => void): Promise<Outcome[]> {
    for (const milliseconds of backoff) {
      try {
        return await runOnce(eventId, waiting, replyBefore)
      } catch (fault) {
        if (!isTransient(fault)) throw fault
        await pause(milliseconds)
      }
    }
    return runOnce(eventId, waiting, replyBefore)
  }

  async function runOnce(eventId: string, waiting: Waiting[], replyBefore: () => void): Promise<Outcome[]> {
    const progress: { decided: Decided | null } = { decided: null }
    try {
      await database.$transaction(async (transaction) => {
        progress.decided = await runCommands(transaction, eventId, waiting, {
          participants,
          whileWriting: () => nextTurn().then(replyBefore),
          lock: !faults.noLock,
          addJobs: !faults.jobOutsideTransaction,
        })
      }, timeouts)
    } catch (fault) {
      const evidence = progress.decided?.evidence
      if (evidence === undefined || (evidence && !(await wasCommitted(database, eventId, evidence)))) throw fault
    }
    const { outcomes, jobs } = progress.decided ?? nothing
    if (jobs.length > 0) await database.$queryRaw(addAll(jobs))
    return outcomes
  }

  return {
    async changeSeats<Command extends DeskCommand>(eventId: string, command: Command, actor: Actor) {
      return expected<Command['type']>(command.type, await submit(eventId, command, actor))
    },
    async close() {
      while (inFlight.size > 0) await Promise.all(inFlight)
    },
  }
}

const noReplies = (): void => {}

/**
 * Defers the replies of a committed batch until the database works on the next one, or for `maxDeferral`. Building them takes
 * this process about as long as a batch takes the database.
 */
function deferReplies(reply: () => void): () => void {
  const late = setTimeout(reply, maxDeferral)
  return () => {
    clearTimeout(late)
    reply()
  }
}

const nothing: Decided = { outcomes: [], jobs: [], evidence: null }
