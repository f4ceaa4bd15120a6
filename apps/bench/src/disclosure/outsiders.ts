/** Reads and validates sets of passages and people written by somebody who does not know the check: two tables. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { TableFault, type TableRow, withTable } from '@plenaria/api/src/exchange/readTable.ts'

export interface OutsidePassage {
  kind: string
  language: string
  isPlanted: boolean
  text: string
}

export interface OutsidePerson {
  name: string
  organisation: string | null
  group: string
  country: string
  title: string | null
  /** Other names of the person and their organisation, separated by semicolons in the table. */
  aliases: readonly string[]
}

/** A problem with a file, worded for the person who named it. */
export class FileProblem extends Error {
  override name = 'FileProblem'
}

/** Maximum number of rows, without the header. */
const maxPassages = 200_000
const maxPeople = 20_000

const faults: Partial<Record<TableFault['code'], string>> = {
  NOT_A_TABLE: 'is not a text file with one row a line.',
  TABLE_BROKEN: 'has a quotation mark that is never closed, or text after one that is.',
  ROW_TOO_LONG: 'has a row of more than 200,000 characters: a quotation mark may be missing.',
  FILE_TOO_LARGE: 'is larger than 200 MB.',
}

export const readPassages = (file: string): Promise<OutsidePassage[]> =>
  readRows(file, ['kind', 'language', 'label', 'text'], maxPassages, (cell, line) => {
    const label = cell('label').toLowerCase()
    if (label !== 'planted' && label !== 'innocent')
      throw new FileProblem(`${file}, line ${line}: the label is “${cell('label')}”; write planted or innocent.`)
    if (cell('text') === '') throw new FileProblem(`${file}, line ${line}: there is no text.`)
    const kind = cell('kind') || label
    return { kind, language: cell('language'), isPlanted: label === 'planted', text: cell('text') }
  })

export const readPeople = (file: string): Promise<OutsidePerson[]> =>
  readRows(file, ['name', 'organisation', 'group', 'country', 'title'], maxPeople, (cell, line) => {
    if (cell('name') === '') throw new FileProblem(`${file}, line ${line}: there is no name.`)
    return {
      name: cell('name'),
      organisation: cell('organisation') || null,
      group: cell('group'),
      country: cell('country'),
      title: cell('title') || null,
      aliases: cell('aliases')
        .split(/[;|]/)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
    }
  })

/** @throws FileProblem */
async function readRows<Row>(
  file: string,
  columns: readonly string[],
  most: number,
  rowOf: (cell: (column: string) => string, line: number) => Row,
): Promise<Row[]> {
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isFile) throw new FileProblem(`There is no file ${file}.`)
  try {
    return await withTable(createReadStream(file), async ({ rows: given }) => {
      let header: string[] | null = null
      const rows: Row[] = []
      for await (const { number, cells } of given) {
        if (header === null) header = headerOf(file, columns, cells)
        else {
          if (rows.length === most)
            throw new FileProblem(`${file} has more than ${most.toLocaleString('en')} rows; divide it into several.`)
          rows.push(rowOf(cellsOf(header, { number, cells }), number))
        }
      }
      if (header === null) throw new FileProblem(`${file} is empty.`)
      return rows
    })
  } catch (problem) {
    if (problem instanceof TableFault)
      throw new FileProblem(`${file} ${faults[problem.code] ?? 'cannot be read as a table.'}`)
    throw problem
  }
}

function headerOf(file: string, columns: readonly string[], cells: readonly string[]): string[] {
  const header = cells.map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  )
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length > 0)
    throw new FileProblem(
      `${file} has no column ${missing.join(', ')}. Its first line must name the columns ${columns.join(',')}.`,
    )
  return header
}

const cellsOf =
  (header: readonly string[], { cells }: TableRow) =>
  (column: string): string =>
    (cells[header.indexOf(column)] ?? '').trim()
