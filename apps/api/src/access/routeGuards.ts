/** Guards shared by all REST routes: they accept only the site's own pages, limit rates, and refuse with a code. */
import type { Language } from '@plenaria/schema/languages'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../kernel/config.ts'
import { languageAsked } from './sign-in.ts'
import { signInWords } from './signInWords.ts'

export const languageOfRequest = ({ headers }: FastifyRequest): Language => languageAsked(headers['accept-language'])

export const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.code(status).send({ code, message })

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Treats all names of this machine as one: a site on localhost is also reached as 127.0.0.1. */
function originOf(url: string): string | null {
  const read = URL.parse(url)
  if (!read || read.origin === 'null') return null
  return loopback.has(read.hostname) ? `${read.protocol}//localhost:${read.port}` : read.origin
}

/**
 * Accepts only pages of `SITE_URL`: a form elsewhere must not sign anybody in or out. `Host` proves nothing: the client chooses
 * it, and it has no scheme.
 */
export function onlyFromSite({ siteUrl }: Pick<Config, 'siteUrl'>) {
  const siteOrigin = originOf(siteUrl)
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (siteOrigin !== null && originOf(request.headers.origin ?? '') === siteOrigin) return
    return refuse(reply, 403, 'FOREIGN_ORIGIN', signInWords[languageOfRequest(request)].foreignOrigin)
  }
}

/** The same for forms that the browser submits itself: a page without a referrer sends no origin with them either. */
export function isFormFromSite({ siteUrl }: Pick<Config, 'siteUrl'>) {
  const siteOrigin = originOf(siteUrl)
  return ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
    headers.origin === 'null'
      ? headers['sec-fetch-site'] === 'same-origin'
      : siteOrigin !== null && originOf(headers.origin ?? '') === siteOrigin
}

/**
 * Rejects requests of signed-in people from another site's pages. Other clients send no `Origin`, and without cookies nobody is
 * signed in.
 */
export function notFromElsewhere({ siteUrl }: Pick<Config, 'siteUrl'>) {
  const siteOrigin = originOf(siteUrl)
  return async ({ headers }: FastifyRequest, reply: FastifyReply) => {
    if (!headers.cookie || headers.origin === undefined || originOf(headers.origin) === siteOrigin) return undefined
    const message = signInWords[languageAsked(headers['accept-language'])].foreignOrigin
    return reply.code(403).send({ errors: [{ message, extensions: { code: 'FOREIGN_ORIGIN' } }] })
  }
}

/** @param secondsToWait counts a request; resolves to null if it is allowed */
export function withinLimit(secondsToWait: (request: FastifyRequest) => Promise<number | null>) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const seconds = await secondsToWait(request)
    if (seconds === null) return
    const { tooMany } = signInWords[languageOfRequest(request)]
    return refuse(reply.header('retry-after', seconds), 429, 'TOO_MANY_REQUESTS', tooMany)
  }
}

/** Headers passed to better-auth for a request whose origin was checked. */
export function forwarded({ headers }: FastifyRequest, { siteUrl }: Pick<Config, 'siteUrl'>): Headers {
  const passed = new Headers({ origin: new URL(siteUrl).origin })
  for (const name of ['cookie', 'accept-language'] as const) {
    const value = headers[name]
    if (value) passed.set(name, value)
  }
  return passed
}
