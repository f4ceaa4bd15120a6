/**
 * Links in invitation emails. A link proves nothing and grants nothing: it identifies an invitation. Its holder may request a
 * sign-in email (`POST /api/sign-in/link`), only to the invited address.
 */
import type { PrismaClient } from '@plenaria/prisma/client'
import { hashOf, newToken } from '../kernel/randomToken.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { InvitationLinkRow } from '../request/rows.ts'
import { stateAt } from './state.ts'

/** Stores only the hash, outside of any transaction: an email may have been sent even if the transaction fails. */
export async function makeLink(
  database: Pick<PrismaClient, 'invitationLink'>,
  to: { invitationId: string } | { focalPointId: string },
  at: Date,
): Promise<string> {
  const token = newToken()
  await database.invitationLink.create({ data: { hash: hashOf(token), ...to, madeAt: at } })
  return token
}

export async function invitationLink(token: string, context: Context): Promise<InvitationLinkRow | null> {
  const link = await context.database.invitationLink.findUnique({
    where: { hash: hashOf(token) },
    include: { invitation: { include: { event: true } }, focalPoint: { include: { event: true } } },
  })
  const at = await now(context)
  if (link?.invitation) {
    const { event, emailKey, expiresAt, ...invitation } = link.invitation
    const isOpen = stateAt({ ...invitation, expiresAt }, at) === 'SENT'
    return { event, emailKey, expiresAt, kind: 'PERSON', isOpen }
  }
  if (link?.focalPoint) {
    const { event, emailKey, expiresAt, revokedAt } = link.focalPoint
    return { event, emailKey, expiresAt, kind: 'FOCAL_POINT', isOpen: revokedAt === null && at < expiresAt }
  }
  return null
}

/** The invited address of a link; null if there is no such link. */
export async function invitedByLink(
  database: Pick<PrismaClient, 'invitationLink'>,
  token: string,
): Promise<string | null> {
  const link = await database.invitationLink.findUnique({
    where: { hash: hashOf(token) },
    select: { invitation: { select: { emailKey: true } }, focalPoint: { select: { emailKey: true } } },
  })
  return (link?.invitation ?? link?.focalPoint)?.emailKey ?? null
}
