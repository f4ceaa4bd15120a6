/** Rules for links that people are sent to; the browser shows what the server would answer. */
import { checkLine, tidy } from './texts.ts'
import type { FieldProblem } from './words.ts'

/** Characters. */
export const maxLinkLength = 2000

/** Where a venue is shown on a map: the organisers' own link, or a page about its position. Nothing is loaded from there. */
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
