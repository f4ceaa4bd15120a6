/** Checks that rooms meet the quotas, and counts the rooms that include each person. */
import { isCounted, type Pool, type PoolPerson } from '../compose/pool.ts'

/** The constraints that every room must meet. */
export type QuotaTerms = Pick<Pool, 'quotas' | 'organisationCap'>

/** A room, as indices of the pool. */
export type RoomMembers = readonly number[]

export type PoolRefusal =
  | { refusal: 'PoolEmpty' }
  | { refusal: 'PersonTwice'; id: string }
  | { refusal: 'AnswerMissing'; feature: string; id: string }
  /** Fewer open people than the threshold, so nothing could be published about them. */
  | { refusal: 'PoolBelowThreshold'; threshold: number }
  | { refusal: 'TooFewRooms' }
  /** Counted from 1, in the order given. */
  | { refusal: 'RoomInvalid'; room: number }

function tallyBy<Key>(keys: Iterable<Key>): Map<Key, number> {
  const tally = new Map<Key, number>()
  for (const key of keys) tally.set(key, (tally.get(key) ?? 0) + 1)
  return tally
}

const organisationsOf = (people: readonly PoolPerson[]): string[] =>
  people.flatMap(({ organisationKey }) => organisationKey ?? [])

/** Tests rooms of one pool. */
export function roomTest(
  pool: readonly PoolPerson[],
  { quotas, organisationCap }: QuotaTerms,
  seats: number,
): (room: RoomMembers) => boolean {
  const seated = pool.filter(({ standing }) => standing === 'SEATED')
  const heldBy = tallyBy(organisationsOf(seated))
  // Precomputed, because there are far more rooms than quotas and people.
  const countedIn = pool.map((person) => quotas.flatMap((quota, index) => (isCounted(quota, person) ? [index] : [])))
  return (room) => {
    const people = room.flatMap((index) => pool[index] ?? [])
    if (people.length !== seats || new Set(room).size !== seats) return false
    if (people.some(({ standing }) => standing === 'EXCLUDED')) return false
    if (people.filter(({ standing }) => standing === 'SEATED').length !== seated.length) return false
    const counts = tallyBy(room.flatMap((index) => countedIn[index] ?? []))
    const areQuotasMet = quotas.every(({ minimum, maximum }, index) => {
      const count = counts.get(index) ?? 0
      return count >= minimum && count <= maximum
    })
    if (!areQuotasMet || organisationCap === null) return areQuotasMet
    // Seats already held above the cap stay, and don't invalidate a room.
    return [...tallyBy(organisationsOf(people))].every(
      ([key, count]) => count <= Math.max(organisationCap, heldBy.get(key) ?? 0),
    )
  }
}

function checkPeople(pool: readonly PoolPerson[], { quotas }: QuotaTerms): PoolRefusal | null {
  const ids = new Set<string>()
  const features = new Set(quotas.flatMap(({ where }) => where.map(({ feature }) => feature)))
  for (const { id, values, standing } of pool) {
    if (ids.has(id)) return { refusal: 'PersonTwice', id }
    ids.add(id)
    const missing = [...features].find((feature) => values[feature] === undefined)
    if (missing !== undefined && standing !== 'EXCLUDED') return { refusal: 'AnswerMissing', feature: missing, id }
  }
  return null
}

/** Why these rooms can't be drawn from; null if they can. */
export function checkRooms(
  { pool, quotas, rooms }: { pool: readonly PoolPerson[]; quotas: QuotaTerms; rooms: readonly RoomMembers[] },
  { seats, threshold }: { seats: number; threshold: number },
): PoolRefusal | null {
  if (pool.length === 0) return { refusal: 'PoolEmpty' }
  const faulty = checkPeople(pool, quotas)
  if (faulty) return faulty
  if (pool.filter(({ standing }) => standing === 'OPEN').length < threshold)
    return { refusal: 'PoolBelowThreshold', threshold }
  if (rooms.length < 2) return { refusal: 'TooFewRooms' }
  const isValid = roomTest(pool, quotas, seats)
  const invalid = rooms.findIndex((room) => !isValid(room))
  return invalid === -1 ? null : { refusal: 'RoomInvalid', room: invalid + 1 }
}

/** Number of rooms that include each person of the pool. */
export function roomCounts(people: number, rooms: readonly RoomMembers[]): number[] {
  const counts = Array.from({ length: people }, () => 0)
  for (const index of rooms.flat()) counts[index] = (counts[index] ?? 0) + 1
  return counts
}
