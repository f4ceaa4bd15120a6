import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { changedFiles } from './changed.ts'

let root: string
const git = (...args: string[]) => {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
const write = (name: string, text = name) => writeFileSync(path.join(root, name), text)
const commit = (name: string) => {
  write(name)
  git('add', '.')
  git('commit', '-qm', name)
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'changed-'))
  git('init', '-q', '-b', 'main')
  commit('first.ts')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('on a branch, what was committed there and what is not committed count', () => {
  git('switch', '-qc', 'mine')
  commit('second.ts')
  write('first.ts', 'altered')
  write('third.ts')
  expect(changedFiles(root)).toEqual({
    files: ['first.ts', 'second.ts', 'third.ts'],
    since: 'since the branch left main',
  })
})

test('changes that others landed on main meanwhile do not count', () => {
  git('switch', '-qc', 'mine')
  commit('second.ts')
  git('switch', '-q', 'main')
  commit('theirs.ts')
  git('switch', '-q', 'mine')
  expect(changedFiles(root).files).toEqual(['second.ts'])
})

test('on main, what is not committed counts, or else the last commit', () => {
  commit('second.ts')
  expect(changedFiles(root)).toEqual({ files: ['second.ts'], since: 'in the last commit' })
  rmSync(path.join(root, 'second.ts'))
  write('third.ts')
  expect(changedFiles(root)).toEqual({ files: ['third.ts'], since: 'since the last commit' })
})
