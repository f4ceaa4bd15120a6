/** Files that are sent with messages: read, cleaned, and stored until they are attached. */
import { attachmentLimits } from '@plenaria/schema/attachments'
import type { Held } from '../access/changing.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { inThread } from '../kernel/inThread.ts'
import { openTurns } from '../live/watch.ts'
import { fileName, type NamedType } from './fileName.ts'
import type { PdfProblem } from './pdf.ts'
import { digestOf, isPicture, type PictureProblem, type PictureRule, readPicture } from './pictures.ts'

const maxPixels = 50_000_000

/** Each is tried if what the one before makes is too large. A picture of any content fits by the last. */
const pictureRules: readonly PictureRule[] = [
  { maxPixels, side: 2560, quality: 86, for: 'MAIL' },
  { maxPixels, side: 2560, quality: 86, for: 'SMALL_MAIL' },
  { maxPixels, side: 2048, quality: 80, for: 'SMALL_MAIL' },
  { maxPixels, side: 1600, quality: 72, for: 'SMALL_MAIL' },
  { maxPixels, side: 1200, quality: 60, for: 'SMALL_MAIL' },
]

/** Bytes that an event stores: of files that no message has, and of all. */
const limits = { unattached: 50 * 1024 * 1024, event: 500 * 1024 * 1024 }

/** What is wrong with a PDF or an image. */
export type FileProblem = Exclude<PictureProblem, 'NOT_AN_IMAGE' | 'BROKEN'> | PdfProblem | 'UNKNOWN_KIND' | 'TOO_LARGE'
export type AttachmentProblem = FileProblem | 'TOO_MANY_AT_ONCE' | 'TOO_MANY_FILES' | 'STORAGE_FULL'

export interface ReadAttachment {
  mediaType: NamedType
  content: Uint8Array<ArrayBuffer>
}

const script = new URL('./pdfThread.ts', import.meta.url)
/** One PDF at a time in a process. */
const inTurn = openTurns(1)

/**
 * By its first bytes; neither its name nor a header counts.
 * @param bytes the most that is stored
 */
export async function readAttachment(
  file: Buffer,
  bytes: number = attachmentLimits.bytes,
): Promise<ReadAttachment | FileProblem> {
  const read = file.subarray(0, 1024).includes('%PDF-') ? await readPdf(file, bytes) : await readImage(file, bytes)
  if (typeof read === 'string') return read
  return read.content.byteLength > bytes ? 'TOO_LARGE' : read
}

async function readPdf(file: Buffer, bytes: number): Promise<ReadAttachment | FileProblem> {
  if (file.length > bytes) return 'TOO_LARGE'
  const cleaned = await inTurn(() => inThread<Uint8Array | PdfProblem>(script, file, 'TOO_COMPLEX'))
  if (typeof cleaned === 'string') return cleaned
  return { mediaType: 'application/pdf', content: Uint8Array.from(cleaned) }
}

async function readImage(file: Buffer, bytes: number): Promise<ReadAttachment | FileProblem> {
  if (!isPicture(file)) return 'UNKNOWN_KIND'
  for (const rule of pictureRules) {
    const picture = await readPicture(file, rule)
    if (picture === 'NOT_AN_IMAGE') return 'UNKNOWN_KIND'
    if (typeof picture === 'string') return picture
    const { mediaType, image } = picture
    if (mediaType === 'image/webp') throw new Error('A picture for an email was encoded as WebP.')
    if (image.byteLength <= bytes) return { mediaType, content: image }
  }
  return 'TOO_LARGE'
}

interface StoredAttachment {
  id: string
  name: string
  mediaType: string
  /** Bytes. */
  size: number
}

export async function storeAttachment(
  { transaction, event, at }: Held,
  { mediaType, content }: ReadAttachment,
  name: string,
): Promise<StoredAttachment | AttachmentProblem> {
  const size = content.byteLength
  const [stored] = await transaction.$queryRaw<{ unattached: number; event: number }[]>`
    select coalesce(sum(size) filter (where letter_id is null), 0)::float8 as unattached, coalesce(sum(size), 0)::float8 as event
    from letter_file where event_id = ${event.id}`
  if ((stored?.unattached ?? 0) + size > limits.unattached) return 'TOO_MANY_FILES'
  if ((stored?.event ?? 0) + size > limits.event) return 'STORAGE_FULL'
  return transaction.letterFile.create({
    data: {
      id: uuidv7(at.getTime(), 0),
      eventId: event.id,
      name: fileName(name, mediaType),
      mediaType,
      content,
      size,
      digest: digestOf(content),
      createdAt: at,
    },
    select: { id: true, name: true, mediaType: true, size: true },
  })
}
