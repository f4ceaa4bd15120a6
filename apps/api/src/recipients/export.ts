/** Exports the recipients that the list shows, in a file that the import reads back. */
import { tag } from '@plenaria/schema/languages'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { RecipientStatus } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { refuse as refuseAs } from '../access/routeGuards.ts'
import { authoriseExport, csvOf, csvType, recordExport, sendFile } from '../exchange/authoriseExport.ts'
import { fileWords } from '../exchange/exportWords.ts'
import type { Context, ContextOf } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { recipientColumns } from './exportWords.ts'
import { languageName } from './languageName.ts'
import { matching } from './list.ts'

const statuses = ['NOT_SENT', 'UNDELIVERED', 'UNACKNOWLEDGED', 'ACKNOWLEDGED'] as const satisfies RecipientStatus[]

/** Query parameters, equivalent to `RecipientFilter`. */
const query = z.strictObject({
  search: z.string().optional(),
  country: z.string().optional(),
  status: z.enum(statuses).optional(),
})

const rowsAtOnce = 1_000

export function recipientRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { slug: string } }>(
    '/api/events/:slug/recipients.csv',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const context = await contextOf(request, reply)
      const leave = await authoriseExport(request.params.slug, reply, context, can.manageRecipients)
      if (!leave) return reply
      const { event } = leave
      const asked = query.safeParse(request.query)
      if (!asked.success) return refuseAs(reply, 400, 'MALFORMED', fileWords[context.language].malformed)
      const { search, ...filter } = asked.data
      // What was searched for may be somebody's name, and the log has no names.
      const after = { list: 'recipients', filter: { ...filter, ...(search !== undefined && { search: true }) } }
      await recordExport(leave, after, context)
      return sendFile(reply, `${event.slug}-recipients.csv`, csvType, csvOf(linesOf(event, asked.data, context)))
    },
  )
}

async function* linesOf(
  event: EventRow,
  filter: z.infer<typeof query>,
  { database, language }: Context,
): AsyncGenerator<string[]> {
  yield Object.values(recipientColumns[language])
  const where = await matching(event, filter, database)
  const countries = new Intl.DisplayNames([tag(language)], { type: 'region' })
  let before: string | null = null
  for (;;) {
    const rows: Awaited<ReturnType<typeof page>> = await page(database, {
      AND: [where, before ? { id: { lt: before } } : {}],
    })
    for (const { name, body, country, email, deliveries, ...row } of rows) {
      const [newest] = deliveries
      yield [
        name,
        body,
        countries.of(country) ?? country,
        languageName(language, row.language),
        email,
        newest ? String(newest.number) : '',
        instant(newest?.sentAt),
        instant(newest?.remindedAt),
        instant(newest?.acknowledgedAt),
      ]
    }
    before = rows.at(-1)?.id ?? null
    if (rows.length < rowsAtOnce) return
  }
}

const page = (database: Context['database'], where: Awaited<ReturnType<typeof matching>>) =>
  database.recipient.findMany({
    where,
    orderBy: { id: 'desc' },
    take: rowsAtOnce,
    include: { deliveries: { orderBy: { number: 'desc' }, take: 1 } },
  })

/** Formats an instant so that spreadsheets in any language can parse it; empty if there is none. */
const instant = (at: Date | null | undefined): string => at?.toISOString().slice(0, 16).replace('T', ' ') ?? ''
