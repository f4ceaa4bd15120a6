/** Rules for single fields of events: each check returns every problem it finds, by path. */
import { checkLine, checkText } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { LocalisedTextInput } from '../__generated__/resolvers.ts'

type Code = FieldProblem['code']
type Advice = Pick<FieldProblem, 'expected' | 'minimum' | 'maximum' | 'within'>

export const fieldProblem = (path: string, code: Code, advice: Advice = {}): FieldProblem[] => [
  { path, code, ...advice },
]

export const fieldProblemIf = (holds: boolean, path: string, code: Code, advice: Advice = {}): FieldProblem[] =>
  holds ? fieldProblem(path, code, advice) : []

/** Runs a check on every item, with the item's own path: `groups.0`. */
export const each = <T>(
  items: readonly T[],
  path: string,
  check: (item: T, path: string, index: number) => FieldProblem[],
): FieldProblem[] => items.flatMap((item, index) => check(item, `${path}.${index}`, index))

/** Checks for `least` to `most` items; only then are the items checked. */
export function listProblems<T>(
  items: readonly T[],
  path: string,
  [least, most]: [number, number],
  check: (item: T, path: string, index: number) => FieldProblem[],
): FieldProblem[] {
  if (items.length === 0 && least > 0) return fieldProblem(path, 'REQUIRED')
  if (items.length < least) return fieldProblem(path, 'TOO_SHORT')
  if (items.length > most) return fieldProblem(path, 'TOO_MANY', { maximum: most })
  return each(items, path, check)
}

/** Reports every key after the first of its kind. */
export function repeated(keys: readonly string[], pathOf: (index: number) => string): FieldProblem[] {
  const seen = new Set<string>()
  return keys.flatMap((key, index) => {
    if (seen.has(key)) return fieldProblem(pathOf(index), 'REPEATED')
    seen.add(key)
    return []
  })
}

export const outside = (value: number | null | undefined, path: string, minimum: number, maximum: number) =>
  fieldProblemIf(value != null && (value < minimum || value > maximum), path, 'OUT_OF_RANGE', { minimum, maximum })

/** Lower-case letters, digits and single hyphens between them. */
export function keyProblems(key: string, path: string, minimum: number, maximum: number): FieldProblem[] {
  if (key === '') return fieldProblem(path, 'REQUIRED')
  if (key.length < minimum) return fieldProblem(path, 'TOO_SHORT', { minimum })
  if (key.length > maximum) return fieldProblem(path, 'TOO_LONG', { maximum })
  return fieldProblemIf(!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key), path, 'MALFORMED', { expected: 'SLUG' })
}

export interface TextRule {
  /** `line`: one line, up to 300 characters; `text`: paragraphs, up to 20,000. */
  kind: 'line' | 'text'
  required: boolean
}

export const requiredLine: TextRule = { kind: 'line', required: true }
export const requiredText: TextRule = { kind: 'text', required: true }
export const optionalLine: TextRule = { kind: 'line', required: false }
export const optionalText: TextRule = { kind: 'text', required: false }

/** Empty is invalid only if at least one language is required; given texts must be valid, one per language. */
export function textsProblems(
  texts: readonly LocalisedTextInput[] | null | undefined,
  path: string,
  rule: TextRule,
): FieldProblem[] {
  const given = texts ?? []
  if (given.length === 0) return fieldProblemIf(rule.required, path, 'REQUIRED')
  return [
    ...each(given, path, ({ text }, at) =>
      rule.kind === 'line' ? checkLine(`${at}.text`, text, 300) : checkText(`${at}.text`, text, 20_000),
    ),
    ...repeated(
      given.map(({ language }) => language),
      (index) => `${path}.${index}.language`,
    ),
  ]
}

const earliest = Date.UTC(2000, 0)
const latest = Date.UTC(2200, 0)

/** A plausible instant: in this century or the next. */
export const instantProblems = (instant: Date | null | undefined, path: string): FieldProblem[] =>
  fieldProblemIf(
    instant != null && !(instant.getTime() >= earliest && instant.getTime() < latest),
    path,
    'OUT_OF_RANGE',
  )

/** A calendar date such as `2027-05-03`; null if invalid. */
export function dayIn(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : null
}

/** An IANA name (`America/Bogota`, `UTC`), not a bare offset. */
export function zoneProblems(zone: string, path: string): FieldProblem[] {
  if (zone === '') return fieldProblem(path, 'REQUIRED')
  const expected = 'ZONE'
  if (zone.length > 64 || !/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(zone)) return fieldProblem(path, 'MALFORMED', { expected })
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return []
  } catch {
    return fieldProblem(path, 'UNKNOWN', { expected })
  }
}
