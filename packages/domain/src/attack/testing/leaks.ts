/** Publications that reveal fewer people than the threshold, each planted on purpose: the adversary must find every one. */
import type { Count } from '../../report/participation.ts'
import type { Collected, CollectedFigures, CollectedReport, CollectedRoom, Knowledge } from '../collected.ts'

export interface PlantedLeak {
  name: string
  collected: Collected
  /** The actual count that must be found. */
  people: number
  groupKey: string | null
  /** Set if it is found only in combination with a participant's knowledge. */
  knowledge?: Knowledge
}

type Counts = Readonly<Record<string, number>>

interface Facts {
  confirmed: Counts
  held?: Counts
  seats?: number
  maximums?: Counts
  minimums?: Counts
  threshold?: number
  isFull?: boolean | null
  /** Groups published with exact numbers; others are withheld. */
  shown?: readonly string[]
  isTotalShown?: boolean
}

const sumOf = (counts: Counts): number => Object.values(counts).reduce((one, other) => one + other, 0)

/** A room whose numbers are published exactly, without rules. */
export function plainRoom({ confirmed, held = confirmed, seats = 40, threshold = 3, ...facts }: Facts): CollectedRoom {
  const keys = Object.keys(confirmed)
  const shown = facts.shown ?? []
  const exactly = (count: number) => ({ from: count, to: count })
  return {
    disclosure: 'GROUPS',
    threshold,
    seats,
    isByRule: false,
    hour: 0,
    isCounted: true,
    published: {
      isFull: facts.isFull ?? null,
      taken: facts.isTotalShown ? exactly(sumOf(confirmed)) : null,
      groups: keys.map((key) => ({
        key,
        offered: null,
        waiting: null,
        taken: shown.includes(key) ? exactly(confirmed[key] ?? 0) : null,
      })),
    },
    plan: {
      isReserving: facts.minimums !== undefined,
      groups: keys.map((key) => ({
        key,
        minimum: facts.minimums?.[key] ?? 0,
        maximum: facts.maximums?.[key] ?? seats,
      })),
    },
    actual: { confirmed, held, ledger: { total: sumOf(confirmed), groups: { ...confirmed } } },
  }
}

const country = 'BR'

/** A report of people of one country; withheld numbers are null. */
export function plainReport(
  actual: Counts,
  published: { people?: number | null; groups: Readonly<Record<string, number | null>> },
): CollectedReport {
  const counts: Count[] = Object.entries(actual).map(([groupKey, people]) => ({ groupKey, country, people }))
  const figures: CollectedFigures = {
    threshold: 3,
    people: published.people ?? null,
    countries: [],
    otherCountries: null,
    groups: Object.entries(published.groups).map(([key, people]) => ({ key, people })),
  }
  return { figures, actual: counts, isAsRoom: false }
}

const collected = (facts: Partial<Collected>): Collected => ({
  offersProtection: false,
  isFromStart: true,
  judgesKnownOnly: false,
  rooms: [],
  reports: [],
  knowledge: null,
  ...facts,
})

const dialogue = { officials: 7, regional: 1, researchers: 6, companies: 5 }

const subtraction: PlantedLeak = {
  name: 'groups subtracted from the total',
  people: 1,
  groupKey: 'regional',
  collected: collected({
    rooms: [plainRoom({ confirmed: dialogue, shown: ['officials', 'researchers', 'companies'], isTotalShown: true })],
  }),
}

const polling: PlantedLeak = {
  name: 'a single withdrawal, by polling',
  people: 1,
  groupKey: 'companies',
  collected: collected({
    rooms: [
      plainRoom({ confirmed: { officials: 7, companies: 5 }, shown: ['officials', 'companies'] }),
      plainRoom({ confirmed: { officials: 7, companies: 4 }, shown: ['officials', 'companies'] }),
    ],
  }),
}

const versions: PlantedLeak = {
  name: 'two versions of a report that differ by one',
  people: 1,
  groupKey: 'officials',
  collected: collected({
    reports: [
      plainReport({ officials: 7, companies: 5 }, { people: 12, groups: { officials: 7, companies: 5 } }),
      plainReport({ officials: 8, companies: 5 }, { people: 13, groups: { officials: 8, companies: 5 } }),
    ],
  }),
}

