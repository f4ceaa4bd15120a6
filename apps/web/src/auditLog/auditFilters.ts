import type { AuditFilter } from '../__generated__/graphql.ts'
import { instantOf } from '../ui/staff/zoned.ts'

/** Filters of the log; kept in the URL, so that they can be bookmarked, shared and restored with Back. */
export interface AuditFilters {
  kinds: string[]
  /** Kinds of actors. */
  by: string[]
  /** Slugs of institutes. */
  institutes: string[]
  /** Reference of a registration. */
  about: string
  /** `YYYY-MM-DD` in the event's zone. */
  from: string
  /** The last day included, `YYYY-MM-DD` in the event's zone. */
  until: string
}

export const noFilters: AuditFilters = { kinds: [], by: [], institutes: [], about: '', from: '', until: '' }

export function filtersOf(params: URLSearchParams): AuditFilters {
  const list = (name: string) => params.get(name)?.split(',').filter(Boolean).slice(0, 100) ?? []
  const day = (name: string) => /^\d{4}-\d{2}-\d{2}$/.exec(params.get(name) ?? '')?.[0] ?? ''
  return {
    kinds: list('kind'),
    by: list('by'),
    institutes: list('institute'),
    about: params.get('about')?.trim() ?? '',
    from: day('from'),
    until: day('until'),
  }
}

/** URL parameters of the filters, omitting those that aren't set. */
export function paramsOf({ kinds, by, institutes, about, from, until }: AuditFilters): Record<string, string> {
  const all = {
    kind: kinds.join(','),
    by: by.join(','),
    institute: institutes.join(','),
    about: about.trim(),
    from,
    until,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

/** The filters as API input. Dates that don't exist are ignored. */
export function filterOf({ kinds, by, institutes, about, from, until }: AuditFilters, zone: string): AuditFilter {
  const begin = from && instantOf(`${from}T00:00`, zone)?.instant
  const end = until && instantOf(`${dayAfter(until)}T00:00`, zone)?.instant
  return {
    ...(kinds.length > 0 && { kinds }),
    ...(by.length > 0 && { actorKinds: by }),
    ...(institutes.length > 0 && { instituteSlugs: institutes }),
    ...(about && { reference: about.toUpperCase() }),
    ...(begin && { from: begin }),
    ...(end && { until: end }),
  }
}

function dayAfter(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? day : new Date(at + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
