/** Commands decided together, in order, within one transaction. What is decided is kept here until it is written. */

import type { Ahead, Change, Decided, SeatCommand } from '@plenaria/domain/commands'
import { holdsSeat, type Instant, isOver, type Standing } from '@plenaria/domain/registration'
import type { Need, Room } from '@plenaria/domain/room'
import { decide } from '@plenaria/domain/seating'
import type { ChainEnd } from '../audit/chain.ts'
import { prove } from '../erasure/proof.ts'
import { eraseRows } from '../erasure/rows.ts'
import { KnownInvitations } from '../invitations/atDesk.ts'
import type { Job } from '../jobs/orders.ts'
import { KnownReplacements } from '../replacements/atDesk.ts'
import type { RegistrationRow } from '../rows.ts'
import { SessionPlaces, writeSettled } from '../sessions/atDesk.ts'
import { auditedPlace } from '../sessions/places.ts'
import { loadAhead } from './ahead.ts'
import { KnownSpellings } from './aliases.ts'
import { allotmentRecords, makeCommon } from './allotments.ts'
import { erasureRecord, organisationsRecord, planRecord, queueRecord, sharingRecord } from './audited.ts'
import type { Act, AskingAnew, DeskCommand, ErasureCause } from './commands.ts'
import { KnownRows } from './known.ts'
import { uuidv7 } from './marks.ts'
import { askedAnewMessage, message } from './messages.ts'
import { lockChain, write } from './record.ts'
import { type EventFacts, findRegistrations, loadLanes, loadOrganisations, nextDeadline, type Reader } from './room.ts'
import { standingOf } from './standing.ts'
import { type Draft, Unwritten } from './unwritten.ts'

export type Settled = Exclude<Decided, { kind: 'NEED' }>
type Done = Extract<Decided, { kind: 'DONE' }>

/** What the desk does by itself: lapses, and offers made because a seat fell free. */
const byTheClock = (requestId: string | null): Act => ({
  actorKind: 'CLOCK',
  actorId: null,
  instituteId: null,
  grantId: null,
  requestId,
})

type Sharing = Extract<DeskCommand, { type: 'SHARE' }>

export interface Opened {
  room: Room
  facts: EventFacts
  now: Instant
  /** When the event's clock job is due; null if there is none. */
  clockDueAt: Instant | null
  /** The end of the event's audit chain, locked. Null in the crash harness: locked when there is something to write. */
  chain: ChainEnd | null
  /** False leaves the jobs to the caller, in `jobs`. Only the crash harness does. */
  addJobs: boolean
}

export class Batch {
  readonly database: Reader
  readonly eventId: string
  readonly now: Instant
  readonly facts: EventFacts
  readonly rows = new KnownRows()
  readonly invitations = new KnownInvitations()
  readonly replacements = new KnownReplacements()
  readonly spellings: KnownSpellings
  room: Room
  planVersion: number
  /** Jobs that were owed and not added. */
  readonly jobs: Job[] = []
  /** Where the audit chain ends with what was written: if that link is there, the batch was committed. */
  evidence: ChainEnd | null = null
  #addJobs: boolean
  #clockDueAt: Instant | null
  #clockRan = false
  /** Deadlines of offers made here. */
  #deadlines: Instant[] = []
  #pending: Unwritten
  #chain: ChainEnd | null
  /** Seats held by organisation, as the table has them. */
  #tabled: Map<string, number>
  #tabledAllotments: Room['allotments']
  #reminded = new Set<string>()
  #places: SessionPlaces
  #sequence = 0

  constructor(database: Reader, eventId: string, { room, facts, now, clockDueAt, chain, addJobs }: Opened) {
    this.database = database
    this.eventId = eventId
    this.now = now
    this.facts = facts
    this.room = room
    this.planVersion = facts.planVersion
    this.spellings = new KnownSpellings(facts.aliases)
    this.#addJobs = addJobs
    this.#clockDueAt = clockDueAt
    this.#chain = chain
    this.#places = new SessionPlaces(eventId, facts.sessionLimits)
    this.#pending = new Unwritten(this.rows, this.#places)
    this.#tabled = new Map(room.organisations)
    this.#tabledAllotments = room.allotments
  }

