/** An institute's logo: an uploaded picture, re-encoded so that nothing of the file itself is kept. */
import { createHash } from 'node:crypto'
import type { Metadata } from 'sharp'
import { loadSharp } from '../kernel/sharp.ts'

/** Bytes of the file that is sent. */
export const maxMarkBytes = 2 * 1024 * 1024
const maxPixels = 16_000_000
/** Maximum width and height, in pixels. */
const side = 512

export type MarkProblem = 'MARK_NOT_AN_IMAGE' | 'MARK_BROKEN' | 'MARK_TOO_MANY_PIXELS' | 'MARK_ANIMATED'

export interface Mark {
  /** WebP */
  image: Uint8Array<ArrayBuffer>
  /** Hex SHA-256 of the image. */
  digest: string
}

/** By its first bytes; what it is called does not count. Nothing else is given to a decoder (`kernel/sharp.ts`). */
function isPicture(file: Buffer): boolean {
  const begins = (bytes: number[], from = 0) => bytes.every((byte, index) => file[from + index] === byte)
  const isPng = begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const isJpeg = begins([0xff, 0xd8, 0xff])
  const isWebp = begins([0x52, 0x49, 0x46, 0x46]) && begins([0x57, 0x45, 0x42, 0x50], 8)
  return isPng || isJpeg || isWebp
}

/** Whether a PNG is animated: its decoder shows the first frame without saying so. */
function isAnimated(file: Buffer, { format, pages }: Metadata): boolean {
  if (format !== 'png') return (pages ?? 1) > 1
  const control = file.indexOf('acTL')
  return control !== -1 && control < file.indexOf('IDAT')
}

/** A WebP of at most 512 × 512 without metadata. Reads the whole picture only once its head is known to be harmless. */
export async function readMark(file: Buffer): Promise<Mark | MarkProblem> {
  if (!isPicture(file)) return 'MARK_NOT_AN_IMAGE'
  const sharp = await loadSharp()
  try {
    const head = await sharp(file, { limitInputPixels: false, pages: 1 }).metadata()
    if (head.width * head.height > maxPixels) return 'MARK_TOO_MANY_PIXELS'
    if (isAnimated(file, head)) return 'MARK_ANIMATED'
    const encoded = await sharp(file, { limitInputPixels: maxPixels, failOn: 'warning' })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 90 })
      .timeout({ seconds: 10 })
      .toBuffer()
    const image = Uint8Array.from(encoded)
    return { image, digest: createHash('sha256').update(image).digest('hex') }
  } catch {
    return 'MARK_BROKEN'
  }
}

/** On this site. It changes with the picture, so that it can be kept for good. */
export const markPath = (slug: string, digest: string): string =>
  `/media/institutes/${encodeURIComponent(slug)}/${digest}.webp`
