import { factNames } from './factWords.ts'

/** One fact that an entry changed. */
export interface Change {
  /** Its place in `factNames`. */
  fact: string
  /** Where the fact is one of several: key of the group, code of the language. */
  of: string | null
  /** `undefined`: there was none before. */
  from: unknown
  to: unknown
}

interface Fact {
  fact: string
  of: string | null
  value: unknown
}

/**
 * What an entry changed, as far as there are words for it. Of what was created only what is short enough to be shown; an event
 * that was created is in its record.
 */
export function changesOf(kind: string, before: unknown, after: unknown): Change[] {
  if (kind === 'EVENT_CREATED') return []
  const old = factsOf(before)
  return factsOf(after).flatMap(({ fact, of, value }): Change[] => {
    // What was typed says itself what it counts as, until a person decides about spellings.
    if (fact === 'organisationKey' && kind !== 'ORGANISATION_MATCHED') return []
    const was = old.find((each) => each.fact === fact && each.of === of)
    if (was ? same(was.value, value) : value === null || value === 0) return []
    return [{ fact, of, from: was?.value, to: value }]
  })
}

/** By name, in the order of `factNames`. */
function factsOf(facts: unknown): Fact[] {
  if (!isRecord(facts)) return []
  return Object.keys(factNames).flatMap((fact) => {
    const value = facts[fact.split('.')[0] ?? '']
    return value === undefined ? [] : factsNamed(fact, value)
  })
}

/** Those of one name, `a`, `a.b` or `a.*.c`: `value` is what stands under `a`. */
function factsNamed(fact: string, value: unknown): Fact[] {
  const [, second, third] = fact.split('.')
  if (third !== undefined && isRecord(value))
    return Object.entries(value).flatMap(([key, each]) =>
      isRecord(each) && each[third] !== undefined ? [{ fact, of: key, value: each[third] }] : [],
    )
  if (second !== undefined && isRecord(value))
    return value[second] === undefined ? [] : [{ fact, of: null, value: value[second] }]
  if (second !== undefined) return value === null ? [{ fact, of: null, value }] : []
  // What has more below it has names of its own.
  if (isRecord(value))
    return Object.entries(value).flatMap(([of, each]) => (isRecord(each) ? [] : [{ fact, of, value: each }]))
  return [{ fact, of: null, value }]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
