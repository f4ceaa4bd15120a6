/** Uploaded pictures, re-encoded so that nothing of the file itself is stored: no metadata, no script, no second meaning. */
import { createHash } from 'node:crypto'
import type { Metadata, Sharp } from 'sharp'
import { loadSharp } from '../kernel/sharp.ts'

export type PictureProblem = 'NOT_AN_IMAGE' | 'BROKEN' | 'TOO_MANY_PIXELS' | 'ANIMATED'

export interface PictureRule {
  /** Maximum number of pixels in the picture as uploaded. */
  maxPixels: number
  /** Maximum width and height as stored, in pixels. */
  side: number
  /** WebP or JPEG quality. */
  quality: number
  /** Default: WebP. `MAIL`: PNG if it was PNG, else JPEG, which every mail program shows. `SMALL_MAIL`: JPEG. */
  for?: 'MAIL' | 'SMALL_MAIL'
}

export interface Picture {
  /** WebP, unless the rule says otherwise. */
  image: Uint8Array<ArrayBuffer>
  mediaType: 'image/webp' | 'image/jpeg' | 'image/png'
  /** In pixels. */
  width: number
  height: number
}

/** By its first bytes; neither its name nor a header counts. Nothing else is given to a decoder (`kernel/sharp.ts`). */
export function isPicture(file: Buffer): boolean {
  const begins = (bytes: number[], from = 0) => bytes.every((byte, index) => file[from + index] === byte)
  const isPng = begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const isJpeg = begins([0xff, 0xd8, 0xff])
  const isWebp = begins([0x52, 0x49, 0x46, 0x46]) && begins([0x57, 0x45, 0x42, 0x50], 8)
  return isPng || isJpeg || isWebp
}

/** Whether a PNG is animated: its decoder silently returns the first frame. */
function isAnimated(file: Buffer, { format, pages }: Metadata): boolean {
  if (format !== 'png') return (pages ?? 1) > 1
  const control = file.indexOf('acTL')
  return control !== -1 && control < file.indexOf('IDAT')
}

/** The last picture that is decoded or waits for it. */
let last: Promise<unknown> = Promise.resolve()

/** One picture at a time in a process: each may take its largest number of pixels in memory. */
export function readPicture(file: Buffer, rule: PictureRule): Promise<Picture | PictureProblem> {
  const read = last.then(() => decode(file, rule))
  last = read.catch(() => {})
  return read
}

/** Decodes the picture only once its head is known to be harmless. */
async function decode(file: Buffer, rule: PictureRule): Promise<Picture | PictureProblem> {
  if (!isPicture(file)) return 'NOT_AN_IMAGE'
  const sharp = await loadSharp()
  try {
    const head = await sharp(file, { limitInputPixels: false, pages: 1 }).metadata()
    if (head.width * head.height > rule.maxPixels) return 'TOO_MANY_PIXELS'
    if (isAnimated(file, head)) return 'ANIMATED'
    const picture = sharp(file, { limitInputPixels: rule.maxPixels, failOn: 'warning' })
      .autoOrient()
      .resize({ width: rule.side, height: rule.side, fit: 'inside', withoutEnlargement: true })
    const { mediaType, encoded } = encode(picture, rule, head)
    const { data, info } = await encoded.timeout({ seconds: 10 }).toBuffer({ resolveWithObject: true })
    return { image: Uint8Array.from(data), mediaType, width: info.width, height: info.height }
  } catch {
    return 'BROKEN'
  }
}

function encode(
  picture: Sharp,
  { quality, for: use }: PictureRule,
  { format }: Metadata,
): Pick<Picture, 'mediaType'> & { encoded: Sharp } {
  if (use === undefined) return { mediaType: 'image/webp', encoded: picture.webp({ quality }) }
  return format === 'png' && use === 'MAIL'
    ? { mediaType: 'image/png', encoded: picture.png() }
    : { mediaType: 'image/jpeg', encoded: picture.flatten({ background: '#ffffff' }).jpeg({ quality }) }
}

/** Hex SHA-256. */
export const digestOf = (image: Uint8Array): string => createHash('sha256').update(image).digest('hex')
