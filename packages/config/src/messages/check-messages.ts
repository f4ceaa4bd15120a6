/** The step of `check` that applies the rules to messages in four languages. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readLabels } from './buttons.ts'
import { readCatalogues } from './catalogue.ts'
import { type Baseline, describe, evaluate, findViolations, placesOf } from './evaluate.ts'
import { readTerms } from './glossary.ts'
import { messagesIn, readWords } from './load.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const baseline = JSON.parse(readFileSync(path.join(import.meta.dirname, 'baseline.json'), 'utf8')) as Baseline
const catalogues = readCatalogues(root)
const evaluation = evaluate(
  findViolations(messagesIn(catalogues, readLabels(root)), readWords(root), readTerms(root)),
  baseline,
)
for (const line of describe(evaluation, placesOf(catalogues))) console.log(line)
if (evaluation.added.length + evaluation.fixed.length > 0) process.exitCode = 1
