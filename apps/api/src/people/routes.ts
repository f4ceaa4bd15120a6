/** The three doors of sign-in. Everything else of better-auth stays closed. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { foldEmail } from '@plenaria/schema/texts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { type Auth, destinationOf, languageAsked, sitePath } from './sign-in.ts'
import { signInWords } from './words.ts'

const linkInput = z.object({ email: z.email().max(254), next: z.string().optional() })
const tokenInput = z.object({ token: z.string().min(1).max(100) })

/** Tries in ten minutes: links asked for one address, and for all addresses from one place. */
const linksForOneAddress = 5

export function signInRoutes(app: FastifyInstance, database: PrismaClient, auth: Auth, config: Config): void {
  const { rateLimit } = config
  const siteOrigin = new URL(config.siteUrl).origin
  const perPlace =
    rateLimit === null ? null : app.createRateLimit({ max: Math.max(10, rateLimit), timeWindow: '10 minutes' })
  const perAddress =
    rateLimit === null
      ? null
      : app.createRateLimit({
          max: linksForOneAddress,
          timeWindow: '10 minutes',
          keyGenerator: (request) => `link ${foldEmail(linkInput.parse(request.body).email)}`,
        })

  const wordsFor = (request: FastifyRequest) => signInWords[languageAsked(request.headers['accept-language'])]
  const refuse = (reply: FastifyReply, status: number, code: string, message: string) =>
    reply.code(status).send({ code, message })

  /** Only pages of the site itself, by whichever name it is reached: a form elsewhere must not sign anybody in or out. */
  const fromSite = async (request: FastifyRequest, reply: FastifyReply) => {
    const { origin, host } = request.headers
    if (origin === siteOrigin || (origin && URL.parse(origin)?.host === host)) return
    return refuse(reply, 403, 'FOREIGN_ORIGIN', wordsFor(request).foreignOrigin)
  }
  const withinLimit = async (request: FastifyRequest, reply: FastifyReply) => {
    const limit = await perPlace?.(request)
    if (!limit || limit.isAllowed || !limit.isExceeded) return
    return refuse(reply.header('retry-after', limit.ttlInSeconds), 429, 'TOO_MANY_REQUESTS', wordsFor(request).tooMany)
  }
  const preHandler = [fromSite, withinLimit]

  /** The same answer in the same time for every address: whether it is known is looked up by the job that mails the link. */
  app.post('/api/sign-in/link', { preHandler }, async (request, reply) => {
    const input = linkInput.safeParse(request.body)
    if (!input.success) return refuse(reply, 400, 'MALFORMED', wordsFor(request).malformedAddress)
    const limit = await perAddress?.(request)
    if (!limit || limit.isAllowed || !limit.isExceeded) {
      const job = {
        email: foldEmail(input.data.email),
        next: sitePath(input.data.next),
        language: languageAsked(request.headers['accept-language']),
      }
      await database.$executeRaw`select graphile_worker.add_job('send_sign_in_link', ${JSON.stringify(job)}::json)`
    }
    return reply.code(204).send()
  })

  app.post('/api/sign-in', { preHandler }, async (request, reply) => {
    const input = tokenInput.safeParse(request.body)
    const next = input.success ? await destinationOf(database, input.data.token) : null
    if (!input.success || next === null) return refuse(reply, 400, 'LINK_NOT_VALID', wordsFor(request).linkNotValid)
    const answer = await auth.api.magicLinkVerify({
      query: { token: input.data.token },
      headers: forwarded(request, siteOrigin),
      asResponse: true,
    })
    if (answer.status !== 200) return refuse(reply, 400, 'LINK_NOT_VALID', wordsFor(request).linkNotValid)
    return reply.header('set-cookie', answer.headers.getSetCookie()).send({ next })
  })

  app.post('/api/sign-out', { preHandler: fromSite }, async (request, reply) => {
    const answer = await auth.api.signOut({ headers: forwarded(request, siteOrigin), asResponse: true })
    return reply.header('set-cookie', answer.headers.getSetCookie()).code(204).send()
  })
}

/** What better-auth needs of a request whose origin is checked. */
function forwarded(request: FastifyRequest, origin: string): Headers {
  const headers = new Headers({ origin })
  for (const name of ['cookie', 'accept-language'] as const) {
    const value = request.headers[name]
    if (value) headers.set(name, value)
  }
  return headers
}
