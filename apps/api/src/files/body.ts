/** Reads an uploaded body into memory, up to a limit, and refuses one whose client may not send it. */
import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { refuse } from '../access/routeGuards.ts'
import type { Refused } from '../refusals/errors.ts'

/** Null: it is larger than the limit, and was read no further. */
export async function readBody(
  body: Readable | undefined,
  /** Bytes; 0: not announced. */
  announced: number,
  limit: number,
): Promise<Buffer | null> {
  if (announced > limit) return null
  const pieces: Buffer[] = []
  let size = 0
  // Left open, so that the refusal is answered on the connection on which the rest still comes.
  for await (const piece of body?.iterator({ destroyOnReturn: false }) ?? []) {
    size += piece.length
    if (size > limit) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces, size)
}

/** Milliseconds in which a client can read why it was refused, before it has sent everything. */
const grace = 2_000

/** Ends the connection soon after the answer if the body is still coming. At once, the client would lose the answer. */
export function cutOff(reply: FastifyReply): FastifyReply {
  const { request, raw } = reply
  raw.once('finish', () => {
    if (request.raw.complete) return
    const timer = setTimeout(() => {
      if (!request.raw.complete) request.raw.destroy()
    }, grace)
    timer.unref()
  })
  return reply
}

const rights = {
  NotAllowed: { status: 403, code: 'NOT_ALLOWED' },
  SecondFactorNeeded: { status: 403, code: 'SECOND_FACTOR_NEEDED' },
  UnknownEvent: { status: 404, code: 'UNKNOWN_EVENT' },
} as const

export function refuseRight(reply: FastifyReply, { __typename: name, message }: Refused<keyof typeof rights>) {
  const { status, code } = rights[name]
  return refuse(cutOff(reply), status, code, message)
}
