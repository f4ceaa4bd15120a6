/** Changes and ends memberships. The last owner can't leave, which the database enforces too. */
import { capabilitiesOf } from '@plenaria/domain/grant'
import type { Prisma } from '@plenaria/prisma/client'
import type {
  MutationChangeMemberRoleArgs,
  MutationRemoveMemberArgs,
  ResolversTypes,
} from '../__generated__/resolvers.ts'
import { unlessConfirmedRecently } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { actorFor } from '../audit/append.ts'
import { refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { InstituteRow, MemberRow } from '../request/rows.ts'
import { endAssignmentsOf } from '../reviews/endAssignments.ts'
import { audit, changeInstitute, renewViewer } from './change.ts'
import { endReplyTo } from './replyTo.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

/** A person can be a member of several institutes, with a different role in each. */
export const memberId = ({ instituteId, userId }: Pick<MemberRow, 'instituteId' | 'userId'>): string =>
  `${instituteId}.${userId}`

/** Null if no member of this institute can have this id. */
const userIdOf = (id: string, instituteId: string): string | null =>
  id.startsWith(`${instituteId}.`) ? id.slice(instituteId.length + 1) : null

async function findMember(
  transaction: Prisma.TransactionClient,
  instituteId: string,
  id: string,
): Promise<MemberRow | null> {
  const userId = userIdOf(id, instituteId)
  return userId === null
    ? null
    : transaction.member.findUnique({ where: { instituteId_userId: { instituteId, userId } } })
}

/** The caller must hold the institute's lock. */
async function isLastOwner(transaction: Prisma.TransactionClient, { instituteId, role }: MemberRow): Promise<boolean> {
  return role === 'OWNER' && (await transaction.member.count({ where: { instituteId, role: 'OWNER' } })) === 1
}

/**
 * A former owner must not come back, or bring others in, through earlier invitations. The caller must hold the institute's lock.
 */
async function revokeInvitationsOf(
  transaction: Prisma.TransactionClient,
  context: Context,
  institute: InstituteRow,
  userId: string,
): Promise<void> {
  const revoked = await transaction.invitation.updateManyAndReturn({
    where: { instituteId: institute.id, invitedBy: userId, state: 'SENT' },
    data: { state: 'REVOKED' },
  })
  for (const { id, role } of revoked)
    await audit(transaction, context, institute, { what: 'INVITATION_REVOKED', before: { invitation: id, role } })
}

export async function changeMemberRole(
  { instituteSlug, memberId: id, role }: MutationChangeMemberRoleArgs,
  context: Context,
): Result<'ChangeMemberRoleResult'> {
  const { language, viewer } = context
  const outcome = await changeInstitute(
    { slug: instituteSlug },
    context,
    can.manageMembers,
    async (transaction, institute) => {
      const member = await findMember(transaction, institute.id, id)
      if (!member) return refuse(language, 'UnknownMember', {})
      const stale = [member.role, role].includes('OWNER') ? unlessConfirmedRecently(context) : null
      if (stale) return stale
      if (member.role === role) return { __typename: 'MemberRoleChanged' as const, member }
      if (await isLastOwner(transaction, member)) return refuse(language, 'LastOwner', {})
      const { instituteId, userId } = member
      const by = { actor: actorFor(context, { instituteId, grantId: null }), at: await now(context) }
      if (!capabilitiesOf[role].includes('REVIEW')) await endAssignmentsOf(transaction, member, by)
      const changed = await transaction.member.update({
        where: { instituteId_userId: { instituteId, userId } },
        data: { role },
      })
      await audit(transaction, context, institute, {
        what: 'MEMBER_ROLE_CHANGED',
        before: { member: userId, role: member.role },
        after: { member: userId, role },
      })
      await revokeInvitationsOf(transaction, context, institute, userId)
      return { __typename: 'MemberRoleChanged' as const, member: changed }
    },
  )
  if (outcome.__typename === 'MemberRoleChanged' && outcome.member.userId === viewer?.id) await renewViewer(context)
  return outcome
}

export async function removeMember(
  { instituteSlug, memberId: id }: MutationRemoveMemberArgs,
  context: Context,
): Result<'RemoveMemberResult'> {
  const { language, viewer } = context
  const outcome = await changeInstitute(
    { slug: instituteSlug },
    context,
    (requester, institute) => can.removeMember(requester, institute, userIdOf(id, institute.id)),
    async (transaction, institute) => {
      const member = await findMember(transaction, institute.id, id)
      if (!member) return refuse(language, 'UnknownMember', {})
      const stale = member.role === 'OWNER' ? unlessConfirmedRecently(context) : null
      if (stale) return stale
      if (await isLastOwner(transaction, member)) return refuse(language, 'LastOwner', {})
      const { instituteId, userId, role } = member
      const by = { actor: actorFor(context, { instituteId, grantId: null }), at: await now(context) }
      await endAssignmentsOf(transaction, member, by)
      await transaction.member.delete({ where: { instituteId_userId: { instituteId, userId } } })
      await transaction.signIn.deleteMany({ where: { userId } })
      // Nobody else sees these; shared views belong to the institute.
      await transaction.boardView.deleteMany({ where: { instituteId, userId, shared: false } })
      await audit(transaction, context, institute, { what: 'MEMBER_REMOVED', before: { member: userId, role } })
      if (await endReplyTo(transaction, institute))
        await audit(transaction, context, institute, { what: 'LETTERHEAD_SET', after: { repliesTo: null } })
      await revokeInvitationsOf(transaction, context, institute, userId)
      return { __typename: 'MemberRemoved' as const, institute, userId }
    },
  )
  // A member who left is signed out: the rest of this answer is resolved as for a visitor.
  if (outcome.__typename === 'MemberRemoved' && outcome.userId === viewer?.id) context.viewer = null
  return outcome
}
