/** Routes of calendars: a file for the person, a feed for any holder of its secret address. */
import type { PrismaClient } from '@plenaria/prisma/client'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Config } from '../kernel/config.ts'
import { registrationToAttend } from '../registrations/own.ts'
import type { ContextOf } from '../request/context.ts'
import { calendarOf } from './calendar.ts'
import { registrationOfFeed } from './feed.ts'

const send = (reply: FastifyReply, text: string): FastifyReply =>
  reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, no-store').send(text)

export function calendarRoutes(
  app: FastifyInstance,
  database: PrismaClient,
  contextOf: ContextOf,
  { siteUrl }: Pick<Config, 'siteUrl'>,
): void {
  app.get<{ Params: { reference: string } }>('/api/registrations/:reference/calendar.ics', async (request, reply) => {
    const context = await contextOf(request, reply)
    const attends = await registrationToAttend(request.params.reference, context)
    const text = attends && (await calendarOf(database, attends.registration, siteUrl))
    if (text === null) return reply.code(404).send({ code: 'NO_CALENDAR' })
    return send(reply.header('content-disposition', 'attachment; filename="calendar.ics"'), text)
  })

  /** Permanently gone once the seat is, or the URL is revoked. */
  app.get<{ Params: { secret: string } }>('/api/calendar/:secret.ics', async ({ params }, reply) => {
    const registration = await registrationOfFeed(database, params.secret)
    const text = registration && (await calendarOf(database, registration, siteUrl))
    if (text === null) return reply.code(410).header('cache-control', 'no-store').send({ code: 'NO_CALENDAR' })
    return send(reply, text)
  })
}
