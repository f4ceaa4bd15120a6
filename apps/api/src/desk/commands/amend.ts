import type { SeatCommand } from '@plenaria/domain/seats/decide'
import { foldOrganisation } from '@plenaria/schema/texts'
import type { RegistrationRow } from '../../request/rows.ts'
import { byReference } from '../about.ts'
import { hasOwnPriority } from '../ahead.ts'
import { sortNameOf } from '../newRow.ts'
import { outcomeOf, refused } from '../outcomes.ts'
import type { ConsentGiven, Person } from '../person.ts'
import { consentsOf } from '../standing.ts'
import type { Definition } from '../types.ts'

/** Changes a person's own answers; only the given fields. */
export interface Amend {
  type: 'AMEND'
  reference: string
  /** Version of the registration that the person read. */
  version: number
  person: Partial<Omit<Person, 'email'>>
  protectIdentity?: boolean
  pseudonym?: string | null
  affiliation?: RegistrationRow['affiliation']
  sessionIds?: string[]
  /** Consents that are given or withdrawn; the others stay. */
  consents?: ConsentGiven[]
}

export const amend: Definition<Amend> = {
  load: ({ reference, person }) => ({
    references: [reference],
    organisations: [foldOrganisation(person.organisation ?? '') || null],
  }),
  find(command, work) {
    const found = byReference.find(command, work)
    const [before] = 'kind' in found ? [] : found
    if (!before) return found
    if (before.version !== command.version) return refused({ refusal: 'ChangedMeanwhile' }, before)
    const isNewlyProtected = command.protectIdentity && !before.protected
    return isNewlyProtected && !work.snapshot.facts.offersProtection
      ? refused({ refusal: 'ProtectionNotOffered' }, before)
      : found
  },
  async run(command, [before], work, actor) {
    if (!before) return refused({ refusal: 'UnknownRegistration' })
    const given = fieldsIn(command, before)
    const row: RegistrationRow = { ...before, ...given }
    if (!row.protected) row.pseudonym = null
    row.organisationKey = work.snapshot.spellings.keyOf(row.organisation)
    row.sortName = sortNameOf(row)
    const fields = Object.keys(given) as (keyof RegistrationRow)[]
    const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(row[field]))
    const { id, groupKey, organisationKey } = row
    const seat: SeatCommand = {
      type: 'AMEND',
      id,
      groupKey,
      organisationKey,
      changesOrganisation: foldOrganisation(row.organisation ?? '') !== foldOrganisation(before.organisation ?? ''),
      keepsPriority: groupKey !== before.groupKey && (await hasOwnPriority(work, before)),
      changesSessions: changed.includes('sessionIds'),
      isPrivacyAlone: fields.every((field) => privacy.includes(field)),
    }
    const noted = changed.length > 0 ? { changed: notedAs(changed) } : {}
    return outcomeOf(work, await work.apply(seat, actor, new Set([id]), { row, noted }), [id])
  },
}

/** The log doesn't tell who needs something. */
const notedAs = (fields: readonly string[]): string[] => [
  ...new Set(fields.map((field) => (field === 'needs' ? 'answers' : field))),
]

const privacy: readonly string[] = ['consents', 'protected', 'pseudonym']

function fieldsIn(command: Amend, before: RegistrationRow): Partial<RegistrationRow> {
  const { person, protectIdentity, pseudonym, affiliation, sessionIds, consents } = command
  const others = consentsOf(before).filter(({ key }) => consents?.every((one) => one.key !== key))
  return {
    ...person,
    ...(protectIdentity !== undefined && { protected: protectIdentity }),
    ...(pseudonym !== undefined && { pseudonym }),
    ...(affiliation !== undefined && { affiliation }),
    ...(sessionIds && { sessionIds }),
    ...(consents && { consents: [...others, ...consents] as unknown as RegistrationRow['consents'] }),
  }
}
