/** Actions on one invitation: send again, revoke, decline. */

import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockSeats, timeouts } from '../access/lock.ts'
import { can, rightToInvite } from '../access/policy.ts'
import { type Actor, actorFor, appendAudit } from '../audit/append.ts'
import { isId } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { actorOfPerson } from '../registrations/own.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventInvitationRow, EventRow, FocalPointRow } from '../request/rows.ts'
import { languageKept, termsProblems } from './check.ts'
import { lapseOf } from './clock.ts'
import { focalPointOfViewer } from './own.ts'
import { focalPointStateAt, stateAt } from './state.ts'
import { sendInvitations } from './write.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>
type Transaction = Prisma.TransactionClient

const maxReasonLength = 1000

/** Null if there is no such invitation, or the viewer may not see it as staff. */
async function findAsStaff(
  id: string,
  { database, viewer }: Context,
): Promise<{ invitation: EventInvitationRow; event: EventRow } | null> {
  const found = isId(id) ? await database.eventInvitation.findUnique({ where: { id }, include: { event: true } }) : null
  if (!found) return null
  const { event, ...invitation } = found
  // A viewer who only lacks a second factor is informed of that.
  const strong = viewer && { ...viewer, hasShownSecondFactor: true }
  return can.seeInvitation(strong, invitation, event) ? { invitation, event } : null
}

/** Locked until the transaction ends. */
async function locked(transaction: Transaction, { id, eventId }: Pick<EventInvitationRow, 'id' | 'eventId'>) {
  await lockSeats(transaction, eventId)
  await lapseOf(transaction, eventId)
  return transaction.eventInvitation.findUnique({ where: { id }, include: { registration: true, focalPoint: true } })
}

export async function sendAgain(
  id: string,
  expiresAt: Date | null | undefined,
  context: Context,
): Result<'SendEventInvitationAgainResult'> {
  const { database, viewer, language } = context
  const found = await findAsStaff(id, context)
  if (!found) return refuse(language, 'UnknownEventInvitation', {})
  const { event, invitation: known } = found
  const denial = await forbidden(context, (requester) => can.seeInvitation(requester, known, event))
  if (denial) return denial
  const at = await now(context)
  const deadline = expiresAt ?? known.expiresAt
  const fieldProblems = termsProblems({ expiresAt: deadline }, event, at)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  return database.$transaction(async (transaction) => {
    const before = await locked(transaction, known)
    if (!before) return refuse(language, 'UnknownEventInvitation', {})
    const { email, emailKey, name, groupKey, focalPoint, registration } = before
    const right = rightToInvite(viewer, event, groupKey)
    if (!right) return refuse(language, 'NotAllowed', {})
    if (registration && !isOver(registration)) return refuse(language, 'InvitationClosed', { state: 'REGISTERED' })
    const standing = await transaction.registration.findFirst({
      where: { eventId: event.id, emailKey, state: { notIn: ['LAPSED', 'WITHDRAWN'] } },
      select: { id: true },
    })
    if (standing && can.showRegistered(viewer, event))
      return refuse(language, 'InvitationClosed', { state: 'REGISTERED' })
    if (focalPoint && !fillsPlace(before) && isFull(focalPoint)) return placesFilled(focalPoint, context)
    const again = { row: 1, email, emailKey, name, groupKey, language: languageKept(before.language), earlierId: id }
    const { note, invitedAs, focalPointId } = before
    const { instituteId, grantId } = right
    const sending = { eventId: event.id, invitedAs, expiresAt: deadline, note, instituteId, grantId, focalPointId }
    await sendInvitations(transaction, [again], sending, { actor: actorFor(context, right), at })
    const invitation = await transaction.eventInvitation.findUniqueOrThrow({ where: { id } })
    return { __typename: 'EventInvitationSent' as const, invitation }
  }, timeouts)
}

const isOver = ({ state }: { state: string }): boolean => state === 'LAPSED' || state === 'WITHDRAWN'

