/**
 * Refuses the spread of an object literal, `{ ...{ a, b }, c }`: it is formatting past the formatter, and the compiler no longer
 * looks for properties that the type doesn't have.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './generate.ts'
import { filesIn } from './related.ts'

// Put together, so that the check can be read by itself.
const spread = /^(?!\s*(?:\*|\/\/|\/\*)).*\.{3}\{/

/** The lines with one, each in a sentence. */
export const literalSpreads = (file: string, text: string): string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      spread.test(line) ? [`${file}:${index + 1} spreads an object literal. Write its properties out.`] : [],
    )

if (import.meta.main) {
  const files = ['apps', 'packages', 'prisma'].flatMap((folder) => [...filesIn(root, folder)])
  const problems = files
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('__generated__'))
    .flatMap((file) => literalSpreads(file, readFileSync(path.join(root, file), 'utf8')))
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
}
