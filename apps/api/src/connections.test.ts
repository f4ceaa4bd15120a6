import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import fastify, { type FastifyInstance } from 'fastify'
import { drainOnClose } from './kernel/drain.ts'
import { limitSlowBodies } from './server/slowBodies.ts'
import { securityText } from './site/securityText.ts'

async function listening(app: FastifyInstance): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

describe('when the server ends', () => {
  const large = 'x'.repeat(24_000_000)
  const open = async (timeout?: number) => {
    const app = fastify()
    drainOnClose(app, timeout)
    app.get('/', async () => large)
    return { app, port: await listening(app) }
  }
  /** Reads nothing until `read` is called. */
  const ask = async (port: number) => {
    const asked = httpRequest({ host: '127.0.0.1', port, path: '/' }).end()
    const [answer] = (await once(asked, 'response')) as [import('node:http').IncomingMessage]
    return answer
  }
  const lengthOf = async (answer: AsyncIterable<Buffer>) => {
    let length = 0
    for await (const part of answer) length += part.length
    return length
  }

  it('a large answer arrives whole, however late it is read', async () => {
    const { app, port } = await open()
    const answer = await ask(port)
    const closed = app.close()
    await sleep(500)
    expect(await lengthOf(answer)).toBe(large.length)
    await closed
  })

  it('a client that never reads holds it up for so long and no longer', async () => {
    const { app, port } = await open(300)
    const answer = await ask(port)
    answer.on('error', () => {})
    const began = performance.now()
    await app.close()
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('a connection that is kept alive is closed at once', async () => {
    const { app, port } = await open()
    const socket = connect(port, '127.0.0.1')
    socket.write('HEAD / HTTP/1.1\r\nhost: site\r\n\r\n')
    await once(socket, 'data')
    const began = performance.now()
    await app.close()
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

describe('a body that comes slowly', () => {
  const open = async (atOnce = 40) => {
    const app = fastify()
    limitSlowBodies(app, { free: 300, rate: 1_000, every: 50, atOnce })
    app.post('/', async (request) => ({ length: JSON.stringify(request.body).length }))
    return { app, port: await listening(app) }
  }
  const begin = (port: number, length: number) => {
    const socket = connect(port, '127.0.0.1').setEncoding('utf8')
    let heard = ''
    socket.on('data', (text) => {
      heard += text
    })
    socket.on('error', () => {})
    socket.write(`POST / HTTP/1.1\r\nhost: site\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`)
    return { socket, heard: () => heard }
  }

  it('is cut off', async () => {
    const { app, port } = await open()
    const { socket, heard } = begin(port, 100_000)
    const drip = setInterval(() => socket.write('"'), 100)
    const began = performance.now()
    await once(socket, 'close')
    clearInterval(drip)
    expect(heard()).toMatch(/^HTTP\/1\.1 408 /)
    expect(performance.now() - began).toBeLessThan(5_000)
    await app.close()
  })

  it('is taken if it is slow but steady', async () => {
    const { app, port } = await open()
    const { socket, heard } = begin(port, 3_002)
    socket.write('"')
    for (let part = 0; part < 6; part += 1) {
      socket.write('x'.repeat(500))
      await sleep(150)
    }
    socket.write('"')
    await once(socket, 'data')
    expect(heard()).toContain('{"length":3002}')
    socket.destroy()
    await app.close()
  })

  it('is refused where the client sends many already, and taken again once these are sent', async () => {
    const { app, port } = await open(2)
    const slow = [begin(port, 10), begin(port, 10)]
    await sleep(100)
    const third = begin(port, 4)
    third.socket.write('"ab"')
    await once(third.socket, 'close')
    expect(third.heard()).toMatch(/^HTTP\/1\.1 429 /)
    for (const { socket } of slow) socket.destroy()
    await sleep(100)
    const fourth = begin(port, 4)
    fourth.socket.write('"ab"')
    await once(fourth.socket, 'data')
    expect(fourth.heard()).toMatch(/^HTTP\/1\.1 200 /)
    fourth.socket.destroy()
    await app.close()
  })
})

it('security.txt says where to write, until when, and in which languages', () => {
  const now = new Date('2027-01-01T10:00:00Z')
  const text = securityText({ siteUrl: 'https://plenaria.example', contactMail: 'help@plenaria.example' }, now)
  expect(text).toBe(
    [
      'Contact: mailto:help@plenaria.example',
      'Expires: 2027-06-30T00:00:00Z',
      'Preferred-Languages: en, es, pt-BR, fr',
      'Canonical: https://plenaria.example/.well-known/security.txt',
      '',
    ].join('\n'),
  )
})
