/**
 * Exports an event's audit log, oldest entry first, as the viewer sees it: CSV with the filter of the page, or JSON with what each hash
 * covers, so that anybody can verify the chain. Pages are read as the file is sent, so that memory doesn't grow with the log.
 */
import { Readable } from 'node:stream'
import type { Prisma } from '@plenaria/prisma/client'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { can, visible } from '../access/policy.ts'
import { refuse as refuseAs } from '../access/routeGuards.ts'
import { actorOf, factsOf, hashText, reasonOf, recordOf, referenceOf, sequenceOf } from '../auditLog/fields.ts'
import { matchingAudit } from '../auditLog/list.ts'
import { instituteById } from '../request/byId.ts'
import type { Context, ContextOf } from '../request/context.ts'
import type { AuditEntryRow, EventRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { auditColumns } from './auditWords.ts'
import { authoriseExport, csvOf, csvType, recordExport, sendFile } from './authoriseExport.ts'
import { fileWords } from './exportWords.ts'

const rowsAtOnce = 500

const several = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .pipe(z.array(z.string()).max(100))
  .optional()

const instant = z
  .string()
  .pipe(z.iso.datetime({ offset: true }))
  .transform((given) => new Date(given))
  .optional()

/** As `AuditFilter`; lists are given by repeating the name. */
const query = z.strictObject({
  kinds: several,
  actorKinds: several,
  instituteSlugs: several,
  reference: z.string().optional(),
  from: instant,
  until: instant,
})

type Filter = z.infer<typeof query>

/** A whole chain can be verified, and a filtered one can't. */
const noFilter = z.strictObject({})

interface Log {
  event: EventRow
  /** Again with each page: the viewer's rights may end while earlier pages are sent. */
  again: () => Promise<Context>
  /** Null: the viewer sees none that match. */
  whereFor: (context: Context) => Promise<Prisma.AuditEntryWhereInput | null>
}

export function auditRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { slug: string } }>(
    '/api/events/:slug/audit-log.csv',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const found = await openLog(request, reply, { format: 'csv', shape: query }, contextOf)
      if (!found) return reply
      const { log, context } = found
      return sendFile(reply, `${log.event.slug}-audit-log.csv`, csvType, csvOf(linesOf(log, context)))
    },
  )
  app.get<{ Params: { slug: string } }>(
    '/api/events/:slug/audit-log.json',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const found = await openLog(request, reply, { format: 'json', shape: noFilter }, contextOf)
      if (!found) return reply
      const { log } = found
      const file = Readable.from(jsonOf(log, found.at), { objectMode: false })
      return sendFile(reply, `${log.event.slug}-audit-log.json`, 'application/json; charset=utf-8', file)
    },
  )
}

/** Authorises and records the export. Null: the refusal was sent. */
async function openLog(
  request: FastifyRequest<{ Params: { slug: string } }>,
  reply: FastifyReply,
  { format, shape }: { format: 'csv' | 'json'; shape: z.ZodType<Filter> },
  contextOf: ContextOf,
): Promise<{ log: Log; context: Context; at: Date } | null> {
  const context = await contextOf(request, reply)
  const leave = await authoriseExport(request.params.slug, reply, context, can.seeAudit)
  if (!leave) return null
  const { event } = leave
  const asked = shape.safeParse(request.query)
  if (!asked.success) {
    refuseAs(reply, 400, 'MALFORMED', fileWords[context.language].malformed)
    return null
  }
  const filter = asked.data
  const whereFor = async (requester: Context) => {
    const allowed = visible.auditEntries(requester.viewer, event)
    const matching = allowed && (await matchingAudit(event, filter, requester))
    return matching && { AND: [allowed, matching] }
  }
  await recordExport(leave, { list: 'audit-log', format, filter: forLog(filter) }, context)
  const again = () => contextOf(request, null)
  return { log: { event, again, whereFor }, context, at: await timeOf(context) }
}

