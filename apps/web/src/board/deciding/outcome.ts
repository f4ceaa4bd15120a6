/** Outcome of decisions, aggregated over the pages in which they were sent. */
import type { DecideMutation, Decision } from '../../__generated__/graphql.ts'
import type { FragmentType } from '../../__generated__/index.ts'
import type { Staging } from './order.ts'
import type { Pending_Request } from './PendingNotice.tsx'

export interface RefusedRow {
  reference: string
  /** The refusal in the server's words. */
  message: string
  /** Whether the offer is out of turn and needs a reason. */
  isOutOfTurn: boolean
  /** Whether the registration was decided on, or staged differently, in the meantime. */
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
  /** Requests for other institutes' agreement, one per right that was used. */
  pending: PendingRequest[]
  /** Registrations whose decisions are now staged. */
  staged: Staging[]
  /** Decisions staged by colleagues that were replaced. */
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
