/** A person's browser at the sign-in routes; stores cookies as they are set. */
import type { World } from '../../testing/world.ts'

export interface Answer<Body> {
  status: number
  /** Of the type that the caller expects; for a refusal `{ code, message }`. */
  body: Body
  retryAfter: number | null
}

export interface Device {
  post: <Body = { code?: string; message?: string }>(
    path: string,
    content?: Record<string, unknown>,
    language?: string,
  ) => Promise<Answer<Body>>
  /** The `cookie` header. */
  cookie: () => string
}

/** `cookie`: a sign-in's cookies. */
export function openDevice(world: World, cookie: string): Device {
  const jar = new Map(cookie.split('; ').map((each): [string, string] => [each.split('=', 1)[0] ?? '', each]))
  return {
    cookie: () => [...jar.values()].join('; '),
    post: async (path, content = {}, language = 'en') => {
      const answer = await world.app.inject({
        method: 'POST',
        url: `/api/second-factor/${path}`,
        headers: { origin: world.config.siteUrl, cookie: [...jar.values()].join('; '), 'accept-language': language },
        payload: content,
      })
      for (const { name, value } of answer.cookies) jar.set(name, `${name}=${encodeURIComponent(value)}`)
      const retryAfter = answer.headers['retry-after']
      return {
        status: answer.statusCode,
        body: answer.json(),
        retryAfter: retryAfter === undefined ? null : Number(retryAfter),
      }
    },
  }
}
