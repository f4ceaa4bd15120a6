/** The route that receives a file of people. It registers nobody. */
import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Prisma } from '@plenaria/prisma/client'
import { tidy } from '@plenaria/schema/texts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ImportField, ImportMapping } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { onlyFromSite, refuse as refuseAs } from '../access/routeGuards.ts'
import { addAll } from '../jobs/add.ts'
import type { Config } from '../kernel/config.ts'
import { openScope } from '../kernel/scope.ts'
import { refuse } from '../refusals/errors.ts'
import { type Form, loadForm } from '../registrations/form.ts'
import { now } from '../request/clock.ts'
import type { Context, ContextOf } from '../request/context.ts'
import type { RegistrationImportRow } from '../request/rows.ts'
import { no } from './authoriseExport.ts'
import { formFor, mayImport } from './find.ts'
import { importWords } from './importWords.ts'
import { maxColumns, maxFileBytes, maxRows, type Table, TableFault, withTable } from './readTable.ts'
import { suggestMapping } from './suggestMapping.ts'

/** Batch size: rows of a file, and their total characters. */
const atOnce = { rows: 500, characters: 1_000_000 }
const hour = 60 * 60_000
/** Milliseconds, enough for the largest file. */
const timeouts = { maxWait: 15_000, timeout: 120_000 }
const maxFileNameLength = 200

export async function uploadRoutes(app: FastifyInstance, contextOf: ContextOf, config: Config): Promise<void> {
  await openScope(app, 'uploads', async (doors) => {
    doors.addHook('onRequest', onlyFromSite(config))
    // Streams the body, for viewers who may upload it.
    doors.removeAllContentTypeParsers()
    doors.addContentTypeParser('*', (_, body, done) => done(null, body))

    doors.post<{
      Params: { slug: string }
      Querystring: { name?: string; purpose?: string }
      Body: Readable | undefined
    }>('/api/events/:slug/imports', async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const context = await contextOf(request, reply)
      const { query, params, headers, body } = request
      return takeFile(
        reply,
        { ...query, slug: params.slug, size: Number(headers['content-length'] ?? 0), body },
        context,
      )
    })
  })
}

interface Sent {
  slug: string
  name?: string
  purpose?: string
  /** Bytes. */
  size: number
  body: Readable | undefined
}

async function takeFile(reply: FastifyReply, { slug, name, size, body, ...sent }: Sent, context: Context) {
  const { database, viewer, language } = context
  const form = await loadForm(database, slug)
  if (!form || !can.seeEvent(viewer, form)) return no(reply, refuse(language, 'UnknownEvent', {}))
  const purpose = purposeOf(sent.purpose)
  const denial = await forbidden(context, (requester) => mayImport(requester, form, { purpose }))
  if (denial || !viewer) return no(reply, denial ?? refuse(language, 'NotAllowed', {}))
  const { files } = importWords[language]
  if (size > maxFileBytes)
    return refuseAs(reply.header('connection', 'close'), 413, 'FILE_TOO_LARGE', files.FILE_TOO_LARGE({}))
  if (!body) return refuseAs(reply, 422, 'TABLE_EMPTY', files.TABLE_EMPTY({}))
  const fileName = tidy(name).replaceAll('\0', '').slice(0, maxFileNameLength)
  try {
    const id = await withTable(body, (table) =>
      store(formFor(form, { purpose }, viewer), { purpose, fileName }, table, context),
    )
    return reply.code(201).send({ id })
  } catch (fault) {
    return refuseTable(reply, fault, language)
  }
}

/** @throws any error that isn't the file's */
function refuseTable(reply: FastifyReply, fault: unknown, language: Context['language']) {
  if (!(fault instanceof TableFault)) throw fault
  const status = fault.code === 'FILE_TOO_LARGE' ? 413 : 422
  if (status === 413) reply.header('connection', 'close')
  return refuseAs(reply, status, fault.code, importWords[language].files[fault.code](fault.facts))
}

