/** A webhook endpoint for tests: records what it receives. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { Webhook } from 'standardwebhooks'

export interface Received {
  headers: IncomingHttpHeaders
  body: string
}

export interface Receiver {
  url: string
  received: Received[]
  /** Sets the status of future responses, and the target of a redirect; null: no response. */
  answerWith: (status: number | null, location?: string) => void
  close: () => void
}

export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = []
  let status: number | null = 204
  let location: string | undefined
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ headers: request.headers, body })
    if (status !== null) response.writeHead(status, location ? { location } : {}).end()
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`,
    received,
    answerWith: (next, to) => {
      status = next
      location = to
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** @throws if it isn't signed with the secret, checked like any receiver of Standard Webhooks */
export const verified = ({ headers, body }: Received, secret: string): unknown =>
  new Webhook(secret).verify(body, headers as Record<string, string>)
