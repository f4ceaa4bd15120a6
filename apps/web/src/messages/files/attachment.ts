import { attachmentLimits } from '@plenaria/schema/attachments'

/** A message's stored file. */
export interface Attachment {
  fileId: string
  name: string
  /** Size in bytes. */
  size: number
}

/** Accepted file types, as `accept` of a file input. */
export const attachmentKinds = 'application/pdf,image/png,image/jpeg,image/webp'

export const sizeOf = (files: readonly Pick<Attachment, 'size'>[]): number =>
  files.reduce((sum, { size }) => sum + size, 0)

/** The names of files that seem to be attached more than once. */
export const repeatedIn = (files: readonly Attachment[]): string[] => [
  ...new Set(
    files
      .filter(({ name, size }, place) => files.findIndex((each) => each.name === name && each.size === size) < place)
      .map(({ name }) => name),
  ),
]

/** Why a file is rejected before uploading. */
export type AttachmentFault = 'KIND' | 'PDF_SIZE' | 'IMAGE_SIZE' | 'TOGETHER'

/** @param others files already attached to the message */
export function faultOf(
  { size, type }: Pick<File, 'size' | 'type'>,
  others: readonly Attachment[],
): AttachmentFault | null {
  if (!attachmentKinds.split(',').includes(type)) return 'KIND'
  // The server scales pictures down.
  if (type !== 'application/pdf') return size > attachmentLimits.pictureBytes ? 'IMAGE_SIZE' : null
  if (size > attachmentLimits.bytes) return 'PDF_SIZE'
  return isTooLarge([...others, { size }]) ? 'TOGETHER' : null
}

export const isTooLarge = (files: readonly Pick<Attachment, 'size'>[]): boolean =>
  sizeOf(files) > attachmentLimits.bytes
