/** Interprets words in a file: countries, languages, groups and choices, as people write them. */
import { foldWord } from '@plenaria/domain/exchange/suggest'
import { countries, languageCodes } from '@plenaria/schema/countries'
import { languages, tag } from '@plenaria/schema/languages'
import { moreLanguageCodes } from '@plenaria/schema/moreLanguages'

/** Everyday names missing in the standard lists. */
const otherCountries: Record<string, string> = {
  usa: 'US',
  'united states of america': 'US',
  'estados unidos de america': 'US',
  'etats unis d amerique': 'US',
  uk: 'GB',
  'great britain': 'GB',
  'gran bretana': 'GB',
  'gra bretanha': 'GB',
  'grande bretagne': 'GB',
  'bolivia plurinational state of': 'BO',
  'venezuela bolivarian republic of': 'VE',
  'russian federation': 'RU',
  'korea republic of': 'KR',
  'iran islamic republic of': 'IR',
  'tanzania united republic of': 'TZ',
  'czech republic': 'CZ',
  'viet nam': 'VN',
  'republica dominicana': 'DO',
  holland: 'NL',
}

const named = (type: 'region' | 'language', codes: readonly string[]): Map<string, string> => {
  const found = new Map<string, string>()
  for (const language of languages) {
    const displayNames = new Intl.DisplayNames([tag(language)], { type, fallback: 'none' })
    for (const code of codes) {
      const name = displayNames.of(code)
      if (name !== undefined && !found.has(foldWord(name))) found.set(foldWord(name), code)
    }
  }
  for (const code of codes) found.set(code.toLowerCase(), code)
  return found
}

/** Created when the first file is read. */
let byWord: { country: Map<string, string>; language: Map<string, string> } | undefined

function words() {
  byWord ??= {
    country: new Map([...Object.entries(otherCountries), ...named('region', countries)]),
    language: named('language', [...languageCodes, ...moreLanguageCodes()]),
  }
  return byWord
}

export const countryOf = (text: string): string | null => words().country.get(foldWord(text)) ?? null

/** Accepts tags such as `pt-BR` too. */
export function languageCodeOf(text: string): string | null {
  const { language } = words()
  return language.get(foldWord(text)) ?? language.get(foldWord(text).split(' ', 1)[0] ?? '') ?? null
}

/** By key and by name in every language. */
export const byAnyName = (all: readonly { key: string; names: readonly string[] }[]): Map<string, string> =>
  new Map(all.flatMap(({ key, names }) => [...names, key].map((name): [string, string] => [foldWord(name), key])))

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'si', 's', 'sim', 'oui', 'o'])
const no = new Set(['no', 'n', 'false', '0', 'nao', 'non', ''])

/** Null if it is neither. */
export function yesOrNo(text: string): boolean | null {
  const word = foldWord(text)
  if (yes.has(word)) return true
  return no.has(word) ? false : null
}

/** Values in pretix, Indico, Eventbrite and manual lists for people who don't take part. */
const notComing = new Set([
  'canceled',
  'cancelled',
  'canceled paid fee',
  'expired',
  'refunded',
  'partially refunded',
  'deleted',
  'not attending',
  'rejected',
  'withdrawn',
  'declined',
  'cancelado',
  'cancelada',
  'expirado',
  'reembolsado',
  'rechazado',
  'rechazada',
  'retirado',
  'retirada',
  'recusada',
  'annule',
  'annulee',
  'rembourse',
  'refuse',
  'refusee',
])

export const isNotComing = (text: string): boolean => notComing.has(foldWord(text))

/** Several values in one cell. */
export const severalIn = (text: string): string[] =>
  text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
