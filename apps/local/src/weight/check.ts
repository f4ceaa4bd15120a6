/**
 * Checks the weight of the built public pages: each has the same limits, the heaviest language counts, and organisers' code is
 * never sent to participants.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parts } from '@plenaria/web/src/server/parts.ts'
import { prepare, webFolder } from '../prepare.ts'
import { type Built, trespasses, weigh } from './weigh.ts'

/** Limits in bytes of Brotli: JavaScript until a page can be used and in total, and the styles inlined in its HTML. */
const allowance = { toUse: 93_000, inAll: 162_800, styles: 8_000 }

const figures = ['toUse', 'inAll', 'styles'] as const

const locales = path.join(webFolder, '../src/locales')

/** Catalogues list for each message the sources that use it. */
function cataloguesOfWords(): Map<string, string[]> {
  const folders = readdirSync(locales, { withFileTypes: true }).filter((each) => each.isDirectory())
  const found = new Map<string, string[]>()
  for (const { name } of folders) {
    const catalogue = readFileSync(path.join(locales, name, 'en.po'), 'utf8')
    const sources = new Set(Array.from(catalogue.matchAll(/^#: (\S+)/gm), ([, source]) => `apps/web/${source}`))
    for (const source of sources) found.set(source, [...(found.get(source) ?? []), name])
  }
  return found
}

const parse = <Content>(...file: string[]): Content => JSON.parse(readFileSync(path.join(webFolder, ...file), 'utf8'))

function readBuilt(): Built {
  return {
    graph: parse('modules.json'),
    manifest: parse('client/.vite/manifest.json'),
    sizeOf: (file) => statSync(path.join(webFolder, 'client', `${file}.br`)).size,
    cataloguesOf: cataloguesOfWords(),
  }
}

await prepare(console.log, new AbortController().signal)
const built = readBuilt()
const weights = weigh(built, parts, ['en', 'es', 'pt-BR', 'fr'])
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`.padStart(9)
for (const { page, toUse, inAll, styles } of weights)
  console.log(
    `${page.padEnd(16)}${kilobytes(toUse)} until it can be used, ${kilobytes(inAll)} in all, styles ${kilobytes(styles)}`,
  )
const heavy = weights.filter((weight) => figures.some((figure) => weight[figure] > allowance[figure]))
for (const { page } of heavy)
  console.log(`${page} is too heavy: ${figures.map((figure) => kilobytes(allowance[figure])).join(', ')} are allowed`)
const lines = trespasses(built, parts)
for (const line of lines) console.log(line)
if (heavy.length + lines.length > 0) process.exitCode = 1
