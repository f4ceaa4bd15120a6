/** Exports the registrations that the viewer sees, as they see them. */
import type { Readable } from 'node:stream'
import { states } from '@plenaria/domain/registration'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { RegistrationSort } from '../__generated__/resolvers.ts'
import { can, masksOf, nameFor } from '../access/policy.ts'
import { rowAsRead } from '../access/redaction.ts'
import { refuse as refuseAs } from '../access/routeGuards.ts'
import { scoreBands } from '../board/conditions.ts'
import { filterForLog } from '../board/filterForLog.ts'
import { type Asked, maxReferences, type Selection, selectRegistrations } from '../board/selection.ts'
import type { Context, ContextOf } from '../request/context.ts'
import { isFieldMasked } from '../request/pages.ts'
import type { EventRow, QuestionRow, TagRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { talliesSeen } from '../reviews/seen.ts'
import { tagsSeen } from '../tags/list.ts'
import { authoriseExport, csvOf, csvType, recordExport, sendFile } from './authoriseExport.ts'
import { answerColumn, openCells, reviewColumns } from './cells.ts'
import { fileColumns, fileWords } from './exportWords.ts'
import { rowsInSheet, writeWorkbook } from './workbook.ts'

const rowsAtOnce = 500

const several = <Value extends z.ZodType<string>>(value: Value) =>
  z
    .union([value, z.array(value)])
    .transform((given) => [given].flat() as z.infer<Value>[])
    .optional()

const text = z.string().regex(/^[^\0]*$/)

const flag = z
  .enum(['true', 'false'])
  .transform((given) => given === 'true')
  .optional()

const sorts = [
  'REGISTERED_ASC',
  'REGISTERED_DESC',
  'NAME_ASC',
  'ORGANISATION_ASC',
  'COUNTRY_ASC',
  'GROUP_ASC',
  'QUEUE_ASC',
  'SCORE_DESC',
  'SPREAD_DESC',
  'REVIEWS_ASC',
  'ANSWER_ASC',
  'ANSWER_DESC',
] as const satisfies RegistrationSort[]

const answerFilter = z.strictObject({
  questionKey: text,
  values: z.array(text).optional(),
  contains: text.optional(),
  from: text.optional(),
  to: text.optional(),
})

/** The parsed JSON; null if the text is invalid. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Matches `RegistrationFilter` and `RegistrationSort`; lists repeat the parameter. */
const query = z.strictObject({
  states: several(z.enum(states)),
  groupKeys: several(text),
  countries: several(text),
  languages: several(text),
  staged: flag,
  reviews: several(z.enum(['0', '1', '2', '3'])).transform((given) => given?.map(Number)),
  scores: several(z.enum(scoreBands)),
  spreadFrom: z.coerce.number().int().min(0).max(100).optional(),
  sessionIds: several(text),
  assignedTo: z.enum(['ME', 'ME_TO_REVIEW', 'UNASSIGNED']).optional(),
  reviewerId: text.optional(),
  tags: several(text),
  hasNotes: flag,
  mentionsViewer: flag,
  /** Separated by full stops: many have to fit into a URL. */
  references: text
    .transform((given) => given.split('.'))
    .pipe(z.array(text).max(maxReferences))
    .optional(),
  /** Each as JSON. */
  answers: several(text)
    .transform((given) => given?.map(parsed))
    .pipe(z.array(answerFilter).optional()),
  search: text.optional(),
  sort: z.enum(sorts).optional(),
  sortQuestion: text.optional(),
  /** Ordered column keys; none: all. */
  columns: several(text),
})

/** A request for a file of an event. */
interface Order {
  event: EventRow
  asked: Asked
  /** Column keys; null: all. */
  columns: string[] | null
  questions: QuestionRow[]
}

interface Format {
  type: string
  write: (title: string, header: string[], pages: AsyncGenerator<string[][]>) => Readable
  /** Upper bound on a file's rows, without its header. */
  maxRows: number
}

const formats: Record<'csv' | 'xlsx', Format> = {
  csv: { type: csvType, write: writeCsv, maxRows: Number.POSITIVE_INFINITY },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeWorkbook,
    maxRows: rowsInSheet - 1,
  },
}

