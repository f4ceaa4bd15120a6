import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { isNoSpace, openLogFile } from './log-file.ts'
import { pause } from './processes.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plenaria-log-'))
  file = path.join(folder, 'api.log')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test('a log on a full disk says so once, and goes on when there is space', async () => {
  // Every write to this device fails as on a full disk.
  await symlink('/dev/full', file)
  const failures: Error[] = []
  const log = openLogFile(file, (fault) => failures.push(fault))
  log.write(Buffer.from('lost\n'))
  await pause(100)
  log.write(Buffer.from('lost too\n'))
  await pause(1_100)
  log.write(Buffer.from('lost as well\n'))
  await pause(100)
  expect(failures.map(isNoSpace)).toEqual([true])
  await rm(file)
  await pause(1_100)
  log.write(Buffer.from('written\n'))
  await log.close()
  expect(await readFile(file, 'utf8')).toBe('written\n')
})

test('a large log is set aside', async () => {
  await writeFile(file, Buffer.alloc(20_000_001))
  const log = openLogFile(file, () => {})
  log.write(Buffer.from('new\n'))
  await log.close()
  expect(await readFile(file, 'utf8')).toBe('new\n')
  expect((await readFile(`${file}.1`)).length).toBe(20_000_001)
})
