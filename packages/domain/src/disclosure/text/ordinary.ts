/** Words that can be names but are mostly something else. */
import { ordinary, places } from '../lexicon/common.ts'
import { isOfCountry } from './places.ts'

/** Also a word or a place, so that it needs more evidence than its letters to count as a name. */
export const isOrdinary = (key: string): boolean => ordinary.has(key) || places.has(key) || isOfCountry(key)
