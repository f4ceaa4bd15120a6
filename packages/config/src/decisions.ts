/**
 * Checks that the pages of docs/decisions follow their template and are listed in its index, and that references to decisions
 * resolve.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './generate.ts'
import { filesIn } from './related.ts'

const sections = ['Context', 'Decision', 'Alternatives', 'Consequences']
const pageName = /^(\d{4})(-[a-z0-9]+)+\.md$/
const head = /^# (\d+)\. (.+)\n\nStatus: (.+)\n{1,2}Date: (.+)\n\n(?=## )/
const reference = '\\[\\d+\\]\\(\\d{4}-[a-z0-9-]+\\.md\\)'
const status = new RegExp(`^(accepted(, amended by ${reference}(, ${reference})*)?|superseded by ${reference})$`)
const link = /\[([^\]]*)\]\(([^)\s]+)\)/g

/** The text without code: links in code are examples. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '')

const numberOf = (name: string): number => Number.parseInt(name, 10)

/** Whether it is a valid calendar date, such as `2026-11-24`. */
function isDate(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

function sectionFaults(text: string): string[] {
  const parts = text.split(/^## /m).slice(1)
  const found = parts.map((part) => part.slice(0, part.indexOf('\n')))
  const known = found.filter((title) => sections.includes(title))
  if (known.join() !== sections.join() || found.length > sections.length + 1)
    return [
      `its sections must be ${sections.join(', ')}, in this order, and at most one more; found ${found.join(', ')}.`,
    ]
  return parts
    .map((part, at) => ({ title: found[at], body: part.slice(part.indexOf('\n')) }))
    .flatMap(({ title, body }) => (body.trim() === '' ? [`the section “${title}” is empty.`] : []))
}

/** @param exists whether a file exists, by its path from docs/decisions */
function linkFaults(text: string, exists: (file: string) => boolean): string[] {
  return Array.from(prose(text).matchAll(link)).flatMap(([, label = '', target = '']) => {
    const [file = ''] = target.split('#')
    if (file === '' || /^[a-z]+:/.test(file)) return []
    if (!exists(file)) return [`the link “${file}” does not exist.`]
    const [named] = /\d+$/.exec(label) ?? []
    return pageName.test(file) && named !== undefined && Number(named) !== numberOf(file)
      ? [`the link “${label}” leads to ${file}.`]
      : []
  })
}

/** The index row of a page, up to the column with the decision. */
function rowOf(name: string, text: string): string {
  const [, , title = '', state = '', date = ''] = head.exec(text) ?? []
  return `| [${numberOf(name)}](${name}) | ${title} | ${state.replace(link, '$1')} | ${date} |`
}

function headFaults(name: string, text: string): string[] {
  const [, number, , state = '', date = ''] = head.exec(text) ?? []
  if (Number(number) !== numberOf(name))
    return [`it must begin with “# ${numberOf(name)}. Title”, then “Status: …”, “Date: …” and the first section.`]
  const faults: string[] = []
  if (!status.test(state))
    faults.push('its status must be “accepted”, “accepted, amended by [N](page)”, or “superseded by [N](page)”.')
  if (!isDate(date)) faults.push('its date must be written like 2026-11-24.')
  return faults
}

function indexFaults(index: string, pages: ReadonlyMap<string, string>): string[] {
  return Array.from(pages).flatMap(([name, text]) => {
    if (!index.includes(`](${name})`)) return [`${name} is not in the index.`]
    const row = rowOf(name, text)
    const isWellFormed = headFaults(name, text).length === 0
    return !isWellFormed || index.includes(row) ? [] : [`the row of ${name} must be “${row} what it decides |”.`]
  })
}

/**
 * Problems with the pages and their index, as sentences that begin with the file.
 * @param files texts by name, including README.md
 * @param exists whether another file exists, by its path from docs/decisions
 */
export function decisionFaults(files: ReadonlyMap<string, string>, exists: (file: string) => boolean): string[] {
  const isThere = (file: string) => files.has(file) || exists(file)
  const index = files.get('README.md')
  const pages = new Map(Array.from(files).filter(([name]) => pageName.test(name)))
  const owners = new Map<number, string>()
  const faults: string[] = []
  for (const [name, text] of files) {
    const report = (found: readonly string[]) => faults.push(...found.map((fault) => `${name}: ${fault}`))
    if (name === 'README.md') continue
    if (!pages.has(name)) {
      report(['a decision is named NNNN-its-title.md.'])
      continue
    }
    const owner = owners.get(numberOf(name))
    if (owner !== undefined) report([`number ${numberOf(name)} is taken by ${owner}.`])
    else owners.set(numberOf(name), name)
    report([...headFaults(name, text), ...sectionFaults(text), ...linkFaults(text, isThere)])
  }
  if (index === undefined) return [...faults, 'README.md: there is no index.']
  const ofIndex = [...linkFaults(index, isThere), ...indexFaults(index, pages)]
  return [...faults, ...ofIndex.map((fault) => `README.md: ${fault}`)]
}

/** References in another file to decisions that don't exist, whether by full name or by number alone. */
export function referenceFaults(file: string, text: string, names: readonly string[]): string[] {
  return Array.from(text.matchAll(/\bdecisions\/(\d{4}(?:-[\w-]+\.md)?)/g)).flatMap(([, named = '']) =>
    names.some((name) => name === named || name.startsWith(`${named}-`))
      ? []
      : [`${file}: there is no decision ${named}.`],
  )
}

if (import.meta.main) {
  const folder = path.join(root, 'docs/decisions')
  const names = readdirSync(folder)
  const files = new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
  const others = ['apps', 'docs', 'packages', 'prisma'].flatMap((parent) => [...filesIn(root, parent)])
  const readers = [...others, 'README.md'].filter((file) => /\.(md|graphql|prisma|sql|tsx?)$/.test(file))
  const faults = [
    ...decisionFaults(files, (file) => existsSync(path.join(folder, file))),
    ...readers
      .filter((file) => !file.startsWith('docs/decisions/') && !file.startsWith('packages/config/src/decisions'))
      .flatMap((file) => referenceFaults(file, readFileSync(path.join(root, file), 'utf8'), names)),
  ]
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
