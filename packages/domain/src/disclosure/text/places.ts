/** Finds countries, cities, regions and demonyms in a text. */

import { cities } from '../lexicon/cities.ts'
import { citizens, compoundsOf } from '../lexicon/citizens.ts'
import { countryNames } from '../lexicon/countries.ts'
import { type Demonym, demonyms } from '../lexicon/demonyms.ts'
import { foldWords, type GrammaticalNumber } from '../lexicon/inflect.ts'
import { regions } from '../lexicon/regions.ts'
import { type Spot, spotsIn, termsBy } from './spots.ts'
import type { Word } from './words.ts'

export interface Place {
  words: readonly string[]
  /** ISO 3166-1 alpha-2: one of these. */
  codes: readonly string[]
  kind: 'COUNTRY' | 'CITY' | 'REGION' | 'PEOPLE'
  /** For `PEOPLE` only. */
  number: GrammaticalNumber
  /** Always capitalised. */
  isProper: boolean
}

export type PlaceSpot = Spot<Place>

/** Names that are ordinary words at the start of a sentence, and months, saints and people's names anywhere. */
const doubtful: ReadonlySet<string> = new Set(
  foldWords(
    'Pará Salto Manta Nice Natal Acre Melo Rivera Guerrero David Santos Sucre Loja Linden Granada Salvador Maldonado Trinidad Concepción León Limón Liberia Arica Fez Mali Jordan Jersey Chad Bari Man Male Reunion Guernsey Colombo Victoria Lima Santiago Valencia Florida',
  ),
)

const all: readonly Place[] = [
  ...merged(countryNames.map(({ code, words }) => ({ ...named('COUNTRY'), codes: [code], words }))),
  ...merged(cities.map(({ code, words }) => ({ ...named('CITY'), codes: [code], words }))),
  ...mergedPeople([...demonyms, ...citizens, ...compoundsOf(demonyms)]),
  ...regions.map(
    ({ number, ...region }): Place => ({
      ...region,
      kind: number === null ? 'REGION' : 'PEOPLE',
      number: number ?? 'ANY',
    }),
  ),
]

function named(kind: 'COUNTRY' | 'CITY'): Pick<Place, 'kind' | 'number' | 'isProper'> {
  return { kind, number: 'ANY', isProper: true }
}

/** «Granadina» belongs to two countries: one entry, unless one is plural and the other singular. */
function mergedPeople(people: readonly Demonym[]): Place[] {
  const byForm = Map.groupBy(people, ({ words, number, isProper }) => `${words.join(' ')} ${number} ${isProper}`)
  return [...byForm.values()].flatMap(([first, ...rest]): Place[] => {
    if (!first) return []
    const { words, number, isProper } = first
    return [{ words, number, isProper, kind: 'PEOPLE', codes: [...new Set([first, ...rest].map(({ code }) => code))] }]
  })
}

/** One entry for a name shared by several countries. */
function merged(places: readonly Place[]): Place[] {
  const byName = Map.groupBy(places, ({ words }) => words.join(' '))
  return [...byName.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, codes: [...new Set([first, ...rest].flatMap(({ codes }) => codes))] }] : [],
  )
}

const byFirstWord = termsBy(all)

/** Positions of places, the longest names first; `isLower`: capitals carry no meaning in the text. */
export const placesIn = (words: readonly Word[], isLower: boolean): PlaceSpot[] =>
  spotsIn(byFirstWord, words, (place, first, last) => isWritten(place, words, first, last, isLower))

function isWritten(
  { isProper, words: form }: Place,
  words: readonly Word[],
  first: number,
  last: number,
  isLower: boolean,
) {
  if (isLower || !isProper) return true
  const word = words[first]
  if (first === last && doubtful.has(form[0] ?? '') && (word?.opens ?? true)) return false
  return words.slice(first, last + 1).some(({ capital }) => capital)
}

const codeOf = new Map(countryNames.map(({ code, words }) => [words.join(' '), code]))

/** ISO 3166-1 alpha-2 code of a country given by code or by name in any of the languages. */
export function countryCodeOf(given: string): string | null {
  const code = given.trim().toUpperCase()
  if (/^[A-Z]{2}$/.test(code) && countryNames.some((country) => country.code === code)) return code
  return codeOf.get(foldWords(given).join(' ')) ?? null
}

const ofCountry: ReadonlySet<string> = new Set(
  [...countryNames, ...demonyms].flatMap(({ words }) => (words.length === 1 ? words : [])),
)

/** Whether the word is a country's name or a demonym. */
export const isOfCountry = (key: string): boolean => ofCountry.has(key)

const ofCity: ReadonlySet<string> = new Set(cities.flatMap(({ words }) => (words.length === 1 ? words : [])))

/** Whether the word is the name of a city or a province. */
export const isCity = (key: string): boolean => ofCity.has(key)
