/** Reads an uploaded table in any encoding and with any separator: stores it in an unnamed file, then reads it row by row. */
import { createWriteStream } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { pipeline as piped } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import type { ImportEncoding } from '../__generated__/resolvers.ts'
import { EncodingWatch, separatorOf } from './encoding.ts'
import type { FileFault } from './importWords.ts'

/** Bytes. */
export const maxFileBytes = 200 * 1024 * 1024
export const maxColumns = 300
/** Upper bound on rows below the header. */
export const maxRows = 20_000
/** Upper bound on characters of a row. */
const maxRowLength = 200_000
/** Bytes read at once; the separator is detected in the first batch. */
const atOnce = 64 * 1024

/** Why a table is rejected. */
export class TableFault extends Error {
  override name = 'TableFault'
  readonly code: FileFault
  readonly facts: { line?: number; found?: number }
  constructor(code: FileFault, facts: { line?: number; found?: number } = {}) {
    super(code)
    this.code = code
    this.facts = facts
  }
}

export interface Table {
  encoding: ImportEncoding
  separator: string
  /**
   * Starts with the header; empty rows are skipped.
   * @throws TableFault
   */
  rows: AsyncIterable<TableRow>
}

export interface TableRow {
  /** Row number as in a spreadsheet, starting at 1. */
  number: number
  cells: string[]
}

/**
 * Stores the bytes until `take` has settled, in a file that is unlinked before it is written, so that nothing remains however the
 * process ends.
 * @throws TableFault, also from `Table.rows`
 */
export async function withTable<Taken>(body: Readable, take: (table: Table) => Promise<Taken>): Promise<Taken> {
  const file = await openNameless()
  try {
    const { encoding, isText } = await keep(body, file)
    if (!isText) throw new TableFault('NOT_A_TABLE')
    const { separator, hint } = separatorOf(await startOf(file, encoding.decoder))
    return await take({ encoding: encoding.name, separator, rows: rowsOf(file, encoding.decoder, separator, hint) })
  } finally {
    await file.close()
  }
}

async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plenaria-import-'))
  try {
    return await open(path.join(folder, 'table'), 'wx+', 0o600)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function keep(body: Readable, file: FileHandle) {
  const watch = new EncodingWatch()
  let bytes = 0
  let hasZero = false
  async function* passing(): AsyncGenerator<Buffer> {
    for await (const part of body as AsyncIterable<Buffer>) {
      bytes += part.length
      if (bytes > maxFileBytes) throw new TableFault('FILE_TOO_LARGE')
      watch.pass(part)
      hasZero ||= part.includes(0)
      yield part
    }
  }
  await piped(Readable.from(passing()), createWriteStream('', { fd: file.fd, autoClose: false }))
  const { encoding } = watch
  return { encoding, isText: !hasZero || encoding.name === 'UTF_16' }
}

async function startOf(file: FileHandle, decoder: string): Promise<string> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(atOnce), position: 0 })
  return new TextDecoder(decoder).decode(buffer.subarray(0, bytesRead), { stream: true })
}

/** Not a stream: one that is abandoned early closes the file, despite `autoClose`. */
async function* bytesOf(file: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(atOnce), position })
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    position += bytesRead
  }
}

async function* rowsOf(file: FileHandle, decoder: string, separator: string, hint: boolean): AsyncGenerator<TableRow> {
  const text = new TextDecoder(decoder)
  async function* decoded(): AsyncGenerator<string> {
    // The database can't store zero characters, which UTF-16 text may contain.
    for await (const part of bytesOf(file)) yield text.decode(part, { stream: true }).replaceAll('\0', '')
    yield text.decode()
  }
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    from_line: hint ? 2 : 1,
    max_record_size: maxRowLength,
  })
  // Errors of either end surface when rows are read.
  pipeline(Readable.from(decoded()), parser, () => {})
  try {
    let number = 0
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1
      if (cells.some((cell) => cell.trim() !== '')) yield { number, cells }
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    const line = 'lines' in fault && typeof fault.lines === 'number' ? fault.lines : undefined
    const why = fault.code === 'CSV_MAX_RECORD_SIZE' ? 'ROW_TOO_LONG' : 'TABLE_BROKEN'
    throw new TableFault(why, line === undefined ? {} : { line })
  }
}
