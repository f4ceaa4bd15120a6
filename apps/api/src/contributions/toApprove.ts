/**
 * Which contributions editors must see before publication: texts are checked against everyone who ever registered, and only editors see
 * hits. After publication every new text waits for an editor, so that nobody can probe for names.
 */
import type { Prisma } from '@plenaria/prisma/client'
import { can } from '../access/policy.ts'
import { type Hit, isOpen, type LeakCheck, openLeakCheck, type Reader } from '../findings/check.ts'
import { workOf } from '../findings/work.ts'
import type { Context } from '../request/context.ts'
import type { ContributionRow, EventRow, RegistrationRow, ViewerRow } from '../request/rows.ts'

export interface WrittenBy extends ContributionRow {
  registration: RegistrationRow
}

export interface ToApprove extends ContributionRow {
  hits: Hit[]
  /** Already public: its hits concern people who registered later, or names that weren't known. */
  isPublic: boolean
}

const maxShown = 200

/** Contributions that would be public. */
const given = (eventId: string) =>
  ({
    attribution: { in: ['NAMED', 'GROUP'] },
    registration: { eventId, erasedAt: null, state: { notIn: ['DECLINED', 'WITHDRAWN'] } },
  }) satisfies Prisma.ContributionWhereInput

/** Matches in the text. People who gave their name, and haven't requested protection since, may be identified. */
export async function hitsIn(check: LeakCheck, { text, attribution, registration }: WrittenBy): Promise<Hit[]> {
  const hits = await check.hitsIn(text)
  const isNamed = attribution === 'NAMED' && !registration.protected
  return isNamed ? hits.filter(({ people }) => !people.includes(registration.id)) : hits
}

/**
 * Publishes all contributions given for publication, unless one may identify somebody.
 * @returns the number of those that may; then nothing was changed
 */
export async function approveAll(transaction: Prisma.TransactionClient, eventId: string, at: Date): Promise<number> {
  await transaction.$queryRaw`
    select c.id from contribution c join registration r on r.id = c.registration_id where r.event_id = ${eventId} for update of c`
  const written = await transaction.contribution.findMany({ where: given(eventId), include: { registration: true } })
  const check = await openLeakCheck(transaction, eventId)
  const hits = await Promise.all(written.map((one) => hitsIn(check, one)))
  const telling = hits.filter((found) => found.some(isOpen)).length
  if (telling > 0) return telling
  await transaction.contribution.updateMany({
    where: { id: { in: written.map(({ id }) => id) } },
    data: { passedAt: at },
  })
  return 0
}

/**
 * Public ones first: more people register, so a text that identified nobody may identify somebody now. Editors see it; it is never
 * withdrawn automatically. Then by random ids.
 */
async function dueFor(
  viewer: ViewerRow | null,
  event: EventRow,
  database: Reader,
  open: () => Promise<LeakCheck>,
): Promise<ToApprove[]> {
  const areOpen = event.contributionsOpenedAt !== null
  const written = await database.contribution.findMany({
    where: given(event.id),
    include: { registration: true },
    orderBy: { id: 'asc' },
  })
  if (written.length === 0) return []
  const check = await open()
  const weighed = written.filter(({ registration }) => can.weighContribution(viewer, registration, event))
  const searched = await Promise.all(
    weighed.map(async (one) => {
      const hits = await hitsIn(check, one)
      return { ...one, hits, isPublic: areOpen && one.passedAt !== null }
    }),
  )
  return searched
    .filter(({ hits, isPublic }) => (areOpen && !isPublic) || hits.some(isOpen))
    .toSorted((one, other) => Number(other.isPublic) - Number(one.isPublic))
}

/** Null unless the viewer edits findings. */
export async function listToApprove(event: EventRow, context: Context): Promise<ToApprove[] | null> {
  const { database, viewer } = context
  if (!can.editFindings(viewer, event)) return null
  const due = await dueFor(viewer, event, database, async () => (await workOf(event.id, context)).check)
  return due.slice(0, maxShown)
}

/** Number of contributions that a member has to review. */
export async function countToApprove(viewer: ViewerRow, event: EventRow, database: Reader): Promise<number> {
  if (event.contributionsOpenedAt === null || !can.editFindings(viewer, event)) return 0
  return (await dueFor(viewer, event, database, () => openLeakCheck(database, event.id))).length
}
