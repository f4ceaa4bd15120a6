import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from './generate.ts'

const rules = ['noExcessiveLinesPerFunction', 'noExcessiveCognitiveComplexity'] as const
type Rule = (typeof rules)[number]
type Rules = { complexity?: Partial<Record<Rule, unknown>> }

const { linter, overrides } = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8')) as {
  linter: { rules: Rules }
  overrides: { includes: string[]; linter: { rules: Rules } }[]
}

/** Files that the rule is off for, one by one; kinds of files have a star in their name. */
const excusedFrom = (rule: Rule): string[] =>
  overrides
    .filter((each) => each.linter.rules.complexity?.[rule] === 'off')
    .flatMap(({ includes }) => includes)
    .filter((file) => !file.includes('*'))

/** Those of the files that break the rule. */
function breaking(rule: Rule, files: readonly string[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'functions-'))
  const config = path.join(folder, 'biome.json')
  writeFileSync(
    config,
    JSON.stringify({ linter: { rules: { preset: 'none', complexity: { [rule]: linter.rules.complexity?.[rule] } } } }),
  )
  try {
    const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
    const args = [biome, 'lint', `--config-path=${config}`, '--reporter=json', '--max-diagnostics=none', ...files]
    // It fails where it finds something, which is what is looked for.
    const output = outputOf(args)
    const { diagnostics } = JSON.parse(output) as { diagnostics: { location: { path: string } }[] }
    return [...new Set(diagnostics.map(({ location }) => location.path))]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function outputOf(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (fault) {
    return String((fault as { stdout: string }).stdout)
  }
}

test.each(rules)('a file that is excused from %s still breaks it', (rule) => {
  const excused = excusedFrom(rule)
  expect(excused.length === 0 ? [] : breaking(rule, excused).toSorted()).toEqual(excused.toSorted())
})
