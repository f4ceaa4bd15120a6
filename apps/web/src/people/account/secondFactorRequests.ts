/** Requests to `/api/second-factor/…`. */
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { confirmAgain, recentFactorCode } from '../../kernel/confirming.ts'
import { type Answer, post } from '../signIn.ts'

/** Why it failed, as a code and a message; both null if the server didn't answer. */
export interface Failed {
  ok: false
  code: string | null
  message: string | null
}
export type Outcome<Body = object> = ({ ok: true } & Body) | Failed

const send = (path: string, locale: string, content: unknown = {}): Promise<Answer> =>
  post(`/api/second-factor/${path}`, content, locale)

/** Retries after asking for the second factor again, if it was presented too long ago. */
async function sendConfirmed(path: string, locale: string, content: unknown = {}): Promise<Answer> {
  const answer = await send(path, locale, content)
  const wants = !answer.ok && answer.code === recentFactorCode
  return wants && (await confirmAgain()) ? send(path, locale, content) : answer
}

const done = (answer: Answer): Outcome => (answer.ok ? { ok: true } : answer)
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const texts = (value: unknown): string[] | null => (Array.isArray(value) ? value.map(text) : null)

/** Secret of an authenticator app: `uri` for the QR code; `secret` for typing, in base 32. */
export interface Begun {
  uri: string
  secret: string
}

export async function beginAuthenticator(locale: string): Promise<Outcome<Begun>> {
  const answer = await sendConfirmed('authenticator', locale)
  return answer.ok ? { ok: true, uri: text(answer.body.uri), secret: text(answer.body.secret) } : answer
}

/** The first second factor comes with recovery codes; null otherwise. */
export type Added = Outcome<{ recoveryCodes: string[] | null }>

const added = (answer: Answer): Added =>
  answer.ok ? { ok: true, recoveryCodes: texts(answer.body.recoveryCodes) } : answer

export const confirmAuthenticator = async (locale: string, code: string): Promise<Added> =>
  added(await sendConfirmed('authenticator/confirm', locale, { code }))
export const removeAuthenticator = async (locale: string): Promise<Outcome> =>
  done(await sendConfirmed('authenticator/remove', locale))
export const renewRecoveryCodes = async (locale: string): Promise<Added> =>
  added(await sendConfirmed('recovery-codes', locale))
export const showCode = async (locale: string, code: string): Promise<Outcome> =>
  done(await send('code', locale, { code }))
/** Resolves with the number of codes left. */
export async function spendRecoveryCode(locale: string, code: string): Promise<Outcome<{ left: number }>> {
  const answer = await send('recovery', locale, { code })
  return answer.ok ? { ok: true, left: Number(answer.body.left) } : answer
}

export const renamePasskey = async (locale: string, id: string, name: string): Promise<Outcome> =>
  done(await send('passkey/rename', locale, { id, name }))
export const removePasskey = async (locale: string, id: string): Promise<Outcome> =>
  done(await sendConfirmed('passkey/remove', locale, { id }))

export const knowsPasskeys = (): boolean => typeof window.PublicKeyCredential === 'function'

/** The person closed the browser's dialog, or it timed out. */
const notShown: Failed = { ok: false, code: 'NOT_SHOWN', message: null }

/** Asks the browser to create a passkey. */
export async function addPasskey(locale: string): Promise<Added> {
  const options = await sendConfirmed('passkey/options', locale)
  if (!options.ok) return options
  const { startRegistration } = await import('@simplewebauthn/browser')
  // Unchecked: the browser validates these options itself.
  const optionsJSON = options.body as unknown as PublicKeyCredentialCreationOptionsJSON
  const made = await startRegistration({ optionsJSON }).catch(() => null)
  return made ? added(await sendConfirmed('passkey', locale, { response: made })) : notShown
}

/** Asks the browser for a passkey. */
export async function showPasskey(locale: string): Promise<Outcome> {
  const options = await send('passkey/show/options', locale)
  if (!options.ok) return options
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const optionsJSON = options.body as unknown as PublicKeyCredentialRequestOptionsJSON
  const shown = await startAuthentication({ optionsJSON }).catch(() => null)
  return shown ? done(await send('passkey/show', locale, { response: shown })) : notShown
}
