import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from './generate.ts'

const rules = ['noExcessiveLinesPerFunction', 'noExcessiveCognitiveComplexity'] as const
type Rules = { complexity?: Partial<Record<(typeof rules)[number], unknown>> }

const { linter, overrides } = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8')) as {
  linter: { rules: Rules }
  overrides: { includes: string[]; linter: { rules: Rules } }[]
}

/** Patterns of files that have a limit of their own, or no limit. */
const exemptedFrom = (rule: (typeof rules)[number]): string[] =>
  overrides.filter(({ linter }) => linter.rules.complexity?.[rule] !== undefined).flatMap(({ includes }) => includes)

test('functions have at most 80 lines and a cognitive complexity of 15', () => {
  expect(linter.rules.complexity).toEqual({
    noExcessiveLinesPerFunction: { level: 'error', options: { maxLines: 80, skipBlankLines: true } },
    noExcessiveCognitiveComplexity: { level: 'error', options: { maxAllowedComplexity: 15 } },
  })
})

test('only tests and journeys may have longer functions, and no function may be more complex', () => {
  expect(rules.map(exemptedFrom)).toEqual([['**/*.test.ts', '**/*.test.tsx', '**/*.journey.ts'], []])
})
