/** Runs the adversary on a report's figures before anybody sees them, together with everything published before. */
import { type Withheld, withhold, withholdAll } from '@plenaria/domain/attack/change'
import { agreesWithRoom } from '@plenaria/domain/attack/collected'
import { type FiguresVerdict, isRepeated } from '@plenaria/domain/attack/verdict'
import type { ParticipationFigures } from '@plenaria/domain/report/content'
import type { Count } from '@plenaria/domain/report/participation'
import type { EventRow } from '../request/rows.ts'
import { collectRooms, knowledgeOf, type Reader, withLast } from './collect.ts'
import { judge, type SearchLimits } from './thread.ts'

export interface CheckedFigures {
  /** Safe to publish, once there is a verdict. */
  figures: ParticipationFigures
  /** Null if it wasn't determined in time. All numbers are then withheld, and nothing may be published yet. */
  verdict: FiguresVerdict<ParticipationFigures> | null
  /** Numbers that the publishers chose to withhold. */
  withheld: Withheld
}

interface Drafted {
  /** As counted. */
  figures: ParticipationFigures
  withheld: Withheld
}

/** Checks the figures of a first version, counted now. */
export async function checkFirst(
  database: Reader,
  event: EventRow,
  { figures, withheld, counts }: Drafted & { counts: readonly Count[] },
  searchLimits?: SearchLimits,
): Promise<CheckedFigures> {
  const rooms = await collectRooms(database, event)
  const before = { ...rooms, rooms: await withLast(database, event, rooms.rooms) }
  const last = before.rooms.at(-1)
  const isAsRoom = last !== undefined && agreesWithRoom(counts, last, event.offersProtection)
  const readers = [null, ...(await knowledgeOf(database, event, before.rooms.length - 1))]
  const report = { figures, actual: counts, isAsRoom }
  const verdict = await judge(event.id, { kind: 'FIGURES', before, report, withheld, readers }, searchLimits)
  return { figures: verdict?.figures ?? withholdAll(figures), verdict, withheld }
}

/**
 * Checks the figures of a later version, which are those of the first. Numbers that no earlier version shows are checked together
 * with all of them.
 */
export async function checkLater(
  database: Reader,
  event: EventRow,
  { figures, withheld, earlier }: Drafted & { earlier: readonly ParticipationFigures[] },
  searchLimits?: SearchLimits,
): Promise<CheckedFigures> {
  const shown = withhold(figures, withheld)
  if (isRepeated(shown, earlier)) {
    const verdict = { inferences: [], proposal: null, figures: shown, isConsistent: true }
    return { figures: shown, verdict, withheld }
  }
  const rooms = await collectRooms(database, event)
  const reports = earlier.map((version) => ({ figures: version, isAsRoom: false }))
  const before = { ...rooms, reports, judgesKnownOnly: false }
  const question = { before, report: { figures, isAsRoom: false }, withheld, readers: [null] }
  const verdict = await judge(event.id, { kind: 'FIGURES', ...question }, searchLimits)
  return { figures: verdict?.figures ?? withholdAll(figures), verdict, withheld }
}

/** The figures that a report's row withholds. */
export const withheldIn = (row: {
  withheldGroups: string[]
  withheldCountries: string[]
  withholdsTotal: boolean
}): Withheld => ({ groups: row.withheldGroups, countries: row.withheldCountries, isTotal: row.withholdsTotal })
