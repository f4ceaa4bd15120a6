/** Rules for links that people are sent to; browser and server share them. */
import { checkLine, tidy } from './texts.ts'
import type { FieldProblem } from './words.ts'

/** Maximum length, in characters. */
export const maxLinkLength = 2000

/** Link to a map of a venue: the organisers' own link, or a page for its coordinates. Nothing is loaded from there. */
export function mapLinkOf({
  mapLink,
  position,
}: {
  mapLink: string | null
  position: { latitude: number; longitude: number } | null
}): string | null {
  if (mapLink !== null || position === null) return mapLink
  const { latitude, longitude } = position
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
}

/** An https address of at most 2,000 characters without user or password. */
export function checkLink(path: string, given: string | null | undefined, { required = true } = {}): FieldProblem[] {
  const problems = checkLine(path, given, maxLinkLength, { required })
  const text = tidy(given)
  if (problems.length > 0 || text === '') return problems
  const url = URL.parse(text)
  const isSound =
    url?.protocol === 'https:' &&
    /^https:\/\//i.test(text) &&
    !/\s/.test(text) &&
    url.username === '' &&
    url.password === '' &&
    url.hostname.includes('.')
  return isSound ? [] : [{ path, code: 'MALFORMED', expected: 'HTTPS_LINK' }]
}
