/** One transaction at an event's desk: commands are decided in order on one snapshot, and written together. */

import type { Instant } from '@plenaria/domain/registration'
import type { SeatCommand } from '@plenaria/domain/seats/decide'
import { decide } from '@plenaria/domain/seats/decide'
import type { Change, Decided } from '@plenaria/domain/seats/decision'
import type { Room } from '@plenaria/domain/seats/room'
import { type Actor, clockActor } from '../audit/append.ts'
import type { ChainEnd } from '../audit/chain.ts'
import type { Job } from '../jobs/jobSchemas.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { allotmentRecords, planRecord, queueRecord } from './auditEntries.ts'
import type { Participant, Participation } from './participants.ts'
import { PendingWrites, type RowDraft } from './pending.ts'
import { nextDeadline, type Reader } from './queries.ts'
import type { Snapshot } from './snapshot.ts'
import { lockChain, write } from './write.ts'

export type Decision = Exclude<Decided, { kind: 'NEED' }>
type Done = Extract<Decided, { kind: 'DONE' }>

export interface Locked {
  now: Instant
  /** When the event's clock job is due; null if there is none. */
  clockDueAt: Instant | null
  /** The end of the event's audit chain, locked. Null in the crash harness: locked only before writing. */
  chain: ChainEnd | null
}

export class UnitOfWork {
  readonly database: Reader
  readonly snapshot: Snapshot
  readonly now: Instant
  /** Commands add writes here beyond those that follow from changes. */
  pending: PendingWrites
  /** Whether the event's clock job ran here or had stopped, and is rescheduled at the end. */
  clockRan = false
  /** Jobs that the caller must add. Only in the crash harness. */
  readonly jobs: Job[] = []
  /** The new end of the audit chain; null: nothing was written. If this entry exists, the transaction was committed. */
  evidence: ChainEnd | null = null
  #addJobs: boolean
  #clockDueAt: Instant | null
  #chain: ChainEnd | null
  /** Deadlines of offers made here. */
  #deadlines: Instant[] = []
  /** Participants of this transaction. */
  readonly participations: readonly Participation[]
  #sequence = 0

  constructor(
    database: Reader,
    snapshot: Snapshot,
    { now, clockDueAt, chain }: Locked,
    { participants, addJobs }: { participants: readonly Participant[]; addJobs: boolean },
  ) {
    this.database = database
    this.snapshot = snapshot
    this.now = now
    this.pending = new PendingWrites(snapshot)
    this.#clockDueAt = clockDueAt
    this.#chain = chain
    this.#addJobs = addJobs
    const context = { database, eventId: snapshot.eventId, now, snapshot }
    this.participations = participants.map((each, index) => each.begin(context, snapshot.facts.participants[index]))
  }

