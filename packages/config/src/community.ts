/**
 * Checks what newcomers and catalogues rely on: the licence, the public metadata, the tables of standards, and the change that
 * CONTRIBUTING.md walks through.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'
import { root } from './generate.ts'
import { publiccodeFaults } from './publiccode.ts'
import { faultsOf, readTables, summaryOf } from './standards.ts'

/** SHA-256 of https://www.gnu.org/licenses/agpl-3.0.txt. */
const licence = '0d96a4ff68ad6d4b6f1f30f713b18d5184912ba8dd389f86aa7710db079abcb0'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const exists = (file: string) => existsSync(path.join(root, file))

function licenceFaults(): string[] {
  const isWhole = createHash('sha256').update(read('LICENSE')).digest('hex') === licence
  return isWhole ? [] : ['LICENSE is not the text of the AGPL, version 3, word for word.']
}

function metadataFaults(): string[] {
  const source = read('publiccode.yml')
  const faults = publiccodeFaults(source)
  const { softwareVersion, legal } = parse(source)
  const { version, license } = JSON.parse(read('package.json'))
  if (softwareVersion !== version)
    faults.push(`/softwareVersion is ${softwareVersion}, and package.json has ${version}`)
  if (legal?.license !== license) faults.push(`/legal/license is ${legal?.license}, and package.json has ${license}`)
  return faults.map((fault) => `publiccode.yml ${fault}`)
}

/** The patches of the walkthrough on a page, concatenated. */
export const patchesIn = (markdown: string): string =>
  Array.from(markdown.matchAll(/^```diff\n([\s\S]*?)^```$/gm), ([, patch = '']) => patch).join('')

/** Files created by the patches. */
const madeBy = (patches: string): string[] =>
  Array.from(patches.matchAll(/^--- \/dev\/null\n\+\+\+ b\/(.+)$/gm), ([, file = '']) => file)

/** Files changed or created by the patches. */
const changedBy = (patches: string): string[] =>
  Array.from(patches.matchAll(/^\+\+\+ b\/(.+)$/gm), ([, file = '']) => file)

/**
 * Copies the files that the patches touch into a folder and applies the patches there.
 * @throws an Error with Git's message if they don't apply
 */
export function patchedFiles(patches: string, folder: string, from: string): string[] {
  const files = changedBy(patches)
  for (const file of files) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    if (existsSync(path.join(from, file))) copyFileSync(path.join(from, file), path.join(folder, file))
  }
  const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder, input: patches, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr.trim())
  return files
}

const howToFix =
  'Make the change that the page describes, by hand; put the output of git diff into its blocks; discard the change.'

/** Applies the patches to a copy and lints it. `community.test.ts` checks types: that takes too long here. */
function walkFaults(): string[] {
  const patches = patchesIn(read('CONTRIBUTING.md'))
  // The created files exist: somebody is following the page right now.
  if (madeBy(patches).some(exists)) return []
  const folder = mkdtempSync(path.join(tmpdir(), 'plenaria-walk-'))
  try {
    const files = patchedFiles(patches, folder, root)
    copyFileSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'))
    const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
    const args = [biome, 'ci', '--error-on-warnings', '--colors=off', '--vcs-enabled=false', ...files]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    if (status === 0) return []
    return [`The change that CONTRIBUTING.md walks through does not pass Biome:\n${stdout}${stderr}\n${howToFix}`]
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    return [`The change that CONTRIBUTING.md walks through no longer applies:\n${reason}\n${howToFix}`]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const tables = readTables(read('docs/standards.md'))
  const faults = [
    ...licenceFaults(),
    ...metadataFaults(),
    ...walkFaults(),
    ...tables.flatMap((table) => faultsOf(table, exists)),
  ]
  for (const table of tables) console.log(summaryOf(table))
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
