/** Exports lists of an event: authorises the viewer, and records the export before the first byte is sent. */
import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { FastifyReply } from 'fastify'
import { forbidden, unlessConfirmedRecently } from '../access/forbidden.ts'
import { can, type Right, rightToExport } from '../access/policy.ts'
import { refuse as refuseAs } from '../access/routeGuards.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'

const refusals = {
  UnknownEvent: [404, 'UNKNOWN_EVENT'],
  NotAllowed: [403, 'NOT_ALLOWED'],
  SecondFactorNeeded: [403, 'SECOND_FACTOR_NEEDED'],
  RecentSecondFactorNeeded: [403, 'RECENT_SECOND_FACTOR_NEEDED'],
} as const

/** Error responses by name. */
export const no = (reply: FastifyReply, { __typename, message }: Refused<keyof typeof refusals>): FastifyReply => {
  const [status, code] = refusals[__typename]
  return refuseAs(reply, status, code, message)
}

export interface Leave {
  event: EventRow
  right: Right
}

/**
 * The event of the URL, and the right to export its lists.
 * @param also an additional permission required
 * @returns null if not allowed; the refusal has then been sent
 */
export async function authoriseExport(
  slug: string,
  reply: FastifyReply,
  context: Context,
  also: (viewer: Context['viewer'], event: EventRow) => boolean = () => true,
): Promise<Leave | null> {
  reply.header('cache-control', 'no-store')
  const { database, viewer, language } = context
  const event = await eventBySlug(database, slug)
  if (!event || !can.seeEvent(viewer, event)) {
    no(reply, refuse(language, 'UnknownEvent', {}))
    return null
  }
  const denial = await forbidden(context, (requester) => can.export(requester, event) && also(requester, event))
  const right = rightToExport(viewer, event)
  const stale = unlessConfirmedRecently(context)
  if (!denial && right && !stale) return { event, right }
  no(reply, denial ?? (right && stale) ?? refuse(language, 'NotAllowed', {}))
  return null
}

/** Records an export before the first byte is sent. `after`: what was exported, without personal data. */
export async function recordExport({ event, right }: Leave, after: object, context: Context): Promise<void> {
  const at = await now(context)
  await context.database.$transaction((transaction) =>
    appendAudit(transaction, [{ ...actorFor(context, right), what: 'EXPORTED', at, eventId: event.id, after }]),
  )
}

/** UTF-8 with a byte order mark, as spreadsheets expect; cells that look like formulas begin with an apostrophe. */
export function csvOf(lines: Iterable<string[]> | AsyncIterable<string[]>): Readable {
  const file = stringify({ bom: true, escape_formulas: true })
  // Errors end the file; the client can tell that it is truncated.
  pipeline(Readable.from(lines), file, () => {})
  return file
}

export const csvType = 'text/csv; charset=utf-8'

export const sendFile = (reply: FastifyReply, name: string, type: string, file: Readable): FastifyReply =>
  reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .send(file)
