/** Exports attendees' answers, of registrations that the viewer may export, as they see them. */
import type { FastifyInstance } from 'fastify'
import { masksOf, nameFor, visible } from '../access/policy.ts'
import { rowAsRead } from '../access/redaction.ts'
import { authoriseExport, csvOf, csvType, recordExport, sendFile } from '../exchange/authoriseExport.ts'
import { answerColumn, openCells } from '../exchange/cells.ts'
import type { Context, ContextOf } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'

const columns = ['reference', 'name', 'group'] as const

export function followUpRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { slug: string } }>(
    '/api/events/:slug/follow-up.csv',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const context = await contextOf(request, reply)
      const leave = await authoriseExport(request.params.slug, reply, context)
      if (!leave) return reply
      const { header, lines } = await fileOf(leave.event, context)
      await recordExport(leave, { list: 'follow-up', rows: lines.length }, context)
      return sendFile(reply, `${leave.event.slug}-follow-up.csv`, csvType, csvOf([header, ...lines]))
    },
  )
}

async function fileOf(event: EventRow, { database, viewer, language }: Context) {
  const where = { eventId: event.id }
  const [groups, questions] = await Promise.all([
    database.stakeholderGroup.findMany({ where }),
    database.followUpQuestion.findMany({ where, orderBy: { position: 'asc' } }),
  ])
  const mayTake = visible.followUpAnswers(viewer, event, 'EXPORT')
  const answers = mayTake
    ? await database.followUpAnswer.findMany({
        where: mayTake,
        include: { registration: true },
        orderBy: { registrationId: 'asc' },
      })
    : []
  const chosen = [...columns, ...questions.map(({ key }) => answerColumn(key))]
  const { header, line } = openCells({ groups, sessions: [], questions }, chosen, language)
  const lines = answers.map(({ registration, answers: given }) => {
    const row = rowAsRead({ ...registration, answers: given }, event, questions, viewer, 'EXPORT')
    const masked = new Set(masksOf(viewer, registration, event, 'EXPORT').keys())
    return line(row, masked, {
      name: nameFor(viewer, registration, event, 'EXPORT'),
      staged: null,
      tally: undefined,
      tags: [],
    })
  })
  return { header, lines }
}
