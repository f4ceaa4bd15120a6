/** Addresses of stored files, on this site. */

/** It changes with the picture. */
export const imagePath = (digest: string, width: number): string => `/media/images/${digest}/${width}.webp`

export const attachmentPath = (id: string): string => `/media/attachments/${id}`

export const sourcePath = (id: string): string => `/media/files/${id}`
