/** The adversary's verdict before publication: on the figures of a report, and on what the public would see of a room. */
import type { PublishedSession, RoomDisclosure } from '../disclosure/numbers/publicRoom.ts'
import { attack, factsBehind } from './attack.ts'
import { cheapestChange, everythingOf, type Withheld, withheldTogether, withhold } from './change.ts'
import {
  type Cell,
  type Collected,
  type CollectedFigures,
  type CollectedReport,
  type CollectedRoom,
  type Knowledge,
  listedIn,
} from './collected.ts'
import { type Inference, learned, newIn } from './inferences.ts'

export interface FiguresQuestion<Figures extends CollectedFigures> {
  /** Of all earlier versions and of the room. */
  before: Collected
  /** As it was counted, with nothing withheld besides what the rules of `report/participation.ts` leave out. */
  report: Omit<CollectedReport, 'figures'> & { figures: Figures }
  /** Chosen by those who publish. */
  withheld: Withheld
  /** A stranger, and participants with what they know. */
  readers: readonly (Knowledge | null)[]
}

export interface FiguresVerdict<Figures> {
  /** What could be learned with the figures chosen; where they are safe, what the withheld ones prevent. */
  inferences: Inference[]
  /** All that has to be withheld, the choice included; null: the choice is safe. */
  proposal: Withheld | null
  /** Safe to publish: with the choice and the proposal withheld. */
  figures: Figures
  /** False: the facts contradict each other. Nothing can be shown to be safe then, so all figures have to be withheld. */
  isConsistent: boolean
}

/** Most inferences that are reported, and explained. */
const maxInferences = 12

export function judgeFigures<Figures extends CollectedFigures>(
  question: FiguresQuestion<Figures>,
): FiguresVerdict<Figures> {
  const asked = consistent(question)
  const { before, report, withheld, readers } = asked
  const counted = cheapestChange(before, report, readers)
  const chosen = { ...report, figures: withhold(report.figures, withheld) }
  const change = isNothing(withheld) ? counted : cheapestChange(before, chosen, readers)
  const { figures } = change
  if (!attack({ ...before, reports: [...before.reports, { ...report, figures }] }).isConsistent)
    return contradicted(report.figures, withheld)
  const proposal = change.withheld && shownOf(report.figures, withheldTogether(withheld, change.withheld))
  const [inferences, reported] = proposal ? [change.derived, chosen] : [counted.derived, report]
  const collected = { ...before, reports: [...before.reports, reported] }
  return { inferences: explained(inferences, collected), proposal, figures, isConsistent: true }
}

/**
 * A seat plan that was changed since can contradict what was published under another: then only the last state of the room
 * counts.
 */
function consistent<Figures extends CollectedFigures>(question: FiguresQuestion<Figures>): FiguresQuestion<Figures> {
  const { before, readers } = question
  if (attack(before).isConsistent) return question
  const last = before.rooms.length - 1
  return {
    ...question,
    before: { ...before, rooms: before.rooms.slice(-1), isFromStart: false },
    readers: readers.map((reader) => reader && { ...reader, rooms: reader.rooms.includes(last) ? [0] : [] }),
  }
}

function contradicted<Figures extends CollectedFigures>(figures: Figures, chosen: Withheld): FiguresVerdict<Figures> {
  const everything = everythingOf(figures)
  const isAllWithheld = isNothing(shownOf(withhold(figures, chosen), everything))
  return {
    inferences: [],
    proposal: isAllWithheld ? null : shownOf(figures, everything),
    figures: withhold(figures, everything),
    isConsistent: false,
  }
}

const isNothing = ({ groups, countries, isTotal }: Withheld): boolean =>
  groups.length === 0 && countries.length === 0 && !isTotal

/** What the figures show of what is withheld. */
function shownOf(figures: CollectedFigures, { groups, countries, isTotal }: Withheld): Withheld {
  const isShown = (key: string) => figures.groups.some((group) => group.key === key && group.people !== null)
  return {
    groups: groups.filter(isShown),
    countries: countries.filter((code) => listedIn(figures).includes(code)),
    isTotal: isTotal && (figures.people !== null || figures.otherCountries !== null),
  }
}

/** Whether every number of the figures stands in one of the earlier ones as it is: then nothing can be learned that couldn't before. */
export const isRepeated = (figures: CollectedFigures, earlier: readonly CollectedFigures[]): boolean =>
  earlier.some((version) => {
    const isLeft = (list: readonly { key: string; people: number | null }[], key: string) =>
      !list.some((group) => group.key === key && group.people !== null)
    const same = withhold(version, {
      groups: version.groups.flatMap(({ key }) => (isLeft(figures.groups, key) ? [key] : [])),
      countries: listedIn(version).filter((code) => !listedIn(figures).includes(code)),
      isTotal: figures.people === null && figures.otherCountries === null,
    })
    return numbersOf(same) === numbersOf(figures)
  })

