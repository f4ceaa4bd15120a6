/** What the sign-in routes answer; `message` is in the language of the request. */
export type SignInAnswer = { ok: true; next: string } | { ok: false; message: string | null }

/** Spends the token of a mailed link. */
export async function signInWith(token: string, locale: string): Promise<SignInAnswer> {
  const answer = await post('/api/sign-in', { token }, locale)
  if (!answer.ok) return answer
  return { ok: true, next: typeof answer.body.next === 'string' ? answer.body.next : '/' }
}

/** Has a link mailed to `email`, if it is known; the answer is the same if it is not. `next`: path of the site. */
export async function askForLink(email: string, next: string, locale: string): Promise<SignInAnswer> {
  const answer = await post('/api/sign-in/link', { email, next }, locale)
  return answer.ok ? { ok: true, next } : answer
}

export async function signOut(locale: string): Promise<boolean> {
  return (await post('/api/sign-out', {}, locale)).ok
}

/** `code`: the stable name of a refusal; null, as the message, where no answer came. */
export type Answer =
  | { ok: true; body: Record<string, unknown> }
  | { ok: false; code: string | null; message: string | null }

/** To the routes beside the contract, in the language of the page. */
export async function post(address: string, content: unknown, locale: string): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': locale },
      body: JSON.stringify(content),
    })
    const text = await response.text()
    const body: Record<string, unknown> = text ? JSON.parse(text) : {}
    if (response.ok) return { ok: true, body }
    const told = (value: unknown) => (typeof value === 'string' ? value : null)
    return { ok: false, code: told(body.code), message: told(body.message) }
  } catch {
    return { ok: false, code: null, message: null }
  }
}

/** The token behind `#token=` in the address; null if there is none. */
export const tokenInAddress = (): string | null => new URLSearchParams(location.hash.slice(1)).get('token')

/** So that a spent or secret token stays neither in the address nor in the history. */
export function stripToken(): void {
  history.replaceState(history.state, '', location.pathname + location.search)
}
