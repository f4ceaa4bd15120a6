/** Session places within a batch of the desk. An event none of whose sessions has a capacity or speakers costs no statement. */
import type { Change } from '@plenaria/domain/commands'
import { isGiven, type PlaceChange } from '@plenaria/domain/programme/places'
import { holdsSeat } from '@plenaria/domain/registration'
import { liveNotice } from '../live/notices.ts'
import type { KnownRows } from '../registrations/known.ts'
import { type OwedMessage, placeMessage } from '../registrations/messages.ts'
import { findRegistrations } from '../registrations/room.ts'
import { heldMore, placesAfter, type SessionLimit, writePlaces } from './places.ts'

type Reader = Parameters<typeof findRegistrations>[0]

export interface Settled {
  changes: PlaceChange[]
  /** To those who waited for a place and have one now. */
  messages: OwedMessage[]
}

export class SessionPlaces {
  readonly #eventId: string
  #limits: readonly SessionLimit[]
  /** Registrations whose places may have changed since the last writing. */
  #touched = new Set<string>()

  constructor(eventId: string, limits: readonly SessionLimit[]) {
    this.#eventId = eventId
    this.#limits = limits
  }

  /** Only who holds a seat, or did, has places. */
  note({ before, after }: Pick<Change, 'before' | 'after'>): void {
    if (this.#limits.length === 0) return
    if ((before && holdsSeat(before.state)) || holdsSeat(after.state)) this.#touched.add(after.id)
  }

  /** What is to be written once the registrations are. @param rows registrations as they are now */
  async settle(database: Reader, rows: KnownRows, now: number): Promise<Settled> {
    if (this.#touched.size === 0) return { changes: [], messages: [] }
    const touched = [...this.#touched].map((id) => rows.get(id))
    const changes = await placesAfter(database, this.#limits, touched, now)
    this.#touched.clear()
    this.#limits = this.#limits.map((limit) => ({ ...limit, held: limit.held + heldMore(changes, limit.id) }))
    return { changes, messages: await this.#messagesFor(database, rows, changes) }
  }

  async #messagesFor(database: Reader, rows: KnownRows, changes: readonly PlaceChange[]): Promise<OwedMessage[]> {
    const given = changes.filter(isGiven)
    const unread = given.map(({ registrationId }) => registrationId).filter((id) => !rows.find(id))
    if (unread.length > 0) rows.learn(await findRegistrations(database, this.#eventId, { ids: unread }))
    return given.map(({ registrationId, sessionId }) => placeMessage(rows.get(registrationId), sessionId))
  }
}

/** Writes what was settled, and tells the open pages of those concerned. */
export async function writeSettled(database: Reader, eventId: string, changes: readonly PlaceChange[]): Promise<void> {
  if (changes.length === 0) return
  await writePlaces(database, changes)
  const registrationIds = [...new Set(changes.map(({ registrationId }) => registrationId))]
  await database.$queryRaw`select ${liveNotice({ eventId, registrationIds })} as told`
}
