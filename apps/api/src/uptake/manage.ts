/** Records uptake, and confirms or rewords what recipients report. The log contains no texts. */
import type { Prisma } from '@plenaria/prisma/client'
import { isCountry } from '@plenaria/schema/countries'
import { checkLine, tidy } from '@plenaria/schema/texts'
import type {
  EnterUptakeInput,
  ReportUptakeInput,
  ResolversTypes,
  RewordUptakeInput,
} from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent, timeouts } from '../access/lock.ts'
import { can, type Right, rightToEditReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit, type NewEntry } from '../audit/append.ts'
import { isId, uuidv7 } from '../kernel/ids.ts'
import { openReport } from '../recipients/link.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem } from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, UptakeRow } from '../request/rows.ts'
import { factsProblems, identifyingWordsIn, kept } from './facts.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

/** Characters of a body. */
const maxBodyLength = 200
const maxPendingOfOne = 50

export const audited = ({ id, findingId, kind }: UptakeRow): NewEntry['after'] => ({ uptake: id, findingId, kind })

export async function enterUptake(
  { eventSlug, body, country, facts }: EnterUptakeInput,
  context: Context,
): Promise<Result<'EnterUptakeResult'>> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.manageUptake(requester, event))
  if (denial) return denial
  const at = await now(context)
  const fieldProblems = [
    ...checkLine('body', body, maxBodyLength),
    ...(isCountry(country) ? [] : fieldProblem('country', 'UNKNOWN', { expected: 'COUNTRY' })),
    ...(await factsProblems(database, event.id, facts, at)),
  ]
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const said = { ...kept(facts), body: tidy(body), country }
  return keeping(event, context, async (transaction, right): Promise<Result<'EnterUptakeResult'>> => {
    const found = await identifyingWordsIn(transaction, event.id, said)
    if (found.length > 0) return refuse(language, 'UptakeMayIdentify', { found })
    const entry = await transaction.uptake.create({
      data: {
        id: uuidv7(at.getTime(), 0),
        eventId: event.id,
        ...said,
        byLink: false,
        enteredAt: at,
        enteredBy: viewer?.id ?? null,
        confirmedAt: at,
        instituteId: right.instituteId,
      },
    })
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'UPTAKE_ENTERED', at, eventId: event.id, after: audited(entry) },
    ])
    return { __typename: 'UptakeSaved', entry }
  })
}

/** Under the event's lock, by a right that still holds. */
export async function keeping<Answer>(
  event: EventRow,
  { database, viewer, language }: Context,
  change: (transaction: Prisma.TransactionClient, right: Right) => Promise<Answer>,
) {
  return database.$transaction(async (transaction) => {
    await lockEvent(transaction, event.id)
    const right = rightToEditReport(await asOfNow(transaction, viewer), event)
    return right ? change(transaction, right) : refuse(language, 'NotAllowed', {})
  }, timeouts)
}

/**
 * Recipients' texts aren't checked against registrations here, because the result would reveal who is registered; editors' confirmations
 * are.
 */
export async function reportUptake(
  { token, facts }: ReportUptakeInput,
  context: Context,
): Promise<Result<'ReportUptakeResult'>> {
  const { database, language, requestId } = context
  const opened = await openReport(token, context)
  if (!opened) return refuse(language, 'UnknownReportLink', {})
  const { recipient, eventId, recipientId } = opened
  const at = await now(context)
  const fieldProblems = await factsProblems(database, eventId, facts, at)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  return database.$transaction(async (transaction): Promise<Result<'ReportUptakeResult'>> => {
    await lockEvent(transaction, eventId)
    const waiting = await transaction.uptake.count({ where: { recipientId, confirmedAt: null } })
    if (waiting >= maxPendingOfOne) return refuse(language, 'TooManyUptakes', {})
    const { body, country } = recipient
    const facts_ = { ...kept(facts), body, country, recipientId }
    const entry = await transaction.uptake.create({
      data: { id: uuidv7(at.getTime(), 0), eventId, ...facts_, byLink: true, enteredAt: at },
    })
    const actor = { actorKind: 'PERSON', actorId: null, instituteId: null, grantId: null, requestId } as const
    await appendAudit(transaction, [{ ...actor, what: 'UPTAKE_REPORTED', at, eventId, after: audited(entry) }])
    return { __typename: 'UptakeSaved', entry }
  }, timeouts)
}

export async function findEntry(id: string, context: Context) {
  const { database, viewer, language } = context
  const found = isId(id) ? await database.uptake.findUnique({ where: { id }, include: { event: true } }) : null
  if (!found || !can.seeEvent(viewer, found.event)) return refuse(language, 'UnknownUptake', {})
  const denial = await forbidden(context, (requester) => can.manageUptake(requester, found.event))
  if (denial?.__typename === 'NotAllowed' && found.confirmedAt === null) return refuse(language, 'UnknownUptake', {})
  return denial ?? found
}

/** Publishes it, unless it may identify a participant. Idempotent. */
export async function confirmUptake(id: string, context: Context): Promise<Result<'ConfirmUptakeResult'>> {
  const { language } = context
  const found = await findEntry(id, context)
  if ('message' in found) return found
  const at = await now(context)
  return keeping(found.event, context, async (transaction, right): Promise<Result<'ConfirmUptakeResult'>> => {
    const before = await transaction.uptake.findUnique({ where: { id } })
    if (!before) return refuse(language, 'UnknownUptake', {})
    if (before.confirmedAt) return { __typename: 'UptakeSaved', entry: before }
    const tells = await identifyingWordsIn(transaction, before.eventId, before)
    if (tells.length > 0) return refuse(language, 'UptakeMayIdentify', { found: tells })
    const { instituteId } = right
    const entry = await transaction.uptake.update({ where: { id }, data: { confirmedAt: at, instituteId } })
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'UPTAKE_CONFIRMED', at, eventId: entry.eventId, after: audited(entry) },
    ])
    return { __typename: 'UptakeSaved', entry }
  })
}

/** The recipient sees the new wording by their link. Idempotent, but for the time. */
export async function rewordUptake(
  { id, facts }: RewordUptakeInput,
  context: Context,
): Promise<Result<'RewordUptakeResult'>> {
  const { database, language } = context
  const found = await findEntry(id, context)
  if ('message' in found) return found
  const at = await now(context)
  const fieldProblems = await factsProblems(database, found.eventId, facts, at)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  return keeping(found.event, context, async (transaction, right): Promise<Result<'RewordUptakeResult'>> => {
    const before = await transaction.uptake.findUnique({ where: { id } })
    if (!before) return refuse(language, 'UnknownUptake', {})
    if (before.confirmedAt) return refuse(language, 'UptakeIsPublic', {})
    const said = kept(facts)
    const tells = await identifyingWordsIn(transaction, before.eventId, { ...said, body: before.body })
    if (tells.length > 0) return refuse(language, 'UptakeMayIdentify', { found: tells })
    const entry = await transaction.uptake.update({ where: { id }, data: { ...said, rewordedAt: at } })
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'UPTAKE_REWORDED',
        at,
        eventId: entry.eventId,
        before: audited(before),
        after: audited(entry),
      },
    ])
    return { __typename: 'UptakeSaved', entry }
  })
}
