/** The authenticator app: six digits derived from a shared secret and the time (RFC 6238). */
import { randomUUID } from 'node:crypto'
import { createOTP } from '@better-auth/utils/otp'
import { generateRandomString, symmetricEncrypt } from 'better-auth/crypto'
import { addFactor, factorsOf, type Refused, type Requester, whyNotAdd } from '../access/factors.ts'
import type { Auth } from '../access/sign-in.ts'
import { decrypted, makeRecoveryCodes } from './recovery.ts'
import { countTry, noTries } from './tries.ts'

/** Milliseconds during which the app shows the same code. */
const step = 30_000

/** Creates a secret for an app that isn't set up yet, replacing an earlier one. */
export async function beginAuthenticator(requester: Requester): Promise<Refused | { uri: string; secret: string }> {
  const { database, auth, viewer, headers } = requester
  const factors = await factorsOf(database, viewer.id)
  if (factors.hasAuthenticator) return { refusal: 'ALREADY_SET_UP' }
  const refused = await whyNotAdd(requester, factors)
  if (refused) return refused
  const { secretConfig: key } = await auth.$context
  const secret = await symmetricEncrypt({ key, data: generateRandomString(32) })
  const noCodes = await symmetricEncrypt({ key, data: '[]' })
  const begun = await database.$executeRaw`
    insert into two_factor (id, user_id, secret, backup_codes) values (${randomUUID()}, ${viewer.id}, ${secret}, ${noCodes})
    on conflict (user_id) do update set secret = excluded.secret, last_step = null where not two_factor.verified`
  if (begun === 0) return { refusal: 'ALREADY_SET_UP' }
  const { totpURI: uri } = await auth.api.getTOTPURI({ headers, body: {} })
  return { uri, secret: new URL(uri).searchParams.get('secret') ?? '' }
}

/**
 * Completes the setup with one of the app's codes. Returns recovery codes, to be shown once, if it is the person's first second
 * factor.
 */
export async function confirmAuthenticator(
  requester: Requester,
  code: string,
): Promise<Refused | { recoveryCodes: string[] | null }> {
  const { database, auth, viewer } = requester
  const tried = await countTry(database, viewer.id)
  if ('refusal' in tried) return tried
  if (tried.verified || tried.secret === '') return { refusal: tried.verified ? 'ALREADY_SET_UP' : 'NOT_SET_UP' }
  const lastStep = await stepOf(auth, tried.secret, code)
  if (lastStep === 'UNREADABLE') return { refusal: 'UNREADABLE' }
  if (lastStep === null) return { refusal: 'WRONG_CODE' }
  const added = await addFactor(requester, {
    change: 'AUTHENTICATOR_ADDED',
    write: async (transaction) => {
      const { count } = await transaction.twoFactor.updateMany({
        where: { userId: viewer.id, verified: false, secret: tried.secret },
        data: { verified: true, lastStep, ...noTries },
      })
      return count === 0 ? { refusal: 'NOT_SET_UP' } : null
    },
  })
  if ('refusal' in added) return added
  return { recoveryCodes: added.isFirst ? await makeRecoveryCodes(requester) : null }
}

/** Whether the code is the app's, for the current, previous or next step, and later than every code accepted before. */
export async function takeCode({ database, auth, viewer }: Requester, code: string): Promise<Refused | null> {
  const tried = await countTry(database, viewer.id)
  if ('refusal' in tried) return tried
  if (!tried.verified) return { refusal: 'NOT_SET_UP' }
  const lastStep = await stepOf(auth, tried.secret, code)
  if (lastStep === 'UNREADABLE') return { refusal: 'UNREADABLE' }
  if (lastStep === null) return { refusal: 'WRONG_CODE' }
  const { count } = await database.twoFactor.updateMany({
    where: {
      userId: viewer.id,
      verified: true,
      secret: tried.secret,
      OR: [{ lastStep: null }, { lastStep: { lt: lastStep } }],
    },
    data: { lastStep, ...noTries },
  })
  return count === 0 ? { refusal: 'CODE_USED' } : null
}

/** The step that the code belongs to; null if it isn't a current one. */
async function stepOf(auth: Auth, encrypted: string, code: string): Promise<number | null | 'UNREADABLE'> {
  const secret = await decrypted(auth, encrypted)
  if (secret === null) return 'UNREADABLE'
  const otp = createOTP(secret)
  const now = Math.floor(Date.now() / step)
  for (const candidate of [now, now - 1, now + 1]) if ((await otp.hotp(candidate)) === code) return candidate
  return null
}
