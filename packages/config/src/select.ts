/** Selects what `test FILE…` and `test --changed` run. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { changedFiles } from './changed.ts'
import { root } from './generate.ts'
import { allTests, filesIn, isFolder, isJourney, isTest, readImporters, relatedTests } from './related.ts'

export interface Wanted {
  /** Test files, journeys, folders, or sources whose tests to run; paths from the root of the repository. */
  files: readonly string[]
  changed: boolean
  /** Text that titles must contain; null: all. */
  name: string | null
}

export interface Selection {
  tests: string[]
  journeys: string[]
  name: string | null
  /** Notes to print before the run. */
  notes: string[]
}

/** @throws an Error of one line if a file doesn't exist */
function fromRoot(file: string): string {
  const relative = path.relative(root, path.resolve(root, file))
  if (relative.startsWith('..') || !existsSync(path.join(root, relative)))
    throw new Error(`There is no ${file} here; name files and folders from the root of the repository.`)
  return relative
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

/** Selects tests near the sources, with a note on those further away. */
function near(sources: readonly string[], why: string): Pick<Selection, 'tests' | 'notes'> {
  if (sources.length === 0) return { tests: [], notes: [] }
  const { near: tests, far } = relatedTests(sources, readImporters(root), allTests(root))
  const notes = [`${count(tests.length, 'test file')} near ${why}`]
  if (far > 0)
    notes.push(`${far} more only reach it through the whole server or site; \`npx pnpm@12 test\` runs them too.`)
  return { tests, notes }
}

/**
 * Works out what to run.
 * @throws an Error of one line if a file doesn't exist
 */
export function selectTests({ files, changed, name }: Wanted): Selection {
  const named = files.map(fromRoot).flatMap((file) => (isFolder(root, file) ? [...filesIn(root, file)] : [file]))
  const inFolders = files.some((file) => isFolder(root, fromRoot(file)))
  const tests = named.filter(isTest)
  const journeys = named.filter(isJourney)
  const sources = inFolders ? [] : named.filter((file) => !isTest(file) && !isJourney(file))
  const ofSources = near(sources, sources.join(', '))
  const notes = [...ofSources.notes]
  const chosen = new Set([...tests, ...ofSources.tests])
  if (changed) {
    const { files: altered, since } = changedFiles(root)
    const ofChanged = near(altered, `${count(altered.length, 'file')} changed ${since}`)
    for (const test of ofChanged.tests) chosen.add(test)
    journeys.push(...altered.filter(isJourney))
    notes.push(...(altered.length > 0 ? ofChanged.notes : [`Nothing changed ${since}.`]))
  }
  const selection = { tests: [...chosen].sort(), journeys: [...new Set(journeys)].sort(), name, notes }
  if (selection.tests.length + selection.journeys.length === 0) notes.push('No test to run.')
  return selection
}
