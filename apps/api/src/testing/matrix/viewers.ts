/** Partners act through their owners, the host through an organiser and a reviewer. */
export const viewers = [
  'visitor',
  'participant',
  'otherParticipant',
  'hostOrganiser',
  'hostReviewer',
  'fullPartner',
  'scopedPartner',
  'endedPartner',
] as const
export type ViewerName = (typeof viewers)[number]

/** Cells in the order of `viewers`, or one cell for all of them. */
export type Table = Record<string, string>

export function cellsOf(row: string): string[] {
  const cells = row.split(/\s+/)
  return cells.length === 1 ? viewers.map(() => row) : cells
}

/** What one part of the contract grants to whom. New rows belong in the file that names their part. */
export interface Rows {
  /** The name of the result; for a decision, also the reason for its refusal. Refused mutations change nothing. */
  mutations: Table
  /**
   * `shown` or `null`; `yes` or `no`; a count, or `none`; `-` if the viewer can't see the field's parent. Unless stated
   * otherwise, a row about a registration is about the participant's.
   */
  fields: Table
  /**
   * Types whose content depends on the field that leads to them: results, pages, and parts of types with rows. Separated by
   * spaces.
   */
  typesWithoutRows: string
}
