/**
 * Compares the contract with the one of the last release (`released.graphql`), and names what would break clients. From version
 * 1.0 on a breaking change fails the check.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, findBreakingChanges } from 'graphql'
import { contract } from './contract.ts'

export interface Verdict {
  /** One sentence a change, as graphql-js words it. */
  changes: string[]
  /** Whether a contract with these changes may be merged. */
  isAllowed: boolean
}

/** @param version of the product, such as `0.1.0`; before 1.0 a breaking change is allowed */
export function compareWithReleased(released: string, current: string, version: string): Verdict {
  const changes = findBreakingChanges(buildSchema(released), buildSchema(current)).map(({ description }) => description)
  const isStable = Number.parseInt(version, 10) >= 1
  return { changes, isAllowed: !isStable || changes.length === 0 }
}

if (import.meta.main) {
  const root = path.resolve(import.meta.dirname, '../../..')
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const { version } = JSON.parse(read('package.json')) as { version: string }
  const { changes, isAllowed } = compareWithReleased(read('packages/schema/released.graphql'), contract, version)
  for (const change of changes) console.log(change)
  if (changes.length > 0)
    console.log(
      isAllowed
        ? `Allowed before 1.0 (this is ${version}). Name them in CHANGELOG.md.`
        : `Not allowed since 1.0 (this is ${version}): mark the old field as @deprecated and keep it. See docs/api.md.`,
    )
  process.exitCode = isAllowed ? 0 : 1
}
