/** Commands decided together, in order, within one transaction. What is decided is kept here until it is written. */

import type { Change, Decided, SeatCommand } from '@plenaria/domain/commands'
import { type Instant, isOver, type Standing } from '@plenaria/domain/registration'
import type { Need, Room } from '@plenaria/domain/room'
import { decide } from '@plenaria/domain/seating'
import type { RegistrationRow } from '../rows.ts'
import type { Act } from './commands.ts'
import { uuidv7 } from './marks.ts'
import { message, messageOwed } from './messages.ts'
import { auditedPlan, auditRecord, isWritten, type Job, unwritten, write } from './record.ts'
import { type EventFacts, findRegistrations, loadLanes, loadOrganisations, nextDeadline, type Reader } from './room.ts'
import { standingFields, standingOf } from './standing.ts'

export type Settled = Exclude<Decided, { kind: 'NEED' }>
type Done = Extract<Decided, { kind: 'DONE' }>

/** What the desk does by itself: lapses, and offers made because a seat fell free. */
const byTheClock = (requestId: string | null): Act => ({
  actorKind: 'CLOCK',
  actorId: null,
  instituteId: null,
  requestId,
})

/** The row that a new or amended registration will have, and the names of the columns that an amendment changed. */
export interface Draft {
  row: RegistrationRow
  changed: string[]
}

export interface Opened {
  room: Room
  facts: EventFacts
  now: Instant
  /** When the event's clock job is due; null if there is none. */
  clockDueAt: Instant | null
  /** False leaves the jobs to the caller, in `jobs`. Only the crash harness does. */
  addJobs: boolean
}

export class Batch {
  readonly database: Reader
  readonly eventId: string
  readonly now: Instant
  readonly facts: EventFacts
  room: Room
  planVersion: number
  /** Jobs that were owed and not added. */
  readonly jobs: Job[] = []
  /** The last thing that was written to the audit log: if it is there, the batch was committed. */
  evidence: { registrationId: string | null; what: string } | null = null
  #addJobs: boolean
  #clockDueAt: Instant | null
  #clockRan = false
  /** Deadlines of offers made here. */
  #deadlines: Instant[] = []
  #pending = unwritten()
  /** Seats held by organisation, as the table has them. */
  #tabled: Map<string, number>
  #rows = new Map<string, RegistrationRow>()
  #byReference = new Map<string, string>()
  #byRequest = new Map<string, string>()
  #byEmail = new Map<string, Set<string>>()
  #reminded = new Set<string>()
  #sequence = 0

  constructor(database: Reader, eventId: string, { room, facts, now, clockDueAt, addJobs }: Opened) {
    this.database = database
    this.eventId = eventId
    this.now = now
    this.facts = facts
    this.room = room
    this.planVersion = facts.planVersion
    this.#addJobs = addJobs
    this.#clockDueAt = clockDueAt
    this.#tabled = new Map(room.organisations)
  }

