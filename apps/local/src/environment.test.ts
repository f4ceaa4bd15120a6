import { describe, expect, test } from '@jest/globals'
import { demandDatabase, readEnvironment } from './environment.ts'
import { freePort } from './ports.ts'

describe('the environment', () => {
  test('needs nothing', () => {
    expect(readEnvironment({})).toMatchObject({
      port: 4000,
      mailboxPort: 1080,
      databaseUrl: undefined,
      demonstration: true,
    })
  })

  test.each([
    [{ PORT: 'http' }, /^PORT=http is not a port/],
    [{ PORT: '70000' }, /^PORT=70000 is not a port/],
    [{ MAILBOX_PORT: '-1' }, /^MAILBOX_PORT=-1 is not a port/],
    [{ PORT: '1080' }, /both 1080/],
    [{ DATABASE_URL: 'nonsense' }, /^DATABASE_URL is not an address of the kind postgresql:/],
    [{ DATABASE_URL: 'mysql://root@localhost/plenaria' }, /^DATABASE_URL is not/],
    [{ OWNER_DATABASE_URL: 'nonsense', DATABASE_URL: 'postgresql://a@b/c' }, /^OWNER_DATABASE_URL is not an address/],
    [{ OWNER_DATABASE_URL: 'postgresql://a@b/c' }, /^Set DATABASE_URL too/],
    [{ SMTP_URL: 'mail.example' }, /^SMTP_URL is not/],
    [{ SITE_URL: 'plenaria.example' }, /^SITE_URL is not/],
  ])('is refused in one line that names the variable: %j', (env, line) => {
    expect(() => readEnvironment(env)).toThrow(line)
    expect(() => readEnvironment(env)).not.toThrow(/\n/)
  })
})

test('a database that does not answer is named, without its password', async () => {
  const port = await freePort()
  const refused = demandDatabase(`postgresql://someone:hidden@127.0.0.1:${port}/plenaria`)
  await expect(refused).rejects.toThrow(`The database 127.0.0.1:${port}/plenaria of DATABASE_URL can't be used`)
  await expect(refused).rejects.not.toThrow('hidden')
})
