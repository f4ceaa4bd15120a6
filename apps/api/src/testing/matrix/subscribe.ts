/** One subscription over a WebSocket, in the site's protocol (`graphql-transport-ws`). */
import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from '../world.ts'

interface Refusal {
  extensions?: { code?: string }
}

interface Message {
  type: string
  payload?: { errors?: Refusal[] }
}

/**
 * Subscribes, makes changes until one is delivered, and unsubscribes. @returns `received`, or the code of the refusal
 * @throws after ten seconds of silence
 */
export async function subscribe(
  { app, config, signIn }: World,
  as: string | null,
  payload: { query: string; variables: Record<string, unknown> },
  change: () => Promise<unknown>,
): Promise<string> {
  const headers = {
    origin: config.siteUrl,
    'sec-websocket-protocol': 'graphql-transport-ws',
    ...(as !== null && { cookie: await signIn(as) }),
  }
  const socket = await app.injectWS('/graphql', { headers })
  const { promise: answer, resolve, reject } = Promise.withResolvers<string>()
  const send = (message: unknown) => socket.send(JSON.stringify(message))
  let isOver = false
  socket.on('message', (data) => {
    const { type, payload: received }: Message = JSON.parse(String(data))
    if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload })
    if (type === 'next') resolve(received?.errors ? (received.errors[0]?.extensions?.code ?? 'no code') : 'told')
    if (type === 'error') resolve('not understood')
  })
  socket.on('close', () => resolve('closed'))
  send({ type: 'connection_init' })
  const timer = setTimeout(() => reject(new Error('Nothing was told.')), 10_000)
  const changing = (async () => {
    while (!isOver) {
      await change()
      await sleep(50)
    }
  })()
  try {
    return await answer
  } finally {
    isOver = true
    clearTimeout(timer)
    await changing
    socket.terminate()
  }
}
