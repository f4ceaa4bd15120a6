/** What can be a name and is mostly something else. */
import { ordinary, places } from '../lexicon/common.ts'
import { isOfCountry } from './places.ts'

/** A word or a place as well, so that it needs more than its letters to be a name. */
export const isOrdinary = (key: string): boolean => ordinary.has(key) || places.has(key) || isOfCountry(key)
