/**
 * The step of `check` that reads names, comments and titles of tests. `npx pnpm@12 words baseline` brings the baseline up to date: words that
 * are gone are removed, words that moved to another file move; it refuses more words than there were.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Baseline, describe, evaluate } from './evaluate.ts'
import { readUses } from './load.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const file = path.join(import.meta.dirname, 'baseline.json')
const evaluation = evaluate(readUses(root), JSON.parse(readFileSync(file, 'utf8')) as Baseline)
const { added, fixed, current, isMore } = evaluation

if (process.argv[2] === 'baseline' && !isMore) {
  writeFileSync(file, `${JSON.stringify(current, null, 2)}\n`)
  console.log(`${fixed.length} entries of the baseline changed.`)
} else {
  for (const line of describe(evaluation)) console.log(line)
  if (added.length + fixed.length > 0) process.exitCode = 1
}
