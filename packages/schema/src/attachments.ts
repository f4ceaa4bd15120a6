/** Limits of the files that are sent with a message. Constraints of the database have the same numbers. */
export const attachmentLimits = {
  files: 3,
  /** Of one message together, and so of a file. Bytes, as stored. */
  bytes: 5 * 1024 * 1024,
  /** Of a picture as it is sent to us: it is stored smaller. Bytes. */
  pictureBytes: 15 * 1024 * 1024,
} as const
