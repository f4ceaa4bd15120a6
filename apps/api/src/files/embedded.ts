/** Pictures within other files, without their metadata. They aren't decoded: every pixel stays as it was. */

const [startOfImage, endOfImage, startOfScan] = [0xd8, 0xd9, 0xda]
/** JFIF, an ICC profile, and Adobe's note on how the colours are stored: without them, colours change. */
const neededSegments: Record<number, string> = { 224: 'JFIF', 226: 'ICC_PROFILE', 238: 'Adobe' }
const firstApplication = 0xe0
const lastApplication = 0xef
const comment = 0xfe

/** Strips EXIF, XMP, comments, previews and trailing data from a JPEG. Returns other files unchanged. */
export function withoutJpegMetadata(file: Uint8Array): Uint8Array {
  if (file[0] !== 0xff || file[1] !== startOfImage) return file
  const pieces = [file.subarray(0, 2)]
  let at = 2
  while (at + 4 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? 0
    // Any number of them may precede a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) break
    const end = at + 2 + wordAt(file, at + 2)
    const until = marker === startOfScan ? endOfScan(file, end) : end
    if (!isTelling(file, at, marker)) pieces.push(file.subarray(at, until))
    at = until
  }
  pieces.push(Uint8Array.of(0xff, endOfImage))
  return Buffer.concat(pieces)
}

const wordAt = (file: Uint8Array, at: number): number => ((file[at] ?? 0) << 8) | (file[at + 1] ?? 0)

function isTelling(file: Uint8Array, at: number, marker: number): boolean {
  if (marker === comment) return true
  if (marker < firstApplication || marker > lastApplication) return false
  const needed = neededSegments[marker]
  return needed === undefined || !Buffer.from(file.subarray(at + 4, at + 4 + needed.length)).equals(Buffer.from(needed))
}

/** Offset of the marker after the pixel data. */
function endOfScan(file: Uint8Array, from: number): number {
  for (let at = from; at + 1 < file.length; at += 1) {
    const next = file[at + 1] ?? 0
    // A stuffed byte or a restart marker, among the pixels.
    const isWithin = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (file[at] === 0xff && !isWithin) return at
  }
  return file.length
}

/** Blanks XML and vendor-specific boxes of a JPEG 2000. Returns files without boxes unchanged. */
export function withoutJp2Metadata(file: Uint8Array): Uint8Array {
  const copy = Buffer.from(file)
  if (copy.subarray(4, 8).toString('latin1') !== 'jP  ') return file
  for (let at = 0; at + 8 <= copy.length; ) {
    const length = copy.readUInt32BE(at)
    const kind = copy.subarray(at + 4, at + 8).toString('latin1')
    // 0: up to the end; 1: a longer length, which no file of this size needs.
    const end = length >= 8 ? Math.min(at + length, copy.length) : copy.length
    if (kind === 'xml ' || kind === 'uuid' || kind === 'uinf') {
      copy.write('free', at + 4, 'latin1')
      copy.fill(0, at + 8, end)
    }
    at = end
  }
  return copy
}
