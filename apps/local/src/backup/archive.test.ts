import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ArchiveReader, endOfRows, writeArchive } from './archive.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plenaria-archive-'))
  file = path.join(folder, 'one.backup')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const passphrase = 'correct horse battery staple'
const rows = Buffer.from(Array.from({ length: 40_000 }, (_, n) => `${n}\tada\\\\.\tlovelace ${n * 7919}\n`).join(''))

async function* content() {
  yield Buffer.from('{"table":"empty"}\n')
  yield endOfRows
  yield Buffer.from('{"table":"full"}\n')
  // Chunks with arbitrary boundaries, including within the marker that ends the rows.
  for (let from = 0; from < rows.length; from += 4099) yield rows.subarray(from, from + 4099)
  for (const byte of endOfRows) yield Buffer.from([byte])
}

async function readAll(given: string | null): Promise<Buffer[]> {
  const reader = await ArchiveReader.open(file, given)
  const found: Buffer[] = []
  for (const table of ['empty', 'full']) {
    expect(await reader.line()).toEqual({ table })
    const chunks: Buffer[] = []
    for await (const chunk of reader.rows()) chunks.push(chunk)
    found.push(Buffer.concat(chunks))
  }
  expect(await reader.line()).toEqual({ sha256: expect.any(String) })
  await reader.end()
  return found
}

describe.each([
  ['unencrypted', null],
  ['encrypted', passphrase],
])('a backup that is %s', (_, given) => {
  test('gives back what was written, and only its owner can read it', async () => {
    expect(await writeArchive(file, content(), given)).toBe((await stat(file)).size)
    const [empty, full] = await readAll(given)
    expect(empty?.length).toBe(0)
    expect(full?.equals(rows)).toBe(true)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await readFile(file)).includes('lovelace')).toBe(false)
  })

  test.each([0.1, 0.5, 0.9])('is refused when a byte was changed at %d of its length', async (where) => {
    await writeArchive(file, content(), given)
    const bytes = await readFile(file)
    const at = Math.floor(bytes.length * where)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(file, bytes)
    await expect(readAll(given)).rejects.toThrow(/damaged|incomplete|cannot be decrypted/)
  })

  test('is refused when its last bytes are missing, or bytes were appended', async () => {
    await writeArchive(file, content(), given)
    const bytes = await readFile(file)
    await writeFile(file, bytes.subarray(0, -3))
    await expect(readAll(given)).rejects.toThrow(/damaged|incomplete/)
    await writeFile(file, Buffer.concat([bytes, Buffer.from('xy')]))
    await expect(readAll(given)).rejects.toThrow('something was appended')
  })

  test.each([0.05, 0.5, 0.999])('is refused when it was cut at %d of its length', async (where) => {
    await writeArchive(file, content(), given)
    const bytes = await readFile(file)
    await writeFile(file, bytes.subarray(0, Math.floor(bytes.length * where)))
    await expect(readAll(given)).rejects.toThrow(/damaged|incomplete/)
  })
})

test('an encrypted backup needs its passphrase', async () => {
  await writeArchive(file, content(), passphrase)
  await expect(readAll(null)).rejects.toThrow('is encrypted. Set BACKUP_PASSPHRASE')
  await expect(readAll('another horse battery staple')).rejects.toThrow('BACKUP_PASSPHRASE is not the one')
})

test('nothing is left behind when writing fails', async () => {
  async function* failing() {
    yield Buffer.from('{}\n')
    throw new Error('the connection broke')
  }
  await expect(writeArchive(file, failing(), null)).rejects.toThrow('the connection broke')
  await expect(stat(file)).rejects.toThrow('ENOENT')
  await expect(stat(`${file}.part`)).rejects.toThrow('ENOENT')
})
