/** Sends the auditor's bundle of a draw: authorises the viewer, and records it before the first byte is sent. */
import { Readable } from 'node:stream'
import type { Language } from '@plenaria/schema/languages'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { forbidden, unlessConfirmedRecently } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { refuse as refuseAs } from '../access/routeGuards.ts'
import { auditRight, bundleInTurns, openingOf, recordAudit } from '../draws/audit.ts'
import { noBundle } from '../draws/routes.ts'
import { findDraw, publishedDraw } from '../draws/rows.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context, ContextOf } from '../request/context.ts'
import { no, sendFile } from './authoriseExport.ts'

/** Reasons for refusals. */
const words: Record<Language, { auditorMissing: string; poolErased: string }> = {
  en: {
    auditorMissing: 'Enter who will check the draw, in 2 to 200 characters.',
    poolErased:
      'Someone in this draw has had their data deleted, so it can no longer be opened in full. Use a bundle downloaded earlier.',
  },
  es: {
    auditorMissing: 'Indique quién comprobará el sorteo, con entre 2 y 200 caracteres.',
    poolErased:
      'Se eliminaron los datos de alguien de este sorteo, así que ya no se puede abrir por completo. Use un archivo descargado antes.',
  },
  pt_BR: {
    auditorMissing: 'Informe quem vai conferir o sorteio, com 2 a 200 caracteres.',
    poolErased:
      'Os dados de alguém deste sorteio foram excluídos, por isso ele não pode mais ser aberto por inteiro. Use um arquivo baixado antes.',
  },
  fr: {
    auditorMissing: 'Indiquez qui vérifiera le tirage, en 2 à 200 caractères.',
    poolErased:
      'Les données d’une personne de ce tirage ont été effacées : il ne peut plus être ouvert en entier. Utilisez un fichier téléchargé auparavant.',
  },
}

/** The person who will check it. */
const query = z.object({ auditor: z.string().trim().min(2).max(200) })

async function sendAudit(id: string, asked: unknown, reply: FastifyReply, context: Context): Promise<FastifyReply> {
  const { database, language, viewer } = context
  reply.header('cache-control', 'no-store')
  const draw = await findDraw(database, id)
  const event = draw && (await database.event.findUnique({ where: { id: draw.eventId } }))
  const published = draw && event && can.seeEvent(viewer, event) ? publishedDraw(draw) : null
  if (!published || !draw || !event) return noBundle(reply)
  const denial = await forbidden(context, (requester) => auditRight(draw, event, { viewer: requester }) !== null)
  const right = auditRight(draw, event, context)
  const stale = unlessConfirmedRecently(context)
  if (denial || !right || stale) return no(reply, denial ?? (right && stale) ?? refuse(language, 'NotAllowed', {}))
  const { data } = query.safeParse(asked)
  if (!data) return refuseAs(reply, 400, 'MALFORMED', words[language].auditorMissing)
  const opening = await openingOf(draw, context)
  if (!opening) return refuseAs(reply, 410, 'POOL_ERASED', words[language].poolErased)
  await recordAudit(draw, { event, right, auditor: data.auditor }, context)
  const name = `${event.slug}-draw-${draw.round}-auditor.json`
  return sendFile(reply, name, 'application/json; charset=utf-8', Readable.from(bundleInTurns(published, opening)))
}

export function drawExportRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>(
    '/api/draws/:id/auditor.json',
    { exposeHeadRoute: false },
    async (request, reply) => sendAudit(request.params.id, request.query, reply, await contextOf(request, reply)),
  )
}
