import type { SeatCommand } from '@plenaria/domain/seats/decide'
import { foldOrganisation } from '@plenaria/schema/texts'
import type { RegistrationRow } from '../../request/rows.ts'
import { byReference } from '../about.ts'
import { hasOwnPriority } from '../ahead.ts'
import { sortNameOf } from '../newRow.ts'
import { outcomeOf, refused } from '../outcomes.ts'
import type { Person } from '../person.ts'
import type { Definition, StillPermitted } from '../types.ts'

/** An organiser corrects stored data about a person; only the given fields. The person gets an email. */
export interface Correct {
  type: 'CORRECT'
  reference: string
  /** Version of the registration that the organiser read. */
  version: number
  person: Partial<Omit<Person, 'email'>>
  reason: string
  /** Name of the correcting institute in a given language. */
  institute: (language: string) => string
  stillPermitted?: StillPermitted
}

export const correct: Definition<Correct> = {
  load: ({ reference, person }) => ({
    references: [reference],
    organisations: [foldOrganisation(person.organisation ?? '') || null],
  }),
  find(command, work) {
    const found = byReference.find(command, work)
    const [before] = 'kind' in found ? [] : found
    return before && before.version !== command.version ? refused({ refusal: 'ChangedMeanwhile' }, before) : found
  },
  async run({ person, reason, institute }, [before], work, actor) {
    if (!before) return refused({ refusal: 'UnknownRegistration' })
    const fields = Object.keys(person) as (keyof typeof person)[]
    const changed = fields.filter((field) => !isSame(before[field], person[field]))
    if (changed.length === 0) return refused({ refusal: 'NothingCorrected' }, before)
    const row: RegistrationRow = { ...before, ...person }
    if (changed.includes('organisation')) row.organisationKey = work.snapshot.spellings.keyOf(row.organisation)
    if (row.organisation === null) row.organisationNames = null
    row.sortName = sortNameOf(row)
    const { id, groupKey, organisationKey } = row
    const seat: SeatCommand = {
      type: 'CORRECT',
      id,
      groupKey,
      organisationKey,
      reason,
      keepsPriority: groupKey !== before.groupKey && (await hasOwnPriority(work, before)),
    }
    const email = { data: { changed: changed.join(' '), institute: institute(row.language), reason } }
    const decision = await work.apply(seat, actor, new Set([id]), { row, noted: { changed }, email })
    return outcomeOf(work, decision, [id])
  },
}

/** Compares answers regardless of the order of their questions. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))

const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
    : (value ?? null)
