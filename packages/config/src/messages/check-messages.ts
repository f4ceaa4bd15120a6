/** The step of `check` that reads messages in four languages. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Baseline, describe, evaluate, findViolations } from './evaluate.ts'
import { readTerms } from './glossary.ts'
import { readMessages, readWords } from './load.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const baseline = JSON.parse(readFileSync(path.join(import.meta.dirname, 'baseline.json'), 'utf8')) as Baseline
const evaluation = evaluate(findViolations(readMessages(root), readWords(root), readTerms(root)), baseline)
for (const line of describe(evaluation)) console.log(line)
if (evaluation.added.length + evaluation.fixed.length > 0) process.exitCode = 1
