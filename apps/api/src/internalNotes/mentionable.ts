/** Members who can be mentioned in a note: those who may read it. */
import { rightToAnnotate } from '../access/policy.ts'
import type { EventRow, RegistrationRow, ViewerRow } from '../request/rows.ts'

interface Mentionable {
  viewer: ViewerRow
  /** The institute for which they may read it. */
  instituteId: string
}

/** The subset of these members, in their order. */
export const mentionable = (
  members: readonly ViewerRow[],
  registration: RegistrationRow,
  event: EventRow,
): Mentionable[] =>
  members.flatMap((viewer): Mentionable[] => {
    const right = rightToAnnotate(viewer, registration, event)
    return right ? [{ viewer, instituteId: right.instituteId }] : []
  })
