/** How stored pictures are answered. */
import type { FastifyReply } from 'fastify'
import { refuse } from '../access/routeGuards.ts'

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
