/** A member's staged decisions that colleagues have replaced. */
import { maxToUndo } from '@plenaria/domain/seats/commands/stage'
import type { Prisma } from '@plenaria/prisma/client'
import { memberName } from '../access/memberName.ts'
import { visible } from '../access/policy.ts'
import { decidable, type Tally } from '../digests/counts.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'

export interface ReplacedTally extends Tally {
  references: string[]
  by: string | null
}

/** Upper bound across all events. */
const maxCounted = 1_000
/** Upper bound per event. */
const maxReferences = 100

/** By event id; counts at most 1,000. */
export async function tallyReplaced(
  viewer: ViewerRow,
  events: readonly EventRow[],
  at: Date,
  context: Context,
): Promise<ReadonlyMap<string, ReplacedTally>> {
  const open = decidable(viewer, events, at)
  if (open.length === 0) return new Map()
  const rows = await context.database.registration.findMany({
    where: {
      AND: [{ OR: open.map((event) => visible.registrations(viewer, event, 'DECIDE')) }, replacedOf(viewer)],
    },
    select: { eventId: true, reference: true, stagedBy: true },
    orderBy: [{ stagedAt: 'desc' }, { id: 'asc' }],
    take: maxCounted,
  })
  const tallies = [...Map.groupBy(rows, ({ eventId }) => eventId)].map(async ([eventId, those]) => {
    const [id, ...others] = new Set(those.flatMap(({ stagedBy }) => stagedBy ?? []))
    const by = id !== undefined && others.length === 0 ? ((await memberName(id, context)) ?? null) : null
    const references = those.slice(0, maxReferences).map(({ reference }) => reference)
    return [eventId, { count: those.length, at: null, references, by }] as const
  })
  return new Map(await Promise.all(tallies))
}

/** Regardless of how often others have staged since: each staging contains the one that it replaced. */
const replacedOf = ({ id }: ViewerRow): Prisma.RegistrationWhereInput => ({
  staged: { not: null },
  stagedBy: { not: id },
  OR: Array.from({ length: maxToUndo }, (_, depth) => ({
    stagedOver: { path: [...Array.from({ length: depth }, () => 'replaces'), 'by'], equals: id },
  })),
})
