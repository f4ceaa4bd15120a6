import { factNames } from './factWords.ts'

/** A fact changed by an entry. */
export interface Change {
  /** Key in `factNames`. */
  fact: string
  /** The group's key or the language code, if there are several facts of this name. */
  of: string | null
  /** Undefined if there was no previous value. */
  from: unknown
  to: unknown
}

interface Fact {
  fact: string
  of: string | null
  value: unknown
}

/**
 * Changes of an entry, as far as they can be put into words. For created objects, only values that are short enough to show; a
 * created event is shown only as the raw entry.
 */
export function changesOf(kind: string, before: unknown, after: unknown): Change[] {
  if (kind === 'EVENT_CREATED') return []
  const old = factsOf(before)
  return factsOf(after).flatMap(({ fact, of, value }): Change[] => {
    // The key merely follows the typed organisation, unless a person has matched spellings.
    if (fact === 'organisationKey' && kind !== 'ORGANISATION_MATCHED') return []
    const was = old.find((each) => each.fact === fact && each.of === of)
    if (was ? same(was.value, value) : value === null || value === 0) return []
    return [{ fact, of, from: was?.value, to: value }]
  })
}

/** Facts in the order of `factNames`. */
function factsOf(facts: unknown): Fact[] {
  if (!isRecord(facts)) return []
  return Object.keys(factNames).flatMap((fact) => {
    const value = facts[fact.split('.')[0] ?? '']
    return value === undefined ? [] : factsNamed(fact, value)
  })
}

/** Facts of one name, `a`, `a.b` or `a.*.c`; `value` is the value of `a`. */
function factsNamed(fact: string, value: unknown): Fact[] {
  const [, second, third] = fact.split('.')
  if (third !== undefined && isRecord(value))
    return Object.entries(value).flatMap(([key, each]) =>
      isRecord(each) && each[third] !== undefined ? [{ fact, of: key, value: each[third] }] : [],
    )
  if (second !== undefined && isRecord(value))
    return value[second] === undefined ? [] : [{ fact, of: null, value: value[second] }]
  if (second !== undefined) return value === null ? [{ fact, of: null, value }] : []
  // Nested objects have their own names.
  if (isRecord(value))
    return Object.entries(value).flatMap(([of, each]) => (isRecord(each) ? [] : [{ fact, of, value: each }]))
  return [{ fact, of: null, value }]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