export function exportRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  for (const [ending, format] of Object.entries(formats)) {
    app.get<{ Params: { slug: string } }>(
      `/api/events/:slug/registrations.${ending}`,
      { exposeHeadRoute: false },
      async (request, reply) => {
        const context = await contextOf(request, reply)
        const { database, language } = context
        const leave = await authoriseExport(request.params.slug, reply, context)
        if (!leave) return reply
        const { event } = leave
        const asked = query.safeParse(request.query)
        const questions = await database.question.findMany({
          where: { eventId: event.id, need: null },
          orderBy: { position: 'asc' },
        })
        if (!asked.success || !areKnown(asked.data.columns ?? [], questions))
          return refuseAs(reply, 400, 'MALFORMED', fileWords[language].malformed)
        const { sort, sortQuestion, columns = null, ...filter } = asked.data
        const list = { filter, sort, sortQuestion }
        const selection = await selected(event, list, context)
        if (!selection) return refuseAs(reply, 403, 'FIELD_MASKED', fileWords[language].fieldMasked)

        const rows = await selection.count()
        if (rows > format.maxRows) return refuseAs(reply, 422, 'TOO_MANY_ROWS', fileWords[language].tooManyRows)
        await recordExport(leave, recorded({ rows, columns, format: ending, ...list }), context)
        const order = { event, asked: list, columns, questions }
        const file = await openFile(order, format, context, () => contextOf(request, null))
        return sendFile(reply, `${event.slug}-registrations.${ending}`, format.type, file)
      },
    )
  }
}

const areKnown = (columns: string[], questions: QuestionRow[]): boolean => {
  const known = new Set<string>([...fileColumns, ...questions.map(({ key }) => answerColumn(key))])
  return columns.every((key, index) => known.has(key) && columns.indexOf(key) === index)
}

/** Null if it uses a masked field. */
async function selected(event: EventRow, asked: Asked, context: Context): Promise<Selection | null> {
  try {
    return await selectRegistrations(event, asked, context, 'EXPORT')
  } catch (fault) {
    if (isFieldMasked(fault)) return null
    throw fault
  }
}

interface Taken extends Asked {
  rows: number
  columns: string[] | null
  format: string
}

const recorded = ({ rows, format, columns, sort, sortQuestion, filter }: Taken): object => ({
  rows,
  format,
  filter: filterForLog(filter),
  sort: sort ?? null,
  ...(sortQuestion && { sortQuestion }),
  ...(columns && { columns }),
})

/** `again`: the viewer's current rights, which may have been lost while earlier rows were sent. */
async function openFile(
  { event, asked, columns, questions }: Order,
  format: Format,
  { database, viewer, language }: Context,
  again: () => Promise<Context>,
): Promise<Readable> {
  const where = { eventId: event.id }
  const [groups, sessions] = await Promise.all([
    database.stakeholderGroup.findMany({ where }),
    database.session.findMany({ where }),
  ])
  const tellsReviews = columns === null || reviewColumns.some((column) => columns.includes(column))
  const tellsTags = columns === null || columns.includes('tags')
  const { header, line } = openCells({ groups, sessions, questions }, columns, language)

  async function* pages(): AsyncGenerator<string[][]> {
    let requester = viewer
    let after: string | null = null
    for (;;) {
      if (!can.export(requester, event)) throw new Error('The right to take this file away has ended meanwhile.')
      const selection = await selectRegistrations(event, asked, { database, viewer: requester }, 'EXPORT')
      const { found, hasMore } = await selection.page({ take: rowsAtOnce, after })
      const seenBy = requester
      const rows = found.map(({ row }) => row)
      const tallies = tellsReviews ? await talliesSeen(rows, event, { database, viewer: seenBy }) : new Map()
      const tags = tellsTags ? await tagsSeen(rows, event, { database, viewer: seenBy }) : new Map<string, TagRow[]>()
      yield rows.map((row) =>
        line(
          rowAsRead(row, event, questions, seenBy, 'EXPORT'),
          new Set(masksOf(seenBy, row, event, 'EXPORT').keys()),
          {
            name: nameFor(seenBy, row, event, 'EXPORT'),
            tally: tallies.get(row.id),
            staged: can.decideOn(seenBy, row, event) ? row.staged : null,
            tags: (tags.get(row.id) ?? []).map(({ name }) => name),
          },
        ),
      )
      const last = found.at(-1)
      if (!last || !hasMore) return
      after = last.cursor
      requester = (await again()).viewer
    }
  }

  return format.write(textIn(language, event.titles) ?? event.slug, header, pages())
}

function writeCsv(_: string, header: string[], pages: AsyncGenerator<string[][]>): Readable {
  async function* lines(): AsyncGenerator<string[]> {
    yield header
    for await (const page of pages) yield* page
  }
  return csvOf(lines())
}
