/** Writes the new dates of an event. */
import type { Prisma } from '@plenaria/prisma/client'
import { moveScheduled } from '../messages/send.ts'
import type { EventRow } from '../request/rows.ts'
import type { MovedDate } from './dates.ts'

type Transaction = Prisma.TransactionClient

export interface Written {
  before: EventRow
  dates: readonly MovedDate[]
  /** Localised. */
  reasons: Record<string, string>
  at: Date
}

/** @returns the updated event */
export async function writeDates(transaction: Transaction, { before, dates, reasons, at }: Written): Promise<EventRow> {
  const { id: eventId } = before
  const moving = dates.filter(({ moves }) => moves)
  const of = (kind: MovedDate['kind']) => moving.filter((date) => date.kind === kind)
  await moveSessions(transaction, of('SESSION'))
  await moveExpiries(transaction, eventId, {
    invitations: of('INVITATIONS_EXPIRE'),
    nominations: of('NOMINATIONS_CLOSE'),
  })
  await moveScheduled(
    transaction,
    of('MESSAGES_SENT').flatMap(({ id, after }) => (id === null ? [] : [{ id, due: new Date(after) }])),
    at,
  )
  for (const { after } of of('MINIMUMS_RELEASED')) {
    const minimumsReleasedAt = new Date(after)
    await transaction.seatPlan.update({ where: { eventId }, data: { minimumsReleasedAt, version: { increment: 1 } } })
  }
  for (const { after } of of('SURVEY_CLOSES')) {
    await transaction.followUp.update({
      where: { eventId },
      data: { until: new Date(after), version: { increment: 1 } },
    })
  }
  return transaction.event.update({
    where: { id: eventId },
    data: {
      ...datesFor(before, moving),
      previousStartsAt: before.startsAt,
      rescheduleReasons: reasons,
      state: 'PUBLISHED',
      postponedAt: null,
      postponeReasons: {},
      version: { increment: 1 },
    },
  })
}

/** The event's own dates. */
export function datesFor(event: EventRow, dates: readonly MovedDate[]) {
  const after = <Known extends Date | null>(kind: MovedDate['kind'], known: Known): Known | Date => {
    const date = dates.find((each) => each.kind === kind)
    return date ? new Date(date.after) : known
  }
  return {
    startsAt: after('STARTS', event.startsAt),
    endsAt: after('ENDS', event.endsAt),
    registrationOpensAt: after('REGISTRATION_OPENS', event.registrationOpensAt),
    registrationClosesAt: after('REGISTRATION_CLOSES', event.registrationClosesAt),
    decisionPromisedAt: after('DECISIONS_PROMISED', event.decisionPromisedAt),
    contributionsUntil: after('CONTRIBUTIONS_CLOSE', event.contributionsUntil),
  }
}

/** Everybody is notified of the event's new dates as a whole, so there are no emails about individual sessions. */
async function moveSessions(transaction: Transaction, sessions: readonly MovedDate[]): Promise<void> {
  const rows = sessions.map(({ id, after, untilAfter = after, linkShownAfter }) => ({
    id,
    startsAt: new Date(after),
    endsAt: new Date(untilAfter),
    linkShownAt: linkShownAfter === undefined ? null : new Date(linkShownAfter),
  }))
  await transaction.$executeRaw`
    update session set starts_at = o."startsAt", ends_at = o."endsAt", link_shown_at = o."linkShownAt", version = version + 1
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as o (id text, "startsAt" timestamptz, "endsAt" timestamptz, "linkShownAt" timestamptz)
    where session.id = o.id`
}

async function moveExpiries(
  transaction: Transaction,
  eventId: string,
  { invitations, nominations }: { invitations: readonly MovedDate[]; nominations: readonly MovedDate[] },
): Promise<void> {
  const rows = (dates: readonly MovedDate[]) =>
    JSON.stringify(dates.map(({ at, after }) => ({ before: new Date(at), after: new Date(after) })))
  await transaction.$executeRaw`
    update event_invitation set expires_at = o.after
    from json_to_recordset(${rows(invitations)}::json) as o (before timestamptz, after timestamptz)
    where event_id = ${eventId} and state = 'SENT' and expires_at = o.before`
  await transaction.$executeRaw`
    update focal_point set expires_at = o.after
    from json_to_recordset(${rows(nominations)}::json) as o (before timestamptz, after timestamptz)
    where event_id = ${eventId} and revoked_at is null and expires_at = o.before`
}
