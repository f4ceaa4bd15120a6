/** The server side of the page's WebSocket: the protocol `graphql-transport-ws`, with the real schema. */
import { parse, validate } from 'graphql'
import { contract, unexpectedFaults } from './server.ts'

interface Heard {
  id: string
  query: string
  variables: Record<string, unknown>
}

/** All sockets opened in this test, oldest first. None responds before `accept`. */
export const sockets: TestSocket[] = []

export class TestSocket extends EventTarget {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSING = 2
  static readonly CLOSED = 3
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3
  readyState = 0
  readonly protocol = 'graphql-transport-ws'
  readonly url: string
  /** Active subscriptions. */
  subscriptions: Heard[] = []
  onopen: (() => void) | null = null
  onmessage: ((message: { data: string }) => void) | null = null
  onclose: ((event: { code: number; reason: string; wasClean: boolean }) => void) | null = null
  onerror: ((event: object) => void) | null = null

  constructor(url: string) {
    super()
    this.url = url
    sockets.push(this)
  }

  /** Accepts the connection. */
  accept(): void {
    this.readyState = 1
    this.onopen?.()
  }

  send(text: string): void {
    const message = JSON.parse(text)
    if (message.type === 'connection_init') this.#answer({ type: 'connection_ack' })
    if (message.type === 'ping') this.#answer({ type: 'pong' })
    if (message.type === 'complete') this.subscriptions = this.subscriptions.filter(({ id }) => id !== message.id)
    if (message.type !== 'subscribe') return
    const { query, variables } = message.payload
    unexpectedFaults.push(...validate(contract, parse(query)))
    this.subscriptions.push({ id: message.id, query, variables })
  }

  /** Sends a message to every subscription. */
  tell(data: Record<string, unknown>): void {
    for (const { id } of this.subscriptions) this.#answer({ id, type: 'next', payload: { data } })
  }

  /** Refuses every subscription with an error. */
  refuse(message: string): void {
    for (const { id } of this.subscriptions)
      this.#answer({ id, type: 'next', payload: { data: null, errors: [{ message }] } })
    this.complete()
  }

  /** Completes every subscription, as when the viewer loses access. */
  complete(): void {
    for (const { id } of this.subscriptions.splice(0)) this.#answer({ id, type: 'complete' })
  }

  /** Simulates a lost connection, or either side closing it. */
  close(code = 1006): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.subscriptions = []
    this.onclose?.({ code, reason: '', wasClean: code !== 1006 })
  }

  #answer(message: object): void {
    queueMicrotask(() => this.onmessage?.({ data: JSON.stringify(message) }))
  }
}

/**
 * Closes the sockets left by a test, so that the next one opens its own. The page's client never closes a socket that is still
 * connecting.
 */
export async function endSockets(): Promise<void> {
  for (const socket of sockets) if (socket.readyState === TestSocket.CONNECTING) socket.accept()
  for (let turns = 0; turns < 20; turns += 1) await null
  for (const socket of sockets.splice(0)) socket.close(1000)
}
