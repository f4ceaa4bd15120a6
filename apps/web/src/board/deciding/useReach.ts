import type { Decision, OfferLimitInput } from '../../__generated__/graphql.ts'
import { type Previewed, usePreview } from '../../planned/preview.ts'
import { type BoardFilters, filterOf } from '../filters/filters.ts'

/** A decision about to take effect, shown in a dialog. */
export interface Asked {
  decision: Decision
  on: readonly string[] | 'everyone'
  /** Whether a reason is given: without one, out-of-turn offers are refused. */
  hasReason: boolean
  fromAllotmentOf?: string
  limit?: OfferLimitInput
}

export interface Reach {
  /** Number of people who would be emailed; null while unknown. */
  people: number | null
  /** Whether fewer may be emailed, because a job decides in several steps. */
  isUpperBound: boolean
  /** Why the decision as a whole would be refused. */
  refusal: string | null
}

/** Number of registrations decided on per request; more are sent in pages. */
const pageOf = 1_000

/**
 * Number of people a decision would email, from a dry run on the server. Null if no dialog is open, if more rows are selected
 * than fit in one request, or if the number would reveal people hidden from the viewer.
 */
export function useReach(slug: string, filters: BoardFilters, total: number, asked: Asked | null): Reach | null {
  const action = asked && previewed(slug, filters, total, asked)
  const preview = usePreview(action)
  if (!action) return null
  if (!preview) return { people: null, isUpperBound: false, refusal: null }
  return preview.people === null ? null : { ...preview, people: preview.people }
}

function previewed(
  eventSlug: string,
  filters: BoardFilters,
  total: number,
  { on, hasReason, ...order }: Asked,
): Previewed | null {
  // Placeholder: the reason isn't known yet, and doesn't affect who is emailed.
  const given = { ...order, eventSlug, staged: false, ...(hasReason && { reason: '…' }) }
  if (on === 'everyone')
    return { kind: 'DECIDE_ALL', args: { input: { ...given, filter: filterOf(filters), expectedCount: total } } }
  return on.length <= pageOf ? { kind: 'DECIDE', args: { input: { ...given, references: [...on] } } } : null
}
