/** Becoming a member: an owner invites an address, and the person who signs in with it accepts. */
import { checkEmail, foldEmail } from '@plenaria/schema/texts'
import type { InviteMemberInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { unlessConfirmedRecently } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { actorFor } from '../audit/append.ts'
import { isId } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { InvitationRow } from '../request/rows.ts'
import { audit, changeInstitute, lockInstitute, renewViewer } from './change.ts'
import { invite } from './invite.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

export async function inviteMember(input: InviteMemberInput, context: Context): Result<'InviteMemberResult'> {
  const { language, limits } = context
  return changeInstitute({ slug: input.instituteSlug }, context, can.manageMembers, async (transaction, institute) => {
    const fieldProblems = checkEmail('email', input.email)
    if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
    const stale = input.role === 'OWNER' ? unlessConfirmedRecently(context) : null
    if (stale) return stale
    const emailKey = foldEmail(input.email)
    const instituteId = institute.id
    const member = await transaction.member.findFirst({ where: { instituteId, user: { email: emailKey } } })
    if (member) return refuse(language, 'AlreadyMember', {})
    const retryAfter = await limits.inviteMember(instituteId, emailKey)
    if (retryAfter !== null) return refuse(language, 'TooManyRequests', { retryAfter })
    const order = { instituteId, emailKey, role: input.role, language, at: await now(context) }
    const invitation = await invite(transaction, order, actorFor(context, { instituteId, grantId: null }))
    return { __typename: 'MemberInvited' as const, invitation, institute }
  })
}

export async function revokeInvitation(id: string, context: Context): Result<'RevokeInvitationResult'> {
  const { database, viewer, language } = context
  if (!can.seeInstitutes(viewer)) return refuse(language, 'NotAllowed', {})
  const unknown = refuse(language, 'UnknownInvitation', {})
  const known = isId(id) ? await database.invitation.findUnique({ where: { id } }) : null
  if (!known || !can.belongTo(viewer, { id: known.instituteId })) return unknown
  const outcome = await changeInstitute(
    { id: known.instituteId },
    context,
    can.manageMembers,
    async (transaction, institute) => {
      const { count } = await transaction.invitation.updateMany({
        where: { id, state: 'SENT' },
        data: { state: 'REVOKED' },
      })
      if (count === 0) return unknown
      await audit(transaction, context, institute, {
        what: 'INVITATION_REVOKED',
        before: { invitation: id, role: known.role },
      })
      return { __typename: 'InvitationRevoked' as const, institute }
    },
  )
  return outcome.__typename === 'UnknownInstitute' ? unknown : outcome
}

/** An invitation that the viewer can accept; null if it is somebody else's, used, revoked or expired. */
export async function openInvitation(id: string, context: Context): Promise<InvitationRow | null> {
  const invitation = await ownInvitation(id, context)
  return invitation && isOpen(invitation, await now(context)) ? invitation : null
}

const isOpen = ({ state, expiresAt }: InvitationRow, at: Date): boolean => state === 'SENT' && at < expiresAt

async function ownInvitation(id: string, { database, viewer }: Context): Promise<InvitationRow | null> {
  if (!viewer || !isId(id)) return null
  return database.invitation.findUnique({ where: { id, emailKey: viewer.emailKey } })
}

export async function acceptInvitation(id: string, context: Context): Result<'AcceptInvitationResult'> {
  const { database, viewer, language } = context
  if (!viewer) return refuse(language, 'NotAllowed', {})
  const known = await ownInvitation(id, context)
  if (!known) return refuse(language, 'UnknownInvitation', {})
  const at = await now(context)
  const outcome = await database.$transaction(async (transaction) => {
    const institute = await lockInstitute(transaction, known.instituteId)
    const place = { instituteId: institute.id, userId: viewer.id }
    if (await transaction.member.findUnique({ where: { instituteId_userId: place } }))
      return refuse(language, 'AlreadyMember', {})
    const invitation = await transaction.invitation.findUniqueOrThrow({ where: { id } })
    if (!isOpen(invitation, at)) return refuse(language, 'UnknownInvitation', {})
    const { role } = invitation
    await transaction.invitation.update({ where: { id }, data: { state: 'ACCEPTED' } })
    await transaction.member.create({ data: { ...place, role } })
    await audit(transaction, context, institute, {
      what: 'MEMBER_JOINED',
      after: { member: viewer.id, role, invitation: id },
    })
    return { institute }
  }, timeouts)
  if ('__typename' in outcome) return outcome
  return { __typename: 'InvitationAccepted', ...outcome, viewer: await renewViewer(context) }
}
