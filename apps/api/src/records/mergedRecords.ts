/** What staff recorded about two registrations, and the result of merging it, matching `seatDesk/merging.ts`. */
import { type MergedCounts, mergedCounts, type RecordKind } from '@plenaria/domain/mergedRecords'
import { maxTagsOfApplication } from '@plenaria/domain/tags'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'

interface CountsRow {
  stays: string
  ends: string
  kind: RecordKind
  own: number
  others: number
  inBoth: number
  conflictedOwn: number
  conflictedOthers: number
  conflictedInBoth: number
}

export interface MergedRecordsRow extends MergedCounts {
  kind: RecordKind
  survivor: number
  other: number
  inBoth: number
}

const keyOf = (stays: string, ends: string) => `${stays} ${ends}`

/** Keyed by `keyOf` the pair; kinds that neither has are omitted. */
const recordsOfPair = dataLoader<MergedRecordsRow[]>(async (keys, { database }) => {
  const pairs = keys.map((key) => key.split(' '))
  const rows = await database.$queryRaw<CountsRow[]>`
    with pair as (select * from unnest(
        ${pairs.map(([stays]) => stays)}::uuid[], ${pairs.map(([, ends]) => ends)}::uuid[]) p(stays, ends)),
      side as (select stays, ends, stays as id from pair union all select stays, ends, ends from pair),
      record as (
        select 'REVIEWS' as kind, registration_id, reviewer_id::text as what from review
        union all select 'ASSIGNMENTS', registration_id, reviewer_id::text from review_assignment
        union all select 'TAGS', registration_id, tag_id::text from registration_tag
        union all select 'INTERNAL_NOTES', registration_id, id::text from internal_note),
      counted as (
        select s.stays, s.ends, r.kind, r.what,
          bool_or(s.id = s.stays) as is_own, bool_or(s.id = s.ends) as is_others,
          r.kind = 'ASSIGNMENTS' and exists (select from conflict_of_interest c
            where c.registration_id in (s.stays, s.ends) and c.user_id = r.what) as is_conflicted
        from side s join record r on r.registration_id = s.id
        group by s.stays, s.ends, r.kind, r.what)
    select stays, ends, kind,
      count(*) filter (where is_own)::int as own, count(*) filter (where is_others)::int as others,
      count(*) filter (where is_own and is_others)::int as "inBoth",
      count(*) filter (where is_conflicted and is_own)::int as "conflictedOwn",
      count(*) filter (where is_conflicted and is_others)::int as "conflictedOthers",
      count(*) filter (where is_conflicted and is_own and is_others)::int as "conflictedInBoth"
    from counted group by stays, ends, kind`
  return Map.groupBy(rows.map(mergedOf), ({ key }) => key)
})

const order: readonly RecordKind[] = ['REVIEWS', 'ASSIGNMENTS', 'TAGS', 'INTERNAL_NOTES']

function mergedOf({ stays, ends, kind, own, others, inBoth, ...row }: CountsRow) {
  const conflicted = { own: row.conflictedOwn, others: row.conflictedOthers, inBoth: row.conflictedInBoth }
  const counts = mergedCounts({ own, others, inBoth, conflicted }, kind === 'TAGS' ? maxTagsOfApplication : undefined)
  return { key: keyOf(stays, ends), kind, survivor: own, other: others, inBoth, ...counts }
}

interface Pair {
  survivor: { id: string }
  other: { id: string }
}

export async function mergedRecords({ survivor, other }: Pair, context: Context): Promise<MergedRecordsRow[]> {
  const rows = (await recordsOfPair(keyOf(survivor.id, other.id), context)) ?? []
  return rows.toSorted((one, another) => order.indexOf(one.kind) - order.indexOf(another.kind))
}
