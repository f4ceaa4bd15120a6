import type { Decision, OfferLimitInput } from '../../__generated__/graphql.ts'
import { type Previewed, usePreview } from '../../planned/preview.ts'
import { type BoardFilters, filterOf } from '../filters/filters.ts'

/** A decision that is about to take effect, while a dialog asks. */
export interface Asked {
  decision: Decision
  on: readonly string[] | 'everyone'
  /** Whether a reason is given with it: without one, offers that pass others are refused. */
  hasReason: boolean
  fromAllotmentOf?: string
  limit?: OfferLimitInput
}

export interface Reach {
  /** People who would be emailed; null: not known yet. */
  people: number | null
  /** Whether fewer may be emailed, because a job decides little by little. */
  isUpperBound: boolean
  /** Why the whole decision would be refused. */
  refusal: string | null
}

/** Registrations that are decided about at once; more go page by page. */
const pageOf = 1_000

/** How many people a decision would email, rehearsed by the server. Null: nothing is asked, more rows are selected than are decided about at once, or the number would reveal people hidden from the viewer. */
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
  // The words are not known yet, and don't change whom it reaches.
  const given = { ...order, eventSlug, staged: false, ...(hasReason && { reason: '…' }) }
  if (on === 'everyone')
    return { kind: 'DECIDE_ALL', args: { input: { ...given, filter: filterOf(filters), expectedCount: total } } }
  return on.length <= pageOf ? { kind: 'DECIDE', args: { input: { ...given, references: [...on] } } } : null
}
