/** Assigning and unassigning reviewers by hand. */
import { isOver } from '@plenaria/domain/registration'
import type { Prisma } from '@plenaria/prisma/client'
import type { AssignReviewersInput, ResolversTypes, UnassignReviewersInput } from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { can, seenWhenAssigning } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow, ReviewAssignmentRow } from '../request/rows.ts'
import { deleteAssignments } from '../reviews/endAssignments.ts'
import { type EventReviewer, lockReviewers, reviewersAt } from '../reviews/reviewers.ts'
import { addAssignments, type NewAssignment } from './distribute.ts'
import { choiceProblems, unknownReviewers } from './input.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>
type Refused = Extract<Awaited<ResolversTypes['AssignReviewersResult']>, { refused: unknown }>['refused'][number]

export async function assignReviewers(input: AssignReviewersInput, context: Context): Result<'AssignReviewersResult'> {
  const { language } = context
  const known = await findEvent(input.eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.assignReviews, fieldProblems: choiceProblems(input), version: null }
  return changingEvent(known, terms, context, async (held): Result<'AssignReviewersResult'> => {
    const { transaction, event } = held
    await lockReviewers(transaction, event)
    const reviewers = await reviewersAt(transaction, event)
    const unknown = unknownReviewers(input.reviewerIds, reviewers, (index) => `reviewerIds.${index}`)
    if (unknown.length > 0) return invalidInput(language, unknown)
    const chosen = reviewers.filter(({ viewer }) => input.reviewerIds.includes(viewer.id))
    const { registrations, refused } = await choose(held, input.references, context)
    const attempts = registrations.map((row) => ({ row, ...attempt(row, chosen, context) }))
    const added = await add(
      held,
      attempts.flatMap(({ assignments }) => assignments),
      context,
    )
    return {
      __typename: 'ReviewersAssigned',
      event,
      registrations,
      added: added.length,
      changed: referencesOf(registrations, added),
      refused: [...refused, ...attempts.flatMap((each) => each.refused)],
    }
  })
}

export async function unassignReviewers(
  input: UnassignReviewersInput,
  context: Context,
): Result<'UnassignReviewersResult'> {
  const { language } = context
  const known = await findEvent(input.eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.assignReviews, fieldProblems: choiceProblems(input), version: null }
  return changingEvent(known, terms, context, async (held): Result<'UnassignReviewersResult'> => {
    const { transaction, event } = held
    const { registrations, refused } = await choose(held, input.references, context)
    const ended = await transaction.reviewAssignment.findMany({
      where: {
        registrationId: { in: registrations.map(({ id }) => id) },
        ...(input.reviewerIds && { reviewerId: { in: input.reviewerIds.filter((id) => !id.includes('\0')) } }),
      },
    })
    await deleteAssignments(transaction, ended)
    await record(held, 'REVIEWER_UNASSIGNED', ended, context)
    const changed = referencesOf(registrations, ended)
    return { __typename: 'ReviewersUnassigned', event, registrations, ended: ended.length, changed, refused }
  })
}

/** In the given order. Registrations that the viewer can't see are refused as if they didn't exist. */
async function choose(
  { transaction, event }: Held,
  references: readonly string[],
  { viewer, language }: Context,
): Promise<{ registrations: RegistrationRow[]; refused: Refused[] }> {
  const rows = await transaction.registration.findMany({
    where: { eventId: event.id, erasedAt: null, reference: { in: references.filter((each) => !each.includes('\0')) } },
  })
  const isSeen = seenWhenAssigning(viewer, event)
  const byReference = new Map(rows.filter(isSeen).map((row) => [row.reference, row]))
  return {
    registrations: references.flatMap((reference) => byReference.get(reference) ?? []),
    refused: references
      .filter((reference) => !byReference.has(reference))
      .map((reference) => ({ reference, reviewerId: null, refusal: refuse(language, 'UnknownRegistration', {}) })),
  }
}

/** Reviewers that can be assigned to the application, and why the others can't. */
function attempt(
  row: RegistrationRow,
  reviewers: readonly EventReviewer[],
  { language }: Context,
): { assignments: NewAssignment[]; refused: Refused[] } {
  const { id: registrationId, reference, state } = row
  if (isOver(state)) {
    const refusal = refuse(language, 'WrongState', { state })
    return { assignments: [], refused: [{ reference, reviewerId: null, refusal }] }
  }
  const attempts = reviewers.map(({ viewer, rightFor }) => ({ reviewerId: viewer.id, right: rightFor(row) }))
  return {
    assignments: attempts.flatMap(({ reviewerId, right }) =>
      right ? [{ registrationId, reviewerId, instituteId: right.instituteId }] : [],
    ),
    refused: attempts
      .filter(({ right }) => !right)
      .map(({ reviewerId }) => ({ reference, reviewerId, refusal: refuse(language, 'CannotReview', {}) })),
  }
}

/** Writes the assignments that are new, and returns them. */
async function add(held: Held, assignments: readonly NewAssignment[], context: Context): Promise<NewAssignment[]> {
  const { transaction, event, at } = held
  const existing = await transaction.reviewAssignment.findMany({
    where: { registrationId: { in: [...new Set(assignments.map(({ registrationId }) => registrationId))] } },
  })
  const keys = new Set(existing.map(keyOf))
  const added = assignments.filter((each) => !keys.has(keyOf(each)))
  await addAssignments(transaction, added, { eventId: event.id, assignedBy: context.viewer?.id ?? '', at })
  await record(held, 'REVIEWER_ASSIGNED', added, context)
  return added
}

/** References, in the order given. */
const referencesOf = (rows: readonly RegistrationRow[], pairs: readonly Pair[]): string[] => {
  const ids = new Set(pairs.map(({ registrationId }) => registrationId))
  return rows.filter(({ id }) => ids.has(id)).map(({ reference }) => reference)
}

type Pair = Pick<ReviewAssignmentRow, 'registrationId' | 'reviewerId'>

const keyOf = ({ registrationId, reviewerId }: Pair): string => `${registrationId} ${reviewerId}`

/** One audit entry per application. */
async function record(
  { transaction, event, at }: Held,
  what: 'REVIEWER_ASSIGNED' | 'REVIEWER_UNASSIGNED',
  pairs: readonly Pair[],
  context: Context,
): Promise<void> {
  if (pairs.length === 0) return
  const actor = actorOfHost(context, event)
  await appendAudit(
    transaction,
    [...Map.groupBy(pairs, ({ registrationId }) => registrationId)].map(([registrationId, some]) => {
      const reviewers: Prisma.InputJsonObject = { reviewers: some.map(({ reviewerId }) => reviewerId) }
      const change = what === 'REVIEWER_ASSIGNED' ? { after: reviewers } : { before: reviewers }
      return { ...actor, what, at, eventId: event.id, registrationId, ...change }
    }),
  )
  const staffOnlyIds = pairs.map(({ registrationId }) => registrationId)
  await notifyLive(transaction, { eventId: event.id, registrationIds: [], staffOnlyIds })
}
