/** Reminds reviewers of applications that they have yet to review: once a day at most, which the database enforces too. */
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import type { RemindReviewersInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { addAll } from '../jobs/add.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import { textIn } from '../request/texts.ts'
import type { EventReviewer } from '../reviews/reviewers.ts'
import { idProblems, unknownReviewers } from './input.ts'
import { readSituation, type Situation } from './situation.ts'

type Result = Awaited<ResolversTypes['RemindReviewersResult']>

export async function remindReviewers(input: RemindReviewersInput, context: Context): Promise<Result> {
  const { language } = context
  const known = await findEvent(input.eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const fieldProblems = input.reviewerIds ? idProblems(input.reviewerIds) : []
  const terms = { allowed: can.assignReviews, fieldProblems, version: null }
  return changingEvent(known, terms, context, async (held): Promise<Result> => {
    const { transaction, event } = held
    const situation = await readSituation(transaction, event)
    const ids = input.reviewerIds ?? situation.reviewers.map(({ viewer }) => viewer.id)
    const unknown = unknownReviewers(ids, situation.reviewers, (index) => `reviewerIds.${index}`)
    if (unknown.length > 0) return invalidInput(language, unknown)
    const due = situation.reviewers
      .filter(({ viewer }) => ids.includes(viewer.id))
      .map((reviewer) => ({ reviewer, count: leftTo(reviewer, situation) }))
      .filter(({ count }) => count > 0)
    const reminded = await remindOnce(held, due, context)
    if (reminded === 0) return refuse(language, 'NobodyToRemind', {})
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return { __typename: 'ReviewersReminded', event, reminded }
  })
}

interface Due {
  reviewer: EventReviewer
  /** Number of applications that they have yet to review. */
  count: number
}

/** Emails reviewers who haven't been reminded today. @returns their number */
export async function remindOnce(held: Held, due: readonly Due[], context: Context): Promise<number> {
  const { transaction, event, at } = held
  const reminded = await claimDay(held, due)
  if (reminded.length === 0) return 0
  await queueReminders(held, reminded)
  await appendAudit(transaction, [
    {
      ...actorOfHost(context, event),
      what: 'REVIEWERS_REMINDED',
      at,
      eventId: event.id,
      after: { reviewers: reminded.map(({ reviewer }) => reviewer.viewer.id) },
    },
  ])
  return reminded.length
}

/** Number of applications awaiting a decision that the reviewer is assigned to and hasn't reviewed. */
export const leftTo = ({ viewer: { id } }: EventReviewer, { applications }: Situation): number =>
  applications.filter(({ assignedTo, reviewedBy }) => assignedTo.has(id) && !reviewedBy.has(id)).length

/** Marks reviewers as reminded today, and returns those who weren't already. */
async function claimDay({ transaction, event, at }: Held, due: readonly Due[]): Promise<Due[]> {
  const ids = due.map(({ reviewer }) => reviewer.viewer.id)
  const claimed = await transaction.$queryRaw<{ id: string }[]>`
    insert into review_reminder (event_id, reviewer_id, day, reminded_at)
    select ${event.id}, id, (${at.toISOString()}::timestamptz at time zone ${event.zone})::date, ${at.toISOString()}::timestamptz
    from unnest(${ids}::text[]) as id
    on conflict do nothing returning reviewer_id as id`
  const now = new Set(claimed.map(({ id }) => id))
  return due.filter(({ reviewer }) => now.has(reviewer.viewer.id))
}

/** Sends each reviewer a reminder in their language. */
async function queueReminders({ transaction, event, at }: Held, reminded: readonly Due[]): Promise<void> {
  const institutes = await transaction.institute.findMany({
    where: { id: { in: [...new Set(reminded.map(({ reviewer }) => reviewer.instituteId))] } },
    select: { id: true, names: true, slug: true },
  })
  const messages = reminded.map(
    ({ reviewer: { viewer, instituteId }, count }): Prisma.MessageCreateManyInput & { id: string } => {
      const language = languageOf([viewer.language]) ?? 'en'
      const own = institutes.find(({ id }) => id === instituteId)
      const ownInstitute = textIn(language, own?.names) ?? own?.slug ?? ''
      return {
        id: randomUUID(),
        eventId: event.id,
        template: 'review-reminder',
        recipient: viewer.email,
        language,
        enqueuedAt: at,
        data: { count, ownInstitute, page: 'registrations?assigned=me' },
      }
    },
  )
  await transaction.message.createMany({ data: messages })
  await transaction.$queryRaw(
    addAll(messages.map(({ id }) => ({ identifier: 'send_message', payload: { id }, job_key: `message:${id}` }))),
  )
}
