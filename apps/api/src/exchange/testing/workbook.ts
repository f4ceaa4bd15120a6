/** For tests: parses a workbook as a spreadsheet would, from its ZIP directory and first sheet. */
import { inflateRawSync } from 'node:zlib'

const listEntry = 0x02014b50
const listEnd = 0x06054b50

/** `kinds`: types of all non-empty cells. `widths`: of the columns, in characters. */
export function readWorkbook(file: Buffer): { lines: string[][]; kinds: Set<string>; widths: number[] } {
  const sheet = partsOf(file).get('xl/worksheets/sheet1.xml') ?? ''
  const kinds = new Set([...sheet.matchAll(/<c t="(\w+)"/g)].map(([, kind]) => kind ?? ''))
  const lines = [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].map(([, cells = '']) =>
    [...cells.matchAll(/<c\/>|<c [^>]*><is><t[^>]*>(.*?)<\/t><\/is><\/c>/gs)].map(([, text = '']) => unescaped(text)),
  )
  const widths = [...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))
  return { lines, kinds, widths }
}

function partsOf(file: Buffer): Map<string, string> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || file.readUInt32LE(end) !== listEnd) throw new Error('The file breaks off.')
  const parts = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  while (file.readUInt32LE(at) === listEntry) {
    const size = file.readUInt32LE(at + 20)
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => file.readUInt16LE(at + place))
    const from = file.readUInt32LE(at + 42)
    const start = from + 30 + file.readUInt16LE(from + 26) + file.readUInt16LE(from + 28)
    const packed = file.subarray(start, start + size)
    const content = file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    const nameEnd = at + 46 + (nameLength ?? 0)
    parts.set(file.toString('utf8', at + 46, nameEnd), content.toString('utf8'))
    at = nameEnd + (extraLength ?? 0) + (noteLength ?? 0)
  }
  return parts
}

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

const unescaped = (text: string): string =>
  text
    .replace(/&\w+;/g, (entity) => signs[entity] ?? entity)
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