/** Stores the whole file or nothing, and a job that deletes it a day later. */
async function store(
  form: Form,
  { purpose, fileName }: { purpose: RegistrationImportRow['purpose']; fileName: string },
  table: Table,
  context: Context,
): Promise<string> {
  const { database, viewer } = context
  const id = randomUUID()
  const createdAt = await now(context)
  const writeHead = async (transaction: Prisma.TransactionClient, cells: readonly string[]) => {
    const titles = cells.map((title) => tidy(title))
    if (titles.length > maxColumns) throw new TableFault('TOO_MANY_COLUMNS', { found: titles.length })
    const { source, mapping: suggested } = suggestMapping(titles, form)
    await transaction.registrationImport.create({
      data: {
        id,
        eventId: form.id,
        purpose,
        fileName,
        encoding: table.encoding,
        separator: table.separator,
        source,
        titles,
        rowCount: 0,
        mapping: asJson(asked(suggested, purpose)),
        createdBy: viewer?.id ?? '',
        createdAt,
      },
    })
  }
  await database.$transaction(async (transaction) => {
    let writer: RowWriter | null = null
    for await (const row of table.rows) {
      if (writer) await writer.add(row)
      else {
        await writeHead(transaction, row.cells)
        writer = new RowWriter(transaction, id)
      }
    }
    if (!writer || writer.rowCount === 0) throw new TableFault('TABLE_EMPTY')
    await writer.write()
    const { rowCount } = writer
    await transaction.registrationImport.update({ where: { id }, data: { rowCount } })
    const run_at = new Date(createdAt.getTime() + 24 * hour).toISOString()
    await transaction.$queryRaw(addAll([{ identifier: 'forget_import', payload: { id }, run_at }]))
  }, timeouts)
  return id
}

type TableRow = { number: number; cells: string[] }

/** Writes a file's rows in batches. */
class RowWriter {
  rowCount = 0
  readonly #transaction: Prisma.TransactionClient
  readonly #importId: string
  #waiting: TableRow[] = []
  #characters = 0

  constructor(transaction: Prisma.TransactionClient, importId: string) {
    this.#transaction = transaction
    this.#importId = importId
  }

  async add(row: TableRow): Promise<void> {
    this.rowCount += 1
    if (this.rowCount > maxRows) throw new TableFault('TOO_MANY_ROWS')
    this.#waiting.push(row)
    for (const cell of row.cells) this.#characters += cell.length
    if (this.#waiting.length === atOnce.rows || this.#characters >= atOnce.characters) await this.write()
  }

  /** Writes the pending rows. */
  async write(): Promise<void> {
    await writeRows(this.#transaction, this.#importId, this.#waiting)
    this.#waiting = []
    this.#characters = 0
  }
}

/** Takes one parameter: with one value per cell, each would be copied several times. */
const writeRows = (
  transaction: Prisma.TransactionClient,
  importId: string,
  rows: readonly { number: number; cells: string[] }[],
) =>
  transaction.$executeRaw`
    insert into import_row (import_id, number, cells)
    select ${importId}::uuid, each.number, each.cells
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as each (number int, cells text[])`

type Purpose = RegistrationImportRow['purpose']

const purposeOf = (asked: string | undefined): Purpose => {
  if (asked === 'invite') return 'INVITE'
  return asked === 'recipients' ? 'RECIPIENTS' : 'REGISTER'
}

const names: readonly ImportField[] = ['NAME', 'FIRST_NAME', 'LAST_NAME', 'EMAIL', 'MAIL_LANGUAGE']
/** Requested fields by purpose; null: all. */
const askedOf: Record<Purpose, readonly ImportField[] | null> = {
  REGISTER: null,
  INVITE: [...names, 'GROUP', 'STATUS'],
  RECIPIENTS: [...names, 'ORGANISATION', 'COUNTRY', 'LANGUAGES'],
}

/** Without fields that aren't requested for these people. */
const asked = (mapping: ImportMapping, purpose: Purpose): ImportMapping => ({
  ...mapping,
  columns: mapping.columns.filter(({ field }) => askedOf[purpose]?.includes(field) ?? true),
})

export const asJson = (mapping: ImportMapping): Prisma.InputJsonValue => mapping as unknown as Prisma.InputJsonValue
