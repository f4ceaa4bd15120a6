import { serverFetch } from '../kernel/serverFetch.ts'

/** Results of the sign-in routes; `message` is in the language of the request. */
export type SignInAnswer = { ok: true; next: string } | Refusal

/** `code`: stable name of a refusal. Both are null if the server didn't answer. */
export interface Refusal {
  ok: false
  code: string | null
  message: string | null
}

/**
 * Identifies the email address: typed, the recipient of this link, the one of a registration that a link opened on this device,
 * or the one in a form submitted from here.
 */
export type Whose = { email: string } | { token: string } | { reference: string } | { asked: 'here' }

/** Targets of forms that the browser submits without JavaScript. */
export const mailForm = '/api/sign-in/link'
export const codeForm = '/api/sign-in/code'

/** Signs in with the token of an emailed link, spending it. */
export const signInWith = async (token: string, locale: string): Promise<SignInAnswer> =>
  ledOn(await post('/api/sign-in', { token }, locale))

/** Signs in with the six digits from the same email, spending them. */
export const signInWithCode = async (whose: Whose, code: string, locale: string): Promise<SignInAnswer> =>
  ledOn(await post(codeForm, { ...whose, code }, locale))

const ledOn = (answer: Answer): SignInAnswer =>
  answer.ok ? { ok: true, next: typeof answer.body.next === 'string' ? answer.body.next : '/' } : answer

/** Requests an email with a link and a code. The answer is the same if the address is unknown. `next`: path of the site. */
export async function askForMail(whose: Whose, next: string, locale: string): Promise<SignInAnswer> {
  const answer = await post(mailForm, { ...whose, next }, locale)
  return answer.ok ? { ok: true, next } : answer
}

/** Gives this device access to a registration through an emailed link, with the minimum of rights. Doesn't spend the token. */
export const openByLink = (token: string, locale: string): Promise<Answer> =>
  post('/api/registration-link', { token }, locale)

export type Answer = { ok: true; body: Record<string, unknown> } | Refusal

/** Posts to routes outside the GraphQL API, in the page's language; retries while the server is overloaded. */
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

/** The token in the URL fragment (`#token=`); null if there is none. */
export const tokenInAddress = (): string | null =>
  // Fragments are never sent to the server.
  typeof location === 'undefined' ? null : new URLSearchParams(location.hash.slice(1)).get('token')

/** Removes the token, so that it stays neither in the address nor in the browser's history. */
export function stripToken(): void {
  history.replaceState(history.state, '', location.pathname + location.search)
}
