import type { RecipientFilter, RecipientStanding } from '../../__generated__/graphql.ts'

/** Filters of the list; kept in the URL. */
export interface RecipientFilters {
  /** Null: all. */
  standing: RecipientStanding | null
  search: string
}

const standings: readonly RecipientStanding[] = ['NOT_SENT', 'UNDELIVERED', 'AWAITED', 'ACKNOWLEDGED']

export const filtersOf = (params: URLSearchParams): RecipientFilters => ({
  standing: standings.find((standing) => standing === params.get('standing')) ?? null,
  search: params.get('q') ?? '',
})

export function paramsOf({ standing, search }: RecipientFilters): URLSearchParams {
  const given = new URLSearchParams()
  if (standing) given.set('standing', standing)
  if (search.trim()) given.set('q', search.trim())
  return given
}

/** The filter as the contract takes it. */
export const filterOf = ({ standing, search }: RecipientFilters): RecipientFilter => ({
  ...(standing && { standing }),
  ...(search.trim() && { search: search.trim() }),
})
