/** One member of a ZIP archive (DOCX, ODT), read from the central directory and never unpacked beyond its limit. */
import { inflateRawSync } from 'node:zlib'

/** Maximum unpacked size of a member, in bytes. */
const maxMemberBytes = 20_000_000
const endOfDirectory = 0x06054b50
const inDirectory = 0x02014b50
/** Size of the end record with the longest possible comment. */
const maxEndRecordBytes = 22 + 65_535

/**
 * @returns null: no such member
 * @throws RangeError if the archive is broken, encrypted or too large
 */
export function memberOf(bytes: Buffer, name: string): Buffer | null {
  const from = Math.max(0, bytes.length - maxEndRecordBytes)
  let end = bytes.length - 22
  while (end >= from && bytes.readUInt32LE(end) !== endOfDirectory) end -= 1
  if (end < from) throw new RangeError('The archive has no directory.')
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== inDirectory) throw new RangeError('The directory is broken.')
    const nameLength = bytes.readUInt16LE(at + 28)
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) === name) return unpacked(bytes, at)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return null
}

function unpacked(bytes: Buffer, entry: number): Buffer {
  const isEncrypted = (bytes.readUInt16LE(entry + 8) & 1) === 1
  const [method, packed, size] = [
    bytes.readUInt16LE(entry + 10),
    bytes.readUInt32LE(entry + 20),
    bytes.readUInt32LE(entry + 24),
  ]
  if (isEncrypted || size > maxMemberBytes) throw new RangeError('The member cannot be read.')
  const local = bytes.readUInt32LE(entry + 42)
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const data = bytes.subarray(start, start + packed)
  if (method === 0) return data
  if (method !== 8) throw new RangeError('The member is packed in an unknown way.')
  return inflateRawSync(data, { maxOutputLength: maxMemberBytes })
}