  newId(): string {
    return uuidv7(this.now, this.#sequence++)
  }

  /** From now on these count as `into`; the registrations are the caller's concern. */
  async mergeOrganisations(keys: string[], into: string, act: Act): Promise<void> {
    await this.spellings.merge(this, { keys, into, by: act.actorId ?? '' })
    this.#pending.audit.push(organisationsRecord('ORGANISATIONS_MERGED', { keys, into }, act))
  }

  /** The spelling counts as itself from now on; likewise. */
  async separateOrganisation(key: string, act: Act): Promise<void> {
    const into = await this.spellings.separate(this, key)
    this.#pending.audit.push(organisationsRecord('ORGANISATION_SEPARATED', { keys: [key], into }, act))
  }

  /** Takes in rows as they were read, and the organisations of those rows. */
  async learnWithOrganisations(rows: RegistrationRow[]): Promise<void> {
    this.rows.learn(rows)
    const keys = rows.flatMap(({ organisationKey }) => organisationKey ?? [])
    await this.#learnOrganisations(keys.filter((key) => !this.room.organisations.has(key)))
  }

  /** How many wait ahead of each who waits of `rows`, but for those that the same command `names`, and, where it stages, for those with something staged. */
  async aheadOf(rows: RegistrationRow[], names: RegistrationRow[], isStaging: boolean): Promise<Ahead> {
    const waits = ({ state }: RegistrationRow) => state === 'WAITLISTED'
    const waiting = rows.filter(waits)
    if (waiting.length === 0) return new Map()
    await this.flush()
    return loadAhead(this.database, this.eventId, {
      ...{ waiting, named: names.filter(waits), isOneQueue: this.room.plan.policy === 'FIFO', isStaging },
    })
  }

  /** The registration itself, read if it was not. */
  async learn(id: string): Promise<RegistrationRow> {
    if (!this.rows.find(id)) this.rows.learn(await findRegistrations(this.database, this.eventId, { ids: [id] }))
    return this.rows.get(id)
  }

  /** Finds those of the same people that stand in the way of bringing back registrations that are over. */
  async learnStandingOfSamePeople(rows: RegistrationRow[]): Promise<void> {
    const emailKeys = rows.filter(({ state }) => isOver(state)).map(({ emailKey }) => emailKey)
    if (emailKeys.length > 0) this.rows.learn(await findRegistrations(this.database, this.eventId, { emailKeys }))
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
      else return this.#accept(decided, command, act, about, draft)
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
    if (pending.isEmpty) return
    this.#pending = new Unwritten(this.rows, this.#places)
    const settled = await this.#places.settle(this.database, this.rows, this.now)
    const byDesk = { act: byTheClock(null), reason: null }
    pending.audit.push(
      ...settled.changes.map((each) => ({ registrationId: each.registrationId, ...auditedPlace(each), ...byDesk })),
    )
    pending.messages.push(...settled.messages)
    const { database, eventId, now, room, planVersion } = this
    const tabled = { organisations: this.#tabled, allotments: this.#tabledAllotments }
    const before = this.#chain ?? (await lockChain(database, eventId))
    const { neverSelectedFirst } = this.facts
    const scene = { database, eventId, now, room, planVersion, tabled, neverSelectedFirst, chain: before }
    const { jobs, chain } = await write(scene, pending, this.#addJobs)
    await writeSettled(database, eventId, settled.changes)
    await this.invitations.write(database, now)
    await this.replacements.write(database, now)
    if (!this.#addJobs) this.jobs.push(...jobs)
    this.#tabled = new Map(room.organisations)
    this.#tabledAllotments = room.allotments
    this.#chain = chain
    if (pending.audit.length > 0) this.evidence = chain
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

  /** The person lets an institute see the registration, or takes that back. No seat changes. */
  share(before: RegistrationRow, { grantId, instituteId, given }: Sharing, act: Act): void {
    const others = before.sharedWith.filter((id) => id !== grantId)
    const sharedWith = given ? [...others, grantId] : others
    this.#pending.put({ ...before, sharedWith, version: before.version + 1 })
    this.#pending.audit.push(sharingRecord(before, given ? 'SHARED' : 'UNSHARED', { sharedWith, instituteId }, act))
  }

  /** What the person had consented to is not what the grant says now. Who has left is not asked. */
  askAnew(before: RegistrationRow, asking: AskingAnew, act: Act): void {
    const { grantId, instituteId, ways } = asking
    const sharedWith = before.sharedWith.filter((id) => id !== grantId)
    this.#pending.put({ ...before, sharedWith, version: before.version + 1 })
    this.#pending.audit.push(sharingRecord(before, 'ASKED_ANEW', { sharedWith, instituteId, askedAnewFor: ways }, act))
    if (!isOver(before.state)) this.#pending.messages.push(askedAnewMessage(before, asking))
  }

  /** Forgets who these people are, for good; their seats were freed before, or stay in the figures. */
  async erase(ids: string[], cause: ErasureCause, act: Act): Promise<void> {
    await this.flush()
    const rows = ids.map((id) => this.rows.get(id))
    const at = new Date(this.now)
    const counts = await eraseRows(this.database, this.eventId, rows, at)
    const facts = { id: this.newId(), eventId: this.eventId, cause, fields: ['REGISTRATION'], counts, at }
    const proof = await prove(this.database, facts)
    this.#leaveOrganisations(rows)
    for (const row of rows) {
      this.rows.forget(row)
      this.#pending.audit.push(erasureRecord(row, proof, act))
    }
  }

  /** Seats that stay held are of no organisation any more. */
  #leaveOrganisations(rows: RegistrationRow[]): void {
    const keys = rows.flatMap(({ state, organisationKey }) => (holdsSeat(state) ? (organisationKey ?? []) : []))
    for (const key of keys) this.#putOrganisations(new Map([[key, (this.room.organisations.get(key) ?? 0) - 1]]))
  }

  /** Of an institute that has no allotment any more: what was held from it are common seats, also of registrations that were not read. */
  async forgetAllotment(instituteId: string): Promise<void> {
    await this.flush()
    await makeCommon(this.database, this.eventId, instituteId)
    this.rows.forgetAllotment(instituteId)
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
    const unread = ids.filter((id) => !this.rows.find(id))
    if (unread.length > 0) this.rows.learn(await findRegistrations(this.database, this.eventId, { ids: unread }))
    const asked = ids.map((id): [string, Standing] => [id, standingOf(this.rows.get(id))])
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

  #accept(decided: Done, command: SeatCommand, act: Act, about: ReadonlySet<string>, draft: Draft | undefined): Done {
    if (draft) this.rows.keep(draft.row)
    if (decided.room.plan !== this.room.plan) this.#planChanged(this.room, decided.room, act)
    if (command.type === 'HOLD_QUEUE' || command.type === 'RESUME_QUEUE') this.#queueChanged(command, act)
    this.#pending.audit.push(...allotmentRecords(this.room.allotments, decided.room.allotments, act))
    const others = byTheClock(act.requestId)
    for (const change of decided.changes) {
      const isNamed = about.has(change.after.id) && !isRefill(change)
      const isDrafted = draft?.row.id === change.after.id && drafted.has(change.what)
      const row = this.#pending.change(change, isNamed ? act : others, isDrafted ? draft : null)
      if (row.offerExpiresAt) this.#deadlines.push(row.offerExpiresAt.getTime())
    }
    this.room = { ...decided.room, registrations: new Map() }
    return decided
  }

  #planChanged({ plan: before }: Room, { plan: after }: Room, act: Act): void {
    const version = this.planVersion + 1
    this.#pending.plan = true
    this.#pending.audit.push(planRecord([before, this.planVersion], [after, version], act))
    this.planVersion = version
  }

  #queueChanged({ type, reason }: Extract<SeatCommand, { type: 'HOLD_QUEUE' | 'RESUME_QUEUE' }>, act: Act): void {
    const isHeld = type === 'HOLD_QUEUE'
    this.#pending.queue = { by: isHeld ? (act.actorId ?? '') : null, reason }
    this.#pending.audit.push(queueRecord(isHeld, act, reason))
  }
}

/** An offer that nobody chose: a seat was free for the next in the queue. */
const isRefill = ({ what, after }: Change): boolean =>
  what === 'OFFERED' && after.state === 'OFFERED' && after.offerReason.kind !== 'ORGANISER'

/** Changes that a draft's row is the outcome of. */
const drafted: ReadonlySet<Change['what']> = new Set(['REGISTERED', 'AMENDED'])

const earliest = (instants: Instant[]): Instant | null =>
  instants.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null)
