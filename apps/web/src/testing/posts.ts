/** What a page posted beside the contract: where to, and what. */
export interface Posted {
  to: string
  content: unknown
}

/** Answers posts to the sign-in routes as the server does, and notes them. `body` undefined: none. */
export function answerPosts(answer: (posted: Posted) => { status: number; body?: unknown }): Posted[] {
  const noted: Posted[] = []
  globalThis.fetch = async (to, options) => {
    const posted = { to: String(to), content: JSON.parse(String(options?.body)) }
    noted.push(posted)
    const { status, body } = answer(posted)
    return Object.assign(Object.create(null), {
      ok: status < 400,
      status,
      text: async () => (body === undefined ? '' : JSON.stringify(body)),
    })
  }
  return noted
}
