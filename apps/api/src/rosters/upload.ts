/** The route that receives a roster of a session's video conference. It records nobody's attendance. */
import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { type Expected, type Matching, matchRoster } from '@plenaria/domain/rosters/match'
import { extentOf, type RosterFault, type RosterRow, readRoster } from '@plenaria/domain/rosters/read'
import { foldEmail, tidy } from '@plenaria/schema/texts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { forbidden } from '../access/forbidden.ts'
import { can, masksOf, rightToCheckIn } from '../access/policy.ts'
import { onlyFromSite, refuse as refuseAs } from '../access/routeGuards.ts'
import { isToCome } from '../attendance/places.ts'
import { importWords } from '../exchange/importWords.ts'
import { TableFault, type TableRow, withTable } from '../exchange/readTable.ts'
import { addAll } from '../jobs/add.ts'
import type { Config } from '../kernel/config.ts'
import { openScope } from '../kernel/scope.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import { zoneProblems } from '../refusals/fieldProblems.ts'
import { moment } from '../refusals/words/moment.ts'
import { now } from '../request/clock.ts'
import type { Context, ContextOf } from '../request/context.ts'
import type { EventRow, SessionRow } from '../request/rows.ts'
import { findSession } from '../sessions/change.ts'
import { spanOf } from './read.ts'
import { type RosterFaultName, rosterWords } from './words.ts'

const maxBytes = 10 * 1024 * 1024
const maxRows = 10_000
/** Unmatched rows that are listed one by one. */
const maxListed = 200
const keptFor = 24 * 60 * 60_000

export async function rosterRoutes(app: FastifyInstance, contextOf: ContextOf, config: Config): Promise<void> {
  await openScope(app, 'rosters', async (doors) => {
    doors.addHook('onRequest', onlyFromSite(config))
    // Streams the body, for viewers who may upload it.
    doors.removeAllContentTypeParsers()
    doors.addContentTypeParser('*', (_, body, done) => done(null, body))

    doors.post<{ Params: { id: string }; Querystring: { zone?: string }; Body: Readable | undefined }>(
      '/api/sessions/:id/roster',
      async (request, reply) => {
        reply.header('cache-control', 'no-store')
        const context = await contextOf(request, reply)
        const { query, params, headers, body } = request
        const size = Number(headers['content-length'] ?? 0)
        return takeFile(reply, { ...query, sessionId: params.id, size, body }, context)
      },
    )
  })
}

interface Sent {
  sessionId: string
  zone?: string
  /** Bytes. */
  size: number
  body: Readable | undefined
}

const statuses = {
  UnknownSession: [404, 'UNKNOWN_SESSION'],
  NotAllowed: [403, 'NOT_ALLOWED'],
  SecondFactorNeeded: [403, 'SECOND_FACTOR_NEEDED'],
} as const

function no(reply: FastifyReply, { __typename, message }: Refused<keyof typeof statuses>): FastifyReply {
  const [status, code] = statuses[__typename]
  return refuseAs(reply, status, code, message)
}

async function takeFile(reply: FastifyReply, { sessionId, zone, size, body }: Sent, context: Context) {
  const { language } = context
  const found = sessionId.includes('\0') ? null : await findSession(sessionId, context)
  if (!found) return no(reply, refuse(language, 'UnknownSession', {}))
  const { event, session } = found
  const denial = await forbidden(context, (requester) => can.importRoster(requester, event, session.id))
  if (denial) return no(reply, denial)
  const say = (fault: RosterFaultName, facts: Partial<RosterFault> = {}) =>
    refuseAs(reply, fault === 'FILE_TOO_LARGE' ? 413 : 422, fault, inWords(fault, facts, found, context))
  if (size > maxBytes) return say('FILE_TOO_LARGE')
  if (zone !== undefined && zoneProblems(zone, 'zone').length > 0) return say('UNKNOWN_ZONE')
  if (!body) return say('ROSTER_EMPTY')
  try {
    const rows = await withTable(body, ({ rows: all }) => collect(all))
    if (rows.length > maxRows) return say('ROSTER_TOO_LONG')
    const roster = readRoster(rows, spanOf(session), zone ?? event.zone)
    if ('fault' in roster) return say(roster.fault, roster)
    return reply.code(201).send({ id: await store(roster.rows, found, context) })
  } catch (fault) {
    if (!(fault instanceof TableFault)) throw fault
    return refuseAs(reply, 422, fault.code, importWords[language].files[fault.code](fault.facts))
  }
}

/** One row more than may be read, at most. */
async function collect(all: AsyncIterable<TableRow>): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const { number, cells } of all) {
    rows.push({ number, cells: cells.map((cell) => tidy(cell)) })
    if (rows.length > maxRows) break
  }
  return rows
}

interface Found {
  event: EventRow
  session: SessionRow
}

function inWords(
  fault: RosterFaultName,
  facts: Partial<RosterFault>,
  { event: { zone }, session: { startsAt, endsAt } }: Found,
  { language }: Context,
): string {
  const when = (at: Date | number): string => moment(language, new Date(at), zone)
  const { from, to } = 'from' in facts && 'to' in facts ? facts : { from: 0, to: 0 }
  const row = 'row' in facts ? (facts.row ?? 0) : 0
  const at = { from: when(from ?? 0), to: when(to ?? 0), starts: when(startsAt), ends: when(endsAt) }
  return rosterWords[language][fault]({ row, ...at })
}

/**
 * People expected at the session whose name and address the viewer sees: others are not matched, so that nobody can find out by a
 * file what is masked.
 */
async function expectedAt({ event, session }: Found, { database, viewer }: Context): Promise<Expected[]> {
  const rows = await database.registration.findMany({
    where: { eventId: event.id, state: 'CONFIRMED', erasedAt: null },
    include: { places: { where: { sessionId: session.id } } },
  })
  return rows.flatMap(({ places, ...registration }) => {
    const masked = masksOf(viewer, registration, event)
    const isMatched =
      !masked.has('NAME') &&
      !masked.has('EMAIL') &&
      rightToCheckIn(viewer, registration, event, session.id) !== null &&
      isToCome(registration, session, places)
    return isMatched ? [{ id: registration.id, emailKey: registration.emailKey, name: registration.name }] : []
  })
}

/** @returns the roster's id */
async function store(rows: readonly RosterRow[], found: Found, context: Context): Promise<string> {
  const { database, viewer } = context
  const { session } = found
  const { people, unmatched }: Matching = matchRoster(
    rows,
    spanOf(session),
    await expectedAt(found, context),
    foldEmail,
  )
  const stays = rows.flatMap(({ stay }) => stay ?? [])
  const extent = stays.length > 0 ? extentOf(stays) : null
  const createdAt = await now(context)
  const id = randomUUID()
  await database.$transaction(async (transaction) => {
    await transaction.roster.create({
      data: {
        id,
        sessionId: session.id,
        state: 'READ',
        rowCount: rows.length,
        unmatchedCount: unmatched.length,
        unmatched: unmatched.slice(0, maxListed),
        firstJoinedAt: extent && new Date(extent.from),
        lastLeftAt: extent && new Date(extent.to),
        createdBy: viewer?.id ?? '',
        createdAt,
      },
    })
    await transaction.rosterPerson.createMany({
      data: people.map(({ id: registrationId, ...its }) => ({ rosterId: id, registrationId, ...its })),
    })
    const run_at = new Date(createdAt.getTime() + keptFor).toISOString()
    await transaction.$queryRaw(addAll([{ identifier: 'forget_roster', payload: { id }, run_at }]))
  })
  return id
}
