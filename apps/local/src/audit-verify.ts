/** `npx pnpm@12 audit:verify`: verifies the chains of the audit log, and reports where one breaks. Exits with 1 if one does. */
import { readFile } from 'node:fs/promises'
import { type Anchor, type ChainReport, verifyChains } from '@plenaria/api/src/audit/verify.ts'
import pg from 'pg'
import { endWith, readArguments, Usage } from './arguments.ts'
import { borrowDatabase } from './borrowed.ts'
import { readEnvironment } from './environment.ts'
import { reasonOf, Trouble } from './trouble.ts'

const usage = `npx pnpm@12 audit:verify [--event SLUG] [--expect FILE]
  --event SLUG   only the chain of this event
  --expect FILE  what an earlier audit:verify printed: a chain that was written anew since then is found too`

interface Options {
  event: string | undefined
  expect: string | undefined
}

function readOptions(): Options {
  const options = { event: { type: 'string' }, expect: { type: 'string' } } as const
  const { values } = readArguments(process.argv.slice(2), options, usage)
  return { event: values.event, expect: values.expect }
}

const lineOf = ({ name, entries, head }: ChainReport): string =>
  `${name} ${entries} ${Buffer.from(head).toString('hex')}`

const lineShape = /^((?:event|institute) \S+) (\d+) ([0-9a-f]{64})$/

/** Ignores empty lines and lines added by pnpm (`> …`, `$ …`). */
async function readAnchors(file: string): Promise<Map<string, Anchor>> {
  const text = await readFile(file, 'utf8').catch((fault: unknown) => {
    throw new Trouble(`${file} can't be read (${reasonOf(fault)}).`)
  })
  const anchors = new Map<string, Anchor>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*$|^[>$] /.test(line)) continue
    const [, name, entries, head] = lineShape.exec(line) ?? []
    if (!name || !entries || !head) throw new Trouble(`Line ${index + 1} of ${file} is none that audit:verify printed.`)
    anchors.set(name, { entries: Number(entries), head: Buffer.from(head, 'hex') })
  }
  return anchors
}

/** Valid chains go to standard output, to be stored and compared; everything else to standard error. */
async function verify({ event, expect }: Options, url: string): Promise<boolean> {
  const anchors = expect === undefined ? new Map<string, Anchor>() : await readAnchors(expect)
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query(`select to_regclass('audit_chain') is not null as there`)
    if (!rows[0]?.there)
      throw new Trouble('This database has no chained audit log yet. Bring it up to date first: npx pnpm@12 start')
    const began = performance.now()
    let [chains, broken, entries] = [0, 0, 0]
    for await (const report of verifyChains(client, event === undefined ? null : `event ${event}`, anchors)) {
      chains += 1
      entries += report.entries
      if (report.breaks.length === 0) console.log(lineOf(report))
      else broken += 1
      for (const { sequence, wrong } of report.breaks)
        console.error(`${report.name} breaks: entry ${sequence} ${wrong}`)
    }
    if (event !== undefined && chains === 0) throw new Trouble(`There is no event ${event}.`)
    const seconds = (performance.now() - began) / 1000
    const rate = Math.round(entries / Math.max(seconds, 0.001))
    console.error(
      `${chains} chains, ${entries} entries in ${seconds.toFixed(1)} s (${rate} a second): ${broken === 0 ? 'whole' : `${broken} broken`}`,
    )
    return broken === 0
  } finally {
    await client.end()
  }
}

async function run(): Promise<number> {
  try {
    const options = readOptions()
    const database = await borrowDatabase(readEnvironment(process.env))
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => void database.giveBack().finally(() => process.exit(1)))
    try {
      return (await verify(options, database.url)) ? 0 : 1
    } finally {
      await database.giveBack()
    }
  } catch (fault) {
    endWith(
      fault,
      (reason) =>
        `The audit log could not be verified: ${reason}. While the product starts for the first time, wait until it says Ready.`,
    )
    return fault instanceof Usage ? 0 : 1
  }
}

process.exitCode = await run()