  newId(): string {
    return uuidv7(this.now, this.#sequence++)
  }

  get clockIsDue(): boolean {
    return this.#clockDueAt !== null && this.#clockDueAt <= this.now
  }

  /**
   * Has the domain decide a command, and adds its changes to the pending writes.
   * @param about the registrations that the command names; changes of others are attributed to the clock
   */
  async apply(command: SeatCommand, actor: Actor, about: ReadonlySet<string>, draft?: RowDraft): Promise<Decision> {
    for (;;) {
      const decided = decide(this.snapshot.room, command, this.now)
      if (decided.kind === 'REFUSED') return decided
      if (decided.kind === 'DONE') return this.#accept(decided, command, actor, about, draft)
      // A lane is read from the tables, so everything decided must be written first.
      if (decided.need.kind === 'LANE') await this.flush()
      await this.snapshot.load(decided.need)
    }
  }

  /** Flushes pending writes, so that statements of this transaction see them. */
  async flush(): Promise<void> {
    const { pending, database, snapshot, now } = this
    if (pending.isEmpty) return
    this.pending = new PendingWrites(snapshot)
    for (const each of this.participations) {
      const { audit, emails } = (await each.beforeWrite?.()) ?? { audit: [], emails: [] }
      pending.audit.push(...audit)
      pending.emails.push(...emails)
    }
    const chain = this.#chain ?? (await lockChain(database, snapshot.eventId))
    const written = await write({ database, snapshot, now, chain, addJobs: this.#addJobs }, pending)
    for (const each of this.participations) await each.afterWrite?.()
    await snapshot.invitations.write(database, now)
    await snapshot.replacements.write(database, now)
    if (!this.#addJobs) this.jobs.push(...written.jobs)
    snapshot.written()
    this.#chain = written.chain
    if (pending.audit.length > 0) this.evidence = written.chain
  }

  /** Writes the rest, and schedules the clock job for the next deadline of an offer or release of the minimums. */
  async finish(): Promise<void> {
    const { minimumsReleasedAt: releasedAt } = this.snapshot.room.plan
    const dues = releasedAt !== null && releasedAt > this.now ? [...this.#deadlines, releasedAt] : this.#deadlines
    if (this.clockRan) {
      await this.flush()
      // Offers of a postponed event don't expire.
      const isPostponed = this.snapshot.room.rules.postponedAt !== null
      const deadline = isPostponed ? null : await nextDeadline(this.database, this.snapshot.eventId)
      this.pending.clock = { at: earliest(deadline === null ? dues : [...dues, deadline]) }
    } else {
      const due = earliest(dues)
      if (due !== null && (this.#clockDueAt === null || due < this.#clockDueAt)) this.pending.clock = { at: due }
    }
    await this.flush()
  }

  #accept(decided: Done, command: SeatCommand, actor: Actor, about: ReadonlySet<string>, draft?: RowDraft): Done {
    const { snapshot, pending } = this
    if (draft) snapshot.put(draft.row)
    this.#eventChanged(snapshot.room, decided.room, actor, 'reason' in command ? command.reason : null)
    // Expired offers, and offers made because a seat became free.
    const others = clockActor(actor.requestId)
    for (const change of decided.changes) {
      const isNamed = about.has(change.after.id) && !isRefill(change)
      const isDrafted = draft?.row.id === change.after.id && drafted.has(change.what)
      const row = pending.change(change, isNamed ? actor : others, isDrafted ? draft : null)
      for (const each of this.participations) each.afterChange?.(change)
      if (row.offerExpiresAt) this.#deadlines.push(row.offerExpiresAt.getTime())
    }
    snapshot.room = { ...decided.room, registrations: new Map() }
    return decided
  }

  /** Changes of a command to the event as a whole. */
  #eventChanged(before: Room, after: Room, actor: Actor, reason: string | null): void {
    const { snapshot, pending } = this
    if (after.plan !== before.plan) {
      const version = snapshot.planVersion + 1
      pending.plan = true
      pending.audit.push(planRecord([before.plan, snapshot.planVersion], [after.plan, version], actor))
      snapshot.planVersion = version
    }
    if (after.isQueueHeld !== before.isQueueHeld) {
      pending.queue = { by: after.isQueueHeld ? (actor.actorId ?? '') : null, reason: reason ?? '' }
      pending.audit.push(queueRecord(after.isQueueHeld, actor, reason ?? ''))
    }
    pending.audit.push(...allotmentRecords(before.allotments, after.allotments, actor))
  }
}

/** An automatic offer: a seat was free for the next in the queue. */
const isRefill = ({ what, after }: Change): boolean =>
  what === 'OFFERED' && after.state === 'OFFERED' && after.offerReason.kind !== 'ORGANISER'

/** Changes that give a registration the row of its draft. */
const drafted: ReadonlySet<Change['what']> = new Set(['REGISTERED', 'AMENDED', 'CORRECTED', 'MERGED'])

const earliest = (instants: Instant[]): Instant | null =>
  instants.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null)
