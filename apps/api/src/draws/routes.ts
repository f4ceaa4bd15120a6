/** Bundles of published draws, as files. */
import { publicBundle } from '@plenaria/domain/draw/bundles'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { can } from '../access/policy.ts'
import type { ContextOf } from '../request/context.ts'
import { bundleOf, ownPlace } from './own.ts'
import { findDraw, publishedDraw } from './rows.ts'

/** Byte for byte as it is verified. */
const send = (reply: FastifyReply, bundle: string, { name, caching }: { name: string; caching: string }) =>
  reply
    .type('application/json; charset=utf-8')
    .header('cache-control', caching)
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Buffer.from(bundle))

export const noBundle = (reply: FastifyReply) =>
  reply.code(404).send({ code: 'NOT_FOUND', message: 'There is no such bundle.' })

export function drawRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/api/draws/:id/bundle.json', async (request, reply) => {
    const { database, viewer } = await contextOf(request, null)
    const draw = await findDraw(database, request.params.id)
    const event = draw && (await database.event.findUnique({ where: { id: draw.eventId } }))
    const published = draw && event && can.seeEvent(viewer, event) ? publishedDraw(draw) : null
    if (!published) return noBundle(reply)
    return send(reply, publicBundle(published), { name: 'bundle.json', caching: 'no-cache' })
  })

  app.get<{ Params: { reference: string } }>(
    '/api/registrations/:reference/draw/bundle.json',
    async (request, reply) => {
      const context = await contextOf(request, null)
      const { reference } = request.params
      const registration = await context.database.registration.findFirst({ where: { reference, erasedAt: null } })
      const own = registration && (await ownPlace(registration, context))
      const bundle = own && (await bundleOf(own, context))
      if (!bundle) return noBundle(reply)
      return send(reply, bundle, { name: 'my-bundle.json', caching: 'private, no-store' })
    },
  )
}