/** Whether it counts towards its focal point's places. */
export const fillsPlace = ({ state }: Pick<EventInvitationRow, 'state'>): boolean =>
  state === 'SENT' || state === 'REGISTERED'

const isFull = ({ filled, places }: Pick<FocalPointRow, 'filled' | 'places'>): boolean => filled >= places

export const placesFilled = ({ places, filled }: FocalPointRow, { language }: Context) =>
  refuse(language, 'PlacesFilled', { places, filled })

export async function revoke(id: string, context: Context): Result<'RevokeEventInvitationResult'> {
  const { database, viewer, language } = context
  const unknown = refuse(language, 'UnknownEventInvitation', {})
  const known = isId(id) ? await database.eventInvitation.findUnique({ where: { id }, include: { event: true } }) : null
  if (!known) return unknown
  const { event } = known
  const focalPoint = known.focalPointId ? await focalPointOfViewer(known.focalPointId, context) : null
  const found = await findAsStaff(id, context)
  if (!found && !focalPoint) return unknown
  const right = found && rightToInvite(viewer, event, known.groupKey)
  if (!right && !focalPoint)
    return (await forbidden(context, (requester) => can.seeInvitation(requester, known, event))) ?? unknown
  const at = await now(context)
  return database.$transaction(async (transaction) => {
    const before = await locked(transaction, known)
    if (!before) return unknown
    if (!right && before.focalPoint) {
      const state = focalPointStateAt(before.focalPoint, at)
      if (state !== 'OPEN') return refuse(language, 'FocalPointClosed', { reason: state })
    }
    const actor = right ? actorFor(context, right) : actorOfPerson(context)
    const invitation = await takeBack(transaction, before, { actor, at })
    return invitation
      ? { __typename: 'EventInvitationRevoked' as const, invitation }
      : refuse(language, 'InvitationClosed', { state: stateAt(before, at) })
  }, timeouts)
}

/** Null if there is nothing to revoke: it was used by an active registration, or is over. */
export async function takeBack(
  transaction: Transaction,
  before: EventInvitationRow & { registration: { state: string } | null },
  { actor, at }: { actor: Actor; at: Date },
): Promise<EventInvitationRow | null> {
  const { id, eventId, registration } = before
  const isUsedUp = before.state === 'REGISTERED' && registration !== null && isOver(registration)
  if (stateAt(before, at) !== 'SENT' && !isUsedUp) return null
  await appendAudit(transaction, [
    { ...actor, what: 'EVENT_INVITATION_REVOKED', at, eventId, after: { invitation: id } },
  ])
  return transaction.eventInvitation.update({
    where: { id },
    data: { state: 'REVOKED', answeredAt: null, registrationId: null },
  })
}

export async function decline(
  eventSlug: string,
  reason: string | null | undefined,
  context: Context,
): Result<'DeclineEventInvitationResult'> {
  const { database, viewer, language } = context
  const unknown = refuse(language, 'UnknownEventInvitation', {})
  const fieldProblems = checkText('reason', reason, maxReasonLength, { required: false })
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const event = await eventBySlug(database, eventSlug)
  const known =
    event &&
    (await database.eventInvitation.findFirst({ where: { emailKey: viewer?.emailKey ?? '', eventId: event.id } }))
  if (!known || !can.ownInvitation(viewer, known)) return unknown
  const at = await now(context)
  return database.$transaction(async (transaction) => {
    const before = await locked(transaction, known)
    if (!before) return unknown
    const { id, eventId } = before
    const state = stateAt(before, at)
    if (state !== 'SENT') return refuse(language, 'InvitationClosed', { state })
    await appendAudit(transaction, [
      { ...actorOfPerson(context), what: 'EVENT_INVITATION_DECLINED', at, eventId, after: { invitation: id } },
    ])
    const invitation = await transaction.eventInvitation.update({
      where: { id },
      data: { state: 'DECLINED', answeredAt: at, declineReason: tidy(reason) || null },
    })
    return { __typename: 'EventInvitationDeclined' as const, invitation }
  }, timeouts)
}
