/** A person's second factors, and the rules for adding and removing them. */
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { addAll } from '../jobs/add.ts'
import type { JobPayload } from '../jobs/jobSchemas.ts'
import type { PasskeyRow, ViewerRow } from '../request/rows.ts'
import { confirmedRecently } from './policy.ts'
import type { Auth } from './sign-in.ts'

/** The person making a request to a second-factor route. */
export interface Requester {
  database: PrismaClient
  auth: Auth
  viewer: ViewerRow
  /** Headers from which better-auth reads the sign-in. */
  headers: Headers
}

/** Changes that the person is emailed about. */
export type FactorChange = JobPayload<'send_account_notice'>['change']

/** Reasons why a second-factor route refuses. */
export type FactorRefusal =
  | 'NOT_SIGNED_IN'
  | 'MALFORMED'
  | 'SIGN_IN_AGAIN'
  | 'SECOND_FACTOR_NEEDED'
  | 'RECENT_SECOND_FACTOR_NEEDED'
  | 'ALREADY_SET_UP'
  | 'NOT_SET_UP'
  | 'WRONG_CODE'
  | 'WRONG_RECOVERY_CODE'
  | 'CODE_USED'
  | 'LOCKED'
  | 'PASSKEY_REFUSED'
  | 'TOO_MANY_PASSKEYS'
  | 'LAST_SECOND_FACTOR'
  | 'UNREADABLE'

export interface Refused {
  refusal: FactorRefusal
  /** Until a retry makes sense. */
  seconds?: number
}

interface Factors {
  isSetUp: boolean
  hasAuthenticator: boolean
  /** Oldest first. */
  passkeys: PasskeyRow[]
}

/** Milliseconds after signing in by an email link alone during which the first second factor can be set up. */
const freshFor = 24 * 60 * 60_000

export async function factorsOf(
  database: Pick<PrismaClient, 'twoFactor' | 'passkey'>,
  userId: string,
): Promise<Factors> {
  const [kept, passkeys] = await Promise.all([
    database.twoFactor.findUnique({ where: { userId }, select: { verified: true } }),
    database.passkey.findMany({ where: { userId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  ])
  const hasAuthenticator = kept?.verified ?? false
  return { isSetUp: hasAuthenticator || passkeys.length > 0, hasAuthenticator, passkeys }
}

/** Null if a second factor was presented within the last minutes. An unlocked computer must not be enough to add one. */
export const whyNotChange = ({ viewer }: Pick<Requester, 'viewer'>): Refused | null => {
  if (!viewer.hasShownSecondFactor) return { refusal: 'SECOND_FACTOR_NEEDED' }
  return confirmedRecently(viewer) ? null : { refusal: 'RECENT_SECOND_FACTOR_NEEDED' }
}

/** The first factor requires a fresh sign-in, any further one a second factor just presented. Null: the person may add one. */
export async function whyNotAdd(requester: Requester, { isSetUp }: Factors): Promise<Refused | null> {
  const { database, viewer } = requester
  if (isSetUp) return whyNotChange(requester)
  const signIn = await database.signIn.findUniqueOrThrow({ where: { id: viewer.signInId } })
  return Date.now() - signIn.createdAt.getTime() < freshFor ? null : { refusal: 'SIGN_IN_AGAIN' }
}

/**
 * Confirms an added factor while holding a lock on the person's factors: if two weak sign-ins add a first one concurrently, only
 * one remains.
 * @param passkeyId of the added passkey, which is already written
 * @param write writes any other factor
 * @returns whether it is the first
 */
export const addFactor = (
  requester: Requester,
  added: { change: 'PASSKEY_ADDED'; passkeyId: string } | { change: 'AUTHENTICATOR_ADDED'; write: Write },
): Promise<Refused | { isFirst: boolean }> =>
  requester.database.$transaction(async (transaction) => {
    const { viewer } = requester
    const { hasAuthenticator, passkeys } = await lockedFactors(transaction, viewer.id)
    const isNew = (passkey: PasskeyRow) => 'passkeyId' in added && passkey.id === added.passkeyId
    const isFirst = !hasAuthenticator && passkeys.every(isNew)
    const refused =
      (isFirst ? null : whyNotChange(requester)) ?? ('write' in added ? await added.write(transaction) : null)
    if (refused) return refused
    await transaction.user.update({ where: { id: viewer.id }, data: { twoFactorEnabled: true } })
    await queueNotice(transaction, viewer.id, added.change)
    return { isFirst }
  })

type Write = (transaction: Prisma.TransactionClient) => Promise<Refused | null>

/**
 * Removes a factor. Members of an institute must keep at least one. For others it needs a second factor presented again, because
 * the device of the removed one may be lost.
 */
export const removeFactor = (
  { database, viewer }: Requester,
  factor: { kind: 'AUTHENTICATOR' } | { kind: 'PASSKEY'; id: string },
): Promise<Refused | null> =>
  database.$transaction(async (transaction) => {
    const { id: userId, signInId } = viewer
    const { hasAuthenticator, passkeys } = await lockedFactors(transaction, userId)
    const isThere =
      factor.kind === 'AUTHENTICATOR' ? hasAuthenticator : passkeys.some((passkey) => passkey.id === factor.id)
    if (!isThere) return { refusal: 'NOT_SET_UP' }
    const refused = whyNotChange({ viewer })
    if (refused) return refused
    const isLast = Number(hasAuthenticator) + passkeys.length === 1
    if (isLast && (await transaction.member.count({ where: { userId } })) > 0) return { refusal: 'LAST_SECOND_FACTOR' }

    if (factor.kind === 'PASSKEY') await transaction.passkey.delete({ where: { id: factor.id } })
    else
      await transaction.twoFactor.update({ where: { userId }, data: { verified: false, secret: '', lastStep: null } })
    if (isLast) {
      await transaction.twoFactor.deleteMany({ where: { userId } })
      await transaction.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } })
    }
    await transaction.signIn.updateMany({
      where: { userId, ...(!isLast && { id: { not: signInId } }) },
      data: { strengthenedAt: null, factor: null },
    })
    await queueNotice(transaction, userId, factor.kind === 'PASSKEY' ? 'PASSKEY_REMOVED' : 'AUTHENTICATOR_REMOVED')
    return null
  })

async function lockedFactors(transaction: Prisma.TransactionClient, userId: string): Promise<Factors> {
  await transaction.$queryRaw`select id from user_account where id = ${userId} for update`
  return factorsOf(transaction, userId)
}

/** Queues an email to the person about the change; it is sent once the transaction is committed. */
export async function queueNotice(
  transaction: Pick<PrismaClient, '$queryRaw'>,
  userId: string,
  change: FactorChange,
): Promise<void> {
  await transaction.$queryRaw(addAll([{ identifier: 'send_account_notice', payload: { userId, change } }]))
}
