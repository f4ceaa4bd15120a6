import { serverFetch } from '../kernel/serverFetch.ts'

/** Results of the sign-in routes; `message` is in the language of the request. */
export type SignInAnswer = { ok: true; next: string } | Refusal

/** `code`: the stable name of a refusal; null, as the message, where no answer came. */
export interface Refusal {
  ok: false
  code: string | null
  message: string | null
}

/**
 * The address: typed, or that of the recipient of this link, or the one of the registration that a link opened on this device, or
 * the one that a form submitted from here named.
 */
export type Whose = { email: string } | { token: string } | { reference: string } | { asked: 'here' }

/** Targets of forms that the browser submits itself. */
export const mailForm = '/api/sign-in/link'
export const codeForm = '/api/sign-in/code'

/** Spends the token of an emailed link. */
export const signInWith = async (token: string, locale: string): Promise<SignInAnswer> =>
  ledOn(await post('/api/sign-in', { token }, locale))

/** Spends the six digits of the same email. */
export const signInWithCode = async (whose: Whose, code: string, locale: string): Promise<SignInAnswer> =>
  ledOn(await post(codeForm, { ...whose, code }, locale))

const ledOn = (answer: Answer): SignInAnswer =>
  answer.ok ? { ok: true, next: typeof answer.body.next === 'string' ? answer.body.next : '/' } : answer

/** Has a link and a code emailed, if the address is known; the answer is the same if it is not. `next`: path of the site. */
export async function askForMail(whose: Whose, next: string, locale: string): Promise<SignInAnswer> {
  const answer = await post(mailForm, { ...whose, next }, locale)
  return answer.ok ? { ok: true, next } : answer
}

/** Opens a registration by the link in an email about it, for this device and the least that may be needed. Spends nothing. */
export const openByLink = (token: string, locale: string): Promise<Answer> =>
  post('/api/registration-link', { token }, locale)

export type Answer = { ok: true; body: Record<string, unknown> } | Refusal

/** To the routes beside the contract, in the language of the page; sent again where the server is too busy for a moment. */
export async function post(address: string, content: unknown, locale: string): Promise<Answer> {
  try {
    const response = await serverFetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': locale },
      body: JSON.stringify(content),
    })
    const text = await response.text()
    const body: Record<string, unknown> = text ? JSON.parse(text) : {}
    if (response.ok) return { ok: true, body }
    const stringOf = (value: unknown) => (typeof value === 'string' ? value : null)
    return { ok: false, code: stringOf(body.code), message: stringOf(body.message) }
  } catch {
    return { ok: false, code: null, message: null }
  }
}

/** The token behind `#token=` in the address; null if there is none. */
export const tokenInAddress = (): string | null =>
  // The server is never sent it.
  typeof location === 'undefined' ? null : new URLSearchParams(location.hash.slice(1)).get('token')

/** So that a spent or secret token stays neither in the address nor in the history. */
export function stripToken(): void {
  history.replaceState(history.state, '', location.pathname + location.search)
}
