/** Exports listed companions, as the list shows them. No other file contains them. */
import type { FastifyInstance } from 'fastify'
import { can, masksOf, nameFor } from '../access/policy.ts'
import { type CompanionOfEvent, companionsOfEvent, standingOf } from '../companions/read.ts'
import type { Context, ContextOf } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { authoriseExport, csvOf, csvType, recordExport, sendFile } from './authoriseExport.ts'
import { companionWords } from './companionWords.ts'

export function companionRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { slug: string } }>(
    '/api/events/:slug/companions.csv',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const context = await contextOf(request, reply)
      const leave = await authoriseExport(request.params.slug, reply, context, can.manageCompanions)
      if (!leave) return reply
      const { event } = leave
      const rows = (await companionsOfEvent(event, context)) ?? []
      await recordExport(leave, { list: 'companions', rows: rows.length }, context)
      const { columns } = companionWords[context.language]
      const lines = rows.map((row) => lineOf(row, event, context))
      return sendFile(reply, `${event.slug}-companions.csv`, csvType, csvOf([[...columns], ...lines]))
    },
  )
}

function lineOf(companion: CompanionOfEvent, event: EventRow, { viewer, language }: Context): string[] {
  const { registration, kind } = companion
  const words = companionWords[language]
  const isMasked = registration !== null && masksOf(viewer, registration, event, 'EXPORT').has('NAME')
  const shown = (value: string | null) => (isMasked ? '' : (value ?? ''))
  return [
    shown(companion.name),
    words.kinds[kind],
    companion.language ?? '',
    shown(companion.email),
    registration ? (nameFor(viewer, registration, event, 'EXPORT') ?? registration.reference) : words.institute,
    words.standings[standingOf(companion)],
  ]
}
