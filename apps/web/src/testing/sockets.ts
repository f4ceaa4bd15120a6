/** The far end of the page's WebSocket: the protocol `graphql-transport-ws`, on the real contract. */
import { parse, validate } from 'graphql'
import { contract, unexpectedFaults } from './server.ts'

interface Heard {
  id: string
  query: string
  variables: Record<string, unknown>
}

/** Every socket that pages opened in this test, oldest first. None answers before `accept`. */
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
  /** Subscriptions that stand. */
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

  /** The server takes the connection. */
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

  /** Tells every subscription that something changed. */
  tell(data: Record<string, unknown>): void {
    for (const { id } of this.subscriptions) this.#answer({ id, type: 'next', payload: { data } })
  }

  /** Refuses every subscription. */
  refuse(message: string): void {
    for (const { id } of this.subscriptions)
      this.#answer({ id, type: 'next', payload: { data: null, errors: [{ message }] } })
    this.complete()
  }

  /** Ends every subscription, as when the viewer's right ends. */
  complete(): void {
    for (const { id } of this.subscriptions.splice(0)) this.#answer({ id, type: 'complete' })
  }

  /** The line breaks, or either end closes it. */
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

/** Ends what a test leaves, so that the next one opens a socket of its own. The page's client closes no socket that it still opens. */
export async function endSockets(): Promise<void> {
  for (const socket of sockets) if (socket.readyState === TestSocket.CONNECTING) socket.accept()
  for (let turns = 0; turns < 20; turns += 1) await null
  for (const socket of sockets.splice(0)) socket.close(1000)
}
