/**
 * Extracts the text of an uploaded file, identified by its bytes and not its name. Drops everything else: author, comments, deleted text,
 * file name. Stores nothing.
 */
import { tidy } from '@plenaria/schema/texts'
import { extractText, getDocumentProxy } from 'unpdf'
import { memberOf } from './archive.ts'

/** Maximum size of a file, in bytes. */
export const maxFileBytes = 5_000_000
/** Maximum pages of a PDF: about the longest contribution. */
const maxPages = 60
/** Maximum paragraphs and line breaks of other documents: many times those of the longest contribution. */
const maxLines = 20_000

export type FileCode =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_TOO_LONG'
  | 'FILE_UNKNOWN'
  | 'FILE_BROKEN'
  | 'FILE_TOO_HEAVY'
/** Parts of the file that aren't in its text. */
export type LeftBehind = 'COMMENTS' | 'TRACKED_CHANGES'

export interface ReadFile {
  kind: 'DOCX' | 'ODT' | 'PDF' | 'TXT'
  text: string
  leftBehind: LeftBehind[]
}

class TooManyLines extends Error {}

/** Collects the text of a document. */
class Lines {
  readonly #parts: string[] = []
  #breaks = 0

  add(part: string): void {
    if (part === '\n' && ++this.#breaks > maxLines) throw new TooManyLines()
    this.#parts.push(part)
  }

  get text(): string {
    return this.#parts.join('')
  }
}

export async function readText(bytes: Buffer): Promise<ReadFile | { code: FileCode; pages?: number }> {
  if (bytes.length === 0) return { code: 'FILE_EMPTY' }
  if (bytes.length > maxFileBytes) return { code: 'FILE_TOO_LARGE' }
  try {
    const read = await byItsBytes(bytes)
    if (!read || 'code' in read) return read ?? { code: 'FILE_UNKNOWN' }
    const text = tidy(
      read.text
        .replace(/[^\S\n\t]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n'),
    )
    return text === '' ? { code: 'FILE_EMPTY' } : { ...read, text }
  } catch (fault) {
    return { code: fault instanceof TooManyLines ? 'FILE_TOO_HEAVY' : 'FILE_BROKEN' }
  }
}

async function byItsBytes(bytes: Buffer) {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return ofPdf(bytes)
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return ofArchive(bytes)
  return ofPlainText(bytes)
}

async function ofPdf(bytes: Buffer): Promise<ReadFile | { code: FileCode; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  try {
    if (document.numPages > maxPages) return { code: 'FILE_TOO_LONG', pages: document.numPages }
    const { text } = await extractText(document, { mergePages: false })
    return { kind: 'PDF', text: text.join('\n\n'), leftBehind: [] }
  } finally {
    await document.loadingTask.destroy()
  }
}

function ofArchive(bytes: Buffer): ReadFile | null {
  const word = memberOf(bytes, 'word/document.xml')
  if (word) return ofWord(word.toString('utf8'))
  const content = memberOf(bytes, 'content.xml')
  return content && memberOf(bytes, 'mimetype')?.toString().trim() === 'application/vnd.oasis.opendocument.text'
    ? ofOpenDocument(content.toString('utf8'))
    : null
}

/** Reads the document as if all tracked changes were accepted. */
function ofWord(xml: string): ReadFile {
  const lines = new Lines()
  let isText = false
  for (const { name, words } of piecesOf(xml, ['w:del', 'w:moveFrom', 'mc:Fallback'])) {
    if (name === null) {
      if (isText) lines.add(plain(words))
      continue
    }
    isText = name === 'w:t'
    if (name === 'w:tab/') lines.add('\t')
    if (name === 'w:br/' || name === 'w:cr/' || name === '/w:p') lines.add('\n')
  }
  return {
    kind: 'DOCX',
    text: lines.text,
    leftBehind: [
      ...(/<w:comment(?:Reference|RangeStart)\b/.test(xml) ? (['COMMENTS'] as const) : []),
      ...(/<w:(?:ins|del|moveFrom|moveTo)\b/.test(xml) ? (['TRACKED_CHANGES'] as const) : []),
    ],
  }
}

const signs: Record<string, string> = {
  'text:s/': ' ',
  'text:tab/': '\t',
  'text:line-break/': '\n',
  '/text:p': '\n',
  '/text:h': '\n',
}

function ofOpenDocument(xml: string): ReadFile {
  const lines = new Lines()
  let isWithin = false
  for (const { name, words } of piecesOf(xml, ['office:annotation', 'text:tracked-changes'])) {
    isWithin ||= name === 'office:text'
    if (isWithin) lines.add(name === null ? plain(words.replace(/\s+/g, ' ')) : (signs[name] ?? ''))
  }
  return {
    kind: 'ODT',
    text: lines.text,
    leftBehind: [
      ...(/<office:annotation\b/.test(xml) ? (['COMMENTS'] as const) : []),
      ...(/<text:changed-region\b/.test(xml) ? (['TRACKED_CHANGES'] as const) : []),
    ],
  }
}

function ofPlainText(bytes: Buffer): ReadFile | null {
  if (bytes.includes(0)) return null
  try {
    return { kind: 'TXT', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), leftBehind: [] }
  } catch {
    return { kind: 'TXT', text: new TextDecoder('windows-1252').decode(bytes), leftBehind: [] }
  }
}

interface Piece {
  /** A tag: `w:p` opening, `/w:p` closing, `w:p/` self-closing. Null: text between tags. */
  name: string | null
  words: string
}

/**
 * Tags and the text between them, without `hidden` elements, which aren't nested in themselves. Runs in linear time on any input: a
 * backtracking pattern could take hours on a few bytes.
 */
function* piecesOf(xml: string, hidden: readonly string[]): Generator<Piece> {
  let until: string | null = null
  for (const [piece] of xml.matchAll(/<[^<>]*>|[^<]+/g)) {
    const name = piece.startsWith('<') ? nameOf(piece) : null
    if (until !== null) {
      if (name === until) until = null
    } else if (name !== null && hidden.includes(name)) {
      until = `/${name}`
    } else {
      yield { name, words: piece }
    }
  }
}

function nameOf(tag: string): string {
  const [name = ''] = /^\/?[^\s/>]+/.exec(tag.slice(1, 100)) ?? []
  return tag.endsWith('/>') ? `${name}/` : name
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole
    const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
