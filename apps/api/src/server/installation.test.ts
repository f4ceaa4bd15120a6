import { once } from 'node:events'
import { afterEach, expect, test } from '@jest/globals'
import { startChild } from '../testing/child.ts'
import { freePort, urlThrough } from '../testing/server.ts'
import { openWorld } from '../testing/world.ts'
import { demandInstallation, demandVersion } from './installation.ts'

const world = await openWorld()

afterEach(() => world.owner.installation.deleteMany())

test('the first process records its SECRET, and others with the same one may start', async () => {
  await demandInstallation(world.config)
  await demandInstallation(world.config)
  const [row] = await world.database.installation.findMany()
  expect(row?.secretCheck).toHaveLength(32)
})

test.each(['main.ts', 'worker.ts'])('%s does not start with another SECRET', async (entry) => {
  await demandInstallation(world.config)
  const child = startChild(entry, {
    DATABASE_URL: world.config.databaseUrl,
    SECRET: 'another secret that is long enough to be one',
    PORT: String(await freePort()),
  })
  expect(await once(child.process, 'close')).toEqual([1, null])
  expect(child.said()).toContain('SECRET is not the one this database was used with')
  expect(child.said()).toContain('docs/operating.md, "Changing SECRET"')
})

test.each(['main.ts', 'worker.ts'])('%s does not start as a role that could rewrite the audit log', async (entry) => {
  const child = startChild(entry, {
    DATABASE_URL: world.ownerUrl,
    SECRET: world.config.secret,
    PORT: String(await freePort()),
  })
  expect(await once(child.process, 'close')).toEqual([1, null])
  expect(child.said()).toContain('DATABASE_URL connects as «plenaria», which could rewrite the audit log')
})

test('PostgreSQL older than 18 is refused', async () => {
  const answering = (number: number, version: string) =>
    ({ query: async () => ({ rows: [{ number, version }] }) }) as unknown as Parameters<typeof demandVersion>[0]
  await expect(demandVersion(answering(170_006, '17.6'))).rejects.toThrow(
    'PostgreSQL 18 or newer is needed, and the server of DATABASE_URL is 17.6.',
  )
  await demandVersion(answering(180_000, '18.0'))
  await demandVersion(answering(190_001, '19.1'))
})

test('the API waits for a database that is not reached yet', async () => {
  const databaseUrl = urlThrough(await freePort(), world.config.databaseUrl)
  const child = startChild('main.ts', { DATABASE_URL: databaseUrl, SECRET: world.config.secret, PORT: '0' })
  await once(child.process.stdout, 'data')
  expect(child.said()).toContain('The database cannot be reached; waiting for it.')
  expect(child.process.exitCode).toBeNull()
  child.process.kill('SIGKILL')
})
