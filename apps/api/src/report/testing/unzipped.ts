/** Reads archives in tests. */
import { inflateRawSync } from 'node:zlib'

/** Files of a zip archive, by name. */
export function unzipped(archive: Buffer): Record<string, string> {
  const files: Record<string, string> = {}
  let at = archive.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  while (at >= 0 && archive.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength] = [
      archive.readUInt16LE(at + 10),
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
    ]
    const rest = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    const local = archive.readUInt32LE(at + 42)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const data = archive.subarray(from, from + size)
    files[name] = (method === 0 ? data : inflateRawSync(data)).toString('utf8')
    at += 46 + nameLength + rest
  }
  return files
}
