import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { pause } from '../processes.ts'
import { openRestarting } from './restarting.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'restarting-'))
const entry = path.join(folder, 'entry.mjs')
const trace = path.join(folder, 'trace')
const says: string[] = []
const process = openRestarting({ name: 'API', entry, log: path.join(folder, 'log'), say: (line) => says.push(line) })
afterAll(async () => {
  await process.stop()
  await rm(folder, { recursive: true, force: true })
})

const write = (code: string) => writeFile(entry, `import { appendFileSync } from 'node:fs'\n${code}`)
const runs = (name: string) => `appendFileSync(${JSON.stringify(trace)}, '${name} ');
  process.on('SIGTERM', () => { appendFileSync(${JSON.stringify(trace)}, 'end-${name} '); process.exit() });
  setInterval(() => {}, 1000)`
/** Waits until these words have been traced in order, `without` others. */
const until = async (words: string, without = /$^/) => {
  for (let tries = 0; tries < 600; tries++) {
    const traced = (await readFile(trace, 'utf8').catch(() => '')).split(' ').filter((word) => !without.test(word))
    if (traced.join(' ').includes(words)) return
    await pause(25)
  }
  throw new Error(`${words} never came`)
}

test('a restart runs the source as it is now, and ends what ran', async () => {
  await write(runs('first'))
  await process.restart({}, () => until('first'))
  await write(runs('second'))
  await process.restart({}, () => until('second'))
  await until('end-first')
})

test('packages that the source imports are loaded ahead of the next restart, which gets variables of its own', async () => {
  for (const name of ['used', 'added']) {
    const files = path.join(folder, 'node_modules', name)
    await mkdir(files, { recursive: true })
    const code = `require('node:fs').appendFileSync(${JSON.stringify(trace)}, '${name} ')`
    await writeFile(path.join(files, 'index.js'), code)
  }
  const port = `appendFileSync(${JSON.stringify(trace)}, process.env.PORT + ' ')`
  await write(`import 'used'\n${port}\n${runs('importing')}`)
  await process.restart({ PORT: '4001' }, () => until('importing'))
  await until('used 4001 importing used', /^end-/)
  await write(`import 'used'\nimport 'added'\n${port}\n${runs('changed')}`)
  await process.restart({ PORT: '4002' }, () => until('changed'))
  await until('used 4001 importing used added 4002 changed', /^end-/)
})

test('a source that does not run is reported with its last words, and the next save fixes it', async () => {
  await write("throw new Error('a slip in the source')")
  await expect(process.restart({}, () => new Promise(() => {}))).rejects.toThrow('a slip in the source')
  await write(runs('third'))
  await process.restart({}, () => until('third'))
  await until('end-second')
})

test('a process that ends later is said to have ended', async () => {
  await write("setTimeout(() => { throw new Error('a late fault') }, 300)")
  await process.restart({})
  for (let tries = 0; tries < 600 && says.length === 0; tries++) await pause(25)
  expect(says).toEqual([expect.stringContaining('a late fault')])
})
