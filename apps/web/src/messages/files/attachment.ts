import { attachmentLimits } from '@plenaria/schema/attachments'

/** A file of a message, as it is stored. */
export interface Attachment {
  fileId: string
  name: string
  /** Bytes. */
  size: number
}

/** Kinds of files that are taken, as `accept` of a file input. */
export const attachmentKinds = 'application/pdf,image/png,image/jpeg,image/webp'

export const sizeOf = (files: readonly Pick<Attachment, 'size'>[]): number =>
  files.reduce((sum, { size }) => sum + size, 0)

/** Why a file need not be sent at all. */
export type AttachmentFault = 'KIND' | 'PDF_SIZE' | 'IMAGE_SIZE' | 'TOGETHER'

/** @param others files that the message has already */
export function faultOf(
  { size, type }: Pick<File, 'size' | 'type'>,
  others: readonly Attachment[],
): AttachmentFault | null {
  if (!attachmentKinds.split(',').includes(type)) return 'KIND'
  // Pictures are made smaller on the server.
  if (type !== 'application/pdf') return size > attachmentLimits.pictureBytes ? 'IMAGE_SIZE' : null
  if (size > attachmentLimits.bytes) return 'PDF_SIZE'
  return isTooLarge([...others, { size }]) ? 'TOGETHER' : null
}

export const isTooLarge = (files: readonly Pick<Attachment, 'size'>[]): boolean =>
  sizeOf(files) > attachmentLimits.bytes
