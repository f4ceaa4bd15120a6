/** The adversary's verdict before publication, on a report's figures and on what the public would see of a room. */
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
  /** All earlier versions and the room. */
  before: Collected
  /** As counted, withholding only what the rules of `report/participation.ts` leave out. */
  report: Omit<CollectedReport, 'figures'> & { figures: Figures }
  /** Chosen by those who publish. */
  withheld: Withheld
  /** A stranger, and participants with what they know. */
  readers: readonly (Knowledge | null)[]
}

export interface FiguresVerdict<Figures> {
  /** What could be derived from the chosen figures; if they are safe, what withholding prevents. */
  inferences: Inference[]
  /** Everything that has to be withheld, including the choice; null: the choice is safe. */
  proposal: Withheld | null
  /** Safe to publish: without what the choice and the proposal withhold. */
  figures: Figures
  /** False: the facts contradict each other. Nothing can then be shown to be safe, so all figures have to be withheld. */
  isConsistent: boolean
}

/** Maximum number of inferences to report and explain. */
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
 * A seat plan that has changed since can contradict what was published under an earlier plan: then only the last room state is
 * used.
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

/** The part of what is withheld that the figures would show. */
function shownOf(figures: CollectedFigures, { groups, countries, isTotal }: Withheld): Withheld {
  const isShown = (key: string) => figures.groups.some((group) => group.key === key && group.people !== null)
  return {
    groups: groups.filter(isShown),
    countries: countries.filter((code) => listedIn(figures).includes(code)),
    isTotal: isTotal && (figures.people !== null || figures.otherCountries !== null),
  }
}

/** Whether one of the earlier figures contains every number unchanged: then nothing new can be derived. */
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
  /** Everything published so far. */
  before: Collected
  /** What would be published under the chosen setting, and under each that shows less; from most to least. */
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
  /** The safe setting that shows most; null: the chosen setting itself. */
  proposal: RoomDisclosure | null
}

/** A setting is judged by what it reveals beyond what could be derived if nothing were published from now on. */
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

/** Small numbers of offers, of the waitlist and of sessions, which are published exactly or not at all. */
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

/** The plainest inferences first, each with the facts it follows from. */
const explained = (inferences: readonly Inference[], collected: Collected): Inference[] =>
  inferences
    .filter((inference) => !isSaidAlready(inference, inferences))
    .toSorted((one, other) => orderOf(one) - orderOf(other) || one.maximum - other.maximum)
    .slice(0, maxInferences)
    .map((inference) => {
      const { cell, reader, isCertain } = inference
      return isCertain ? { ...inference, facts: factsBehind({ ...collected, knowledge: reader }, cell) } : inference
    })

/** Whether the same people are already reported as having had a seat: that they had a seat or an offer adds nothing. */
const isSaidAlready = ({ cell, minimum, maximum }: Inference, all: readonly Inference[]): boolean =>
  (cell.what === 'HELD' || cell.what === 'COUNTED') &&
  all.some(
    (other) =>
      other.cell.what === 'CONFIRMED' &&
      JSON.stringify({ ...other.cell, what: cell.what }) === JSON.stringify(cell) &&
      other.minimum === minimum &&
      other.maximum === maximum,
  )

/** Inferences that anybody can make come first, then those about a whole group. */
const orderOf = ({ reader, cell: { groupKey, country, what } }: Inference): number =>
  (reader ? 8 : 0) + (groupKey && country !== null ? 4 : 0) + (what === 'CONFIRMED' || what === 'LEFT' ? 0 : 2)
