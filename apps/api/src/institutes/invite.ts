/** Writes an invitation: its row, the queued email and the audit entry, in the caller's transaction. */
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import type { Language } from '@plenaria/schema/languages'
import type { MemberRole } from '../__generated__/resolvers.ts'
import { type Actor, appendAudit } from '../audit/append.ts'
import { addAll } from '../jobs/add.ts'
import type { InvitationRow } from '../request/rows.ts'

/** Milliseconds during which an invitation can be accepted. */
const invitationFor = 14 * 24 * 60 * 60_000

export interface NewInvitation {
  instituteId: string
  /** Folded. */
  emailKey: string
  role: MemberRole
  /** Language of the email, unless the person has chosen one. */
  language: Language
  at: Date
}

/** Replaces an earlier invitation to this address. The caller must hold the institute's lock. */
export async function invite(
  transaction: Prisma.TransactionClient,
  { instituteId, emailKey, role, language, at }: NewInvitation,
  actor: Actor,
): Promise<InvitationRow> {
  const earlier = await transaction.invitation.findFirst({ where: { instituteId, emailKey, state: 'SENT' } })
  if (earlier) await transaction.invitation.update({ where: { id: earlier.id }, data: { state: 'REVOKED' } })
  const invitation = await transaction.invitation.create({
    data: {
      id: randomUUID(),
      instituteId,
      emailKey,
      role,
      invitedBy: actor.actorId ?? '',
      invitedAt: at,
      expiresAt: new Date(at.getTime() + invitationFor),
    },
  })
  const person = await transaction.user.findUnique({ where: { email: emailKey }, select: { language: true } })
  await queueMail(transaction, invitation, person?.language ?? language)
  await appendAudit(transaction, [
    {
      ...actor,
      what: 'MEMBER_INVITED',
      at,
      before: earlier && { invitation: earlier.id, role: earlier.role },
      after: { invitation: invitation.id, role },
    },
  ])
  return invitation
}

async function queueMail(transaction: Prisma.TransactionClient, invitation: InvitationRow, language: string) {
  const { id, instituteId, emailKey, invitedAt } = invitation
  const message = await transaction.message.create({
    data: {
      id: randomUUID(),
      instituteId,
      template: 'invitation',
      recipient: emailKey,
      language,
      data: { invitation: id },
      enqueuedAt: invitedAt,
    },
  })
  const payload = { id: message.id }
  await transaction.$queryRaw(addAll([{ identifier: 'send_message', payload, job_key: `message:${message.id}` }]))
}
