/** Fonts for documents: WOFF files of the packages, unpacked for the typesetter (WOFF 1.0, section 4). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

const { resolve } = createRequire(import.meta.url)

const headerLength = 12
const recordLength = 16

/** A `name` table with no name but the family's (OpenType 1.9, «name»). */
function nameTable(family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16()
  const ids = [1, 4, 6]
  const header = Buffer.from([0, 0, 0, ids.length, 0, 6 + ids.length * 12])
  // For Windows, in Unicode and American English.
  const records = ids.map((id) => Buffer.from([0, 3, 0, 1, 4, 9, 0, id, 0, text.length, 0, 0]))
  return Buffer.concat([header, ...records, text])
}

function unpacked(woff: Buffer, family?: string): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)]
    const bytes = woff.subarray(offset, offset + packed)
    const tag = woff.subarray(at, at + 4)
    const isRenamed = family !== undefined && tag.toString() === 'name'
    const data = isRenamed ? nameTable(family) : packed < length ? inflateSync(bytes) : bytes
    return { tag, checksum: woff.subarray(at + 16, at + 20), data }
  })
  const power = Math.floor(Math.log2(count))
  const header = Buffer.alloc(headerLength)
  woff.copy(header, 0, 4, 8)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(2 ** power * 16, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(count * 16 - 2 ** power * 16, 10)
  let offset = headerLength + count * recordLength
  const records: Buffer[] = []
  const bodies: Buffer[] = []
  for (const { tag, checksum, data } of tables) {
    const place = Buffer.alloc(8)
    place.writeUInt32BE(offset, 0)
    place.writeUInt32BE(data.length, 4)
    records.push(tag, checksum, place)
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4)
    data.copy(padded)
    bodies.push(padded)
    offset += padded.length
  }
  return Buffer.concat([header, ...records, ...bodies])
}

const files = [
  'newsreader/files/newsreader-latin-400-normal.woff',
  'newsreader/files/newsreader-latin-ext-400-normal.woff',
  'inter/files/inter-latin-400-normal.woff',
  'inter/files/inter-latin-ext-400-normal.woff',
  'inter/files/inter-latin-400-italic.woff',
  'inter/files/inter-latin-ext-400-italic.woff',
  'inter/files/inter-latin-600-normal.woff',
  'inter/files/inter-latin-ext-600-normal.woff',
]

/** @param file of a package of `@fontsource` @param family the name to go by, if not the file's own; ASCII */
export const fontOf = (file: string, family?: string): Buffer =>
  unpacked(readFileSync(resolve(`@fontsource/${file}`)), family)

export const documentFonts = (): Buffer[] => files.map((file) => fontOf(file))
