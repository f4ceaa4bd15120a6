import type { Language } from '@plenaria/schema/languages'
import { type Refused, refuse } from './errors.ts'

const dateOf = (at: number | null): Date | null => (at === null ? null : new Date(at))

/** The desk's refusal to give seats, with the instants since when. */
export const notTakingPlace = (
  language: Language,
  { calledOffAt, postponedAt }: { calledOffAt: number | null; postponedAt: number | null },
  zone?: string,
): Refused<'NotTakingPlace'> =>
  refuse(language, 'NotTakingPlace', { calledOffAt: dateOf(calledOffAt), postponedAt: dateOf(postponedAt) }, zone)
