/**
 * Compares the contract with the one of the last release (`released.graphql`), and lists changes that would break clients. From
 * version 1.0 on, a breaking change fails the check. Before that, `check` lists only those of this branch; `node
 * packages/schema/src/released.ts --all` lists every one since the release.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, findBreakingChanges } from 'graphql'
import { contract } from './contract.ts'

export interface Verdict {
  /** One sentence per change, as graphql-js words it. */
  changes: string[]
  /** Whether a contract with these changes may be merged. */
  isAllowed: boolean
}

/** @param version the product's version, such as `0.1.0`; before 1.0 breaking changes are allowed */
export function compareWithReleased(released: string, current: string, version: string): Verdict {
  const changes = findBreakingChanges(buildSchema(released), buildSchema(current)).map(({ description }) => description)
  const isStable = Number.parseInt(version, 10) >= 1
  return { changes, isAllowed: !isStable || changes.length === 0 }
}

/**
 * The text that `check` prints.
 * @param elsewhere breaking changes that `main` has as well; null: unknown
 */
export function describeVerdict({ changes, isAllowed }: Verdict, elsewhere: readonly string[] | null, version: string) {
  if (changes.length === 0) return []
  if (!isAllowed)
    return [
      ...changes,
      `Not allowed since 1.0 (this is ${version}): mark the old field as @deprecated and keep it. See docs/api.md.`,
    ]
  const all = `${changes.length} breaking changes since the last release`
  const howToList = 'All of them: node packages/schema/src/released.ts --all'
  if (elsewhere === null) return [`${all}. ${howToList}`]
  const own = changes.filter((change) => !elsewhere.includes(change))
  return [
    ...own,
    ...(own.length > 0 ? [`Allowed before 1.0 (this is ${version}). Name them in CHANGELOG.md.`] : []),
    `${all}, ${own.length} of this branch. ${howToList}`,
  ]
}

/** The contract at the point where this branch left `main`; null if there is no such branch here. */
function contractOfMain(root: string): string | null {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
    return status === 0 ? stdout : null
  }
  const base = git('merge-base', 'HEAD', 'main') ?? git('merge-base', 'HEAD', 'origin/main')
  return base === null ? null : git('show', `${base.trim()}:packages/schema/schema.graphql`)
}

if (import.meta.main) {
  const root = path.resolve(import.meta.dirname, '../../..')
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const { version } = JSON.parse(read('package.json')) as { version: string }
  const released = read('packages/schema/released.graphql')
  const verdict = compareWithReleased(released, contract, version)
  const ofMain = contractOfMain(root)
  const elsewhere = ofMain === null ? null : compareWithReleased(released, ofMain, version).changes
  const lines = process.argv.includes('--all') ? verdict.changes : describeVerdict(verdict, elsewhere, version)
  for (const line of lines) console.log(line)
  process.exitCode = verdict.isAllowed ? 0 : 1
}
