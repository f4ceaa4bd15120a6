import type {
  EmailCategory,
  EmailDeliveryStatus,
  InstituteOutboxFilter,
  OutboxFilter,
} from '../__generated__/graphql.ts'

/** Filters of the outbox; kept in the URL. */
export interface OutboxFilters {
  /** Empty for all. */
  statuses: EmailDeliveryStatus[]
  /** Lists planned or undone actions instead of emails; null for emails. */
  actions: 'PLANNED' | 'UNDONE' | null
  categories: EmailCategory[]
  /** Reference of the person's registration. */
  person: string
  search: string
}

export const allStatuses: readonly EmailDeliveryStatus[] = ['QUEUED', 'SENT', 'BOUNCED', 'REFUSED']
export const allCategories: readonly EmailCategory[] = [
  'REGISTRATION',
  'SEAT',
  'EVENT',
  'SESSION',
  'MESSAGE',
  'INVITATION',
  'REPORT',
  'PARTNERSHIP',
  'TEAM',
  'OTHER',
]

export const noFilters: OutboxFilters = { statuses: [], actions: null, categories: [], person: '', search: '' }

const listIn = (params: URLSearchParams, name: string): string[] => params.get(name)?.split(',') ?? []

export function filtersOf(params: URLSearchParams): OutboxFilters {
  const status = listIn(params, 'status')
  const kinds = listIn(params, 'kind')
  return {
    statuses: allStatuses.filter((each) => status.includes(each)),
    actions: (['PLANNED', 'UNDONE'] as const).find((each) => status.includes(each)) ?? null,
    categories: allCategories.filter((each) => kinds.includes(each)),
    person: params.get('person') ?? '',
    search: params.get('q') ?? '',
  }
}

export function paramsOf({ statuses, actions, categories, person, search }: OutboxFilters): URLSearchParams {
  const given = new URLSearchParams()
  if (actions) given.set('status', actions)
  else if (statuses.length > 0) given.set('status', statuses.join(','))
  if (categories.length > 0) given.set('kind', categories.join(','))
  if (person) given.set('person', person)
  if (search.trim()) given.set('q', search.trim())
  return given
}

export const isFiltered = (filters: OutboxFilters): boolean => paramsOf(filters).size > 0

/** Builds the API's filter for an institute's outbox. */
export const instituteFilterOf = ({ statuses, categories }: OutboxFilters): InstituteOutboxFilter => ({
  ...(statuses.length > 0 && { deliveryStatuses: statuses }),
  ...(categories.length > 0 && { categories }),
})

/** Builds the API's filter for an event's outbox. */
export const filterOf = (filters: OutboxFilters): OutboxFilter => ({
  ...instituteFilterOf(filters),
  ...(filters.person && { reference: filters.person }),
  ...(filters.search.trim() && { search: filters.search.trim() }),
})
