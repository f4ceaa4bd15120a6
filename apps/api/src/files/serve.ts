/** Serves stored pictures and files. */
import type { FastifyReply } from 'fastify'
import { refuse } from '../access/routeGuards.ts'
import { savedAs } from './fileName.ts'

/** Seconds. A picture that has to go is gone from caches within a day. */
export const day = 24 * 60 * 60

export function nothingHere(reply: FastifyReply) {
  reply.header('cache-control', 'no-store')
  return refuse(reply, 404, 'NOT_FOUND', 'There is nothing at this address.')
}

/** Never as a page: whatever the bytes were, they run nothing. */
export const sendPicture = (reply: FastifyReply, picture: Uint8Array) =>
  reply
    .type('image/webp')
    .header('content-disposition', 'inline; filename="picture.webp"')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(Buffer.from(picture))

interface SavedFile {
  name: string
  mediaType: string
  content: Uint8Array
}

/** Saved by the browser, and never opened as a page of this site. */
export const sendToSave = (reply: FastifyReply, { name, mediaType, content }: SavedFile) =>
  reply
    .type(mediaType)
    .header('content-disposition', savedAs(name))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(Buffer.from(content))
