/** Loads the seat plan, quotas and applications of an event for a composition. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Applicant, CompositionFacts } from '@plenaria/domain/compose/composition'
import type { EventQuota } from '@plenaria/domain/compose/quotas'
import type { ScoreMethod } from '@plenaria/domain/review/scoreMethods'
import { heldFrom, minimumsReleased } from '@plenaria/domain/seats/holding'
import type { Prisma } from '@plenaria/prisma/client'
import { regionOf } from '@plenaria/schema/regions'
import { seenWhenAssigning } from '../access/policy.ts'
import { loadRoom, type Reader } from '../desk/index.ts'
import type { EventRow, RegistrationRow, ViewerRow } from '../request/rows.ts'
import { quotasOf } from './quotas.ts'
import { readScores } from './scores.ts'

const columns = {
  id: true,
  reference: true,
  version: true,
  state: true,
  groupKey: true,
  organisationKey: true,
  country: true,
  languages: true,
  answers: true,
  allotmentOf: true,
  staged: true,
  stagedAllotmentOf: true,
  registeredAt: true,
  emailKey: true,
  sessionIds: true,
  sharedWith: true,
  protected: true,
  affiliation: true,
  reviewTally: { select: { mean: true } },
} as const

type Row = Pick<RegistrationRow, Exclude<keyof typeof columns, 'reviewTally'>> & {
  reviewTally: { mean: number | null } | null
}

export interface Situation {
  event: EventRow
  facts: CompositionFacts
  /** By id. */
  rows: ReadonlyMap<string, Row>
}

/** Rows per statement, so that other requests are not delayed. */
const rowsAtOnce = 2_000

type Database = Reader & Pick<Prisma.TransactionClient, 'registration' | 'quota'>

/**
 * @param quotas replace the event's own; null: use those
 * @param viewer the person composing, from whom conflicts of interest hide applications; EVERYBODY for a draw
 * @param method how reviews become a score
 */
export async function readSituation(
  database: Database,
  event: EventRow,
  quotas: readonly EventQuota[] | null,
  viewer: ViewerRow | null | 'EVERYBODY',
  method: ScoreMethod = 'MEAN',
): Promise<Situation> {
  const loaded = await loadRoom(database, event.id, [])
  if (!loaded) throw new Error('An event has no seat plan.')
  const { room, facts } = loaded
  const rows = await readRows(database, event.id)
  const isSeen = viewer === 'EVERYBODY' ? () => true : seenWhenAssigning(viewer, event)
  const scores = await readScores(database, event.id, method, isSeen)
  const scoreOf = ({ id, reviewTally }: Row) => (scores ? scores.get(id) : reviewTally?.mean) ?? null
  const counted = quotas ?? (await quotasOf(database, event.id))
  const returning = await readReturning(database, event, counted)
  const applicants = rows.map((row) => applicantOf(row, { isSeen: isSeen(row), score: scoreOf(row), returning }))
  const setAside = [...room.allotments].map(([instituteId, allotment]) => {
    const isOfIt = (row: Row) => row.staged === 'OFFER' && row.stagedAllotmentOf === instituteId && isSeen(row)
    const staged = rows.filter(isOfIt).length
    return Math.max(0, allotment.seats - heldFrom(allotment) - staged)
  })
  return {
    event,
    rows: new Map(rows.map((row) => [row.id, row])),
    facts: {
      plan: room.plan,
      delegations: room.delegations,
      applicants,
      isReserving: !minimumsReleased(room.plan, facts.now),
      setAside: setAside.reduce((sum, seats) => sum + seats, 0),
      quotas: counted,
    },
  }
}

/** In the order of registration. */
async function readRows(database: Database, eventId: string): Promise<Row[]> {
  const rows: Row[] = []
  while (true) {
    const page: Row[] = await database.registration.findMany({
      where: {
        eventId,
        erasedAt: null,
        id: { gt: rows.at(-1)?.id },
        OR: [{ state: { in: ['SUBMITTED', 'OFFERED', 'CONFIRMED'] } }, { staged: 'OFFER' }],
      },
      select: columns,
      orderBy: { id: 'asc' },
      take: rowsAtOnce,
    })
    rows.push(...page)
    if (page.length < rowsAtOnce) break
    await nextTurn()
  }
  return rows.sort((a, b) => a.registeredAt.getTime() - b.registeredAt.getTime() || (a.id < b.id ? -1 : 1))
}

/** Email keys of people who had a seat at an earlier event of this host in the series; empty if no quota needs it. */
async function readReturning(
  database: Database,
  { id, hostId, startsAt }: EventRow,
  quotas: readonly EventQuota[],
): Promise<ReadonlySet<string>> {
  const subjects = quotas.flatMap(({ subject, crossedWith }) => [subject, crossedWith?.subject])
  if (!subjects.includes('FIRST_TIME')) return new Set()
  const rows = await database.$queryRaw<{ emailKey: string }[]>`
    select distinct r.email_key as "emailKey" from series_item own
    join series_item theirs on theirs.series_id = own.series_id
    join event e on e.id = theirs.event_id
    join registration r on r.event_id = e.id
    left join milestone m on m.registration_id = r.id
    where own.event_id = ${id} and e.id <> ${id} and e.host_id = ${hostId} and r.erased_at is null
      and e.starts_at < ${startsAt.toISOString()}::timestamptz
      and (r.state = 'CONFIRMED' or m.taken_at is not null)`
  return new Set(rows.map(({ emailKey }) => emailKey))
}

interface ReadFacts {
  isSeen: boolean
  score: number | null
  returning: ReadonlySet<string>
}

const applicantOf = (row: Row, { isSeen, score, returning }: ReadFacts): Applicant => ({
  id: row.id,
  reference: row.reference,
  groupKey: row.groupKey,
  organisationKey: row.organisationKey,
  state: row.state,
  staged: row.staged,
  isAllotted: (row.allotmentOf ?? row.stagedAllotmentOf) !== null,
  isHidden: !isSeen,
  score,
  country: row.country,
  region: regionOf(row.country),
  languages: row.languages,
  isFirstTime: !returning.has(row.emailKey),
  // Stored answers were validated: values by question key.
  answers: row.answers as Record<string, string[]>,
})
