/**
 * Sign-in by email, stored by better-auth. Links lead to pages of the site with the token after `#`, so that neither logs,
 * referrers nor email scanners spend one: only `POST /api/sign-in` does. `signInMail.ts` makes the secrets in an email.
 */
import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import type { PrismaClient } from '@plenaria/prisma/client'
import { type Language, languageOf, wishesOf } from '@plenaria/schema/languages'
import { foldEmail } from '@plenaria/schema/texts'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { magicLink } from 'better-auth/plugins/magic-link'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Config } from '../kernel/config.ts'
import { strengthening } from './strengthening.ts'

export const languageAsked = (acceptLanguage: string | null | undefined): Language =>
  languageOf(wishesOf(acceptLanguage ?? '')) ?? 'en'

/** Matches better-auth's `storeToken: 'hashed'`. */
const stored = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** A path of the site; anything else becomes the start page. */
export const sitePath = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])[^\s\\]{0,500}$/.test(next) ? next : '/'

/**
 * Signs in the owner of an address who has proved that it is theirs.
 * @returns the cookies to set
 */
export async function signInAs(
  database: Pick<PrismaClient, 'verification'>,
  auth: Auth,
  email: string,
  headers: Headers,
): Promise<string[]> {
  const token = randomBytes(24).toString('base64url')
  await database.verification.create({
    data: {
      id: randomUUID(),
      identifier: stored(token),
      value: JSON.stringify({ email: foldEmail(email) }),
      expiresAt: new Date(Date.now() + 60_000),
    },
  })
  const answer = await auth.api.magicLinkVerify({ query: { token }, headers, asResponse: true })
  if (answer.status !== 200) throw new Error('Signing in failed.')
  return answer.headers.getSetCookie()
}

/** Excludes look-alike letters and digits. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const syllable = (): string => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
const makeRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => `${syllable()}-${syllable()}`)

const isSecure = (siteUrl: string): boolean => siteUrl.startsWith('https:')

/** `__Host-` cookies can only be set by this host, over TLS, for all paths. Browsers reject them over http, as on localhost. */
export const cookiePrefix = (siteUrl: string): string => (isSecure(siteUrl) ? '__Host-plenaria' : 'plenaria')

declare module '../request/context.ts' {
  interface Context {
    /** Sign-ins and second factors. */
    auth: Auth
  }
}

export type Auth = ReturnType<typeof openAuth>

export function openAuth(database: PrismaClient, { siteUrl, secret }: Pick<Config, 'siteUrl' | 'secret'>) {
  return betterAuth({
    appName: 'Plenaria',
    baseURL: siteUrl,
    basePath: '/api/auth',
    secret,
    database: prismaAdapter(database, { provider: 'postgresql' }),
    user: { additionalFields: { language: { type: 'string', required: false, input: false } } },
    session: {
      modelName: 'signIn',
      expiresIn: 30 * 24 * 60 * 60,
      updateAge: 24 * 60 * 60,
      // The second-factor routes decide how fresh a sign-in must be.
      freshAge: 0,
      additionalFields: {
        strengthenedAt: { type: 'date', required: false, input: false },
        factor: { type: 'string', required: false, input: false },
        lastUsedAt: { type: 'date', required: true, input: false, defaultValue: () => new Date() },
      },
    },
    plugins: [
      magicLink({
        storeToken: 'hashed',
        sendMagicLink: () => Promise.reject(new Error('Links are made by makeSignInMail and sent by the worker.')),
      }),
      twoFactor({ allowPasswordless: true, backupCodeOptions: { customBackupCodesGenerate: makeRecoveryCodes } }),
      passkey({ rpName: 'Plenaria' }),
      strengthening(),
    ],
    databaseHooks: {
      user: {
        create: {
          before: async (user, hook) => ({
            data: { ...user, language: languageAsked(hook?.headers?.get('accept-language')) },
          }),
        },
      },
    },
    advanced: {
      // better-auth only knows `__Secure-`, which a neighbouring subdomain can set as well.
      cookiePrefix: cookiePrefix(siteUrl),
      useSecureCookies: false,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, secure: isSecure(siteUrl) },
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}
