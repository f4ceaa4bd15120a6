/** Conflicts of interest: members who declare one are excluded from the application until an organiser lifts it. */
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { DeclareConflictInput, EventConflictsArgs, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can, rightToLift, rightToReview, visible } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { isId } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { cursor, idShape, instantShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { ConflictRow, EventRow } from '../request/rows.ts'
import { auditedReview } from './save.ts'
import { lockReviews, recount } from './tally.ts'

type Declared = Awaited<ResolversTypes['DeclareConflictResult']>
type Lifted = Awaited<ResolversTypes['LiftConflictResult']>

const maxReasonLength = 500

/** Also removes the viewer's own review, which must not count, and their assignment. */
export async function declareConflict(
  { reference, ...input }: DeclareConflictInput,
  context: Context,
): Promise<Declared> {
  const { database, language } = context
  const known = await findByReference(reference, context)
  if (!known) return refuse(language, 'UnknownRegistration', {})
  const event = await eventOf(known, context)
  const denial = await forbidden(context, (requester) => can.reviewOne(requester, known, event))
  if (denial?.__typename === 'NotAllowed' && !can.seeRegistration(context.viewer, known, event))
    return refuse(language, 'UnknownRegistration', {})
  if (denial) return denial
  const fieldProblems = checkText('reason', input.reason, maxReasonLength)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)

  return database.$transaction(async (transaction): Promise<Declared> => {
    await lockReviews(transaction, known)
    const registration = await transaction.registration.findUniqueOrThrow({ where: { id: known.id } })
    const viewer = await asOfNow(transaction, context.viewer)
    const right = rightToReview(viewer, registration, event)
    if (!viewer || !right) return refuse(language, 'UnknownRegistration', {})
    const [review = null] = await transaction.$queryRaw<ReviewColumns[]>`
      delete from review where registration_id = ${known.id}::uuid and reviewer_id = ${viewer.id}
      returning version, scores, comment, recommendation`
    if (review) await recount(transaction, registration)
    // Takes the same lock as a distribution, so that the second sees what the first has done.
    await transaction.$queryRaw`select from member where user_id = ${viewer.id} order by institute_id for update`
    const { count: assigned } = await transaction.reviewAssignment.deleteMany({
      where: { registrationId: known.id, reviewerId: viewer.id },
    })
    const reason = tidy(input.reason)
    await transaction.conflictOfInterest.create({
      data: {
        id: randomUUID(),
        registrationId: known.id,
        userId: viewer.id,
        instituteId: right.instituteId,
        eventId: event.id,
        reason,
        declaredAt: at,
      },
    })
    await transaction.reading.deleteMany({ where: { registrationId: known.id, userId: viewer.id } })
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'CONFLICT_DECLARED',
        at,
        eventId: event.id,
        registrationId: known.id,
        reason,
        before: endedBy(review, assigned > 0),
        after: { member: viewer.id },
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [], userId: viewer.id })
    context.viewer = await asOfNow(transaction, viewer)
    return { __typename: 'ConflictDeclared', reference, event }
  }, timeouts)
}

type ReviewColumns = Parameters<typeof auditedReview>[0]

/** The audit log's record of what the conflict ended: the member's review, and their assignment. */
const endedBy = (review: ReviewColumns | null, wasAssigned: boolean): Prisma.InputJsonObject | null =>
  review || wasAssigned
    ? { ...(review && { review: auditedReview(review) }), ...(wasAssigned && { assigned: true }) }
    : null

export async function liftConflict(id: string, context: Context): Promise<Lifted> {
  const { database, language, viewer } = context
  const known = isId(id) ? await database.conflictOfInterest.findUnique({ where: { id } }) : null
  if (!known) return refuse(language, 'UnknownConflict', {})
  if (known.userId === viewer?.id) return refuse(language, 'NotAllowed', {})
  const event = await eventOf(known, context)
  const registration = await database.registration.findUniqueOrThrow({ where: { id: known.registrationId } })
  const denial = await forbidden(context, (requester) => can.liftConflict(requester, registration, event, known))
  if (denial) return denial.__typename === 'NotAllowed' ? refuse(language, 'UnknownConflict', {}) : denial
  const at = await now(context)

  return database.$transaction(async (transaction): Promise<Lifted> => {
    const requester = await asOfNow(transaction, viewer)
    const right = rightToLift(requester, registration, event, known)
    if (!right) return refuse(language, 'UnknownConflict', {})
    const { count } = await transaction.conflictOfInterest.deleteMany({ where: { id } })
    if (count === 0) return refuse(language, 'UnknownConflict', {})
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'CONFLICT_LIFTED',
        at,
        eventId: event.id,
        registrationId: registration.id,
        before: { member: known.userId },
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [], userId: known.userId })
    return { __typename: 'ConflictLifted', id, event }
  }, timeouts)
}

/** Newest first. */
export async function listConflicts(
  event: EventRow,
  { first, after }: Partial<EventConflictsArgs>,
  { database, viewer }: Context,
) {
  const size = sizeOf(first)
  const [, at = '', id = ''] = after ? readCursor(after, ['CONFLICT', instantShape, idShape]) : []
  const declaredAt = new Date(at)
  const seen = visible.conflicts(viewer, event)
  const rows: ConflictRow[] = seen
    ? await database.conflictOfInterest.findMany({
        where: {
          AND: [seen, after ? { OR: [{ declaredAt: { lt: declaredAt } }, { declaredAt, id: { lt: id } }] } : {}],
        },
        orderBy: [{ declaredAt: 'desc' }, { id: 'desc' }],
        take: size + 1,
      })
    : []
  return pageOf(rows, size, after, (row) => cursor('CONFLICT', row.declaredAt.toISOString(), row.id))
}
