/** Unsubscribes from news of an event through the link in an email or the mail program (RFC 8058), without signing in. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PrismaClient } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { appendAudit } from '../audit/append.ts'
import type { Config } from '../kernel/config.ts'
import { openScope } from '../kernel/scope.ts'
import { bases } from '../people/forms.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { siteIn } from './templates.ts'

type Facts = Pick<Config, 'siteUrl' | 'secret'>

const seal = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`news ${id}`).digest('base64url')

/** A token for one registration; valid as long as the registration exists. */
const tokenOf = ({ secret }: Pick<Facts, 'secret'>, id: string): string => `${id}.${seal(secret, id)}`

export const unsubscribeUrl = (config: Facts, { id }: Pick<RegistrationRow, 'id'>): string =>
  `${config.siteUrl}/api/news/stop/${tokenOf(config, id)}`

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/

function idIn(token: string, { secret }: Facts): string | null {
  const [, id = '', given = ''] = shape.exec(token) ?? []
  return id !== '' && timingSafeEqual(Buffer.from(given), Buffer.from(seal(secret, id))) ? id : null
}

interface Place {
  Params: { token: string }
}

export async function unsubscribeRoutes(app: FastifyInstance, database: PrismaClient, config: Facts): Promise<void> {
  await openScope(app, 'news', async (doors) => {
    // Mail programs send a form, whose content is irrelevant.
    doors.removeAllContentTypeParsers()
    doors.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 10_000 }, async () => null)

    /** Redirects people to a page of the site, so that programs that open every link unsubscribe nobody. */
    doors.get<Place>('/api/news/stop/:token', { exposeHeadRoute: false }, async ({ params }, reply) => {
      const id = idIn(params.token, config)
      const registration = id && (await database.registration.findUnique({ where: { id }, select: { language: true } }))
      const site = siteIn(config.siteUrl, (registration ? languageOf([registration.language]) : null) ?? 'en')
      return reply
        .header('cache-control', 'no-store')
        .redirect(`${site}/news/stop/${encodeURIComponent(params.token)}`, 303)
    })

    /** @returns whether the link is known */
    async function stopBy({ params, id: requestId }: FastifyRequest<Place>): Promise<boolean> {
      const id = idIn(params.token, config)
      const registration = id && (await database.registration.findUnique({ where: { id } }))
      if (registration) await stop(database, registration, requestId)
      return Boolean(registration)
    }

    doors.post<Place>('/api/news/stop/:token', async (request, reply) =>
      (await stopBy(request)) ? reply.code(204).send() : reply.code(404).send({ code: 'UNKNOWN_LINK' }),
    )

    // The form on the page that the link leads to, submitted without JavaScript. As in the mail program, the token suffices.
    for (const base of bases)
      doors.post<Place>(`${base}/news/stop/:token`, async (request, reply) => {
        const outcome = (await stopBy(request)) ? 'stopped' : 'unknown'
        const place = `${base}/news/stop/${encodeURIComponent(request.params.token)}`
        return reply.header('cache-control', 'no-store').redirect(`${place}?outcome=${outcome}`, 303)
      })
  })
}

/** Does nothing if the person is already unsubscribed. */
async function stop(
  database: PrismaClient,
  { id, eventId, emailKey }: RegistrationRow,
  requestId: string,
): Promise<void> {
  await database.$transaction(async (transaction) => {
    const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
    const { count } = await transaction.newsStop.createMany({
      data: [{ eventId, emailKey, stoppedAt: at }],
      skipDuplicates: true,
    })
    if (count === 0) return
    const actor = { actorKind: 'PERSON', actorId: null, instituteId: null, grantId: null, requestId } as const
    await appendAudit(transaction, [{ ...actor, what: 'NEWS_STOPPED', at, eventId, registrationId: id }])
  })
}
