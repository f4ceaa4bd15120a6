/** Bytes that a picture may have as a file. */
const maxBytes = 15 * 1024 * 1024
/** Kinds of picture that are taken, as `accept` of a file input. */
export const pictureKinds = 'image/png,image/jpeg,image/webp'

/** Why a file need not be sent at all. */
export function faultOfPicture({ size, type }: Pick<File, 'size' | 'type'>): 'KIND' | 'SIZE' | null {
  if (!pictureKinds.split(',').includes(type)) return 'KIND'
  return size > maxBytes ? 'SIZE' : null
}
