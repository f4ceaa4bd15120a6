/** Changes to sessions: permission, locks, and the audit entry. */

import { changingEvent, type Held } from '../access/changing.ts'
import { can, rightToAct } from '../access/policy.ts'
import { type Actor, actorFor, appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { notifyLive } from '../live/notices.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, SessionRow, ViewerRow } from '../request/rows.ts'
import { auditedSession } from './facts.ts'

export interface Found {
  event: EventRow
  session: SessionRow
}

/** Null if there is none, or the viewer may not see it. */
export async function findSession(id: string, { database, viewer }: Context): Promise<Found | null> {
  const session = await database.session.findUnique({ where: { id } })
  const event = session && (await database.event.findUnique({ where: { id: session.eventId } }))
  return session && event && can.seeEvent(viewer, event) ? { event, session } : null
}

export interface Locked extends Held {
  actor: Actor
}

type NotAllowed = Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'>

/**
 * Runs a change of an event's programme under the locks of its seats and the event, if the viewer may make it before and under
 * them.
 * @param sessionId null: add one
 */
export async function changingProgramme<Result>(
  known: EventRow,
  sessionId: string | null,
  context: Context,
  change: (locked: Locked) => Promise<Result>,
): Promise<Result | NotAllowed> {
  const allowed = (requester: ViewerRow | null, event: EventRow) => can.manageSession(requester, event, sessionId)
  const terms = { allowed, version: null, holdsSeats: true }
  return changingEvent(known, terms, context, async (held) => {
    const { event } = held
    const right = can.editEvent(context.viewer, event) ? null : rightToAct(context.viewer, event, 'MANAGE_SESSIONS')
    return change({ ...held, actor: right ? actorFor(context, right) : actorOfHost(context, event) })
  })
}

/** The locked session; a refusal if it is gone, or its version differs from the one read. */
export async function asRead(
  { transaction }: Locked,
  { id, version }: { id: string; version: number },
  { language }: Context,
): Promise<{ session: SessionRow } | Refused<'UnknownSession'> | Refused<'ChangedMeanwhile'>> {
  const session = await transaction.session.findUnique({ where: { id } })
  if (!session) return refuse(language, 'UnknownSession', {})
  return session.version === version ? { session } : refuse(language, 'ChangedMeanwhile', {})
}

type What = 'SESSION_ADDED' | 'SESSION_UPDATED' | 'SESSION_MOVED' | 'SESSION_REMOVED' | 'SESSION_RULE_SET'

/**
 * Increments the event's version, writes the audit entry and notifies open pages.
 * @param notified registrations whose people see the change on their own page
 * @returns the updated event
 */
export async function recordChange(
  { transaction, event, actor, at }: Locked,
  what: What,
  before: SessionRow | null,
  after: SessionRow | null,
  { noted = {}, notified = [] }: { noted?: Record<string, unknown>; notified?: readonly string[] } = {},
): Promise<EventRow> {
  const changed = await transaction.event.update({ where: { id: event.id }, data: { version: { increment: 1 } } })
  await appendAudit(transaction, [
    {
      ...actor,
      what,
      at,
      eventId: event.id,
      before: before && auditedSession(before),
      after: after && { ...auditedSession(after), ...noted },
    },
  ])
  await notifyLive(transaction, { eventId: event.id, registrationIds: notified })
  return changed
}
