/** What a page posted beside the contract: where to, and what. */
export interface Posted {
  to: string
  content: unknown
}

/** Answers posts to the sign-in routes as the server does, and notes them. `body` undefined: none. */
export function answerPosts(
  answer: (posted: Posted) => { status: number; body?: unknown; headers?: Record<string, string> },
): Posted[] {
  const noted: Posted[] = []
  globalThis.fetch = async (to, options) => {
    const posted = { to: String(to), content: JSON.parse(String(options?.body)) }
    noted.push(posted)
    const { status, body, headers } = answer(posted)
    return Object.assign(Object.create(null), {
      ok: status < 400,
      status,
      headers: new Headers(headers),
      text: async () => (body === undefined ? '' : JSON.stringify(body)),
    })
  }
  return noted
}
