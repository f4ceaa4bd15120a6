/**
 * Refuses the spread of an object literal, `{ ...{ a, b }, c }`: it works around the formatter, and the compiler no longer
 * reports excess properties.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './generate.ts'
import { filesIn } from './related.ts'

// Written so that it doesn't match this file itself.
const spread = /^(?!\s*(?:\*|\/\/|\/\*)).*\.{3}\{/

/** The offending lines, each in a sentence. */
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
