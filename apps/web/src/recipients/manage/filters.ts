import type { RecipientFilter, RecipientStatus } from '../../__generated__/graphql.ts'

/** Filters of the list; kept in the URL. */
export interface RecipientFilters {
  /** Null: all. */
  status: RecipientStatus | null
  search: string
}

const standings: readonly RecipientStatus[] = ['NOT_SENT', 'UNDELIVERED', 'UNACKNOWLEDGED', 'ACKNOWLEDGED']

/** Links saved before 29 November 2026 have the former value. */
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

/** The filter as the contract takes it. */
export const filterOf = ({ status, search }: RecipientFilters): RecipientFilter => ({
  ...(status && { status }),
  ...(search.trim() && { search: search.trim() }),
})
