/** The three doors of sign-in. Everything else of better-auth stays closed but for the doors of the second factor. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { foldEmail } from '@plenaria/schema/texts'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { forwarded, languageOfRequest, onlyFromSite, refuse, withinLimit } from './doors.ts'
import { type Auth, destinationOf, sitePath } from './sign-in.ts'
import { signInWords } from './words.ts'

const linkInput = z.object({ email: z.email().max(254), next: z.string().optional() })
const tokenInput = z.object({ token: z.string().min(1).max(100) })

/** Tries in ten minutes: links asked for one address, and for all addresses from one place. */
const linksForOneAddress = 5

export function signInRoutes(app: FastifyInstance, database: PrismaClient, auth: Auth, config: Config): void {
  const { rateLimit } = config
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
  const fromSite = onlyFromSite(config)
  const preHandler = [fromSite, withinLimit(perPlace)]

  /** The same answer in the same time for every address: whether it is known is looked up by the job that mails the link. */
  app.post('/api/sign-in/link', { preHandler }, async (request, reply) => {
    const language = languageOfRequest(request)
    const input = linkInput.safeParse(request.body)
    if (!input.success) return refuse(reply, 400, 'MALFORMED', signInWords[language].malformedAddress)
    const limit = await perAddress?.(request)
    if (!limit || limit.isAllowed || !limit.isExceeded) {
      const job = { email: foldEmail(input.data.email), next: sitePath(input.data.next), language }
      await database.$executeRaw`select graphile_worker.add_job('send_sign_in_link', ${JSON.stringify(job)}::json)`
    }
    return reply.code(204).send()
  })

  app.post('/api/sign-in', { preHandler }, async (request, reply) => {
    const { linkNotValid } = signInWords[languageOfRequest(request)]
    const input = tokenInput.safeParse(request.body)
    const next = input.success ? await destinationOf(database, input.data.token) : null
    if (!input.success || next === null) return refuse(reply, 400, 'LINK_NOT_VALID', linkNotValid)
    const answer = await auth.api.magicLinkVerify({
      query: { token: input.data.token },
      headers: forwarded(request, config),
      asResponse: true,
    })
    if (answer.status !== 200) return refuse(reply, 400, 'LINK_NOT_VALID', linkNotValid)
    return reply.header('set-cookie', answer.headers.getSetCookie()).send({ next })
  })

  app.post('/api/sign-out', { preHandler: fromSite }, async (request, reply) => {
    const answer = await auth.api.signOut({ headers: forwarded(request, config), asResponse: true })
    return reply.header('set-cookie', answer.headers.getSetCookie()).code(204).send()
  })
}
