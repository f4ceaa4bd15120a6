/** Session places as a participant of the desk's transactions. Events without capacities and speakers cost no statement. */

import { isGiven, type PlaceChange } from '@plenaria/domain/programme/places'
import { holdsSeat } from '@plenaria/domain/registration'
import type { Change } from '@plenaria/domain/seats/decision'
import { givesNoSeats } from '@plenaria/domain/seats/rule'
import { Prisma } from '@plenaria/prisma/client'
import { clockActor } from '../audit/append.ts'
import {
  email,
  findRegistrations,
  type OutboxEmail,
  type Participant,
  type ParticipantContext,
  type Participation,
} from '../desk/index.ts'
import { liveNotice } from '../live/notices.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { auditedPlace, heldMore, placesAfter, type SessionLimit, writePlaces } from './places.ts'

export const sessionPlaces: Participant = {
  facts: (eventId) => Prisma.sql`
    (select json_agg(json_build_object('id', s.id, 'capacity', s.capacity, 'held', s.held))
      from session s where s.event_id = ${eventId} and (s.capacity is not null or s.speakers > 0))`,
  begin: (transaction, facts) => new SessionPlaces(transaction, (facts as SessionLimit[] | null) ?? []),
}

class SessionPlaces implements Participation {
  readonly #transaction: ParticipantContext
  #limits: readonly SessionLimit[]
  /** Registrations whose places may have changed since the last write. */
  #touched = new Set<string>()
  /** By the person who now has another delegation member's seat: the person who had it before this transaction. */
  #swapped = new Map<string, string>()
  /** The person who gave up a seat in the swap being recorded. */
  #swappedOut: string | null = null
  /** Settled, but not written yet. */
  #changes: readonly PlaceChange[] = []

  constructor(transaction: ParticipantContext, limits: readonly SessionLimit[]) {
    this.#transaction = transaction
    this.#limits = limits
  }

  /** Only current and former seat holders have places. */
  afterChange({ what, before, after }: Change): void {
    if (this.#limits.length === 0) return
    if (what === 'SWAPPED_OUT') this.#swappedOut = after.id
    if (what === 'SWAPPED_IN' && this.#swappedOut) this.#swap(this.#swappedOut, after.id)
    if ((before && holdsSeat(before.state)) || holdsSeat(after.state)) this.#touched.add(after.id)
  }

  /** For several swaps before places are settled, the first holder counts. */
  #swap(outId: string, inId: string): void {
    const first = this.#swapped.get(outId) ?? outId
    this.#swapped.delete(outId)
    this.#swappedOut = null
    if (first !== inId) this.#swapped.set(inId, first)
  }

  async beforeWrite(): ReturnType<NonNullable<Participation['beforeWrite']>> {
    if (this.#touched.size === 0) return { audit: [], emails: [] }
    const { database, snapshot, now } = this.#transaction
    const touched = [...this.#touched].map((id) => snapshot.get(id))
    const settled = await placesAfter(database, this.#limits, touched, now, this.#swapped)
    const changes = givesNoSeats(snapshot.room.rules) ? settled.filter((change) => !isGiven(change)) : settled
    this.#touched.clear()
    this.#swapped.clear()
    this.#limits = this.#limits.map((limit) => ({ ...limit, held: limit.held + heldMore(changes, limit.id) }))
    this.#changes = changes
    const audit = changes.map((change) => ({
      registrationId: change.registrationId,
      ...auditedPlace(change),
      actor: clock,
      reason: null,
    }))
    return { audit, emails: await this.#emailsAbout(changes) }
  }

  /** Also updates the open pages of affected people. */
  async afterWrite(): Promise<void> {
    const changes = this.#changes
    this.#changes = []
    if (changes.length === 0) return
    const { database, eventId } = this.#transaction
    await writePlaces(database, changes)
    const registrationIds = [...new Set(changes.map(({ registrationId }) => registrationId))]
    await database.$queryRaw`select ${liveNotice({ eventId, registrationIds })} as notified`
  }

  /** For people who waited for a place and now have one. */
  async #emailsAbout(changes: readonly PlaceChange[]): Promise<OutboxEmail[]> {
    const { database, eventId, snapshot } = this.#transaction
    const given = changes.filter(isGiven)
    const ids = given.map(({ registrationId }) => registrationId).filter((id) => !snapshot.find(id))
    if (ids.length > 0) snapshot.add(await findRegistrations(database, eventId, { ids }))
    return given.map(({ registrationId, sessionId }) => placeEmail(snapshot.get(registrationId), sessionId))
  }
}

const clock = clockActor()

/** For a person who waited for a place in a session and now has one. */
const placeEmail = (row: RegistrationRow, sessionId: string): OutboxEmail => ({
  ...email('session-place', row),
  data: { sessionId },
})
