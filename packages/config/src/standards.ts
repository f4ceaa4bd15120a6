/** The tables of docs/standards.md: to what extent two public standards are met, and by which files. */
import path from 'node:path'

const states = ['met', 'partly', 'not yet'] as const
type State = (typeof states)[number]

export interface Row {
  criterion: string
  state: string
  /** Paths as the table refers to them. */
  files: string[]
  missing: string
}

export interface Table {
  standard: string
  rows: Row[]
}

const link = /\]\(([^)\s]+)\)/g

/** Files that a Markdown text refers to; links to other sites and anchors within a page are left out. */
export const filesIn = (markdown: string): string[] =>
  Array.from(markdown.matchAll(link), ([, target = '']) => target.split('#', 1)[0] ?? '').filter(
    (target) => target !== '' && !/^[a-z]+:/.test(target),
  )

/** Reads the table under each second-level heading. */
export function readTables(markdown: string): Table[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [standard = '', ...lines] = section.split('\n')
      const rows = lines
        .filter((line) => line.startsWith('|'))
        .slice(2)
        .map((line) => {
          const [criterion = '', state = '', where = '', missing = ''] = line
            .slice(1)
            .split('|')
            .map((cell) => cell.trim())
          return { criterion, state, files: filesIn(where), missing }
        })
      return { standard, rows }
    })
}

const isState = (state: string): state is State => states.some((each) => each === state)

/** @param exists whether a file exists, by its path from the root of the repository */
export function faultsOf({ standard, rows }: Table, exists: (file: string) => boolean): string[] {
  if (rows.length === 0) return [`${standard} has no table.`]
  return rows.flatMap(({ criterion, state, files, missing }) => {
    const faults: string[] = []
    if (!isState(state)) faults.push(`the state is ${states.join(', ')}, not “${state}”`)
    if (files.length === 0) faults.push('no file is referred to')
    if ((state === 'met') !== (missing === ''))
      faults.push('what is missing is said of all that is not met, and of nothing else')
    for (const file of files)
      if (!exists(path.posix.join('docs', file))) faults.push(`there is no ${path.posix.join('docs', file)}`)
    return faults.map((fault) => `${standard}, ${criterion}: ${fault}.`)
  })
}

/** One line: how many criteria are met, and the names of the others. */
export function summaryOf({ standard, rows }: Table): string {
  const parts = states.map((state) => {
    const found = rows.filter((row) => row.state === state)
    const names =
      state === 'met' || found.length === 0 ? '' : ` (${found.map(({ criterion }) => criterion).join('; ')})`
    return `${found.length} ${state}${names}`
  })
  return `${standard}: ${parts.join(', ')}`
}
