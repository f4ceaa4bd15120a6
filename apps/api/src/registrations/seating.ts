/**
 * The desk: the only way a seat changes hands. Whatever is waiting when an event's desk is free goes through one lock, one
 * transaction and one commit; each command is decided in order and answered after the commit. While the database writes a
 * batch, the one before it is answered.
 */
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { ChainEnd } from '../audit/chain.ts'
import { addAll } from '../jobs/add.ts'
import type { Job } from '../jobs/orders.ts'
import { answer, catchUp } from './answers.ts'
import type { Act, DeskCommand, Outcome } from './commands.ts'
import { isTransient } from './faults.ts'
import { openBatch } from './opening.ts'

export type { Act, DeskCommand, Outcome } from './commands.ts'

declare module '../context.ts' {
  interface Context {
    /** The only way a seat changes hands. */
    desk: Desk
  }
}

export interface Desk {
  /**
   * The only way a seat changes hands. Answers after the commit; rejects when the database can't be reached, or when it
   * can't be told whether the commit took place (a retry with the same `requestId` is then safe).
   */
  changeSeats(eventId: string, command: DeskCommand, act: Act): Promise<Outcome>
  /** Waits for what is under way. */
  close(): Promise<void>
}

export interface DeskOptions {
  /** Takes safety away, so that the crash harness can show that it bites. Never set by anything else. */
  faults?: { noLock?: boolean; noIdempotency?: boolean; jobOutsideTransaction?: boolean }
}

interface Waiting {
  command: DeskCommand
  act: Act
  resolve: (outcome: Outcome) => void
  reject: (fault: unknown) => void
}

/** What is left when all but the commit is done. */
interface Decided {
  outcomes: Outcome[]
  /** Only with `jobOutsideTransaction`. */
  jobs: Job[]
  /** Where the audit chain ends with what changed; null: nothing did. */
  evidence: ChainEnd | null
}

/**
 * How many of the commands that wait are taken together: about half of all people at the desk, counting those of the batch
 * before, who may come again. While the database works for one half, this process answers and reads the other.
 */
const atOnce = (waiting: number, before: number): number =>
  Math.min(256, Math.max(32, Math.ceil((waiting + before) / 2)))

/** Milliseconds that an answer waits at most for the database to be at work again. */
const longestHeld = 20
/** Milliseconds before each further try. */
const pauses = [50, 250, 1000, 2000, 4000]
/** Milliseconds: for a connection, and for a transaction behind other processes' ones. */
const patience = { maxWait: 30_000, timeout: 60_000 }

export function openDesk(database: PrismaClient, { faults = {} }: DeskOptions = {}): Desk {
  /** An event is here while its desk is at work. */
  const queues = new Map<string, Waiting[]>()
  const atWork = new Set<Promise<void>>()

  function changeSeats(eventId: string, command: DeskCommand, act: Act): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const waiting = { command: prepared(command), act, resolve, reject }
      const queue = queues.get(eventId)
      if (queue) {
        queue.push(waiting)
        return
      }
      const work = serve(eventId, [waiting]).finally(() => atWork.delete(work))
      atWork.add(work)
    })
  }

  const prepared = (command: DeskCommand): DeskCommand =>
    faults.noIdempotency && command.type === 'REGISTER' ? { ...command, requestId: null, requestHash: null } : command

  async function serve(eventId: string, queue: Waiting[]): Promise<void> {
    queues.set(eventId, queue)
    await nextTurn()
    let give = noAnswers
    let before = 0
    while (queue.length > 0) {
      const waiting = queue.splice(0, atOnce(queue.length, before))
      give = await together(eventId, waiting, give)
      before = waiting.length
    }
    give()
    queues.delete(eventId)
  }

  /**
   * One command that the database refuses must not take the others with it: after a fault each goes alone.
   * @param earlier gives the answers of the batch before
   * @returns what gives the answers of this one
   */
  async function together(eventId: string, waiting: Waiting[], earlier: () => void): Promise<() => void> {
    try {
      const outcomes = await tried(eventId, waiting, earlier)
      return held(() => {
        for (const [index, { resolve }] of waiting.entries()) resolve(outcomes[index] as Outcome)
      })
    } catch (fault) {
      earlier()
      if (waiting.length === 1 || isTransient(fault) || fault instanceof OutcomeUnknown) {
        for (const { reject } of waiting) reject(fault)
        return noAnswers
      }
      let give = noAnswers
      for (const one of waiting) give = await together(eventId, [one], give)
      return give
    }
  }

  async function tried(eventId: string, waiting: Waiting[], earlier: () => void): Promise<Outcome[]> {
    for (const milliseconds of pauses) {
      try {
        return await decideTogether(eventId, waiting, earlier)
      } catch (fault) {
        if (!isTransient(fault)) throw fault
        await pause(milliseconds)
      }
    }
    return decideTogether(eventId, waiting, earlier)
  }

  async function decideTogether(eventId: string, waiting: Waiting[], earlier: () => void): Promise<Outcome[]> {
    const progress: { decided: Decided | null } = { decided: null }
    try {
      await database.$transaction(async (transaction) => {
        const commands = waiting.map(({ command }) => command)
        const opening = { lock: !faults.noLock, addJobs: !faults.jobOutsideTransaction }
        const batch = await openBatch(transaction, eventId, commands, opening)
        const outcomes: Outcome[] = []
        if (batch) await catchUp(batch)
        for (const { command, act } of waiting) outcomes.push(batch ? await answer(batch, command, act) : unknownEvent)
        await Promise.all([batch?.finish(), nextTurn().then(earlier)])
        progress.decided = { outcomes, jobs: batch?.jobs ?? [], evidence: batch?.evidence ?? null }
      }, patience)
    } catch (fault) {
      const evidence = progress.decided?.evidence
      if (evidence === undefined || (evidence && !(await wasCommitted(eventId, evidence)))) throw fault
    }
    const { outcomes, jobs } = progress.decided ?? nothing
    if (jobs.length > 0) await database.$queryRaw(addAll(jobs))
    return outcomes
  }

  /**
   * After a commit without an answer: its last link in the audit chain tells, which no other batch can have made. The event's
   * lock is taken first, because the commit may still be under way.
   * @throws OutcomeUnknown when the database does not answer in time
   */
  async function wasCommitted(eventId: string, { chain, entries, head }: ChainEnd): Promise<boolean> {
    let cause: unknown
    for (const milliseconds of pauses) {
      await pause(milliseconds)
      try {
        return await database.$transaction(async (transaction) => {
          await transaction.$queryRaw`select 1 as locked from seat_tally where event_id = ${eventId} for update`
          const link = await transaction.auditEntry.findUnique({
            where: { chain_sequence: { chain, sequence: entries } },
            select: { hash: true },
          })
          return link !== null && Buffer.compare(link.hash, head) === 0
        }, patience)
      } catch (fault) {
        cause = fault
      }
    }
    throw new OutcomeUnknown('It is not known whether the change took place.', { cause })
  }

  return {
    changeSeats,
    async close() {
      while (atWork.size > 0) await Promise.all(atWork)
    },
  }
}

class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown'
}

const noAnswers = (): void => {}

/**
 * Answers of a committed batch, to be given while the database works for the next one, or soon in any case. Making them takes
 * this process about as long as a batch takes the database.
 */
function held(give: () => void): () => void {
  const late = setTimeout(give, longestHeld)
  return () => {
    clearTimeout(late)
    give()
  }
}

const nothing: Decided = { outcomes: [], jobs: [], evidence: null }

const unknownEvent: Outcome = { kind: 'REFUSED', refusal: { refusal: 'UnknownEvent' }, registration: null }
