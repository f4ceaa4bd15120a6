/** Keeps folders small enough to take in at a glance. */
import path from 'node:path'
import { root } from './generate.ts'
import { filesIn, isJourney, isTest } from './related.ts'

const maxFiles = 30

/**
 * Folders that directly hold too many files, not counting tests; each as a sentence that says how to fix it.
 * @param files paths from the root of the repository
 */
export function crowdedFolders(files: readonly string[]): string[] {
  const counted = files.filter((file) => !isTest(file) && !isJourney(file))
  return Array.from(Map.groupBy(counted, (file) => path.posix.dirname(file)))
    .filter(([, held]) => held.length > maxFiles)
    .map(
      ([folder, held]) =>
        `${folder} has ${held.length} files, tests not counted; at most ${maxFiles} are allowed. Split it by what people do there, not by kind of file.`,
    )
}

if (import.meta.main) {
  const faults = crowdedFolders(['apps', 'packages', 'prisma'].flatMap((folder) => [...filesIn(root, folder)]))
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
