/**
 * The text of a file that somebody wrote, by what the bytes are and not by its name. Everything else of it is left behind: who wrote
 * it, comments, what was struck out, the file's own name. Nothing is kept.
 */
import { tidy } from '@plenaria/schema/texts'
import { extractText, getDocumentProxy } from 'unpdf'
import { memberOf } from './archive.ts'

/** Bytes. */
export const largestFile = 5_000_000
/** Of a PDF; about what the longest contribution takes. */
const mostPages = 60

export type FileCode = 'FILE_EMPTY' | 'FILE_TOO_LARGE' | 'FILE_TOO_LONG' | 'FILE_UNKNOWN' | 'FILE_BROKEN'
/** What was in the file and is not in its text. */
export type LeftBehind = 'COMMENTS' | 'TRACKED_CHANGES'

export interface ReadFile {
  kind: 'DOCX' | 'ODT' | 'PDF' | 'TXT'
  text: string
  leftBehind: LeftBehind[]
}

export async function readText(bytes: Buffer): Promise<ReadFile | { code: FileCode; pages?: number }> {
  if (bytes.length === 0) return { code: 'FILE_EMPTY' }
  if (bytes.length > largestFile) return { code: 'FILE_TOO_LARGE' }
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
  } catch {
    return { code: 'FILE_BROKEN' }
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
    if (document.numPages > mostPages) return { code: 'FILE_TOO_LONG', pages: document.numPages }
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

/** As if every change were accepted. */
function ofWord(xml: string): ReadFile {
  const shown = without(xml, 'w:del', 'w:moveFrom', 'mc:Fallback')
  const parts = shown.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?: [^>]*)?\/>|(<\/w:p>)/g)
  const text = [...parts].map(([, words, sign, end]) =>
    words !== undefined ? plain(words) : end || sign !== 'tab' ? '\n' : '\t',
  )
  return {
    ...{ kind: 'DOCX', text: text.join('') },
    leftBehind: [
      ...(/<w:comment(?:Reference|RangeStart)\b/.test(xml) ? (['COMMENTS'] as const) : []),
      ...(/<w:(?:ins|del|moveFrom|moveTo)\b/.test(xml) ? (['TRACKED_CHANGES'] as const) : []),
    ],
  }
}

function ofOpenDocument(xml: string): ReadFile {
  const body = without(xml, 'office:annotation', 'text:tracked-changes').replace(/^[\s\S]*?<office:text\b[^>]*>/, '')
  const text = body
    .replace(/\s+/g, ' ')
    .replace(/<text:s(?: [^>]*)?\/>/g, ' ')
    .replace(/<text:tab(?: [^>]*)?\/>/g, '\t')
    .replace(/<text:line-break\/>|<\/text:(?:p|h)>/g, '\n')
    .replace(/<[^>]*>/g, '')
  return {
    ...{ kind: 'ODT', text: plain(text) },
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

/** Elements of these names, with what is in them; none of them is within one of its own name. */
const without = (xml: string, ...names: string[]): string =>
  names.reduce(
    (rest, name) =>
      rest
        .replace(new RegExp(`<${name}(?: [^>]*)?/>`, 'g'), '')
        .replace(new RegExp(`<${name}(?: [^>]*)?>[\\s\\S]*?</${name}>`, 'g'), ''),
    xml,
  )

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole
    const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
