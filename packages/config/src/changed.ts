/** Lists the files changed since the branch left `main`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export interface Changed {
  /** Paths from the root of the repository; deleted files are omitted. */
  files: string[]
  /** The starting point of the comparison, in words. */
  since: string
}

/**
 * Lists files that differ from the merge base with `main`, committed or not. On `main` itself: uncommitted changes or, if there
 * are none, the last commit.
 * @throws an Error of one line outside a Git repository
 */
export function changedFiles(root: string): Changed {
  const git = (...args: string[]): string | null => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
    return status === 0 ? stdout.trim() : null
  }
  const listed = (text: string | null) => (text ?? '').split('\0').filter(Boolean)
  const head = git('rev-parse', 'HEAD')
  if (head === null) throw new Error('This folder is no Git repository with a commit, so nothing tells what changed.')
  const untracked = listed(git('ls-files', '-z', '--others', '--exclude-standard'))
  const since = (base: string) => [...listed(git('diff', '-z', '--name-only', '--relative', base)), ...untracked]
  const present = (files: string[]) => files.filter((file) => existsSync(path.join(root, file)))

  const base = git('merge-base', 'HEAD', 'main') ?? git('merge-base', 'HEAD', 'origin/main')
  if (base !== null && base !== head) return { files: present(since(base)), since: 'since the branch left main' }
  const open = since('HEAD')
  if (open.length > 0) return { files: present(open), since: 'since the last commit' }
  return { files: present(since(git('rev-parse', 'HEAD~1') ?? head)), since: 'in the last commit' }
}
