/** Applies the rules and compares the violations with the baseline of known ones, which may only shrink. */
import { exceptions } from './allowed.ts'
import type { Catalogue } from './catalogue.ts'
import type { Term } from './glossary.ts'
import { buttonRules } from './rules/buttons.ts'
import { languageRules } from './rules/language.ts'
import type { Message, Rule, Violation } from './rules/rule.ts'
import { translationRules } from './rules/translation.ts'

export const rules: readonly Rule[] = [...translationRules, ...languageRules, ...buttonRules]

/** Known violations: by rule, each as `locale id`. */
export type Baseline = Record<string, string[]>

export interface Evaluation {
  added: Violation[]
  /** In the baseline, but no longer found. */
  fixed: Violation[]
  /** The baseline without the fixed violations. */
  remaining: Baseline
}

const keyOf = ({ locale, id }: { locale: string; id: string }): string => `${locale} ${id}`

export function findViolations(
  messages: readonly Message[],
  words: readonly Message[],
  terms: readonly Term[],
): Violation[] {
  const found = [
    ...rules.flatMap(({ check }) => check(messages, terms)),
    ...languageRules.flatMap(({ check }) => check(words, terms)),
  ]
  return found.filter((violation) => exceptions[violation.rule]?.[keyOf(violation)] === undefined)
}

export function evaluate(violations: readonly Violation[], baseline: Baseline): Evaluation {
  const found = new Map(rules.map(({ name }) => [name, new Set<string>()]))
  for (const violation of violations) found.get(violation.rule)?.add(keyOf(violation))
  const known = (rule: string) => new Set(baseline[rule])
  const remaining = Object.fromEntries(
    Object.entries(baseline).map(([rule, keys]) => [rule, keys.filter((key) => found.get(rule)?.has(key))] as const),
  )
  return {
    added: violations.filter((violation) => !known(violation.rule).has(keyOf(violation))),
    fixed: Object.entries(baseline).flatMap(([rule, keys]) =>
      keys.flatMap((key) => {
        if (found.get(rule)?.has(key)) return []
        const [locale = '', ...id] = key.split(' ')
        return [{ rule, locale: locale as Violation['locale'], id: id.join(' '), detail: '' }]
      }),
    ),
    remaining: Object.fromEntries(Object.entries(remaining).filter(([, keys]) => keys.length > 0)),
  }
}

/** A baseline of these violations. */
export const baselineOf = (violations: readonly Violation[]): Baseline =>
  Object.fromEntries(
    rules.flatMap(({ name }) => {
      const keys = new Set(violations.filter(({ rule }) => rule === name).map(keyOf))
      return keys.size > 0 ? [[name, [...keys].sort()]] : []
    }),
  )

/** Files by `locale id` of a message. */
export type Places = ReadonlyMap<string, ReadonlySet<string>>

export function placesOf(catalogues: readonly Catalogue[]): Places {
  const places = new Map<string, Set<string>>()
  for (const { file, locale, entries } of catalogues)
    for (const { id } of entries) {
      const key = keyOf({ locale, id })
      places.set(key, (places.get(key) ?? new Set()).add(file))
    }
  return places
}

/** What `check` prints: new and fixed violations, and how many known ones are left to edit, by rule. */
export function describe({ added, fixed, remaining }: Evaluation, places: Places = new Map()): string[] {
  const counts = Object.entries(remaining).map(([rule, keys]) => `${rule}: ${keys.length}`)
  return [
    ...added.flatMap(({ rule, locale, id, detail }) => [
      `${locale}: ${id} ${detail} (${rule})`,
      ...[...(places.get(keyOf({ locale, id })) ?? [])].map((file) => `  in ${file}`),
    ]),
    ...fixed.map(({ rule, locale, id }) => `${locale}: ${id} no longer breaks this rule (${rule})`),
    ...(fixed.length > 0 ? ['Remove what is fixed from the baseline: run npx pnpm@12 message baseline.'] : []),
    ...(added.length > 0 ? ['docs/voice.md says how messages are written.'] : []),
    ...(counts.length > 0 ? [`Known violations still to edit: ${counts.join(' · ')}`] : []),
  ]
}
