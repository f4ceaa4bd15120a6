/** Answers of those who attended, taken away as a file: of those registrations that the viewer may take away, as they see them. */
import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { FastifyInstance } from 'fastify'
import { actFor, appendAudit } from '../audit/append.ts'
import type { Context, ContextOf } from '../context.ts'
import { refuse } from '../errors.ts'
import { now } from '../events/clock.ts'
import { answerColumn, openCells } from '../exchange/cells.ts'
import { forbidden } from '../forbidden.ts'
import { refuse as refuseAs } from '../people/doors.ts'
import { can, masksOf, nameFor, rightToExport, visible } from '../policy.ts'
import { rowAsRead } from '../reviews/redaction.ts'
import type { EventRow } from '../rows.ts'

const columns = ['reference', 'name', 'group'] as const

export function followUpRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { slug: string } }>(
    '/api/events/:slug/follow-up.csv',
    { exposeHeadRoute: false },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const context = await contextOf(request, reply)
      const { database, viewer, language } = context
      const event = await database.event.findUnique({ where: { slug: request.params.slug } })
      if (!event || !can.seeEvent(viewer, event))
        return refuseAs(reply, 404, 'UNKNOWN_EVENT', refuse(language, 'UnknownEvent', {}).message)
      const forbids = await forbidden(context, (asker) => can.export(asker, event))
      const right = rightToExport(viewer, event)
      if (forbids || !right) {
        const code = forbids?.__typename === 'SecondFactorNeeded' ? 'SECOND_FACTOR_NEEDED' : 'NOT_ALLOWED'
        return refuseAs(reply, 403, code, (forbids ?? refuse(language, 'NotAllowed', {})).message)
      }
      const { header, lines } = await fileOf(event, context)
      // Before the first byte leaves.
      await database.$transaction(async (transaction) => {
        const after = { list: 'follow-up', rows: lines.length }
        const at = await now(context)
        await appendAudit(transaction, [{ ...actFor(context, right), what: 'EXPORTED', at, eventId: event.id, after }])
      })
      const file = stringify({ bom: true, escape_formulas: true })
      pipeline(Readable.from([header, ...lines]), file, () => {})
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${event.slug}-follow-up.csv"`)
        .header('x-content-type-options', 'nosniff')
        .send(file)
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
    return line(row, masked, { name: nameFor(viewer, registration, event, 'EXPORT'), tally: undefined })
  })
  return { header, lines }
}
