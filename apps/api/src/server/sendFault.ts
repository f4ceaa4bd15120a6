/** The response when a route throws. */
import type { FastifyBaseLogger, FastifyReply } from 'fastify'
import { isAbandonment } from '../budget/budget.ts'
import { isUnstorable } from '../kernel/databaseErrors.ts'
import { describeError } from '../refusals/errors.ts'
import { TokenRefused } from '../tokens/read.ts'

export function sendFault(reply: FastifyReply, fault: unknown, id: string, log: FastifyBaseLogger): FastifyReply {
  // The client is gone, and nothing went wrong.
  if (isAbandonment(fault)) return reply.hijack()
  if (fault instanceof TokenRefused)
    return reply.code(fault.statusCode).send({ code: fault.extensions.code, message: fault.message, requestId: id })
  const known = fault instanceof Error && 'statusCode' in fault ? Number(fault.statusCode) : 500
  const status = isUnstorable(fault) ? 400 : known
  if (status === 413)
    return reply.code(413).send({ code: 'TOO_LARGE', message: 'This request is too large.', requestId: id })
  if (status < 500)
    return reply.code(status).send({ code: 'BAD_REQUEST', message: 'This request cannot be read.', requestId: id })
  log.error({ requestId: id, ...describeError(fault) }, 'A request failed.')
  return reply.code(500).send({ code: 'INTERNAL_SERVER_ERROR', message: 'Internal error', requestId: id })
}
