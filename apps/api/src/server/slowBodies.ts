/** Disconnects clients whose bodies come too slowly, or too many at once. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { clientKey } from '../access/attemptLimits.ts'

export interface BodyLimits {
  /** Grace period in milliseconds for a body at any rate. */
  free: number
  /** Minimum average bytes a second for bodies that take longer; an honest phone on a bad connection exceeds it. */
  rate: number
  /** Milliseconds between checks. */
  every: number
  /** Upper bound on one client's incomplete bodies. */
  atOnce: number
}

const standard: BodyLimits = { free: 60_000, rate: 2_048, every: 5_000, atOnce: 40 }

export function limitSlowBodies(app: FastifyInstance, limits: BodyLimits = standard): void {
  const coming = new Map<string, number>()
  const change = (client: string, by: number): void => {
    const count = (coming.get(client) ?? 0) + by
    if (count > 0) coming.set(client, count)
    else coming.delete(client)
  }

  app.addHook('onRequest', async (request, reply) => {
    if (!hasBody(request) || request.raw.complete) return
    const client = clientKey(request)
    if ((coming.get(client) ?? 0) >= limits.atOnce) {
      const message = 'Too many requests are being sent at once. Wait until some have been sent.'
      return reply
        .code(429)
        .headers({ connection: 'close', 'retry-after': 10 })
        .send({ code: 'TOO_MANY_REQUESTS', message })
    }
    change(client, 1)
    const stop = watch(request, reply, limits)
    let ended = false
    const end = () => {
      if (ended) return
      ended = true
      stop()
      change(client, -1)
    }
    request.raw.once('end', end).once('close', end)
    reply.raw.once('close', end)
  })
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Closes the connection once its body is too slow. @returns a function that stops watching */
function watch({ raw, log, id }: FastifyRequest, reply: FastifyReply, { free, rate, every }: BodyLimits): () => void {
  const { socket } = raw
  const began = performance.now()
  const before = socket.bytesRead
  const timer = setInterval(() => {
    const took = performance.now() - began
    if (raw.complete || took < free || (socket.bytesRead - before) / (took / 1_000) >= rate) return
    clearInterval(timer)
    log.warn({ requestId: id }, 'A body came too slowly.')
    if (!reply.raw.headersSent)
      socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    socket.destroySoon()
  }, every)
  timer.unref()
  return () => clearInterval(timer)
}
