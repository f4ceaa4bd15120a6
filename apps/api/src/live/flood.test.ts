import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { builtSite } from '../testing/builtSite.ts'
import { until } from '../testing/child.ts'
import { openWorld } from '../testing/world.ts'
import { ofEvent, openLine, subscribe } from './testing/subscriber.ts'

const site = await mkdtemp(path.join(tmpdir(), 'site-'))
await builtSite(site)
const hash = createHash('sha256').update(ofEvent).digest('hex')
await writeFile(path.join(site, 'server', 'documents.json'), JSON.stringify({ [hash]: ofEvent }))
afterAll(() => rm(site, { recursive: true, force: true }))

const world = await openWorld({ rateLimit: 1_000, webDir: site })
const { url, host, clientOf, tell } = await openLine(world)

const sockets: Socket[] = []
afterAll(() => {
  for (const socket of sockets) socket.destroy()
})

/** A client frame, masked with zeros. */
function frame(opcode: number, text: string, isFinal = true): Buffer {
  const body = Buffer.from(text)
  const first = (isFinal ? 0x80 : 0) | opcode
  const head = body.length < 126 ? [0x80 | body.length] : [0xfe, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([first, ...head, 0, 0, 0, 0]), body])
}
const text = (message: unknown) => frame(1, JSON.stringify(message))
const sending = (id: number, query: string) => text({ id: String(id), type: 'subscribe', payload: { query } })

interface RawLine {
  write: (frames: Buffer[]) => void
  /** Received data, as text. */
  came: () => string
  closedWith: () => { code: number; reason: string } | null
}

/** A connection that can send arbitrary frames. */
async function rawLine(localAddress: string): Promise<RawLine> {
  const asked = httpRequest(url.replace(/^ws/, 'http'), {
    agent: false,
    localAddress,
    headers: {
      connection: 'upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      origin: world.config.siteUrl,
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      'sec-websocket-protocol': 'graphql-transport-ws',
    },
  })
  asked.end()
  const [socket, head] = await new Promise<[Socket, Buffer]>((resolve, reject) => {
    asked.on('error', reject)
    asked.on('upgrade', (_, upgraded, rest) => resolve([upgraded as Socket, rest]))
  })
  sockets.push(socket)
  let bytes = head
  socket.on('data', (data: Buffer) => {
    bytes = Buffer.concat([bytes, data])
  })
  socket.on('error', () => {})
  socket.write(text({ type: 'connection_init' }))
  return {
    write: (frames) => void socket.write(Buffer.concat(frames)),
    came: () => bytes.toString('latin1'),
    closedWith: () => {
      for (let at = 0; at + 1 < bytes.length; ) {
        const short = (bytes[at + 1] ?? 0) & 127
        const start = at + (short === 126 ? 4 : 2)
        const end = start + (short === 126 ? bytes.readUInt16BE(at + 2) : short)
        if (bytes[at] === 0x88)
          return { code: bytes.readUInt16BE(start), reason: bytes.toString('utf8', start + 2, end) }
        at = end
      }
      return null
    },
  }
}

const tooMany = { code: 1013, reason: 'Too many messages' }

/** A message that requests a pong, in 51 frames, of which all but two are empty. */
const fragmented = [
  frame(1, '{"type":', false),
  ...Array.from({ length: 49 }, () => frame(0, '', false)),
  frame(0, '"ping"}', true),
]

test.each([
  ['messages', '127.0.21.1', [text({ type: 'ping' })]],
  ['pings', '127.0.21.2', [frame(9, '')]],
  ['pongs', '127.0.21.3', [frame(10, '')]],
  ['tiny fragments', '127.0.21.4', fragmented],
])('a connection that is flooded with %s is closed, and may be opened again later', async (_, address, frames) => {
  const line = await rawLine(address)
  for (let sent = 0; sent < 2_000 && line.closedWith() === null; sent += 10) {
    line.write(Array.from({ length: 10 }, () => frames).flat())
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await until(() => line.closedWith() !== null)
  expect(line.closedWith()).toEqual(tooMany)
})

test('connections of one address share what it may send', async () => {
  const lines = await Promise.all(Array.from({ length: 20 }, () => rawLine('127.0.21.5')))
  for (const line of lines) line.write(Array.from({ length: 250 }, () => text({ type: 'ping' })))
  await until(() => lines.some((line) => line.closedWith() !== null))
  expect(lines.find((line) => line.closedWith() !== null)?.closedWith()).toEqual(tooMany)
  const other = await rawLine('127.0.21.6')
  other.write([text({ type: 'ping' })])
  await until(() => other.came().includes('"pong"'))
})

test('subscriptions that are refused use the budget of their client', async () => {
  const line = await rawLine('127.0.21.7')
  await until(() => line.came().includes('connection_ack'))
  const began = performance.now()
  const refusals = () => line.came().split('"type":"error"').length - 1
  for (let sent = 0; sent < 100; sent += 10) {
    line.write(Array.from({ length: 10 }, (_, index) => sending(sent + index, 'subscription {')))
    await until(() => refusals() >= sent + 10)
  }
  expect(line.closedWith()).toBeNull()
  // Each costs a hundred points: 6,000 at once, then 2,000 a second.
  expect(performance.now() - began).toBeGreaterThan(1_500)
})

test('a page that follows as much as it may, and loses its line again and again, is not refused', async () => {
  const { email } = await world.member({ institute: host })
  const at = await world.event({ hostId: host.id })
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } }
  for (let times = 0; times < 8; times += 1) {
    const page = await clientOf(email)
    const all = Array.from({ length: 20 }, () => subscribe(page, ofEvent, { slug: at.slug }, extensions))
    await until(async () => {
      await tell({ eventId: at.id })
      return all.every(({ heard }) => heard.length > 0) || all.some(({ ended }) => ended() !== null)
    })
    expect(all.map(({ refused, ended }) => [refused, ended()])).toEqual(all.map(() => [[], null]))
    await page.dispose()
  }
})
