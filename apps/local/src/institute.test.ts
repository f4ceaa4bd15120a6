import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openDatabase, type PrismaClient } from '@plenaria/prisma/client'
import { serverFolder } from './data-folder.ts'
import { databaseInUse } from './database-in-use.ts'
import { foundInstitute, readFounding } from './institute.ts'
import { migrateAll } from './migrate.ts'
import { createDatabase, databaseName, type LocalDatabase, startDatabase } from './postgres.ts'

let dataFolder: string
let server: LocalDatabase
let database: PrismaClient

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'plenaria-institute-'))
  server = await startDatabase({ folder: serverFolder(dataFolder), durable: false })
  await createDatabase(server, databaseName)
  await migrateAll(server.url(databaseName))
  database = openDatabase(server.url(databaseName), 2)
}, 60_000)

afterAll(async () => {
  await database.$disconnect()
  await server.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

describe('what is asked for', () => {
  test('is tidied', () => {
    expect(readFounding(['policy-lab', ' Policy Lab ', 'Director@Lab.example'])).toEqual({
      slug: 'policy-lab',
      name: 'Policy Lab',
      owner: 'director@lab.example',
    })
  })

  test.each([
    [[], 'Three parts are needed'],
    [['policy-lab', 'Policy Lab'], 'Three parts are needed'],
    [['policy-lab', 'Policy', 'Lab', 'director@lab.example'], 'Three parts are needed'],
    [['Policy Lab', 'Policy Lab', 'director@lab.example'], "can't be a slug"],
    [['policy-lab', ' ', 'director@lab.example'], 'The name: Please fill this in.'],
    [['policy-lab', 'Policy Lab', 'director'], 'The address: Enter a full email address'],
  ])('%j is refused', (parts, message) => {
    expect(() => readFounding(parts)).toThrow(message)
  })
})

test('the command finds the database that runs, and says so where none does', async () => {
  expect(await databaseInUse({ databaseUrl: undefined, dataFolder })).toBe(server.url(databaseName))
  const nowhere = path.join(dataFolder, 'nowhere')
  await expect(databaseInUse({ databaseUrl: undefined, dataFolder: nowhere })).rejects.toThrow(
    'Nothing runs on the data',
  )
})

test('an institute is made with an invitation for its owner, which can be sent again until somebody accepted', async () => {
  const founding = { slug: 'policy-lab', name: 'Policy Lab', owner: 'director@lab.example' }
  expect(await foundInstitute(database, founding)).toBe(true)
  const institute = await database.institute.findUniqueOrThrow({ where: { slug: 'policy-lab' } })
  expect(institute).toMatchObject({ names: { en: 'Policy Lab' }, version: 1, secondFactorRequired: false })

  expect(await foundInstitute(database, { ...founding, name: 'Another', owner: 'deputy@lab.example' })).toBe(false)
  expect(await database.institute.findUniqueOrThrow({ where: { slug: 'policy-lab' } })).toEqual(institute)
  const invitations = await database.invitation.findMany({ orderBy: { invitedAt: 'asc' } })
  expect(invitations).toMatchObject([
    { emailKey: 'director@lab.example', role: 'OWNER', state: 'SENT' },
    { emailKey: 'deputy@lab.example', role: 'OWNER', state: 'SENT' },
  ])
  expect(await database.message.findMany({ orderBy: { enqueuedAt: 'asc' } })).toMatchObject(
    invitations.map(({ id, emailKey }) => ({ template: 'invitation', recipient: emailKey, data: { invitation: id } })),
  )
  expect(await database.auditEntry.findMany({ orderBy: { sequence: 'asc' } })).toMatchObject(
    invitations.map(({ id }, index) => ({
      what: 'MEMBER_INVITED',
      actorKind: 'PERSON',
      actorId: null,
      chain: `institute:${institute.id}`,
      sequence: index + 1,
      after: { invitation: id, role: 'OWNER' },
    })),
  )

  const user = { id: 'director', email: 'director@lab.example', name: '' }
  await database.user.create({ data: { ...user, members: { create: { instituteId: institute.id, role: 'OWNER' } } } })
  await expect(foundInstitute(database, founding)).rejects.toThrow('has an owner already')
  expect(await database.invitation.count()).toBe(2)
})

test('the command itself says in a line what it did, or what is wrong', async () => {
  const run = (...parts: string[]) =>
    promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'institute.ts'), ...parts], {
      env: { PATH: process.env.PATH, DATA_DIR: dataFolder },
    })
  expect(await run('second-lab', 'Second Lab', 'head@lab.example')).toMatchObject({
    stdout: 'Made second-lab. An invitation is on its way to head@lab.example; it can be accepted for 14 days.\n',
  })
  await expect(run('second-lab')).rejects.toMatchObject({
    code: 1,
    stderr: 'Three parts are needed: npx pnpm@12 institute SLUG "NAME" OWNER_ADDRESS\n',
  })
}, 60_000)
