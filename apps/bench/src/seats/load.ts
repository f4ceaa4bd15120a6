/**
 * Load on one event: `registerInterest` over HTTP/1.1 keep-alive connections. Runs as a separate process, so that sending
 * requests does not slow the answers down, with hand-written HTTP, so that it takes little of the machine. Receives its order
 * from the parent by IPC and replies with a report.
 */
import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'

export interface LoadOrder {
  port: number
  slug: string
  connections: number
  seconds: number
  /**
   * Requests per second, evenly paced regardless of answers; null: each connection sends the next request as soon as it is
   * answered.
   */
  pace: number | null
}

export interface LoadReport {
  /** References of registrations in the answers. */
  references: string[]
  /** Answers other than a registration, at most ten. */
  refused: string[]
  /** From the first request to the last answer. */
  seconds: number
  /**
   * Latency of each request in milliseconds, sorted; from the moment it was due, so that waiting for a free connection counts.
   */
  latencies: number[]
}

const query = `mutation Register($input: RegisterInterestInput!) {
  registerInterest(input: $input) { __typename ... on InterestRegistered { registration { reference state } } ... on Refusal { message } }
}`
const groups = ['civil-society', 'technical', 'private-sector', 'academia', 'activists']

/** Everything except what differs from person to person is serialised once. */
function requestsOf({ port, slug }: LoadOrder): () => string {
  const run = randomBytes(6).toString('hex')
  let count = 0
  return () => {
    const n = count++
    const body = JSON.stringify({
      query,
      variables: {
        input: {
          eventSlug: slug,
          name: `Person ${n}`,
          email: `p${run}.${n}@load.example`,
          organisation: `Organisation ${n % 1000}`,
          groupKey: groups[n % groups.length],
          country: 'BR',
          languages: ['en'],
          motivation: 'I work on this subject and would like to contribute to the consultation.',
          consents: [],
          requestId: `request-${run}-${n}`,
        },
      },
    })
    return `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  }
}

const referenceIn = /"reference":"([^"]+)"/
const lengthIn = /\r\ncontent-length: *(\d+)/i

class Connection {
  readonly #socket
  #received = ''
  #answered: (body: string) => void = () => {}

  constructor(port: number, broken: (fault: Error) => void) {
    this.#socket = connect(port, '127.0.0.1').setNoDelay(true).setEncoding('latin1')
    this.#socket.on('data', (chunk: string) => {
      this.#received += chunk
      this.#read()
    })
    this.#socket.on('error', broken)
  }

  ask(request: string, answered: (body: string) => void): void {
    this.#answered = answered
    this.#socket.write(request)
  }

  close(): void {
    this.#socket.destroy()
  }

  #read(): void {
    const head = this.#received.indexOf('\r\n\r\n')
    if (head < 0) return
    const length = lengthIn.exec(this.#received.slice(0, head))?.[1]
    if (length === undefined) throw new Error(`An answer without Content-Length: ${this.#received.slice(0, head)}`)
    const end = head + 4 + Number(length)
    if (this.#received.length < end) return
    const body = this.#received.slice(head + 4, end)
    this.#received = ''
    const answered = this.#answered
    answered(body)
  }
}

function run(order: LoadOrder): Promise<LoadReport> {
  return new Promise((resolve, reject) => {
    const next = requestsOf(order)
    const references: string[] = []
    const refused: string[] = []
    const latencies: number[] = []
    const started = performance.now()
    const ends = started + order.seconds * 1000
    let running = 0
    let dueCount = 0
    const idle: Connection[] = []

    const ask = (connection: Connection, due: number) => {
      running += 1
      connection.ask(next(), (body) => {
        running -= 1
        latencies.push(performance.now() - due)
        const reference = referenceIn.exec(body)?.[1]
        if (reference) references.push(reference)
        else if (refused.length < 10) refused.push(body)
        proceed(connection)
      })
    }
    const finishWhenAnswered = () => {
      if (running > 0) return
      for (const connection of connections) connection.close()
      latencies.sort((a, b) => a - b)
      resolve({ references, refused, seconds: (performance.now() - started) / 1000, latencies })
    }
    const dueAt = (n: number) => started + (n * 1000) / (order.pace ?? 1)
    const proceed = (connection: Connection) => {
      const now = performance.now()
      if (order.pace === null) {
        if (now < ends) ask(connection, now)
        else finishWhenAnswered()
      } else if (dueAt(dueCount) < Math.min(now, ends)) {
        ask(connection, dueAt(dueCount++))
      } else {
        idle.push(connection)
        if (now >= ends) finishWhenAnswered()
      }
    }
    const connections = Array.from({ length: order.connections }, () => new Connection(order.port, reject))
    for (const connection of connections) proceed(connection)
    if (order.pace !== null) {
      const pacing = setInterval(() => {
        const now = performance.now()
        while (idle.length > 0 && dueAt(dueCount) < Math.min(now, ends)) {
          const connection = idle.pop()
          if (connection) ask(connection, dueAt(dueCount++))
        }
        if (now >= ends) {
          clearInterval(pacing)
          finishWhenAnswered()
        }
      }, 1)
    }
  })
}

process.once('message', async (order: LoadOrder) => {
  const report = await run(order)
  process.send?.(report, () => process.disconnect?.())
})
