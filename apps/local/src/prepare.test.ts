import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { keepSite } from './prepare.ts'

test('a product that runs keeps the site it began with; the next start takes the new one', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'plenaria-site-'))
  const built = path.join(folder, 'dist')
  const build = async (name: string) => {
    await rm(built, { recursive: true, force: true })
    await mkdir(path.join(built, 'client'), { recursive: true })
    await writeFile(path.join(built, 'client', name), name)
  }
  try {
    await build('old.js')
    const kept = await keepSite(folder, built)
    await build('new.js')
    expect(await readFile(path.join(kept, 'client', 'old.js'), 'utf8')).toBe('old.js')
    expect(await keepSite(folder, built)).toBe(kept)
    expect(await readFile(path.join(kept, 'client', 'new.js'), 'utf8')).toBe('new.js')
    await expect(readFile(path.join(kept, 'client', 'old.js'))).rejects.toThrow('ENOENT')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