  newId(): string {
    return uuidv7(this.now, this.#sequence++)
  }

  known(id: string): RegistrationRow | null {
    return this.#rows.get(id) ?? null
  }

  row(id: string): RegistrationRow {
    const row = this.known(id)
    if (!row) throw new Error('A registration was changed that was not read.')
    return row
  }

  byReference(reference: string): RegistrationRow | null {
    return this.#rows.get(this.#byReference.get(reference) ?? '') ?? null
  }

  byRequest(requestId: string): RegistrationRow | null {
    return this.#rows.get(this.#byRequest.get(requestId) ?? '') ?? null
  }

  /** The person's registration that is not over, if there is one and it was looked for. */
  standingOf(emailKey: string): RegistrationRow | null {
    for (const id of this.#byEmail.get(emailKey) ?? []) {
      const row = this.row(id)
      if (!isOver(row.state)) return row
    }
    return null
  }

  /** Takes in rows as they were read; those that are known already stay as they were decided. */
  learn(rows: RegistrationRow[]): void {
    for (const row of rows) if (!this.#rows.has(row.id)) this.#keep(row)
  }

  /** The same, and the organisations of those rows. */
  async learnWithOrganisations(rows: RegistrationRow[]): Promise<void> {
    this.learn(rows)
    const keys = rows.flatMap(({ organisationKey }) => organisationKey ?? [])
    await this.#learnOrganisations(keys.filter((key) => !this.room.organisations.has(key)))
  }

  /** Finds those of the same people that stand in the way of bringing back registrations that are over. */
  async learnStandingOfSamePeople(rows: RegistrationRow[]): Promise<void> {
    const emailKeys = rows.filter(({ state }) => isOver(state)).map(({ emailKey }) => emailKey)
    if (emailKeys.length > 0) this.learn(await findRegistrations(this.database, this.eventId, { emailKeys }))
  }

  /**
   * Decides a command and takes in what it changes.
   * @param about the registrations that the command names; what happens to others is the desk's doing
   */
  async settle(command: SeatCommand, act: Act, about: ReadonlySet<string>, draft?: Draft): Promise<Settled> {
    for (;;) {
      const decided = decide(this.room, command, this.now)
      if (decided.kind === 'NEED') await this.#supply(decided.need)
      else if (decided.kind === 'REFUSED') return decided
      else return this.#accept(decided, act, about, draft)
    }
  }

  /** Mails the person the link to a registration that they have forgotten; not twice within an hour. */
  remind(row: RegistrationRow): void {
    if (this.#reminded.has(row.id)) return
    this.reminded(row.id)
    this.#pending.messages.push(message('already-registered', row))
  }

  /** The owner of this registration was mailed its link lately. */
  reminded(id: string): void {
    this.#reminded.add(id)
  }

  get clockIsDue(): boolean {
    return this.#clockDueAt !== null && this.#clockDueAt <= this.now
  }

  /** The job that was to wake the event is used up. */
  clockRan(): void {
    this.#clockRan = true
  }

  /** Writes what is decided so far, so that reads see it. */
  async flush(): Promise<void> {
    const pending = this.#pending
    if (isWritten(pending)) return
    this.#pending = unwritten()
    const { database, eventId, now, room, planVersion } = this
    const jobs = await write(
      { database, eventId, now, room, planVersion, tabled: this.#tabled },
      pending,
      this.#addJobs,
    )
    if (!this.#addJobs) this.jobs.push(...jobs)
    this.#tabled = new Map(room.organisations)
    this.evidence = pending.audit.at(-1) ?? this.evidence
  }

  /** Writes the rest, and sees to it that the event is woken when its next offer lapses or its minimums are released. */
  async finish(): Promise<void> {
    const releasedAt = this.room.plan.minimumsReleasedAt
    const dues = releasedAt !== null && releasedAt > this.now ? [...this.#deadlines, releasedAt] : this.#deadlines
    if (this.#clockRan) {
      await this.flush()
      const deadline = await nextDeadline(this.database, this.eventId)
      this.#pending.clock = { at: earliest(deadline === null ? dues : [...dues, deadline]) }
    } else {
      const due = earliest(dues)
      if (due !== null && (this.#clockDueAt === null || due < this.#clockDueAt)) this.#pending.clock = { at: due }
    }
    await this.flush()
  }

  #keep(row: RegistrationRow): void {
    this.#rows.set(row.id, row)
    this.#byReference.set(row.reference, row.id)
    if (row.requestId !== null) this.#byRequest.set(row.requestId, row.id)
    const samePerson = this.#byEmail.get(row.emailKey)
    if (samePerson) samePerson.add(row.id)
    else this.#byEmail.set(row.emailKey, new Set([row.id]))
  }

  async #supply(need: Need): Promise<void> {
    switch (need.kind) {
      case 'REGISTRATIONS':
        return this.#learnRegistrations(need.ids)
      case 'ORGANISATIONS':
        return this.#learnOrganisations(need.keys)
      case 'LANE':
        return this.#learnLanes(need)
      default:
        need satisfies never
    }
  }

  async #learnRegistrations(ids: string[]): Promise<void> {
    const unread = ids.filter((id) => !this.#rows.has(id))
    if (unread.length > 0) this.learn(await findRegistrations(this.database, this.eventId, { ids: unread }))
    const asked = ids.map((id): [string, Standing] => [id, standingOf(this.row(id))])
    this.room = { ...this.room, registrations: new Map([...this.room.registrations, ...asked]) }
  }

  async #learnOrganisations(keys: string[]): Promise<void> {
    if (keys.length > 0) this.#putOrganisations(await loadOrganisations(this.database, this.eventId, keys))
  }

  /** The lane asked for, and with it those that no decision has looked at yet: who is next depends on all of them. */
  async #learnLanes(need: Extract<Need, { kind: 'LANE' }>): Promise<void> {
    await this.flush()
    const unknown = [...this.room.plan.groups.keys()].filter((key) => !this.room.lanes.has(key))
    const groupKeys = [...new Set([need.groupKey, ...unknown])]
    const limits = { lines: need.atLeast, followers: need.followers }
    const { lanes, organisations } = await loadLanes(this.database, this.eventId, groupKeys, limits)
    this.#putOrganisations(organisations)
    this.room = { ...this.room, lanes: new Map([...this.room.lanes, ...lanes]) }
  }

  #putOrganisations(held: ReadonlyMap<string, number>): void {
    for (const [key, seats] of held) this.#tabled.set(key, seats)
    this.room = { ...this.room, organisations: new Map([...this.room.organisations, ...held]) }
  }

  #accept(decided: Done, act: Act, about: ReadonlySet<string>, draft: Draft | undefined): Done {
    if (draft) this.#keep(draft.row)
    if (decided.room.plan !== this.room.plan) this.#planChanged(this.room, decided.room, act)
    const others = byTheClock(act.requestId)
    for (const change of decided.changes) {
      const isNamed = about.has(change.after.id)
      this.#change(change, isNamed ? act : others, change.what === 'AMENDED' ? (draft?.changed ?? []) : [])
    }
    this.room = { ...decided.room, registrations: new Map() }
    return decided
  }

  #planChanged({ plan: before }: Room, { plan: after }: Room, act: Act): void {
    const version = this.planVersion + 1
    this.#pending.plan = true
    this.#pending.audit.push({
      registrationId: null,
      what: 'SEAT_PLAN_SET',
      act,
      before: auditedPlan(before, this.planVersion),
      after: auditedPlan(after, version),
      reason: null,
    })
    this.planVersion = version
  }

  #change(change: Change, act: Act, changed: string[]): void {
    const { id } = change.after
    const before = this.row(id)
    const isNew = change.before === null
    const version = isNew ? before.version : before.version + 1
    const row: RegistrationRow = { ...before, ...standingFields(change.after), version }
    this.#keep(row)
    const pending = this.#pending
    if (isNew || pending.inserted.has(id)) pending.inserted.set(id, row)
    else pending.updated.set(id, row)
    for (const standing of [change.before, change.after]) {
      if (standing?.state !== 'WAITLISTED' || standing.organisationKey === null) continue
      const { groupKey, organisationKey } = standing
      pending.lines.set(JSON.stringify([groupKey, organisationKey]), { groupKey, organisationKey })
    }
    pending.audit.push(auditRecord(change, act, changed))
    const owed = messageOwed(change, row)
    if (owed) pending.messages.push(owed)
    if (row.offerExpiresAt) this.#deadlines.push(row.offerExpiresAt.getTime())
  }
}

const earliest = (instants: Instant[]): Instant | null =>
  instants.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null)
