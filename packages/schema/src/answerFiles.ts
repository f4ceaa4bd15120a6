/** Limits of the files that answer questions. Constraints of the database have the same numbers. */
export const answerFileLimits = {
  /** Of a file as stored: the most that a question can accept. */
  megabytes: 5,
  /** Of a picture as it is sent to us: it is stored smaller. Bytes. */
  pictureBytes: 15 * 1024 * 1024,
} as const

/** Sorted. */
export const answerFileTypes = ['IMAGE', 'PDF'] as const

/** File types by what a question accepts, as `accept` of a file input. */
export const mediaTypesOf = {
  PDF: ['application/pdf'],
  IMAGE: ['image/png', 'image/jpeg', 'image/webp'],
} as const
