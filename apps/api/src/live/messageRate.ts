/** Rate limits of WebSockets: a token bucket per socket, and one per client address, shared by its sockets. */
import type { Socket } from 'node:net'
import type { WebSocket } from '@fastify/websocket'
import { LRUCache } from 'lru-cache'

interface Rate {
  /** Messages that may be sent at once. */
  burst: number
  perSecond: number
}

/** The site sends some 20 messages when it connects, and some 10 a second while somebody pages quickly through applications. */
const ofSocket: Rate = { burst: 300, perSecond: 30 }
/** Many people may share an address. */
const ofAddress: Rate = { burst: 3_000, perSecond: 300 }
/** Cost of opening a socket for its address, in messages. */
const opening = 5
/** Bytes that cost as much as a message, so that tiny frames and fragments count too. */
const bytesAMessage = 1024
const addressesKept = 10_000
/** WebSocket close code for "try again later", after which the site reconnects with a delay. */
const tryLater = 1013
/** Milliseconds to send the close frame; nothing more is read meanwhile. */
const untilTerminated = 1_000

class Bucket {
  readonly #rate: Rate
  readonly #now: () => number
  #tokens: number
  #at: number

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate
    this.#now = now
    this.#tokens = rate.burst
    this.#at = now()
  }

  /** False if the bucket is empty. */
  take(tokens: number): boolean {
    const now = this.#now()
    const refilled = this.#tokens + ((now - this.#at) / 1000) * this.#rate.perSecond
    this.#tokens = Math.min(this.#rate.burst, refilled) - tokens
    this.#at = now
    if (this.#tokens >= 0) return true
    this.#tokens = 0
    return false
  }
}

/** The meter of one socket. Its functions return false once the socket or its address has sent too much. */
export interface SocketMeter {
  /** Counts a message or a control frame. */
  message: () => boolean
  bytes: (count: number) => boolean
}

export interface MessageRate {
  /** Null if its address has no share left for another socket. */
  open: (address: string) => SocketMeter | null
}

export const unlimitedMessages: MessageRate = { open: () => ({ message: () => true, bytes: () => true }) }

export function openMessageRate(now: () => number = () => performance.now()): MessageRate {
  const addresses = new LRUCache<string, Bucket>({ max: addressesKept })
  return {
    open: (address) => {
      const shared = addresses.get(address) ?? new Bucket(ofAddress, now)
      addresses.set(address, shared)
      if (!shared.take(opening)) return null
      const own = new Bucket(ofSocket, now)
      const take = (tokens: number) => own.take(tokens) && shared.take(tokens)
      return { message: () => take(1), bytes: (count) => take(count / bytesAMessage) }
    },
  }
}

/**
 * Closes the socket with 1013 once its meter is used up, and stops reading from it.
 * @param connection undefined for an injected request without a network
 * @returns a function that counts a message; false: ignore the message
 */
export function closeFloods(socket: WebSocket, connection: Socket | undefined, meter: SocketMeter): () => boolean {
  let isClosed = false
  const keep = (isWithin: boolean): boolean => {
    if (isWithin || isClosed) return !isClosed
    isClosed = true
    socket.close(tryLater, 'Too many messages')
    socket.pause()
    const timer = setTimeout(() => socket.terminate(), untilTerminated)
    socket.once('close', () => clearTimeout(timer))
    return false
  }
  connection?.on('data', (data: Buffer) => keep(meter.bytes(data.length)))
  socket.on('ping', () => keep(meter.message()))
  socket.on('pong', () => keep(meter.message()))
  return () => keep(meter.message())
}
