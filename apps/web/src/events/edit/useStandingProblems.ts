import { useState } from 'react'
import { type FieldProblems, languageOfControl } from '../../ui/staff/formProblems.ts'
import type { EventDraft } from './draft.ts'

const dates = ['zone', 'startsAt', 'endsAt', 'registrationOpensAt', 'registrationClosesAt', 'decisionPromisedAt']

const isDate = (id: string): boolean => dates.includes(id) || /^sessions\.\d+\.(starts|ends)At$/.test(id)

/**
 * Errors whose fields haven't changed since they were found. Dates are validated against each other, so changing one clears the
 * errors of all dates that are filled in.
 * @param found replaced by every attempt
 */
export function useStandingProblems(fieldProblems: FieldProblems, found: unknown, draft: EventDraft): FieldProblems {
  const [tried, setTried] = useState({ found, draft })
  if (tried.found !== found) setTried({ found, draft })
  const isSame = (id: string) => {
    const place = placeOf(id, tried.draft)
    return valueAt(tried.draft, place) === valueAt(draft, place)
  }
  const stands = (id: string) => isSame(id) && (!isDate(id) || !valueAt(draft, id) || dates.every(isSame))
  return Object.fromEntries(Object.entries(fieldProblems).filter(([id]) => stands(id)))
}

/** A missing text can be provided in any language. */
const placeOf = (id: string, draft: EventDraft): string =>
  languageOfControl(id) && !valueAt(draft, id) ? id.slice(0, id.lastIndexOf('.')) : id

const valueAt = (draft: unknown, id: string): unknown =>
  id.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], draft)
