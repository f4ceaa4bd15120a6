/** Graceful shutdown: connections close once their responses have been handed to the system. */
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Milliseconds that in-flight responses get during shutdown. */
const drainFor = 25_000
/** Milliseconds between checks for connections that have become idle. */
const sweepEvery = 100

/**
 * Node considers a connection idle, and closes it, as soon as the response's last byte is in a buffer of the process, which
 * truncates responses to slow clients. Here it is idle once its responses have left the process.
 */
export function drainOnClose(app: FastifyInstance, timeout = drainFor): void {
  const { server } = app
  const open = new Set<Socket>()
  const answering = new Map<Socket, Set<ServerResponse>>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => {
      open.delete(socket)
      answering.delete(socket)
    })
  })
  server.on('request', ({ socket }, answer) => {
    const answers = answering.get(socket) ?? new Set()
    answering.set(socket, answers.add(answer))
    const done = () => answers.delete(answer)
    answer.once('finish', done).once('close', done)
  })
  // Upgraded connections are WebSockets, which are closed separately.
  server.on('upgrade', (_, socket: Socket) => open.delete(socket))
  server.closeIdleConnections = () => {
    for (const socket of open)
      if ((answering.get(socket)?.size ?? 0) === 0 && socket.writableLength === 0) socket.destroy()
  }
  app.addHook('preClose', async () => {
    const sweep = setInterval(() => server.closeIdleConnections(), sweepEvery)
    const end = setTimeout(() => server.closeAllConnections(), timeout)
    server.once('close', () => {
      clearInterval(sweep)
      clearTimeout(end)
    })
  })
}
