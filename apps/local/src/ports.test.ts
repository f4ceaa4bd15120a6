import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from '@jest/globals'
import { demandFreePort, freePort } from './ports.ts'

test.each(['127.0.0.1', '0.0.0.0', '::'])('a port taken on %s is refused with a way out', async (host) => {
  const port = await freePort()
  const server = createServer().listen(port, host)
  await once(server, 'listening')
  try {
    await expect(demandFreePort('MAILBOX_PORT', port)).rejects.toThrow(
      `Port ${port} is taken by another program. End that program, or choose another port: MAILBOX_PORT=${port + 1} npx pnpm@12 start`,
    )
  } finally {
    server.close()
  }
  await once(server, 'close')
  await expect(demandFreePort('MAILBOX_PORT', port)).resolves.toBeUndefined()
})
