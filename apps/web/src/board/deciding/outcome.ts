/** What became of decisions, added up over the pages in which they were sent. */
import type { DecideMutation, Decision } from '../../__generated__/graphql.ts'
import type { FragmentType } from '../../__generated__/index.ts'
import type { Staging } from './order.ts'
import type { Pending_Request } from './PendingNotice.tsx'

export interface RefusedRow {
  reference: string
  /** In the server's words. */
  message: string
  /** Others wait ahead: it takes a reason. */
  isOutOfTurn: boolean
  /** Something else is staged or decided by now. */
  isChanged: boolean
}

export type PendingRequest = FragmentType<typeof Pending_Request>

export interface Replaced {
  decision: Decision
  /** Name of a member. */
  by: string
}

export interface Decided {
  kind: 'decided'
  count: number
  offersMade: number
  refused: RefusedRow[]
  /** Requests for other institutes' agreement, one for each right that was used. */
  pending: PendingRequest[]
  /** Registrations that are staged now. */
  staged: Staging[]
  /** What colleagues had staged, and these decisions replaced. */
  replaced: Replaced[]
}

export type Outcome = Decided | { kind: 'planned' } | { kind: 'refused'; message: string }

type Page<Name> = Extract<NonNullable<DecideMutation['decide']>, { __typename: Name }>
type DecidedPage = Page<'Decided'>

const refusedRows = ({ refused }: Pick<DecidedPage, 'refused'>): RefusedRow[] =>
  refused.map(({ reference, refusal: { __typename, message } }) => ({
    reference,
    message,
    isOutOfTurn: __typename === 'OutOfTurnReasonNeeded',
    isChanged: __typename === 'ChangedMeanwhile',
  }))

export function addPending(outcome: Decided, page: Page<'CountersignPending'>): void {
  outcome.pending.push(page.request, ...page.otherRequests)
  outcome.refused.push(...refusedRows(page))
}

export function addTo(outcome: Decided, page: DecidedPage): void {
  outcome.count += page.registrations.length
  outcome.offersMade += page.offersMade ?? 0
  outcome.staged.push(
    ...page.registrations.flatMap(({ reference, staged }) =>
      staged ? [{ reference, stagedAt: staged.stagedAt }] : [],
    ),
  )
  outcome.replaced.push(
    ...page.registrations.flatMap(({ staged }) =>
      staged?.replaced && staged.replacedBy ? [{ decision: staged.replaced, by: staged.replacedBy }] : [],
    ),
  )
  outcome.refused.push(...refusedRows(page))
}
