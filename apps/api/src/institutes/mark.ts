/** An institute's logo. */
import { digestOf, type PictureProblem, readPicture } from '../files/pictures.ts'

/** Upper bound on the bytes of the uploaded file. */
export const maxMarkBytes = 2 * 1024 * 1024
const rule = { maxPixels: 16_000_000, side: 512, quality: 90 }

export type MarkProblem = `MARK_${PictureProblem}`

export interface Mark {
  /** WebP */
  image: Uint8Array<ArrayBuffer>
  /** Hex SHA-256 of the image. */
  digest: string
}

/** A WebP of at most 512 × 512 without metadata. */
export async function readMark(file: Buffer): Promise<Mark | MarkProblem> {
  const picture = await readPicture(file, rule)
  return typeof picture === 'string' ? `MARK_${picture}` : { image: picture.image, digest: digestOf(picture.image) }
}

/** Path on this site. It changes with the image, so that it can be cached forever. */
export const markPath = (slug: string, digest: string): string =>
  `/media/institutes/${encodeURIComponent(slug)}/${digest}.webp`
