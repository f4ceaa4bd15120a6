/** The transaction's view of the event: its seats and the loaded registrations, with decided changes applied. */
import { type Instant, isOver, type Standing } from '@plenaria/domain/registration'
import type { Need, Room } from '@plenaria/domain/seats/room'
import { Prisma } from '@plenaria/prisma/client'
import type { RegistrationRow } from '../request/rows.ts'
import { KnownInvitations, KnownReplacements } from './admissions.ts'
import type { Participant } from './participants.ts'
import {
  type EventFacts,
  findRegistrations,
  findReminded,
  loadLanes,
  loadOrganisations,
  loadRoom,
  type Reader,
} from './queries.ts'
import { KnownSpellings } from './spellings.ts'
import { standingOf } from './standing.ts'

/** Data that commands need before the first is decided, loaded with one statement per kind for all of them. */
export interface Load {
  references?: readonly string[]
  requestIds?: readonly string[]
  /** Loads these addresses' active registrations, whether they were reminded recently, and their protection. */
  emailKeys?: readonly string[]
  /** Keys of organisations; null: an unaffiliated person. */
  organisations?: readonly (string | null)[]
  invitations?: readonly string[]
  replacements?: readonly string[]
  /** References; if the registration is over, loads the person's active one. */
  samePeople?: readonly string[]
}

export class Snapshot {
  readonly eventId: string
  readonly facts: EventFacts
  readonly invitations = new KnownInvitations()
  readonly replacements = new KnownReplacements()
  readonly spellings: KnownSpellings
  /** Ids of registrations whose owner was emailed a link to it within the last hour. */
  readonly reminded = new Set<string>()
  room: Room
  planVersion: number
  #database: Reader
  #rows = new Map<string, RegistrationRow>()
  #byReference = new Map<string, string>()
  #byRequest = new Map<string, string>()
  #byEmail = new Map<string, Set<string>>()
  /** Stored seats of organisations and allotments, as in the tables. */
  #stored: { organisations: Map<string, number>; allotments: Room['allotments'] }

  private constructor(database: Reader, eventId: string, room: Room, facts: EventFacts) {
    this.#database = database
    this.eventId = eventId
    this.room = room
    this.facts = facts
    this.planVersion = facts.planVersion
    this.spellings = new KnownSpellings(facts.aliases)
    this.#stored = { organisations: new Map(room.organisations), allotments: room.allotments }
  }

  /** Null if there is no such event. */
  static async load(
    database: Reader,
    eventId: string,
    loads: readonly Load[],
    participants: readonly Participant[],
  ): Promise<Snapshot | null> {
    const all = <Kind extends keyof Load>(kind: Kind) => loads.flatMap((load) => [...(load[kind] ?? [])]) as string[]
    const emailKeys = all('emailKeys')
    const wanted = { references: all('references'), requestIds: all('requestIds'), emailKeys }
    const rows = await findRegistrations(database, eventId, wanted)
    const organisations = [...rows.map(({ organisationKey }) => organisationKey), ...all('organisations')]
    const keys = [...new Set(organisations.filter((key) => key !== null))]
    const facts = participants.map((participant) => participant.facts?.(eventId) ?? Prisma.sql`null`)
    const loaded = await loadRoom(database, eventId, keys, emailKeys, facts)
    if (!loaded) return null
    const snapshot = new Snapshot(database, eventId, loaded.room, loaded.facts)
    snapshot.add(rows)
    return snapshot
  }

