import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from '@jest/globals'
import { root } from '@plenaria/config/src/generate.ts'
import { backUp } from './backup/backup.ts'

const home = await mkdtemp(path.join(tmpdir(), 'plenaria-arguments-'))
afterAll(() => rm(home, { recursive: true, force: true }))

const commands = {
  backup: 'backup/backup.ts',
  restore: 'backup/restore-command.ts',
  'mail:held': 'backup/held-mail.ts',
  'secret:accept': 'accept-secret.ts',
  'audit:verify': 'audit-verify.ts',
}

/** Runs in an empty folder. */
async function run(entry: string, args: string[]): Promise<{ code: number; said: string }> {
  const withClient = path.join(root, 'packages', 'config', 'src', 'with-client.ts')
  const line = ['--import', withClient, path.join(import.meta.dirname, entry), ...args]
  const env = { ...process.env, DATA_DIR: path.join(home, 'data'), DATABASE_URL: '', OWNER_DATABASE_URL: '' }
  return promisify(execFile)(process.execPath, line, { cwd: home, env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr }),
  )
}

test.each(Object.entries(commands))(
  '%s explains itself, refuses unknown options, and does nothing',
  async (name, entry) => {
    const [help, unknown] = [await run(entry, ['--help']), await run(entry, ['--helpp'])]
    expect(help).toMatchObject({ code: 0, said: expect.stringContaining(`npx pnpm@12 ${name}`) })
    expect(unknown).toMatchObject({ code: 1, said: expect.stringMatching(/Unknown option '--helpp'/) })
    expect(await readdir(home)).toEqual([])
  },
  60_000,
)

test('a backup makes no folders where a disk may be missing', async () => {
  const folder = path.join(home, 'unmounted')
  await expect(backUp('postgresql://nowhere', path.join(folder, 'monday.backup'), null)).rejects.toThrow(
    `There is no folder ${folder}. Is its disk mounted?`,
  )
  expect(existsSync(folder)).toBe(false)
})
