/** Partners ask through owners of theirs, the host through an organiser and a reviewer. */
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

/** What one part of the contract gives whom. A new row stands in the file that names its part. */
export interface Rows {
  /** The name of the result; of a decision also why it was refused. What is refused has changed nothing. */
  mutations: Table
  /**
   * `shown` or `null`; `yes` or `no`; how many there are, or `none`; `-` where the viewer does not see what the field belongs to.
   * Unless it says otherwise, a row about a registration is about that of the participant.
   */
  fields: Table
  /** Types that hold what the field which leads to them gives: results, pages, and parts of what has rows. With spaces between. */
  typesWithoutRows: string
}
