/** The day on which links from findings to people are destroyed. Once promised in public, it can only be brought forward. */
import type { ResolversTypes, SetEvidenceUntilInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent, timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { addAll } from '../jobs/add.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem, instantProblems } from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, EvidencePromiseRow } from '../request/rows.ts'
import { destroyJob } from './destroy.ts'

const hour = 3_600_000

/** Milliseconds: time to notice and choose a later day. An hour less when a delayed change takes effect. */
const minAhead = ({ effect }: Pick<Context, 'effect'>): number => (effect?.kind === 'DUE' ? 23 : 24) * hour

type Result = Awaited<ResolversTypes['SetEvidenceUntilResult']>

const promises = dataLoader<EvidencePromiseRow>(async (eventIds, { database }) => {
  const rows = await database.evidencePromise.findMany({ where: { eventId: { in: eventIds } } })
  return new Map(rows.map((row) => [row.eventId, row]))
})

export const promiseOf = async ({ id }: EventRow, context: Context): Promise<EvidencePromiseRow | null> =>
  (await promises(id, context)) ?? null

export async function setEvidenceUntil({ eventSlug, until }: SetEvidenceUntilInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.setEvidenceUntil(requester, event))
  if (denial) return denial
  const at = await now(context)
  const fieldProblems = instantProblems(until, 'until')
  if (fieldProblems.length === 0 && until.getTime() < at.getTime() + minAhead(context))
    fieldProblems.push(...fieldProblem('until', 'OUT_OF_RANGE', { expected: 'DAY_AHEAD' }))
  else if (fieldProblems.length === 0 && until <= event.endsAt)
    fieldProblems.push(...fieldProblem('until', 'OUT_OF_RANGE'))
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const eventId = event.id
  return database.$transaction(async (transaction): Promise<Result> => {
    await lockEvent(transaction, eventId)
    if (!can.setEvidenceUntil(await asOfNow(transaction, viewer), event)) return refuse(language, 'NotAllowed', {})
    const before = await transaction.evidencePromise.findUnique({ where: { eventId } })
    if (before?.destroyedAt) return refuse(language, 'EvidenceDestroyed', {})
    const isPublished = (await transaction.reportVersion.count({ where: { eventId } })) > 0
    if (before && isPublished && until > before.until)
      return refuse(language, 'EvidenceOnlySooner', { until: before.until }, event.zone)
    await transaction.evidencePromise.upsert({ where: { eventId }, create: { eventId, until }, update: { until } })
    await transaction.$queryRaw(addAll([destroyJob({ eventId, until })]))
    await appendAudit(transaction, [
      {
        ...actorFor(context, { instituteId: event.hostId, grantId: null }),
        what: 'EVIDENCE_PROMISED',
        at,
        eventId,
        before: before && { until: before.until.toISOString() },
        after: { until: until.toISOString() },
      },
    ])
    return { __typename: 'EvidencePromised', event }
  }, timeouts)
}
