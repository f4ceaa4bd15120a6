/**
 * Checks the walks that `docs/architecture.md` lists: each follows one command from the button to the decision, and must stay
 * short enough to read in one sitting.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './generate.ts'

export interface Step {
  file: string
  /** Where the reader enters the file: a function, a class, a method or a field of the contract. */
  entry: string
}

export interface Walk {
  name: string
  steps: Step[]
}

const max = { files: 12, lines: 1500 }

const heading = /^### (?:`(\w+)`|(Read first)$)/

/** Heading of the files that all walks share, listed once. */
const shared = 'Read first'
const item = /^\d+\. `([^`]+)`, `(\w+)`/

/** The walks listed under `## Walks`: each a third-level heading followed by a numbered list of `file`, `entry`. */
export function readWalks(page: string): Walk[] {
  const walks: Walk[] = []
  const section = page.split(/^## /m).find((text) => text.startsWith('Walks\n')) ?? ''
  for (const line of section.split('\n')) {
    const [, command, name = command] = heading.exec(line) ?? []
    if (name) walks.push({ name, steps: [] })
    const [, file, entry] = item.exec(line) ?? []
    if (file && entry) walks.at(-1)?.steps.push({ file, entry })
  }
  return walks
}

const named = (entry: string): RegExp => new RegExp(`\\b${entry}\\b`)

/** Matches the declaration of a function, constant, class or method, or of a field of the contract. */
const declared = (entry: string): RegExp =>
  new RegExp(`\\b(?:function|const|class|interface) ${entry}\\b|^ +(?:async )?${entry}[(<]`, 'm')

/** The contract is read like a table of contents: such a step counts neither as a file nor by its lines. */
const isCode = ({ file }: Step): boolean => !file.endsWith('.graphql')

const linesOf = (text: string): number => text.split('\n').length - 1

/** Number of lines of code in a walk. */
const linesIn = (steps: readonly Step[], read: (file: string) => string | null): number =>
  steps.filter(isCode).reduce((sum, { file }) => sum + linesOf(read(file) ?? ''), 0)

/** @param read the text of a file; null if it doesn't exist */
export function faultsIn({ name, steps }: Walk, read: (file: string) => string | null): string[] {
  const faults: string[] = []
  const lines = linesIn(steps, read)
  const files = steps.filter(isCode).length
  for (const [index, { file, entry }] of steps.entries()) {
    const text = read(file)
    const before = steps[index - 1]
    if (text === null) {
      faults.push(`${name}: ${file} does not exist.`)
      continue
    }
    if (!declared(entry).test(text)) faults.push(`${name}: ${file} no longer declares ${entry}.`)
    if (before && name !== shared && !named(entry).test(read(before.file) ?? ''))
      faults.push(`${name}: ${before.file} no longer refers to ${entry} in ${file}.`)
    if (steps.findIndex((step) => step.file === file) < index) faults.push(`${name}: ${file} is entered twice.`)
  }
  if (steps.length === 0) faults.push(`${name}: no files are listed.`)
  if (files > max.files) faults.push(`${name}: ${files} files; at most ${max.files} are allowed.`)
  if (lines > max.lines) faults.push(`${name}: ${lines} lines; at most ${max.lines} are allowed.`)
  return faults
}

const fromRoot = (file: string): string | null => {
  const whole = path.join(root, file)
  return existsSync(whole) ? readFileSync(whole, 'utf8') : null
}

if (import.meta.main) {
  const walks = readWalks(fromRoot('docs/architecture.md') ?? '')
  const first = walks.find(({ name }) => name === shared)?.steps ?? []
  const size = (steps: Step[]) => `${steps.filter(isCode).length} files, ${linesIn(steps, fromRoot)} lines`
  for (const { name, steps } of walks)
    console.log(
      `${name}: ${size(steps)}${name === shared ? '' : `; ${size([...first, ...steps])} with what is read first`}`,
    )
  const faults = walks.flatMap((walk) => faultsIn(walk, fromRoot))
  if (walks.length < 4) faults.push('docs/architecture.md lists fewer than three walks.')
  for (const fault of faults) console.log(fault)
  if (faults.length > 0) {
    console.log('Change the code, or the list under “Walks” in docs/architecture.md if the way is another by now.')
    process.exitCode = 1
  }
}
