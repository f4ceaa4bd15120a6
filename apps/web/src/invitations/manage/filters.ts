import type { EventInvitationFilter, EventInvitationState } from '../../__generated__/graphql.ts'

/** Filters of the list; kept in the URL. */
export interface InvitationFilters {
  /** Null for all. */
  state: EventInvitationState | null
  undelivered: boolean
  groupKeys: string[]
  search: string
}

export const allStates: readonly EventInvitationState[] = ['SENT', 'REGISTERED', 'DECLINED', 'LAPSED', 'REVOKED']

export const filtersOf = (params: URLSearchParams): InvitationFilters => ({
  state: allStates.find((state) => state === params.get('state')) ?? null,
  undelivered: params.get('undelivered') === 'yes',
  groupKeys: params.get('group')?.split(',').filter(Boolean) ?? [],
  search: params.get('q') ?? '',
})

export function paramsOf({ state, undelivered, groupKeys, search }: InvitationFilters): URLSearchParams {
  const given = new URLSearchParams()
  if (state) given.set('state', state)
  if (undelivered) given.set('undelivered', 'yes')
  if (groupKeys.length > 0) given.set('group', groupKeys.join(','))
  if (search.trim()) given.set('q', search.trim())
  return given
}

/** The filters as API input. */
export const filterOf = ({ state, undelivered, groupKeys, search }: InvitationFilters): EventInvitationFilter => ({
  ...(state && { states: [state] }),
  ...(undelivered && { undelivered: true }),
  ...(groupKeys.length > 0 && { groupKeys }),
  ...(search.trim() && { search: search.trim() }),
})
