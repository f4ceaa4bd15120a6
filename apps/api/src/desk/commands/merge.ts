import type { SeatCommand } from '@plenaria/domain/seats/decide'
import type { RegistrationRow } from '../../request/rows.ts'
import { email } from '../emails.ts'
import { endLinks } from '../links.ts'
import { sortNameOf } from '../newRow.ts'
import { outcomeOf, refused } from '../outcomes.ts'
import { mergeElsewhere } from '../storedElsewhere.ts'
import type { Definition, Found, StillPermitted } from '../types.ts'
import type { UnitOfWork } from '../unitOfWork.ts'

/** An organiser merges two registrations of one person. Both addresses get an email. */
export interface Merge {
  type: 'MERGE'
  /** The registration that stays, and the version that the organiser read. */
  reference: string
  version: number
  /** The registration that ends. */
  from: string
  fromVersion: number
  /** Fields taken from the registration that ends. */
  taken: readonly TakenField[]
  /** Keys of questions whose answers are taken from it. */
  takenAnswers: readonly string[]
  reason: string
  /** Name of the merging institute in a given language. */
  institute: (language: string) => string
  stillPermitted?: StillPermitted
}

export type TakenField = 'name' | 'email' | 'organisation' | 'country' | 'languages' | 'motivation'

export const merge: Definition<Merge> = {
  load: ({ reference, from }) => ({ references: [reference, from] }),
  async find(command, work): Promise<Found> {
    const stays = work.snapshot.byReference(command.reference)
    const ends = work.snapshot.byReference(command.from)
    if (!stays || !ends || stays.id === ends.id) return refused({ refusal: 'UnknownRegistration' })
    if (stays.version === command.version && ends.version === command.fromVersion) return [stays, ends]
    return refused({ refusal: (await wereMerged(work, stays, ends)) ? 'AlreadyMerged' : 'ChangedMeanwhile' })
  },
  async run(command, [stays, ends], work, actor) {
    if (!stays || !ends) return refused({ refusal: 'UnknownRegistration' })
    const { taken, reason } = command
    const row = mergedRow(command, stays, ends)
    const { id, organisationKey } = row
    const seat: SeatCommand = { type: 'MERGE', id, from: ends.id, organisationKey, reason }
    const noted = { from: ends.id, changed: changedIn(command) }
    const decision = await work.apply(seat, actor, new Set([id, ends.id]), { row, noted })
    if (decision.kind !== 'DONE') return outcomeOf(work, decision, [id])
    await mergeElsewhere(work, { from: work.snapshot.get(ends.id), into: work.snapshot.get(id) })
    const swaps = taken.includes('email')
    await endLinks(work, swaps ? [id, ends.id] : [ends.id])
    if (swaps) swapAddresses(work, id, ends.id)
    emailBoth(work, command, id, ends.id)
    return outcomeOf(work, decision, [id], new Set([id, ends.id]))
  },
}

async function wereMerged(work: UnitOfWork, one: RegistrationRow, other: RegistrationRow): Promise<boolean> {
  await work.flush()
  const [row] = await work.database.$queryRaw<{ merged: boolean }[]>`
    select exists (select from audit_entry where what = 'MERGED'
      and ((registration_id = ${one.id}::uuid and after ->> 'from' = ${other.id})
        or (registration_id = ${other.id}::uuid and after ->> 'from' = ${one.id}))) as merged`
  return row?.merged ?? false
}

const changedIn = ({ taken, takenAnswers }: Merge): string[] => [
  ...taken,
  ...(takenAnswers.length > 0 ? ['answers'] : []),
]

function mergedRow({ taken, takenAnswers }: Merge, stays: RegistrationRow, ends: RegistrationRow): RegistrationRow {
  const takes = (field: TakenField) => taken.includes(field)
  const organisation = takes('organisation') ? ends : stays
  const row: RegistrationRow = {
    ...stays,
    name: (takes('name') ? ends : stays).name,
    organisation: organisation.organisation,
    organisationNames: organisation.organisationNames,
    organisationKey: organisation.organisationKey,
    country: (takes('country') ? ends : stays).country,
    languages: (takes('languages') ? ends : stays).languages,
    motivation: (takes('motivation') ? ends : stays).motivation,
    answers: answersOf(stays, ends, takenAnswers),
    needs: needsOf(stays, ends),
    sessionIds: sessionsOf(stays, ends),
  }
  row.sortName = sortNameOf(row)
  return row
}

function answersOf(
  stays: RegistrationRow,
  ends: RegistrationRow,
  takenAnswers: readonly string[],
): RegistrationRow['answers'] {
  // Only the desk and the form write the column.
  const own = stays.answers as Record<string, string[]>
  const other = ends.answers as Record<string, string[]>
  const kept = Object.entries(own).filter(([key]) => !takenAnswers.includes(key))
  const added = takenAnswers.flatMap((key) => (other[key] ? [[key, other[key]] as const] : []))
  return Object.fromEntries([...kept, ...added])
}

/** Organisers who merge don't choose between needs, which they may not see: what is only in the one that ends is added. */
const needsOf = ({ needs }: RegistrationRow, ends: RegistrationRow): RegistrationRow['needs'] => ({
  ...(ends.needs as Record<string, string[]>),
  ...(needs as Record<string, string[]>),
})

/** All that either wanted; none named: all. */
const sessionsOf = ({ sessionIds: own }: RegistrationRow, { sessionIds: other }: RegistrationRow): string[] =>
  own.length === 0 || other.length === 0 ? [] : [...new Set([...own, ...other])]

/** The ended registration gets the other's address, so that each address opens its own registration. */
function swapAddresses({ snapshot, pending }: UnitOfWork, id: string, endedId: string): void {
  const stays = snapshot.get(id)
  const ends = snapshot.get(endedId)
  for (const row of [stays, ends]) snapshot.forget(row)
  pending.put({ ...stays, email: ends.email, emailKey: ends.emailKey })
  pending.put({ ...ends, email: stays.email, emailKey: stays.emailKey })
}

function emailBoth({ snapshot, pending }: UnitOfWork, { institute }: Merge, id: string, endedId: string): void {
  const emails = [
    { template: 'merged' as const, row: snapshot.get(id) },
    { template: 'merged-into' as const, row: snapshot.get(endedId) },
  ]
  for (const { template, row } of emails) {
    const message = email(template, row)
    pending.emails.push({ ...message, data: { ...message.data, institute: institute(row.language) } })
  }
}
