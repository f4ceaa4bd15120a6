/** Registrations taken away as a file: those that the viewer sees, as they see them. */
import { pipeline, Readable } from 'node:stream'
import { states } from '@plenaria/domain/registration'
import { type Stringifier, stringify } from 'csv-stringify'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { actFor, appendAudit } from '../audit/append.ts'
import type { Context, ContextOf } from '../context.ts'
import { type Refused, refuse } from '../errors.ts'
import { now } from '../events/clock.ts'
import { forbidden } from '../forbidden.ts'
import { isFieldMasked } from '../pages.ts'
import { refuse as refuseAs } from '../people/doors.ts'
import { can, masksOf, type Right, rightToExport } from '../policy.ts'
import type { EventRow, RegistrationRow } from '../rows.ts'
import { openCells } from './csvCells.ts'
import { csvWords } from './csvWords.ts'
import { type Selection, selectRegistrations } from './selection.ts'

const rowsAtOnce = 500

const several = <Value extends z.ZodType<string>>(value: Value) =>
  z
    .union([value, z.array(value)])
    .transform((given) => [given].flat() as z.infer<Value>[])
    .optional()

const text = z.string().regex(/^[^\0]*$/)

/** As `RegistrationFilter` and `RegistrationSort`; lists are given by repeating the name. */
const query = z.strictObject({
  states: several(z.enum(states)),
  groupKeys: several(text),
  countries: several(text),
  staged: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional(),
  search: text.optional(),
  sort: z.enum(['REGISTERED_ASC', 'REGISTERED_DESC', 'NAME_ASC']).optional(),
})

const noes = {
  UnknownEvent: [404, 'UNKNOWN_EVENT'],
  NotAllowed: [403, 'NOT_ALLOWED'],
  SecondFactorNeeded: [403, 'SECOND_FACTOR_NEEDED'],
} as const

export function csvRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { slug: string } }>(
    '/api/events/:slug/registrations.csv',
    { exposeHeadRoute: false },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const context = await contextOf(request, reply)
      const { database, viewer, language } = context
      const event = await database.event.findUnique({ where: { slug: request.params.slug } })
      if (!event || !can.seeEvent(viewer, event)) return no(reply, refuse(language, 'UnknownEvent', {}))
      const forbids = await forbidden(context, (asker) => can.export(asker, event))
      const right = rightToExport(viewer, event)
      if (forbids || !right) return no(reply, forbids ?? refuse(language, 'NotAllowed', {}))
      const asked = query.safeParse(request.query)
      if (!asked.success) return refuseAs(reply, 400, 'MALFORMED', csvWords[language].malformed)
      const { sort, ...filter } = asked.data
      const selection = selected(event, { filter, sort }, context)
      if (!selection) return refuseAs(reply, 403, 'FIELD_MASKED', csvWords[language].fieldMasked)

      await record(event, right, selection, { filter, sort }, context)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${event.slug}-registrations.csv"`)
        .header('x-content-type-options', 'nosniff')
        .send(await openFile(event, selection, context))
    },
  )
}

const no = (reply: FastifyReply, { __typename, message }: Refused<keyof typeof noes>): FastifyReply => {
  const [status, code] = noes[__typename]
  return refuseAs(reply, status, code, message)
}

type Asked = Parameters<typeof selectRegistrations>[1]

/** Null: by a field that is masked. */
function selected(event: EventRow, asked: Asked, { viewer }: Context): Selection | null {
  try {
    return selectRegistrations(event, asked, viewer, 'EXPORT')
  } catch (fault) {
    if (isFieldMasked(fault)) return null
    throw fault
  }
}

/** Before the first byte leaves: nothing is taken away that is not recorded. */
async function record(event: EventRow, right: Right, { where }: Selection, asked: Asked, context: Context) {
  const at = await now(context)
  await context.database.$transaction(async (transaction) => {
    const rows = await transaction.registration.count({ where })
    // What was searched for may be somebody's name or address, and the log keeps those of nobody.
    const { search, ...filter } = asked.filter ?? {}
    const after = { rows, filter: { ...filter, ...(search && { search: true }) }, sort: asked.sort ?? null }
    await appendAudit(transaction, [{ ...actFor(context, right), what: 'EXPORTED', at, eventId: event.id, after }])
  })
}

/** UTF-8 with a byte order mark, as spreadsheets expect; what they would take for a formula begins with an apostrophe. */
async function openFile(event: EventRow, selection: Selection, context: Context): Promise<Stringifier> {
  const { database, viewer, language } = context
  const where = { eventId: event.id }
  const [groups, sessions, questions] = await Promise.all([
    database.stakeholderGroup.findMany({ where }),
    database.session.findMany({ where }),
    database.question.findMany({ where, orderBy: { position: 'asc' } }),
  ])
  const { header, line } = openCells({ groups, sessions, questions }, language)

  async function* lines(): AsyncGenerator<string[]> {
    yield header
    for await (const row of rowsOf(selection, context)) {
      yield line(row, new Set(masksOf(viewer, row, event, 'EXPORT').keys()))
    }
  }

  const file = stringify({ bom: true, escape_formulas: true })
  // A fault ends the file; whoever reads it sees that it breaks off.
  pipeline(Readable.from(lines()), file, () => {})
  return file
}

async function* rowsOf({ where, order }: Selection, { database }: Context): AsyncGenerator<RegistrationRow> {
  let after: string | null = null
  for (;;) {
    const rows: RegistrationRow[] = await database.registration.findMany({
      where: after === null ? where : { AND: [where, order.after(after)] },
      orderBy: order.by,
      take: rowsAtOnce,
    })
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < rowsAtOnce) return
    after = order.cursorOf(last)
  }
}
