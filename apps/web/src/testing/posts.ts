/** A request that a page posted outside of the GraphQL API. */
export interface Posted {
  to: string
  content: unknown
}

/** Fakes the sign-in routes, and records the requests. `body`: undefined for an empty response. */
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
