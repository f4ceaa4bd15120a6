/** An invitation as the viewer sees it: as staff, as the invited person, or as the focal point that named them. */
import type { EmailDeliveryStatus } from '../__generated__/resolvers.ts'
import { can, masksOfInvitation } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { deliveryStatusOf } from '../mail/deliveryStatuses.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventInvitationRow, FocalPointRow, MessageRow, RegistrationRow } from '../request/rows.ts'

export type Eyes = 'STAFF' | 'PERSON' | 'FOCAL_POINT' | 'NOBODY'

/** Staff take precedence over the invited person, so that somebody who is both sees the whole list. */
export async function eyesOn(invitation: EventInvitationRow, context: Context): Promise<Eyes> {
  const { viewer } = context
  const event = await eventOf(invitation, context)
  if (can.seeInvitation(viewer, invitation, event)) return 'STAFF'
  if (can.ownInvitation(viewer, invitation)) return 'PERSON'
  const focalPoint = await focalPointOf(invitation, context)
  return focalPoint && can.ownInvitation(viewer, focalPoint) ? 'FOCAL_POINT' : 'NOBODY'
}

const focalPoints = dataLoader<FocalPointRow>(async (ids, { database }) => {
  const rows = await database.focalPoint.findMany({ where: { id: { in: ids } } })
  return new Map(rows.map((row) => [row.id, row]))
})

const registrations = dataLoader<RegistrationRow>(async (ids, { database }) => {
  const rows = await database.registration.findMany({ where: { id: { in: ids } } })
  return new Map(rows.map((row) => [row.id, row]))
})

export const focalPointOf = async ({ focalPointId }: EventInvitationRow, context: Context) =>
  focalPointId === null ? null : ((await focalPoints(focalPointId, context)) ?? null)

export const registrationOf = async ({ registrationId }: EventInvitationRow, context: Context) =>
  registrationId === null ? null : ((await registrations(registrationId, context)) ?? null)

/** The focal point whose place it fills: hidden from the named person, and from staff who may not see their organisation. */
export async function focalPointSeen(invitation: EventInvitationRow, context: Context): Promise<FocalPointRow | null> {
  const eyes = await eyesOn(invitation, context)
  if (eyes === 'PERSON') return null
  if (eyes === 'STAFF') {
    const registration = await registrationOf(invitation, context)
    const masked = masksOfInvitation(context.viewer, invitation, await eventOf(invitation, context), registration)
    if (registration && masked.has('ORGANISATION')) return null
  }
  return focalPointOf(invitation, context)
}

/** A name or an address: null if masked. */
export const shown =
  (field: 'NAME' | 'EMAIL', read: (invitation: EventInvitationRow) => string) =>
  async (invitation: EventInvitationRow, _: object, context: Context): Promise<string | null> => {
    const eyes = await eyesOn(invitation, context)
    if (eyes !== 'STAFF') return eyes === 'NOBODY' ? null : read(invitation)
    const registration = await registrationOf(invitation, context)
    const event = await eventOf(invitation, context)
    const masked = masksOfInvitation(context.viewer, invitation, event, registration)
    return masked.has(field) ? null : read(invitation)
  }

/** The same for a focal point, who sees all of their own data. */
export const shownOfFocalPoint =
  (field: 'NAME' | 'EMAIL', read: (focalPoint: FocalPointRow) => string) =>
  async (focalPoint: FocalPointRow, _: object, context: Context): Promise<string | null> => {
    if (can.ownInvitation(context.viewer, focalPoint)) return read(focalPoint)
    const event = await eventOf(focalPoint, context)
    const invited = { groupKey: focalPoint.groupKey, registrationId: null }
    return masksOfInvitation(context.viewer, invited, event, null).has(field) ? null : read(focalPoint)
  }

type Fated = Pick<MessageRow, 'sentAt' | 'refusedAt' | 'bouncedAt'> & { id: string }

const deliveryStatuses = dataLoader<EmailDeliveryStatus>(async (ids, { database }) => {
  const rows = await database.$queryRaw<Fated[]>`
    select distinct on (about) coalesce(invitation_id, focal_point_id) as about, coalesce(invitation_id, focal_point_id) as id,
      sent_at as "sentAt", refused_at as "refusedAt", bounced_at as "bouncedAt"
    from message where invitation_id = any(${ids}::uuid[]) or focal_point_id = any(${ids}::uuid[])
    order by about, enqueued_at desc, message.id desc`
  return new Map(rows.map((row) => [row.id, deliveryStatusOf(row)]))
})

export const newestDeliveryStatus = async (
  { id }: { id: string },
  context: Context,
): Promise<EmailDeliveryStatus | null> => (await deliveryStatuses(id, context)) ?? null
