/** The bundle with which a version is checked without its site. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { openPublished } from '../recipients/testing/published.ts'
import { openWorld } from '../testing/world.ts'
import { unzipped } from './testing/unzipped.ts'

const world = await openWorld()
const heard = await openPublished(world)
await heard.publish('Why, again.')

async function bundle() {
  const answer = await world.app.inject(`/api/reports/${heard.event.slug}/v2/bundle.zip`)
  expect(answer.statusCode).toBe(200)
  return { files: unzipped(answer.rawPayload) }
}

/** Output of a bundle's verifier for its files, written to a folder. */
function verified(files: Record<string, string | Buffer>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'plenaria-bundle-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['verify.mjs'], { cwd: folder, encoding: 'utf8' })
    return { status, said: stdout + stderr }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

it('holds the content, earlier versions, the log’s hashes, documents in all languages and a program that checks them', async () => {
  const { files } = await bundle()
  expect(Object.keys(files).toSorted()).toEqual([
    'README.txt',
    'content.json',
    'documents/en.docx',
    'documents/en.pdf',
    'documents/es.docx',
    'documents/es.pdf',
    'earlier/v1.json',
    'log.json',
    'verify.mjs',
    'versions.json',
  ])
  const hash = createHash('sha256')
    .update(files['content.json'] ?? '')
    .digest('hex')
  const { status, said } = verified(files)
  expect(said).toContain(hash)
  expect(said).not.toContain('WRONG')
  expect(status).toBe(0)
})

it('names the entries of the log by the hashes that members see there', async () => {
  const { files } = await bundle()
  const { entries } = JSON.parse(files['log.json'] ?? '') as {
    entries: { what: string; number: number; hash: string }[]
  }
  const rows = await world.database.auditEntry.findMany({
    where: { eventId: heard.event.id, what: 'REPORT_PUBLISHED' },
    orderBy: { id: 'asc' },
  })
  expect(entries.map(({ hash }) => hash)).toEqual(rows.map(({ hash }) => Buffer.from(hash).toString('hex')))
  expect(JSON.stringify(entries)).not.toMatch(/sequence|actor/)
})

it('finds a text that was changed, in the version or in the one before', async () => {
  const { files } = await bundle()
  for (const name of ['content.json', 'earlier/v1.json']) {
    const changed = (files[name] ?? '').replace('Orders come late.', 'Orders come early.')
    expect(changed).not.toBe(files[name])
    const { status, said } = verified({ ...files, [name]: changed })
    expect(said).toContain('WRONG')
    expect(status).toBe(1)
  }
})

it('of a version after a withdrawn one has its hash alone; of the withdrawn one there is none', async () => {
  const reasons = ['en', 'es'].map((language) => ({ language, text: 'Wrong.' }))
  const document = 'mutation ($input: WithdrawReportInput!) { answer: withdrawReport(input: $input) { __typename } }'
  const input = { eventSlug: heard.event.slug, number: 1, reasons }
  await world.ask(document, { input }, { as: heard.organiser })
  const { files } = await bundle()
  expect(Object.keys(files)).not.toContain('earlier/v1.json')
  const { status, said } = verified(files)
  expect(said).toContain('version 1 was withdrawn')
  expect(status).toBe(0)
  expect((await world.app.inject(`/api/reports/${heard.event.slug}/v1/bundle.zip`)).statusCode).toBe(410)
})
