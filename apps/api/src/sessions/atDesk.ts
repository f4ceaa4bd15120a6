/** Session places within a batch of the desk. An event none of whose sessions has a capacity costs no statement. */
import type { Change } from '@plenaria/domain/commands'
import type { PlaceChange } from '@plenaria/domain/programme/places'
import { liveNotice } from '../live/notices.ts'
import type { RegistrationRow } from '../rows.ts'
import { heldMore, placesAfter, type SessionLimit, writePlaces } from './places.ts'

type Reader = Parameters<typeof placesAfter>[0]

export class SessionPlaces {
  #limits: readonly SessionLimit[]
  /** Registrations whose places may have changed since the last writing. */
  #touched = new Set<string>()

  constructor(limits: readonly SessionLimit[]) {
    this.#limits = limits
  }

  /** Only who is confirmed, or was, has places. */
  note({ before, after }: Pick<Change, 'before' | 'after'>): void {
    if (this.#limits.length === 0) return
    if (before?.state === 'CONFIRMED' || after.state === 'CONFIRMED') this.#touched.add(after.id)
  }

  /** What is to be written once the registrations are. @param get a registration as it is now */
  async settle(database: Reader, get: (id: string) => RegistrationRow, now: number): Promise<PlaceChange[]> {
    if (this.#touched.size === 0) return []
    const changes = await placesAfter(database, this.#limits, [...this.#touched].map(get), now)
    this.#touched.clear()
    this.#limits = this.#limits.map((limit) => ({ ...limit, held: limit.held + heldMore(changes, limit.id) }))
    return changes
  }
}

/** Writes what was settled, and tells the open pages of those concerned. */
export async function writeSettled(database: Reader, eventId: string, changes: readonly PlaceChange[]): Promise<void> {
  if (changes.length === 0) return
  await writePlaces(database, changes)
  const registrationIds = [...new Set(changes.map(({ registrationId }) => registrationId))]
  await database.$queryRaw`select ${liveNotice({ eventId, registrationIds })} as told`
}
