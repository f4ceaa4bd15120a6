/** Passkeys, as used between the browser and better-auth's plugin (WebAuthn). */
import { APIError } from 'better-auth/api'
import { z } from 'zod'
import { addFactor, factorsOf, type Refused, type Requester, whyNotAdd } from '../access/factors.ts'
import { makeRecoveryCodes } from './recovery.ts'

const maxPasskeys = 10

/** The browser's response when a passkey is used (`AuthenticationResponseJSON`). */
export const assertionShape = z.looseObject({
  id: z.string().max(2_000),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string(), authenticatorData: z.string(), signature: z.string() }),
  clientExtensionResults: z.looseObject({}),
})

export interface Ceremony {
  options: object
  /** Cookies that tie the response to this challenge. */
  cookies: string[]
}

/** Options for creating a passkey in the browser. */
export async function beginPasskey(requester: Requester): Promise<Refused | Ceremony> {
  const { database, auth, viewer, headers } = requester
  const factors = await factorsOf(database, viewer.id)
  const refused = await whyNotAdd(requester, factors)
  if (refused) return refused
  if (factors.passkeys.length >= maxPasskeys) return { refusal: 'TOO_MANY_PASSKEYS' }
  const { response, headers: answered } = await auth.api.generatePasskeyRegistrationOptions({
    headers,
    returnHeaders: true,
  })
  return { options: response, cookies: answered.getSetCookie() }
}

/** `response`: the browser's response to the options. Returns recovery codes, to be shown once, with the first second factor. */
export async function addPasskey(
  requester: Requester,
  response: object,
  name: string | undefined,
): Promise<Refused | { recoveryCodes: string[] | null }> {
  const { database, auth, viewer, headers } = requester
  const refused = await whyNotAdd(requester, await factorsOf(database, viewer.id))
  if (refused) return refused
  const passkey = await orRefused(auth.api.verifyPasskeyRegistration({ headers, body: { response, name } }))
  if (!passkey) return { refusal: 'PASSKEY_REFUSED' }
  const added = await addFactor(requester, { change: 'PASSKEY_ADDED', passkeyId: passkey.id })
  if ('refusal' in added) {
    await database.passkey.delete({ where: { id: passkey.id } })
    return added
  }
  return { recoveryCodes: added.isFirst ? await makeRecoveryCodes(requester) : null }
}

/** Options for using one of the person's passkeys in the browser. */
export async function askForPasskey({ database, auth, viewer, headers }: Requester): Promise<Refused | Ceremony> {
  if ((await factorsOf(database, viewer.id)).passkeys.length === 0) return { refusal: 'NOT_SET_UP' }
  const { response, headers: answered } = await auth.api.generatePasskeyAuthenticationOptions({
    headers,
    returnHeaders: true,
  })
  return { options: response, cookies: answered.getSetCookie() }
}

/** `response`: the browser's response to the options. A new sign-in replaces the current one; `cookies` belong to it. */
export async function showPasskey(
  { database, auth, viewer, headers }: Requester,
  response: z.infer<typeof assertionShape>,
): Promise<Refused | { cookies: string[] }> {
  const known = await database.passkey.findUnique({ where: { credentialID: response.id }, select: { userId: true } })
  if (known?.userId !== viewer.id) return { refusal: 'PASSKEY_REFUSED' }
  const shown = await orRefused(
    auth.api.verifyPasskeyAuthentication({ headers, body: { response }, returnHeaders: true }),
  )
  if (!shown) return { refusal: 'PASSKEY_REFUSED' }
  await database.$transaction(async (transaction) => {
    const present = await transaction.signIn.findUnique({ where: { id: viewer.signInId } })
    await transaction.signIn.update({
      where: { id: shown.response.session.id },
      data: { strengthenedAt: new Date(), factor: 'PASSKEY', ...(present && { createdAt: present.createdAt }) },
    })
    await transaction.signIn.deleteMany({ where: { id: viewer.signInId } })
  })
  return { cookies: shown.headers.getSetCookie() }
}

export async function renamePasskey(
  { database, viewer }: Requester,
  id: string,
  name: string,
): Promise<Refused | null> {
  if (!viewer.hasShownSecondFactor) return { refusal: 'SECOND_FACTOR_NEEDED' }
  const { count } = await database.passkey.updateMany({ where: { id, userId: viewer.id }, data: { name } })
  return count === 0 ? { refusal: 'NOT_SET_UP' } : null
}

/** better-auth's response; null if it refuses. */
const orRefused = <Answer>(answer: Promise<Answer>): Promise<Answer | null> =>
  answer.catch((fault: unknown) => {
    if (fault instanceof APIError) return null
    throw fault
  })