const numbersOf = ({ people, range, groups, countries, regions = [], otherCountries }: CollectedFigures): string =>
  JSON.stringify([
    [people, otherCountries, range ? [range.from, range.to] : null],
    groups.map(({ key, people: count }) => [key, count]).toSorted(),
    [...countries, ...regions].map(({ code, people: count }) => [code, count]).toSorted(),
  ])

export interface RoomQuestion {
  /** What was published so far. */
  before: Collected
  /** What would be published under the setting, and under each that shows less; from the most to the least. */
  settings: readonly RoomSetting[]
  readers: readonly (Knowledge | null)[]
}

interface RoomSetting {
  disclosure: RoomDisclosure
  room: CollectedRoom
  sessions: readonly PublishedSession[]
}

export interface RoomVerdict {
  inferences: Inference[]
  /** The setting that shows most of those that are safe; null: the setting itself. */
  proposal: RoomDisclosure | null
}

/** What is learned from a setting is what could not be learned if nothing were published from now on. */
export function judgeRoom({ before, settings, readers }: RoomQuestion): RoomVerdict {
  const [wanted] = settings
  if (!wanted) return { inferences: [], proposal: null }
  const rooms = attack(before).isConsistent ? before.rooms : []
  const kept = { ...before, rooms, isFromStart: before.isFromStart && rooms === before.rooms }
  const inRooms = readers.map((reader) => reader && { ...reader, rooms: [rooms.length] })
  const collectedWith = (room: CollectedRoom): Collected => ({ ...kept, rooms: [...rooms, room] })
  const known = learned(collectedWith(silent(wanted.room)), inRooms)
  const newly = (setting: RoomSetting) => [
    ...newIn(learned(collectedWith(setting.room), inRooms), known),
    ...publishedPlainly(setting, rooms.length),
  ]
  const inferences = newly(wanted)
  if (inferences.length === 0) return { inferences, proposal: null }
  const safe = settings.slice(1).find((setting) => newly(setting).length === 0)
  return { inferences: explained(inferences, collectedWith(wanted.room)), proposal: safe?.disclosure ?? 'NOTHING' }
}

const silent = (room: CollectedRoom): CollectedRoom => ({
  ...room,
  disclosure: 'NOTHING',
  published: { isFull: null, taken: null, groups: [] },
})

/** Small numbers of offers, of the waitlist and of sessions, which are published as they are or not at all. */
function publishedPlainly({ room: { published, threshold }, sessions }: RoomSetting, index: number): Inference[] {
  const of = (people: number | null, cell: Pick<Cell, 'what' | 'groupKey' | 'sessionId'>): Inference[] =>
    people !== null && people > 0 && people < threshold
      ? [
          {
            cell: { ...cell, country: null, at: { room: index } },
            minimum: people,
            maximum: people,
            facts: [],
            reader: null,
            isCertain: true,
          },
        ]
      : []
  return [
    ...published.groups.flatMap(({ key: groupKey, offered, waiting }) => [
      ...of(offered, { what: 'OFFERED', groupKey }),
      ...of(waiting, { what: 'WAITING', groupKey }),
    ]),
    ...sessions.flatMap(({ id: sessionId, held, waiting }) => [
      ...of(held, { what: 'HELD', groupKey: null, sessionId }),
      ...of(waiting, { what: 'WAITING', groupKey: null, sessionId }),
    ]),
  ]
}

/** The plainest first, each with the facts that it follows from. */
const explained = (inferences: readonly Inference[], collected: Collected): Inference[] =>
  inferences
    .filter((inference) => !isSaidAlready(inference, inferences))
    .toSorted((one, other) => orderOf(one) - orderOf(other) || one.maximum - other.maximum)
    .slice(0, maxInferences)
    .map((inference) => {
      const { cell, reader, isCertain } = inference
      return isCertain ? { ...inference, facts: factsBehind({ ...collected, knowledge: reader }, cell) } : inference
    })

/** Whether it is said of the same people that they had a seat: that they had a seat or an offer adds nothing. */
const isSaidAlready = ({ cell, minimum, maximum }: Inference, all: readonly Inference[]): boolean =>
  (cell.what === 'HELD' || cell.what === 'COUNTED') &&
  all.some(
    (other) =>
      other.cell.what === 'CONFIRMED' &&
      JSON.stringify({ ...other.cell, what: cell.what }) === JSON.stringify(cell) &&
      other.minimum === minimum &&
      other.maximum === maximum,
  )

/** What anybody can learn comes first, then what is said of a whole group. */
const orderOf = ({ reader, cell: { groupKey, country, what } }: Inference): number =>
  (reader ? 8 : 0) + (groupKey && country !== null ? 4 : 0) + (what === 'CONFIRMED' || what === 'LEFT' ? 0 : 2)
