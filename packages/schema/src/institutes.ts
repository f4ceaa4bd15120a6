/** Rules for what institutes publish about themselves; browser and server share them. */
import { checkLine, tidy } from './texts.ts'
import type { FieldProblem } from './words.ts'

/** Minimum contrast of text with its background; WCAG 2.2, 1.4.3. */
const minContrast = 4.5

/** Linearises one colour channel, 0 to 255, for relative luminance; WCAG 2.2. */
function linear(part: number): number {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Contrast of `#rrggbb` with white, 1 to 21. */
export function contrastWithWhite(colour: string): number {
  const part = (from: number) => linear(Number.parseInt(colour.slice(from, from + 2), 16))
  return 1.05 / (0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) + 0.05)
}

/** `#rrggbb`, dark enough for text on white and for white text on it. */
export function checkAccent(path: string, accent: string): FieldProblem[] {
  if (accent === '') return [{ path, code: 'REQUIRED' }]
  if (!/^#[0-9a-f]{6}$/i.test(accent)) return [{ path, code: 'MALFORMED', expected: 'COLOUR' }]
  return contrastWithWhite(accent) < minContrast ? [{ path, code: 'OUT_OF_RANGE', expected: 'CONTRAST' }] : []
}

/** An https address of at most 300 characters without user or password, or nothing. */
export function checkWebsite(path: string, given: string | null | undefined): FieldProblem[] {
  const problems = checkLine(path, given, 300, { required: false })
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
  return isSound ? [] : [{ path, code: 'MALFORMED', expected: 'WEBSITE' }]
}
