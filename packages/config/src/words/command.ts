/** The step of `check` that looks for refused words in names, comments, test titles and modules of words. */
import path from 'node:path'
import { describe } from './evaluate.ts'
import { readUses } from './load.ts'

const uses = readUses(path.resolve(import.meta.dirname, '../../../..'))
for (const line of describe(uses)) console.log(line)
if (uses.length > 0) process.exitCode = 1
