/**
 * Repeats the same request over HTTP/1.1 keep-alive connections, hand-written so that sending takes little of the machine. Runs
 * as a separate process.
 */
import { connect } from 'node:net'

export interface Order {
  port: number
  path: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  bodies: string[]
  connections: number
  requests: number
}

export interface Report {
  seconds: number
  /** In milliseconds, sorted. */
  latencies: number[]
  /** Size of one answer. */
  bytes: number
  /** An answer with a status other than 200 or with errors. */
  refused: string | null
}

function requestsOf({ port, path, method, headers, bodies }: Order): Buffer[] {
  const more = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  return bodies.map((body) =>
    Buffer.from(
      `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nAccept: application/json\r\n${more}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
  )
}

const lengthIn = /\r\ncontent-length: *(\d+)/i

/** Collects one answer from a socket. */
class Answer {
  #received: Buffer[] = []
  /** Bytes received so far, and in total; 0: not known yet. */
  size = 0
  #wanted = 0
  refused: string | null = null

  /** @returns whether the answer is complete */
  add(chunk: Buffer): boolean {
    this.#received.push(chunk)
    this.size += chunk.length
    if (this.#wanted === 0) this.#readHead()
    return this.#wanted > 0 && this.size >= this.#wanted
  }

  #readHead(): void {
    const head = Buffer.concat(this.#received).toString('latin1', 0, 8_000)
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    this.#wanted = end + 4 + Number(lengthIn.exec(head.slice(0, end))?.[1] ?? Number.NaN)
    if (!head.startsWith('HTTP/1.1 200') || head.includes('"errors"')) this.refused = head.slice(0, 1_000)
  }
}

async function run(order: Order): Promise<Report> {
  const requests = requestsOf(order)
  const latencies: number[] = []
  const report = { asked: 0, bytes: 0, refused: null as string | null }
  const from = performance.now()
  const connection = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(order.port, '127.0.0.1').setNoDelay(true)
      let answer = new Answer()
      let at = 0
      const next = () => {
        const request = requests[report.asked % requests.length]
        if (report.asked >= order.requests || !request) {
          socket.end()
          return resolve()
        }
        report.asked += 1
        answer = new Answer()
        at = performance.now()
        socket.write(request)
      }
      socket.on('data', (chunk: Buffer) => {
        if (!answer.add(chunk)) return
        report.bytes = answer.size
        report.refused ??= answer.refused
        latencies.push(performance.now() - at)
        next()
      })
      socket.on('error', reject)
      socket.on('connect', next)
    })
  await Promise.all(Array.from({ length: order.connections }, connection))
  const seconds = (performance.now() - from) / 1_000
  const { bytes, refused } = report
  return { seconds, latencies: latencies.toSorted((a, b) => a - b), bytes, refused }
}

process.on('message', (order: Order) => {
  run(order).then(
    (report) => process.send?.(report),
    (fault) => {
      throw fault
    },
  )
})
process.once('disconnect', () => process.exit())
