/** Participation figures that are safe to publish. */
import type { Band } from '../disclosure/numbers/bands.ts'
import { type RoomDisclosure, tells } from '../disclosure/numbers/publicRoom.ts'
import { type Bounds, suppress } from '../disclosure/numbers/suppress.ts'
import type { CountryPeople, ParticipationFigures, Texts } from './content.ts'

/** People of one group from one country. */
export interface Count {
  groupKey: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** UN M49 code; absent or null: none. */
  region?: string | null
  people: number
}

/** The room's last published state, and its seat plan. */
export interface PublishedOfRoom {
  disclosure: RoomDisclosure
  /** Seats taken; null: withheld. */
  taken: Band | null
  /** By key. */
  groups: ReadonlyMap<string, GroupOfRoom>
}

export interface GroupOfRoom {
  /** From the seat plan. */
  maximum: number
  /** Null: withheld. */
  taken: Band | null
  /** No count of it was published, so none is published here: the two could be subtracted. */
  isWithheld: boolean
}

interface NamedGroup {
  key: string
  names: Texts
}

/**
 * By group and by country, as far as the event's setting publishes its room: nothing, its total in the room's published range, or
 * counts. What is left out of one list can't be derived from it, the other list, the seat plan's maximums or what the room
 * published: not even by a reader who knows the number of participants, which everybody does if the room is full.
 */
export function participationOf(
  counts: readonly Count[],
  groups: readonly NamedGroup[],
  threshold: number,
  room: PublishedOfRoom,
): ParticipationFigures {
  const { disclosure } = room
  const all = counts.reduce((sum, { people }) => sum + people, 0)
  const nothing = {
    threshold,
    people: null,
    groups: groups.map((group) => ({ ...group, people: null })),
    countries: [],
    otherCountries: null,
  }
  if (disclosure === 'TOTAL' && room.taken) return { ...nothing, range: room.taken }
  // If the room's last range is below the threshold, revealing that there are more people now would narrow it.
  const isTooSmall = (all > 0 && all < threshold) || (all > 0 && room.taken !== null && room.taken.to < threshold)
  if (disclosure === 'NOTHING' || disclosure === 'TOTAL' || isTooSmall) return nothing
  const byGroup = groupsToTell(counts, groups, threshold, room)
  return byGroup
    ? { threshold, people: all, groups: byGroup, ...countriesToTell(counts, threshold, boundsOf(byGroup, room)) }
    : nothing
}

/** Null: nothing may be published, not even the number of people in all groups together. */
function groupsToTell(
  counts: readonly Count[],
  groups: readonly NamedGroup[],
  threshold: number,
  room: PublishedOfRoom,
): ParticipationFigures['groups'] | null {
  const cells = groups.map(({ key }) => {
    const { maximum = Number.MAX_SAFE_INTEGER, taken = null, isWithheld = false } = room.groups.get(key) ?? {}
    const plan: Bounds = { low: 0, high: maximum }
    const publishedBefore = taken ? withinStep(taken, threshold, maximum) : plan
    const count = peopleIn(counts, ({ groupKey }) => groupKey === key)
    return { count, isHidden: isWithheld, bounds: [plan, publishedBefore] as const }
  })
  const hidden = suppress(cells, threshold)
  return (
    hidden && groups.map((group, index) => ({ ...group, people: hidden[index] ? null : (cells[index]?.count ?? 0) }))
  )
}

/**
 * The room is recounted only if a count differs by the threshold, so a count can differ by less than that from what was
 * published.
 */
const withinStep = ({ from, to }: Band, threshold: number, maximum: number): Bounds => ({
  low: Math.max(0, from - threshold + 1),
  high: Math.min(maximum, to + threshold - 1),
})

/** Bounds of the people of each group, from any country. */
const boundsOf = (byGroup: ParticipationFigures['groups'], room: PublishedOfRoom): Bounds[] =>
  byGroup.map(({ key, people }) => ({ low: 0, high: people ?? room.groups.get(key)?.maximum ?? boundless.high }))

/** Leaves out countries that, given the seat plan's maximums, would reveal that few people of a group came from there. */
function countriesToTell(counts: readonly Count[], threshold: number, groups: readonly Bounds[]) {
  const regions = new Map(counts.map(({ country, region = null }) => [country, region]))
  const all = [...regions.keys()].toSorted().map((code): CountryPeople => {
    const region = regions.get(code)
    const people = peopleIn(counts, ({ country }) => country === code)
    return region == null ? { code, people } : { code, region, people }
  })
  const isTelling = (people: number) => tells({ from: people, to: people }, groups, threshold)
  const cells = all.map(({ people }) => ({ count: people, isHidden: isTelling(people), bounds: [boundless] as const }))
  const hidden = suppress(cells, threshold) ?? cells.map(() => true)
  const restOf = (list: readonly boolean[]) =>
    all.reduce((sum, { people }, index) => (list[index] ? sum + people : sum), 0)
  const isSafe = restOf(hidden) === 0 || !isTelling(restOf(hidden))
  if (!isSafe) return { countries: [], otherCountries: restOf(cells.map(() => true)) }
  const unnamed = all.filter((_, index) => hidden[index])
  return { countries: all.filter((_, index) => !hidden[index]), ...restsToTell(unnamed, threshold, isTelling) }
}

interface Rest {
  code: string
  countries: readonly CountryPeople[]
}

/**
 * People from unlisted countries, by region if that may be shown. Each number, including that of the rest, covers at least
 * `threshold` people from at least two countries: so it is possible for each country that nobody came from it.
 */
function restsToTell(
  unnamed: readonly CountryPeople[],
  threshold: number,
  isTelling: (people: number) => boolean,
): Pick<ParticipationFigures, 'regions' | 'otherCountries'> {
  const sumOf = (list: readonly CountryPeople[]) => list.reduce((sum, { people }) => sum + people, 0)
  const isPublishable = (list: readonly CountryPeople[]) =>
    list.length > 1 && sumOf(list) >= threshold && !isTelling(sumOf(list))
  const rests = [...Map.groupBy(unnamed, ({ region }) => region)]
    .flatMap(([code, countries]): Rest[] =>
      code !== undefined && isPublishable(countries) ? [{ code, countries }] : [],
    )
    .toSorted((one, other) => sumOf(other.countries) - sumOf(one.countries) || (one.code < other.code ? -1 : 1))
  const restWithout = (shown: readonly Rest[]) =>
    unnamed.filter(({ region }) => !shown.some(({ code }) => code === region))
  // The remainder is covered by the smallest regions, which are then counted in it.
  while (rests.length > 0) {
    const left = restWithout(rests)
    if (left.length === 0 || isPublishable(left)) break
    rests.pop()
  }
  const otherCountries = sumOf(restWithout(rests))
  if (rests.length === 0) return { otherCountries }
  const regions = rests.map(({ code, countries }) => ({ code, people: sumOf(countries) }))
  return { regions: regions.toSorted((one, other) => (one.code < other.code ? -1 : 1)), otherCountries }
}

const boundless: Bounds = { low: 0, high: Number.MAX_SAFE_INTEGER }

const peopleIn = (counts: readonly Count[], isOf: (count: Count) => boolean): number =>
  counts.filter(isOf).reduce((sum, { people }) => sum + people, 0)
