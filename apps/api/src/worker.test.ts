import { once } from 'node:events'
import { afterAll, expect, test } from '@jest/globals'
import { openLog } from './kernel/log.ts'
import { registerPerson } from './registrations/testing/documents.ts'
import { openJanitor } from './server/janitor.ts'
import { startChild, until } from './testing/child.ts'
import { openSmtpServer } from './testing/smtp.ts'
import { openWorld } from './testing/world.ts'
import { openWorker } from './worker.ts'

const world = await openWorld()
const gone = 'gone@people.example'
const smtp = await openSmtpServer((line) => (line.startsWith(`RCPT TO:<${gone}>`) ? '550 5.1.1 unknown' : undefined))
afterAll(smtp.close)
const config = { ...world.config, smtpUrl: smtp.url }
const silent = openLog('silent')

const askForLink = (email: string) =>
  world.app.inject({
    method: 'POST',
    url: '/api/sign-in/link',
    headers: { origin: world.config.siteUrl },
    payload: { email },
  })

const arrived = (email: string) => smtp.messages.filter((message) => message.includes(`To: ${email}`)).length
const jobs = () => world.database.$queryRaw<{ locked_by: string | null }[]>`
  select locked_by from graphile_worker._private_jobs`

test('a job is done at once, over real SMTP', async () => {
  const { email } = await world.member()
  const worker = await openWorker(config, silent)
  await askForLink(email)
  await until(() => arrived(email) === 1)
  await until(async () => (await jobs()).length === 0)
  await worker.stop()
  await worker.ended
})

test('another worker does the jobs of a killed one', async () => {
  const { email } = await world.member()
  await askForLink(email)
  await world.database.$executeRaw`
    update graphile_worker._private_jobs set locked_by = 'worker-killed', locked_at = now() - interval '11 seconds'`
  const worker = await openWorker(config, silent)
  await until(() => arrived(email) === 1)
  await worker.stop()
})

test('no worker takes the jobs of a running one', async () => {
  const { email } = await world.member()
  const first = await openJanitor(config.databaseUrl, world.database, silent)
  await first.announce('worker-alive')
  await askForLink(email)
  await world.database.$executeRaw`
    update graphile_worker._private_jobs set locked_by = 'worker-alive', locked_at = now() - interval '11 seconds'`
  const second = await openJanitor(config.databaseUrl, world.database, silent)
  await second.close()
  expect(await jobs()).toEqual([{ locked_by: 'worker-alive' }])
  await first.close()
  const third = await openJanitor(config.databaseUrl, world.database, silent)
  await third.close()
  expect(await jobs()).toEqual([{ locked_by: null }])
})

test('a pending email without a job is queued again', async () => {
  const event = await world.event()
  const { email } = await world.member()
  await world.database.$executeRaw`
    insert into message (id, event_id, template, recipient, language, data, enqueued_at)
    values (gen_random_uuid(), ${event.id}, 'promise-due', ${email}, 'en', '{"waiting": 2}', now() - interval '2 minutes')`
  const worker = await openWorker(config, silent)
  await until(() => arrived(email) === 1)
  await worker.stop()
})

test('no order stays that names whom an email was for, once the email is refused for good or was tried too often', async () => {
  await registerPerson(world, await world.event(), 'Gone')
  await world.database.$executeRaw`delete from graphile_worker._private_jobs`
  await askForLink(gone)
  const worker = await openWorker(config, silent)
  await until(async () => (await jobs()).length === 0)
  await worker.stop()

  await askForLink(gone)
  await world.database.$executeRaw`
    update graphile_worker._private_jobs set attempts = max_attempts, last_error = ${`450 <${gone}> busy`}`
  const janitor = await openJanitor(config.databaseUrl, world.database, silent)
  await janitor.close()
  expect(await jobs()).toEqual([])
  expect(arrived(gone)).toBe(0)
})

test('the process stops by itself on SIGTERM, and says in one line what is wrong with its settings', async () => {
  const start = (env: Record<string, string>) =>
    startChild('worker.ts', { DATABASE_URL: config.databaseUrl, SECRET: config.secret, SMTP_URL: smtp.url, ...env })
  const running = start({})
  await until(() => running.said().includes('The worker waits for jobs.'))
  running.process.kill('SIGTERM')
  expect(await once(running.process, 'close')).toEqual([0, null])

  const wrong = start({ SECRET: 'short' })
  expect(await once(wrong.process, 'close')).toEqual([1, null])
  expect(wrong.said()).toBe('SECRET must have 32 characters or more.\n')

  const lost = start({ DATABASE_URL: 'postgresql://plenaria@127.0.0.1:1/nowhere' })
  expect(await once(lost.process, 'close')).toEqual([1, null])
  expect(lost.said()).toBe('The database cannot be reached. Check DATABASE_URL and that PostgreSQL runs.\n')
}, 30_000)
