/** Maximum size of a picture file, in bytes. */
const maxBytes = 15 * 1024 * 1024
/** Accepted picture types, in the format of a file input's `accept`. */
export const pictureKinds = 'image/png,image/jpeg,image/webp'

/** Why a file would be rejected before uploading. */
export function faultOfPicture({ size, type }: Pick<File, 'size' | 'type'>): 'KIND' | 'SIZE' | null {
  if (!pictureKinds.split(',').includes(type)) return 'KIND'
  return size > maxBytes ? 'SIZE' : null
}