/** A reference may still be known to somebody when its registration has been erased. */
const forLog = ({ reference, from, until, ...rest }: Filter): object => ({
  ...rest,
  ...(reference !== undefined && { reference: true }),
  ...(from && { from: from.toISOString() }),
  ...(until && { until: until.toISOString() }),
})

async function timeOf({ database }: Context): Promise<Date> {
  const [{ at }] = await database.$queryRaw<[{ at: Date }]>`select desk_now() as at`
  return at
}

interface Page {
  entries: AuditEntryRow[]
  /** In which they are shown. */
  context: Context
}

/** In the order of the chain. */
async function* pagesOf({ event, again, whereFor }: Log): AsyncGenerator<Page> {
  let after = 0
  for (;;) {
    const context = await again()
    if (!can.export(context.viewer, event)) throw new Error('The right to export this log has ended meanwhile.')
    const where = await whereFor(context)
    if (!where) return
    const entries: AuditEntryRow[] = await context.database.auditEntry.findMany({
      where: { AND: [where, { sequence: { gt: after } }] },
      orderBy: { sequence: 'asc' },
      take: rowsAtOnce,
    })
    yield { entries, context }
    const last = entries.at(-1)
    if (!last || entries.length < rowsAtOnce) return
    after = last.sequence
  }
}

/** An entry as the viewer sees it. */
async function shownEntry(entry: AuditEntryRow, context: Context) {
  const [sequence, actor, institute, reference, before, after, reason] = await Promise.all([
    sequenceOf(entry, context),
    actorOf(entry, context),
    entry.instituteId === null ? null : instituteById(entry.instituteId, context),
    referenceOf(entry, context),
    factsOf(entry, 'before', context),
    factsOf(entry, 'after', context),
    reasonOf(entry, context),
  ])
  return {
    sequence,
    at: entry.at.toISOString(),
    kind: entry.what,
    actorKind: entry.actorKind,
    actor,
    institute: institute && { slug: institute.slug, name: textIn(context.language, institute.names) ?? institute.slug },
    grant: entry.grantId,
    reference,
    before,
    after,
    reason,
    requestId: entry.requestId,
    hash: hashText(entry),
  }
}

async function* linesOf(log: Log, { language }: Context): AsyncGenerator<string[]> {
  const { zone } = log.event
  yield Object.values(auditColumns[language](zone))
  const local = localTimes(zone)
  for await (const { entries, context } of pagesOf(log)) {
    const shown = await Promise.all(entries.map((entry) => shownEntry(entry, context)))
    for (const each of shown)
      yield [
        each.sequence === null ? '' : String(each.sequence),
        each.at,
        local(new Date(each.at)),
        each.kind,
        each.actorKind,
        each.actor ?? '',
        each.institute?.name ?? '',
        each.grant ?? '',
        each.reference ?? '',
        jsonCell(each.before),
        jsonCell(each.after),
        each.reason ?? '',
        each.requestId ?? '',
        each.hash,
      ]
  }
}

const jsonCell = (facts: unknown): string => (facts === null ? '' : JSON.stringify(facts))

/** «2026-12-01 09:30:05 UTC-05:00», as spreadsheets of any language read it. */
function localTimes(timeZone: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone,
  })
  const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  return (at) => {
    const name = offset.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
    return `${format.format(at)} ${name.replace('GMT', 'UTC')}`
  }
}

/** `docs/api.md` says how the chain is verified by it. */
async function* jsonOf(log: Log, at: Date): AsyncGenerator<string> {
  const { slug, zone } = log.event
  yield `{"event":${JSON.stringify(slug)},"zone":${JSON.stringify(zone)},"exportedAt":"${at.toISOString()}","entries":[`
  let count = 0
  for await (const { entries, context } of pagesOf(log)) {
    const shown = await Promise.all(
      entries.map(async (entry) => ({ ...(await shownEntry(entry, context)), record: await recordOf(entry, context) })),
    )
    yield shown.map((each, index) => `${count + index === 0 ? '' : ','}\n${JSON.stringify(each)}`).join('')
    count += shown.length
  }
  yield `\n],"count":${count}}\n`
}
