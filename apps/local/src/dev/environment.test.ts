import { expect, test } from '@jest/globals'
import { readDevelopmentEnvironment } from './environment.ts'

test('development listens on this machine alone', () => {
  expect(readDevelopmentEnvironment({ PORT: '4100' })).toMatchObject({ port: 4100, host: '127.0.0.1' })
  expect(readDevelopmentEnvironment({ HOST: 'localhost' }).host).toBe('127.0.0.1')
})

test.each([
  [{ NODE_ENV: 'production' }, /NODE_ENV=production/],
  [{ HOST: '0.0.0.0' }, /HOST=0\.0\.0\.0/],
  [{ HOST: '192.168.1.4' }, /this machine only/],
  [{ SITE_URL: 'https://consultations.example' }, /SITE_URL/],
  [{ DATABASE_URL: 'postgresql://a:b@db.example/plenaria' }, /DATABASE_URL/],
  [{ OWNER_DATABASE_URL: 'postgresql://a:b@db.example/plenaria' }, /OWNER_DATABASE_URL/],
  [{ SMTP_URL: 'smtp://mail.example' }, /SMTP_URL/],
])('development refuses production, other machines and real data: %j', (env, line) => {
  expect(() => readDevelopmentEnvironment(env)).toThrow(line)
})
