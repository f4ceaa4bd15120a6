/** Stores uploaded pictures, within the limits of an event and of the installation. */
import type { Prisma } from '@plenaria/prisma/client'
import type { Held } from '../access/changing.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { smallSize } from './frame.ts'
import { type Picture, type PictureProblem, readPicture } from './pictures.ts'

/** Bytes of a picture as it is sent. */
export const maxPictureBytes = 15 * 1024 * 1024
const rule = { maxPixels: 50_000_000, side: 2560, quality: 82 }

/** Bytes stored: of one event, and in all. */
const limits = { event: 50 * 1024 * 1024, all: 20 * 1024 ** 3 }

export type UploadProblem =
  | PictureProblem
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'TOO_MANY_FILES'
  | 'STORAGE_FULL'
  | 'UNKNOWN_PURPOSE'

/** Reads and checks an uploaded picture of an event. */
export async function readEventPicture(file: Buffer): Promise<Picture | UploadProblem> {
  const picture = await readPicture(file, rule)
  if (typeof picture === 'string') return picture
  // The frame within it is half as high as it is wide.
  return picture.width < smallSize.width || picture.height < smallSize.height ? 'TOO_SMALL' : picture
}

export async function storePicture(
  { transaction, event, at }: Held,
  { image, width, height }: Picture,
): Promise<{ id: string; width: number; height: number } | UploadProblem> {
  const size = image.byteLength
  if ((await bytesStored(transaction, { eventId: event.id })) + size > limits.event) return 'TOO_MANY_FILES'
  if ((await bytesStored(transaction, {})) + size > limits.all) return 'STORAGE_FULL'
  const { id } = await transaction.storedFile.create({
    data: {
      id: uuidv7(at.getTime(), 0),
      eventId: event.id,
      purpose: 'EVENT_IMAGE',
      mediaType: 'image/webp',
      content: image,
      size,
      width,
      height,
      createdAt: at,
    },
    select: { id: true },
  })
  return { id, width, height }
}

async function bytesStored(transaction: Prisma.TransactionClient, where: Prisma.StoredFileWhereInput): Promise<number> {
  const { _sum } = await transaction.storedFile.aggregate({ where, _sum: { size: true } })
  return _sum.size ?? 0
}
