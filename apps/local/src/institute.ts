/** `npx pnpm@12 institute SLUG "NAME" OWNER_ADDRESS`: creates an institute and invites its first owner. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '@plenaria/api/src/audit/append.ts'
import { lockInstitute } from '@plenaria/api/src/institutes/change.ts'
import { invite } from '@plenaria/api/src/institutes/invite.ts'
import { openDatabase, type PrismaClient } from '@plenaria/prisma/client'
import { checkEmail, checkLine, foldEmail, tidy } from '@plenaria/schema/texts'
import { fieldMessage } from '@plenaria/schema/words/all'
import { databaseInUse } from './database-in-use.ts'
import { readEnvironment } from './environment.ts'
import { Trouble } from './trouble.ts'

const usage = 'npx pnpm@12 institute SLUG "NAME" OWNER_ADDRESS'
const accent = '#0e5a5a'

export interface Founding {
  slug: string
  name: string
  /** Email address of its first owner. */
  owner: string
}

/** @throws {Trouble} that names the invalid part */
export function readFounding([slug, name, owner, ...rest]: readonly string[]): Founding {
  if (slug === undefined || name === undefined || owner === undefined || rest.length > 0)
    throw new Trouble(`Three parts are needed: ${usage}`)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length < 2 || slug.length > 60)
    throw new Trouble(`«${slug}» can't be a slug. Use 2 to 60 lower-case letters, digits and hyphens: ${usage}`)
  const [problem] = [...checkLine('The name', name, 300), ...checkEmail('The address', owner)]
  if (problem) throw new Trouble(`${problem.path}: ${fieldMessage('en', problem)}`)
  return { slug, name: tidy(name), owner: foldEmail(owner) }
}

/** Nobody signed in: the person who runs the command on the server. */
const operator: Omit<Actor, 'instituteId'> = { actorKind: 'PERSON', actorId: null, grantId: null, requestId: null }

/**
 * The owner joins by accepting the emailed invitation. If the institute exists without an owner, it is left unchanged and only
 * the invitation is sent again.
 * @returns whether the institute is new
 * @throws {Trouble} if it already has an owner
 */
export async function foundInstitute(database: PrismaClient, { slug, name, owner }: Founding): Promise<boolean> {
  return database.$transaction(async (transaction) => {
    const id = randomUUID()
    const { count } = await transaction.institute.createMany({
      data: { id, slug, names: { en: name }, accent },
      skipDuplicates: true,
    })
    const known = await transaction.institute.findUniqueOrThrow({ where: { slug } })
    const { id: instituteId } = await lockInstitute(transaction, known.id)
    if (await transaction.member.findFirst({ where: { instituteId, role: 'OWNER' } }))
      throw new Trouble(`${slug} has an owner already, who can invite others.`)
    const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
    const order = { instituteId, emailKey: owner, role: 'OWNER', language: 'en', at } as const
    await invite(transaction, order, { ...operator, instituteId })
    return count === 1
  })
}

async function main(): Promise<void> {
  const founding = readFounding(process.argv.slice(2))
  const database = openDatabase(await databaseInUse(readEnvironment(process.env)), 1)
  try {
    const isNew = await foundInstitute(database, founding)
    const made = isNew ? `Made ${founding.slug}. ` : ''
    console.log(`${made}An invitation is on its way to ${founding.owner}; it can be accepted for 14 days.`)
  } finally {
    await database.$disconnect()
  }
}

if (import.meta.main) {
  await main().catch((fault: unknown) => {
    console.error(fault instanceof Trouble ? fault.message : fault)
    process.exitCode = 1
  })
}
