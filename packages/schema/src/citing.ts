/** Data for citing and reusing publications; browser and server share the rules. */
import { tidy } from './texts.ts'
import type { FieldProblem } from './words.ts'

/** Licences under which a report may be offered, most permissive first. */
export const licences = [
  'CC0_1_0',
  'CC_BY_4_0',
  'CC_BY_SA_4_0',
  'CC_BY_ND_4_0',
  'CC_BY_NC_4_0',
  'CC_BY_NC_SA_4_0',
  'CC_BY_NC_ND_4_0',
] as const
export type Licence = (typeof licences)[number]

const creativeCommons = (terms: string) => ({
  name: `CC ${terms.toUpperCase()} 4.0`,
  spdx: `CC-${terms.toUpperCase()}-4.0`,
  url: `https://creativecommons.org/licenses/${terms}/4.0/`,
})

/** Each licence's common name, SPDX id, and the URL of its text. */
export const licenceFacts: Readonly<Record<Licence, { name: string; spdx: string; url: string }>> = {
  CC0_1_0: { name: 'CC0 1.0', spdx: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  CC_BY_4_0: creativeCommons('by'),
  CC_BY_SA_4_0: creativeCommons('by-sa'),
  CC_BY_ND_4_0: creativeCommons('by-nd'),
  CC_BY_NC_4_0: creativeCommons('by-nc'),
  CC_BY_NC_SA_4_0: creativeCommons('by-nc-sa'),
  CC_BY_NC_ND_4_0: creativeCommons('by-nc-nd'),
}

type Given = string | null | undefined

const maxDoiLength = 200

/** Normalises a DOI: without the resolver's address, in lower case, as `10.1234/abc`. Empty: none was given; null: invalid. */
export function doiIn(given: Given): string | null {
  const text = tidy(given).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
  const isSound = text.length <= maxDoiLength && /^10\.\d{4,9}(?:\.\d+)*\/[\w\-.;()/:<>]+$/.test(text)
  return text === '' || isSound ? text.toLowerCase() : null
}

export const doiAddress = (doi: string): string => `https://doi.org/${encodeURI(doi)}`

/** An ISBN of 13 digits with a valid check digit, with its hyphens. Empty: none was given; null: invalid. */
export function isbnIn(given: Given): string | null {
  const text = tidy(given)
    .replace(/^ISBN(?:-13)?:?\s*/i, '')
    .replaceAll(/[\s\u2010-\u2013]+/g, '-')
  if (text === '') return ''
  const digits = text.replaceAll('-', '')
  if (!/^97[89]\d{10}$/.test(digits) || !/^\d+(?:-\d+)*$/.test(text)) return null
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0 ? text : null
}

export const checkDoi = (path: string, given: Given): FieldProblem[] =>
  doiIn(given) === null ? [{ path, code: 'MALFORMED' }] : []

export const checkIsbn = (path: string, given: Given): FieldProblem[] =>
  isbnIn(given) === null ? [{ path, code: 'MALFORMED' }] : []
