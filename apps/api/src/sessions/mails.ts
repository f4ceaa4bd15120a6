/** Emails about sessions, queued in the transaction that causes them. */
import { isGiven, type PlaceChange } from '@plenaria/domain/programme/places'
import { Prisma } from '@plenaria/prisma/client'
import type { SessionNoticeInput } from '../__generated__/resolvers.ts'
import { addAll } from '../jobs/add.ts'
import { uuidv7 } from '../kernel/ids.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventEmailTemplate } from '../request/emails.ts'
import type { SessionRow } from '../request/rows.ts'
import { localised } from '../request/texts.ts'
import type { LeftWithout } from './choices.ts'
import { attending } from './places.ts'

interface Notified {
  registrationId: string
  /** Instants as ISO 8601. */
  data: { sessionId: string } & Record<string, string | Record<string, string>>
}

/** Takes at most three statements, however many people are notified. */
export async function queueMails(
  transaction: Prisma.TransactionClient,
  template: EventEmailTemplate,
  at: Date,
  notified: readonly Notified[],
): Promise<void> {
  if (notified.length === 0) return
  const queued = notified.map((each, index) => ({ id: uuidv7(at.getTime(), index), ...each }))
  await transaction.$queryRaw`
    insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
    select o.id, r.event_id, r.id, ${template}, r.email, r.language, o.data, ${at.toISOString()}::timestamptz
    from json_to_recordset(${JSON.stringify(queued)}::json) as o (id uuid, "registrationId" uuid, data jsonb)
    join registration r on r.id = o."registrationId"`
  await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload: { ids: queued.map(({ id }) => id) } }]))
}

/** For people who waited for a place and now have one. */
export const queuePlaceMails = (
  transaction: Prisma.TransactionClient,
  at: Date,
  changes: readonly PlaceChange[],
): Promise<void> =>
  queueMails(
    transaction,
    'session-place',
    at,
    changes.filter(isGiven).map(({ registrationId, sessionId }) => ({ registrationId, data: { sessionId } })),
  )

/** Ids of registrations with a place in the session; without a capacity, of all who are expected. */
export async function holdersOf(
  transaction: Pick<Prisma.TransactionClient, '$queryRaw'>,
  { id, eventId, capacity }: SessionRow,
): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select r.id from registration r where r.event_id = ${eventId} and (
      exists (select from session_place p where p.session_id = ${id} and p.registration_id = r.id and p.state = 'HELD')
      or (${capacity === null} and ${attending(id)}))
    order by r.id`
  return rows.map((row) => row.id)
}

/** Number of places per session, by the rules of `holdersOf`, with one statement for several sessions. */
const holdersBySession = dataLoader<number>(async (sessionIds, { database }) => {
  const rows = await database.$queryRaw<{ id: string; people: number }[]>`
    select s.id, count(r.id)::int as people from session s
    left join registration r on r.event_id = s.event_id and (
      exists (select from session_place p where p.session_id = s.id and p.registration_id = r.id and p.state = 'HELD')
      or (s.capacity is null and ${attending(Prisma.sql`s.id`)}))
    where s.id = any(${sessionIds}) group by s.id`
  return new Map(rows.map(({ id, people }) => [id, people]))
})

export const countHolders = async ({ id }: SessionRow, context: Context): Promise<number> =>
  (await holdersBySession(id, context)) ?? 0

interface Moved {
  before: SessionRow
  after: SessionRow
  /** Default: they are emailed, without an addition. */
  notify?: SessionNoticeInput | null
}

/**
 * Emails people with a place in a session whose start changed, unless organisers opt out. Their added text isn't sent to
 * unconfirmed addresses.
 * @returns people with a place, if the start changed
 */
export async function queueMoveMails(
  transaction: Prisma.TransactionClient,
  at: Date,
  { before, after, notify }: Moved,
): Promise<string[]> {
  if (before.startsAt.getTime() === after.startsAt.getTime()) return []
  const holders = await holdersOf(transaction, after)
  if (notify?.email === false) return holders
  const data = {
    sessionId: after.id,
    startsAt: after.startsAt.toISOString(),
    startedAt: before.startsAt.toISOString(),
  }
  const reason = notify?.text?.trim() ?? ''
  const unconfirmed = reason
    ? await transaction.registration.findMany({
        where: { id: { in: holders }, awaitsConfirmation: true },
        select: { id: true },
      })
    : []
  const withoutText = new Set(unconfirmed.map(({ id }) => id))
  await queueMails(
    transaction,
    'session-moved',
    at,
    holders.map((registrationId) => ({
      registrationId,
      data: reason && !withoutText.has(registrationId) ? { ...data, reason } : data,
    })),
  )
  return holders
}

/**
 * Emails people with a place in a session that is about to be removed. The email stores the session's title and start, since its
 * row is gone by the time it is sent.
 * @param left people left without a choice, or with a seat for no session
 */
export async function queueRemovalMails(
  transaction: Prisma.TransactionClient,
  at: Date,
  session: SessionRow,
  left: LeftWithout,
): Promise<string[]> {
  const holders = await holdersOf(transaction, session)
  const data = {
    sessionId: session.id,
    titles: localised(session.titles),
    startsAt: session.startsAt.toISOString(),
  }
  const leaves = new Map([
    ...left.choice.map((id) => [id, 'NO_CHOICE'] as const),
    ...left.seatForAny.map((id) => [id, 'NO_SESSION'] as const),
  ])
  await queueMails(
    transaction,
    'session-removed',
    at,
    holders.map((registrationId) => {
      const leaving = leaves.get(registrationId)
      return { registrationId, data: leaving ? { ...data, leaves: leaving } : data }
    }),
  )
  return holders
}
