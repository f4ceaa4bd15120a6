import { setTimeout as sleep } from 'node:timers/promises'
import { expect, jest, test } from '@jest/globals'
import { fastify } from 'fastify'
import { abandoned } from '../budget/budget.ts'
import { sendFault } from './sendFault.ts'

test('a client that hangs up while it waits is no fault; anything unknown is logged', async () => {
  const app = fastify()
  const error = jest.fn()
  const log = Object.assign(app.log, { error })
  app.setErrorHandler((fault, { id }, reply) => sendFault(reply, fault, id, log))
  let began = () => {}
  const begun = new Promise<void>((resolve) => {
    began = resolve
  })
  app.get('/waits', async (_, reply) => {
    began()
    await new Promise((resolve) => reply.raw.once('close', resolve))
    throw abandoned()
  })
  app.get('/breaks', async () => {
    throw new Error('broken')
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })

  const leaving = new AbortController()
  const asked = fetch(`${address}/waits`, { signal: leaving.signal }).catch(() => 'left')
  await begun
  leaving.abort()
  expect(await asked).toBe('left')
  await sleep(50)
  expect(error).not.toHaveBeenCalled()

  expect((await fetch(`${address}/breaks`)).status).toBe(500)
  expect(error).toHaveBeenCalledTimes(1)
  await app.close()
})
