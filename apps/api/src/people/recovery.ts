/** Recovery codes: single-use, for people who lost their passkey or app. */
import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '@plenaria/prisma/client'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { factorsOf, queueNotice, type Refused, type Requester, whyNotChange } from '../access/factors.ts'
import type { Auth } from '../access/sign-in.ts'
import { countTry, noTries } from './tries.ts'

/** Creates ten new codes, replacing all earlier ones. The person must have a second factor. */
export async function makeRecoveryCodes({ database, auth, viewer, headers }: Requester): Promise<string[]> {
  const { secretConfig: key } = await auth.$context
  const noCodes = await symmetricEncrypt({ key, data: '[]' })
  await database.$executeRaw`
    insert into two_factor (id, user_id, secret, backup_codes) values (${randomUUID()}, ${viewer.id}, '', ${noCodes})
    on conflict (user_id) do nothing`
  const { backupCodes } = await auth.api.generateBackupCodes({ headers, body: {} })
  return backupCodes
}

export async function renewRecoveryCodes(requester: Requester): Promise<Refused | { recoveryCodes: string[] }> {
  const { database, viewer } = requester
  if (!(await factorsOf(database, viewer.id)).isSetUp) return { refusal: 'NOT_SET_UP' }
  const refused = whyNotChange(requester)
  if (refused) return refused
  const recoveryCodes = await makeRecoveryCodes(requester)
  await queueNotice(database, viewer.id, 'RECOVERY_CODES_RENEWED')
  return { recoveryCodes }
}

/** Spends a code; case, spaces and hyphens are ignored. */
export async function takeRecoveryCode(
  { database, auth, viewer, headers }: Requester,
  written: string,
): Promise<Refused | { left: number }> {
  const tried = await countTry(database, viewer.id)
  if ('refusal' in tried) return tried
  const kept = await database.twoFactor.findUniqueOrThrow({ where: { userId: viewer.id } })
  if ((await decrypted(auth, kept.backupCodes)) === null) return { refusal: 'UNREADABLE' }
  const letters = written.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const code = `${letters.slice(0, 5)}-${letters.slice(5)}`
  const answer = await auth.api.verifyBackupCode({ headers, body: { code }, asResponse: true })
  if (answer.status !== 200) return { refusal: 'WRONG_RECOVERY_CODE' }
  await database.$transaction(async (transaction) => {
    await transaction.twoFactor.update({ where: { userId: viewer.id }, data: noTries })
    await queueNotice(transaction, viewer.id, 'RECOVERY_CODE_USED')
  })
  return { left: await recoveryCodesLeft(database, auth, viewer.id) }
}

/** For people with a second factor; 0 if the codes can't be decrypted. */
export async function recoveryCodesLeft(
  database: Pick<PrismaClient, 'twoFactor'>,
  auth: Auth,
  userId: string,
): Promise<number> {
  const kept = await database.twoFactor.findUnique({ where: { userId }, select: { backupCodes: true } })
  if (!kept || (await decrypted(auth, kept.backupCodes)) === null) return 0
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId } })
  return backupCodes.length
}

/** Decrypts better-auth's value; null if it was encrypted under another SECRET. */
export async function decrypted(auth: Auth, data: string): Promise<string | null> {
  const { secretConfig: key } = await auth.$context
  return symmetricDecrypt({ key, data }).catch(() => null)
}
