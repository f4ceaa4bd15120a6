/** Forwards requests to the API, wherever it currently listens. */
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { reasonOf } from '../trouble.ts'

export interface Forwarding {
  /** The API's port; waits while it starts. */
  ready: () => Promise<number>
  /** Called if the API has nothing at this address; null: its answer is forwarded. */
  otherwise: (() => void) | null
}

/** Forwards one request, and its response. */
export async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { ready, otherwise }: Forwarding,
): Promise<void> {
  const port = await ready().catch((fault: unknown) => {
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    response.end(`The API does not start.\n\n${reasonOf(fault)}\n`)
    return null
  })
  if (port === null) return
  const { method, url, headers } = request
  await new Promise<void>((resolve) => {
    const passed = ask({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      if (answer.statusCode === 404 && otherwise) {
        answer.resume()
        otherwise()
        return resolve()
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      answer.once('close', resolve)
    })
    passed.once('error', (fault) => {
      if (!response.headersSent) response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(`The API hung up: ${reasonOf(fault)}\n`)
      resolve()
    })
    response.once('close', () => passed.destroy())
    request.pipe(passed)
  })
}

/** Connects a browser's WebSocket to the API. */
export async function forwardSocket(
  request: IncomingMessage,
  browser: Socket,
  head: Buffer,
  ready: Forwarding['ready'],
): Promise<void> {
  browser.on('error', () => browser.destroy())
  const port = await ready().catch(() => null)
  if (port === null || browser.destroyed) return void browser.destroy()
  const api = connect(port, '127.0.0.1', () => {
    const { method, url, rawHeaders } = request
    const lines = rawHeaders.flatMap((name, place) => (place % 2 === 0 ? `${name}: ${rawHeaders[place + 1]}` : []))
    api.write(`${[`${method} ${url} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`)
    api.write(head)
    api.pipe(browser).pipe(api)
  })
  api.on('error', () => browser.destroy())
  api.on('close', () => browser.destroy())
  browser.on('close', () => api.destroy())
}