  /** Loads data that depends on the transaction's time and on the registrations found. */
  async loadRest(loads: readonly Load[], now: Instant): Promise<void> {
    const all = <Kind extends keyof Load>(kind: Kind) => loads.flatMap((load) => [...(load[kind] ?? [])]) as string[]
    await this.invitations.load(this.#database, this.eventId, all('invitations'), now)
    await this.replacements.load(this.#database, this.eventId, all('replacements'), now)
    await this.loadSamePeople(all('samePeople').flatMap((reference) => this.byReference(reference) ?? []))
    const again = all('emailKeys').flatMap((emailKey) => this.standingOf(emailKey)?.id ?? [])
    if (again.length === 0) return
    for (const id of await findReminded(this.#database, again, now)) this.reminded.add(id)
  }

  /** Adds rows as read; known ones keep their decided state. */
  add(rows: readonly RegistrationRow[]): void {
    for (const row of rows) if (!this.#rows.has(row.id)) this.put(row)
  }

  /** Stores the new row. */
  put(row: RegistrationRow): void {
    this.#rows.set(row.id, row)
    this.#byReference.set(row.reference, row.id)
    if (row.requestId !== null) this.#byRequest.set(row.requestId, row.id)
    const samePerson = this.#byEmail.get(row.emailKey)
    if (samePerson) samePerson.add(row.id)
    else this.#byEmail.set(row.emailKey, new Set([row.id]))
  }

  /** Removes an erased registration from every index; `get` still finds it. */
  forget({ id, reference, requestId, emailKey }: RegistrationRow): void {
    this.#byReference.delete(reference)
    if (requestId !== null) this.#byRequest.delete(requestId)
    this.#byEmail.get(emailKey)?.delete(id)
  }

  all(): RegistrationRow[] {
    return [...this.#rows.values()]
  }

  find(id: string): RegistrationRow | null {
    return this.#rows.get(id) ?? null
  }

  get(id: string): RegistrationRow {
    const row = this.find(id)
    if (!row) throw new Error('A registration was changed that was not read.')
    return row
  }

  byReference(reference: string): RegistrationRow | null {
    return this.find(this.#byReference.get(reference) ?? '')
  }

  byRequest(requestId: string): RegistrationRow | null {
    return this.find(this.#byRequest.get(requestId) ?? '')
  }

  /** The person's active registration, if there is one and it was loaded. */
  standingOf(emailKey: string): RegistrationRow | null {
    for (const id of this.#byEmail.get(emailKey) ?? []) {
      const row = this.get(id)
      if (!isOver(row.state)) return row
    }
    return null
  }

  /** Loads registrations that aren't known yet. */
  async loadRegistrations(ids: readonly string[]): Promise<void> {
    const unread = ids.filter((id) => !this.#rows.has(id))
    if (unread.length > 0) this.add(await findRegistrations(this.#database, this.eventId, { ids: unread }))
  }

  /** Adds rows as read, and loads their organisations' seats. */
  async addWithOrganisations(rows: readonly RegistrationRow[]): Promise<void> {
    this.add(rows)
    const keys = rows.flatMap(({ organisationKey }) => organisationKey ?? [])
    await this.#loadOrganisations(keys.filter((key) => !this.room.organisations.has(key)))
  }

  /** For ended registrations: loads active ones of the same people, which prevent reinstating. */
  async loadSamePeople(rows: readonly RegistrationRow[]): Promise<void> {
    const emailKeys = rows.filter(({ state }) => isOver(state)).map(({ emailKey }) => emailKey)
    if (emailKeys.length > 0) this.add(await findRegistrations(this.#database, this.eventId, { emailKeys }))
  }

  /** Loads what a decision needs. If that is a lane, everything decided must be written first. */
  async load(need: Need): Promise<void> {
    switch (need.kind) {
      case 'REGISTRATIONS': {
        await this.loadRegistrations(need.ids)
        const standings = need.ids.map((id): [string, Standing] => [id, standingOf(this.get(id))])
        this.room = { ...this.room, registrations: new Map([...this.room.registrations, ...standings]) }
        return
      }
      case 'ORGANISATIONS':
        return this.#loadOrganisations(need.keys)
      case 'LANE':
        return this.#loadLanes(need)
      default:
        need satisfies never
    }
  }

  async #loadOrganisations(keys: string[]): Promise<void> {
    if (keys.length > 0) this.#putOrganisations(await loadOrganisations(this.#database, this.eventId, keys))
  }

  /** The requested lane, and lanes that no decision has looked at yet: who is next depends on all of them. */
  async #loadLanes(need: Extract<Need, { kind: 'LANE' }>): Promise<void> {
    const unknown = [...this.room.plan.groups.keys()].filter((key) => !this.room.lanes.has(key))
    const groupKeys = [...new Set([need.groupKey, ...unknown])]
    const limits = { lines: need.atLeast, followers: need.followers }
    const { lanes, organisations } = await loadLanes(this.#database, this.eventId, groupKeys, limits)
    this.#putOrganisations(organisations)
    this.room = { ...this.room, lanes: new Map([...this.room.lanes, ...lanes]) }
  }

  #putOrganisations(held: ReadonlyMap<string, number>): void {
    for (const [key, seats] of held) this.#stored.organisations.set(key, seats)
    this.room = { ...this.room, organisations: new Map([...this.room.organisations, ...held]) }
  }

  /** Records that the tables changed outside the domain: this organisation now holds fewer seats. */
  lowerOrganisation(key: string, by: number): void {
    this.#putOrganisations(new Map([[key, (this.room.organisations.get(key) ?? 0) - by]]))
  }

  get stored(): { organisations: ReadonlyMap<string, number>; allotments: Room['allotments'] } {
    return this.#stored
  }

  /** Records that the tables now match what was decided. */
  written(): void {
    this.#stored = { organisations: new Map(this.room.organisations), allotments: this.room.allotments }
  }
}
