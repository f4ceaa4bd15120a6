import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { composeFaults } from '@plenaria/config/src/compose.ts'
import { root } from '@plenaria/config/src/generate.ts'
import { parse } from 'yaml'
import { keeping, logging, major, writing } from './postgres.ts'
import { nodeFlags } from './processes.ts'
import { entries } from './product.ts'
import { serverVariables } from './services.ts'

const text = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8')

interface Service {
  image: string
  command: string
  environment: Record<string, string>
  ports?: string[]
}

const { services } = parse(text, { merge: true }) as { services: Record<string, Service> }

test('docker-compose.yml runs what `start` runs, with the same variables', () => {
  const command = (entry: string, ...flags: string[]) => ['node', ...flags, path.relative(root, entry)].join(' ')
  expect(services.api?.command).toBe(command(entries.api, ...nodeFlags))
  expect(services.worker?.command).toBe(command(entries.worker, ...nodeFlags))
  expect(services.migrate?.command).toBe(command(path.join(import.meta.dirname, 'migrate.ts')))
  for (const name of ['api', 'worker', 'migrate']) {
    const onlyBehindProxy = ['TRUST_PROXY', ...(name === 'migrate' ? ['OWNER_DATABASE_URL'] : [])]
    expect(Object.keys(services[name]?.environment ?? {}).sort()).toEqual(
      [...serverVariables, ...onlyBehindProxy].sort(),
    )
  }
  const userOf = (service: string, variable: string) =>
    /\/\/(\w+):/.exec(services[service]?.environment[variable] ?? '')?.[1]
  expect(userOf('migrate', 'OWNER_DATABASE_URL')).toBe(services.database?.environment.POSTGRES_USER)
  expect(userOf('api', 'DATABASE_URL')).not.toBe(services.database?.environment.POSTGRES_USER)
  expect(services.database?.image).toBe(`postgres:${major}`)
  expect(services.database?.command).toBe(
    [
      'postgres',
      ...Object.entries({ ...writing, ...logging, ...keeping }).map(([name, value]) => `-c ${name}=${value}`),
    ].join(' '),
  )
})

test('docker-compose.yml has no password of its own, and publishes nothing but the site', () => {
  const secrets = [...text.matchAll(/\$\{(\w*(?:SECRET|PASSWORD)\w*)(.*?)\}/g)]
  expect(new Set(secrets.map(([, name]) => name))).toEqual(
    new Set(['SECRET', 'POSTGRES_PASSWORD', 'APPLICATION_PASSWORD']),
  )
  for (const [, , otherwise] of secrets) expect(otherwise).toMatch(/^:\?Set /)
  expect(text).not.toMatch(/plenaria:plenaria/)
  const published = Object.entries(services).flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]))
  expect(published).toEqual([
    ['proxy', '8080:8080'],
    ['mail', '127.0.0.1:1080:1080'],
  ])
})

test('keys that the Compose specification does not know are reported', () => {
  expect(composeFaults(text)).toEqual([])
  expect(composeFaults('services: { api: { imagine: plenaria } }')).toEqual([expect.stringContaining('/services/api')])
})
