/** `npx pnpm@12 secret:accept`: records the current SECRET as that of the installation, after it was changed on purpose. */
import { setListAside } from '@plenaria/api/src/erasure/lists.ts'
import { secretCheckOf } from '@plenaria/api/src/kernel/sealing.ts'
import { type Removed, removeUnreadable } from '@plenaria/api/src/secret/unreadable.ts'
import { openDatabase } from '@plenaria/prisma/client'
import { endWith, readArguments } from './arguments.ts'
import { borrowDatabase } from './borrowed.ts'
import { erasureListIn, secretFor } from './data-folder.ts'
import { readEnvironment } from './environment.ts'

const usage = `npx pnpm@12 secret:accept
  records SECRET (or DATA_DIR/secret) as that of the installation, and removes what can't be opened under it`

export interface Accepted {
  /** The check value recorded for the former SECRET; null: the SECRET is unchanged, or the first. */
  formerCheck: Uint8Array | null
  removed: Removed
  /** New path of the erasure list written under the former SECRET; null: there was none. */
  listAside: string | null
}

/**
 * Records SECRET, ends all sign-ins if it has changed, and removes what can't be decrypted with it.
 * @param erasureList set aside if SECRET has changed; null: there is none here
 */
export async function acceptSecret(ownerUrl: string, secret: string, erasureList: string | null): Promise<Accepted> {
  const check = Uint8Array.from(secretCheckOf(secret))
  const database = openDatabase(ownerUrl, 1)
  try {
    let formerCheck: Uint8Array | null = null
    let listAside: string | null = null
    const { removed } = await removeUnreadable(database, secret, async (transaction) => {
      const [row] = await transaction.$queryRaw<{ check: Uint8Array }[]>`
        select secret_check as check from installation for update`
      await transaction.$executeRaw`
        insert into installation (secret_check) values (${check}) on conflict (id) do update set secret_check = ${check}`
      formerCheck = row && Buffer.compare(row.check, check) !== 0 ? row.check : null
      // Before the commit: a restore also reads a list that was set aside too early.
      if (formerCheck && erasureList !== null) listAside = await setListAside(erasureList, formerCheck)
      return formerCheck !== null
    })
    return { formerCheck, removed, listAside }
  } finally {
    await database.$disconnect()
  }
}

/** Report for the operator. */
export function reportOf({ formerCheck, removed, listAside }: Accepted): string {
  const removals = [
    [removed.people, 'people lost their second factor and must set one up again at their next sign-in'],
    [removed.passkeyHolders, 'people keep their passkeys, but lost their authenticator app and recovery codes'],
    [removed.joinLinks, 'join links were removed: enter them again'],
    [removed.calendarFeeds, 'calendar subscriptions ended: people have to subscribe again'],
    [removed.drafts, 'unsent drafts were removed'],
    [removed.webhooks, 'webhooks were given a new secret and stopped: pass the secret on, then start them again'],
    [removed.rounds, 'validation rounds were closed'],
  ] as const
  return [
    formerCheck
      ? 'The present SECRET is recorded as that of the installation. Everybody is signed out.'
      : 'This SECRET is the one that is recorded.',
    ...removals.filter(([count]) => count > 0).map(([count, what]) => `${String(count).padStart(7)}  ${what}`),
    ...(listAside
      ? [
          `The list of erasures written so far is now ${listAside}. Keep it, and the former SECRET: a restore reads it with FORMER_SECRET. On other machines that keep a list, rename it in the same way before you start.`,
        ]
      : []),
  ].join('\n')
}

async function main(): Promise<void> {
  readArguments(process.argv.slice(2), {}, usage)
  const environment = readEnvironment(process.env)
  const erasureList = process.env.ERASURE_LIST || erasureListIn(environment.dataFolder)
  const secret = await secretFor(environment.dataFolder)
  const database = await borrowDatabase(environment)
  try {
    console.log(reportOf(await acceptSecret(database.url, secret, erasureList)))
  } finally {
    await database.giveBack()
  }
}

if (import.meta.main) {
  await main().catch((fault: unknown) => endWith(fault, (reason) => `SECRET could not be recorded: ${reason}`))
}