const fullAtTheEnd: PlantedLeak = {
  name: 'a single withdrawal from a full room, by the exact total of a report',
  people: 1,
  groupKey: null,
  collected: collected({
    offersProtection: true,
    rooms: [plainRoom({ confirmed: { officials: 7, companies: 5 }, seats: 12, isFull: true })],
    reports: [
      plainReport({ officials: 7, companies: 4 }, { people: 11, groups: { officials: null, companies: null } }),
    ],
  }),
}

const complement: PlantedLeak = {
  name: 'a report without complementary suppression',
  people: 2,
  groupKey: 'companies',
  collected: collected({
    reports: [
      plainReport(
        { officials: 7, companies: 2, researchers: 4 },
        { people: 13, groups: { officials: 7, companies: null, researchers: 4 } },
      ),
    ],
  }),
}

const full: PlantedLeak = {
  name: 'a full room tells the total',
  people: 2,
  groupKey: 'companies',
  collected: collected({
    offersProtection: true,
    rooms: [plainRoom({ confirmed: { officials: 8, companies: 2 }, seats: 10, shown: ['officials'], isFull: true })],
  }),
}

const maximums: PlantedLeak = {
  name: "a full room and the seat plan's maximums",
  people: 1,
  groupKey: 'regional',
  collected: collected({
    offersProtection: true,
    rooms: [
      plainRoom({
        confirmed: { officials: 9, regional: 1 },
        seats: 10,
        maximums: { officials: 9, regional: 2 },
        isFull: true,
      }),
    ],
  }),
}

const minimums: PlantedLeak = {
  name: "a full room and the seat plan's minimums",
  people: 2,
  groupKey: 'regional',
  collected: collected({
    rooms: [
      plainRoom({
        confirmed: { officials: 8, regional: 1 },
        held: { officials: 8, regional: 2 },
        seats: 10,
        maximums: { officials: 10, regional: 2 },
        minimums: { officials: 0, regional: 1 },
        isFull: true,
      }),
    ],
  }),
}

const reportAndPlan: PlantedLeak = {
  name: "a report's total and the seat plan's maximums",
  people: 2,
  groupKey: 'regional',
  collected: collected({
    rooms: [plainRoom({ confirmed: { officials: 5, regional: 2 }, maximums: { officials: 6, regional: 2 }, seats: 8 })],
    reports: [plainReport({ officials: 5, regional: 2 }, { people: 7, groups: { officials: null, regional: null } })],
  }),
}

const roomAndReport: PlantedLeak = {
  name: "a group that the room shows and the report's total",
  people: 2,
  groupKey: 'companies',
  collected: collected({
    rooms: [plainRoom({ confirmed: { officials: 7, companies: 2 }, shown: ['officials'] })],
    reports: [
      {
        ...plainReport({ officials: 7, companies: 2 }, { people: 9, groups: { officials: null, companies: null } }),
        isAsRoom: true,
      },
    ],
  }),
}

const afterFreeze: PlantedLeak = {
  name: 'a withdrawal between the end of the event and the report',
  people: 1,
  groupKey: 'companies',
  collected: collected({
    rooms: [plainRoom({ confirmed: { officials: 7, companies: 6 }, shown: ['officials', 'companies'] })],
    reports: [plainReport({ officials: 7, companies: 5 }, { people: 12, groups: { officials: 7, companies: 5 } })],
  }),
}

const knowsThemself: PlantedLeak = {
  name: 'a participant who knows themself',
  people: 2,
  groupKey: 'companies',
  collected: collected({
    reports: [
      plainReport(
        { officials: 2, companies: 2, researchers: 6 },
        { people: 10, groups: { officials: null, companies: null, researchers: 6 } },
      ),
    ],
    rooms: [
      plainRoom({
        confirmed: { officials: 2, companies: 2, researchers: 6 },
        maximums: { officials: 3, companies: 4, researchers: 40 },
      }),
    ],
  }),
  // Of an organisation that holds both of its group's seats; otherwise companies could have all four.
  knowledge: { groupKey: 'officials', country, people: 2, rooms: [], isInReports: true },
}

/** In the order of the issue that asked for the adversary. */
export const plantedLeaks: readonly PlantedLeak[] = [
  subtraction,
  polling,
  versions,
  complement,
  full,
  maximums,
  minimums,
  reportAndPlan,
  roomAndReport,
  afterFreeze,
  fullAtTheEnd,
  knowsThemself,
]

/** Collected facts of a planted leak, together with its participant's knowledge. */
export const collectedOf = ({ collected: all, knowledge }: PlantedLeak): Collected => ({
  ...all,
  knowledge: knowledge ?? null,
})
