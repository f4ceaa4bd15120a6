import type { RecipientFilter, RecipientStatus } from '../../__generated__/graphql.ts'

/** Filters of the list; kept in the URL. */
export interface RecipientFilters {
  /** Null for all. */
  status: RecipientStatus | null
  search: string
}

const standings: readonly RecipientStatus[] = ['NOT_SENT', 'UNDELIVERED', 'UNACKNOWLEDGED', 'ACKNOWLEDGED']

/** Links saved before 29 November 2026 use the former value. */
const formerly = (given: string | null) => (given === 'AWAITED' ? 'UNACKNOWLEDGED' : given)

export const filtersOf = (params: URLSearchParams): RecipientFilters => ({
  status: standings.find((each) => each === formerly(params.get('standing'))) ?? null,
  search: params.get('q') ?? '',
})

export function paramsOf({ status, search }: RecipientFilters): URLSearchParams {
  const given = new URLSearchParams()
  if (status) given.set('standing', status)
  if (search.trim()) given.set('q', search.trim())
  return given
}

/** The filters as API input. */
export const filterOf = ({ status, search }: RecipientFilters): RecipientFilter => ({
  ...(status && { status }),
  ...(search.trim() && { search: search.trim() }),
})
