/** Unsubscribes from the digest through its link or the mail program (RFC 8058), without signing in. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../kernel/config.ts'
import { openScope } from '../kernel/scope.ts'

type Facts = Pick<Config, 'siteUrl' | 'secret'>

const seal = (secret: string, userId: string): string =>
  createHmac('sha256', secret).update(`digest ${userId}`).digest('base64url')

export const digestStopUrl = ({ siteUrl, secret }: Facts, userId: string): string =>
  `${siteUrl}/api/digest/stop/${Buffer.from(userId).toString('base64url')}.${seal(secret, userId)}`

function userIn(token: string, { secret }: Facts): string | null {
  const [, name = '', given = ''] = /^([\w-]{1,100})\.([\w-]{43})$/.exec(token) ?? []
  const userId = Buffer.from(name, 'base64url').toString()
  return userId !== '' && timingSafeEqual(Buffer.from(given), Buffer.from(seal(secret, userId))) ? userId : null
}

interface Place {
  Params: { token: string }
}

export async function digestRoutes(app: FastifyInstance, database: PrismaClient, config: Facts): Promise<void> {
  await openScope(app, 'digests', async (doors) => {
    // Mail programs send a form, whose content is irrelevant.
    doors.removeAllContentTypeParsers()
    doors.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 10_000 }, async () => null)

    /** Redirects people to a page with the setting, so that programs that open every link unsubscribe nobody. */
    doors.get<Place>('/api/digest/stop/:token', { exposeHeadRoute: false }, async (_, reply) =>
      reply.header('cache-control', 'no-store').redirect(`${config.siteUrl}/account`, 303),
    )

    doors.post<Place>('/api/digest/stop/:token', async ({ params }, reply) => {
      const userId = userIn(params.token, config)
      if (userId === null) return reply.code(404).send({ code: 'UNKNOWN_LINK' })
      await database.digest.deleteMany({ where: { userId } })
      return reply.code(204).send()
    })
  })
}
