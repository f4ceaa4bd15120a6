import { checkLine, tidy } from '@plenaria/schema/texts'
import type { InstituteResolvers, MemberResolvers, Resolvers } from '../__generated__/resolvers.ts'
import { memberName } from '../access/memberName.ts'
import { can, visible } from '../access/policy.ts'
import { instituteChain } from '../audit/chain.ts'
import { listAudit } from '../auditLog/list.ts'
import { instituteById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { InstituteRow, MemberRow } from '../request/rows.ts'
import { listTexts, textIn } from '../request/texts.ts'
import { acceptInvitation, inviteMember, openInvitation, revokeInvitation } from './invitations.ts'
import { markPath } from './mark.ts'
import { changeMemberRole, memberId, removeMember } from './members.ts'
import { updateInstitute } from './update.ts'

const markDigest = dataLoader(async (ids, { database }) => {
  const marks = await database.instituteMark.findMany({
    where: { instituteId: { in: ids } },
    select: { instituteId: true, digest: true },
  })
  return new Map(marks.map(({ instituteId, digest }) => [instituteId, digest]))
})

const institute: InstituteResolvers = {
  name: ({ names }, _, { language }) => textIn(language, names) ?? '',
  names: ({ names }) => listTexts(names),
  markUrl: async ({ id, slug }, _, context) => {
    const digest = await markDigest(id, context)
    return digest ? markPath(slug, digest) : null
  },
  secondFactorRequired: (row, _, { viewer }) => (can.belongTo(viewer, row) ? row.secondFactorRequired : null),
  members: (row, _, { database, viewer }) =>
    database.institute
      .findUniqueOrThrow({ where: { id: row.id } })
      .members({ where: visible.members(viewer, row), orderBy: [{ role: 'asc' }, { user: { email: 'asc' } }] }),
  invitations: async (row, _, { database, viewer }) =>
    can.manageMembers(viewer, row)
      ? database.institute
          .findUniqueOrThrow({ where: { id: row.id } })
          .invitations({ where: { state: 'SENT' }, orderBy: [{ invitedAt: 'desc' }, { id: 'desc' }] })
      : [],
  auditEntries: (row, args, context) =>
    listAudit(can.seeInstituteAudit(context.viewer, row) ? { chain: instituteChain(row.id) } : null, args, context),
  viewerCan: (row, _, { viewer }) => ({
    edit: can.editInstitute(viewer, row),
    createSeries: can.createSeries(viewer, row),
    seeMembers: can.seeMembers(viewer, row),
    manageMembers: can.manageMembers(viewer, row),
    seeAudit: can.seeInstituteAudit(viewer, row),
    manageWebhooks: can.manageWebhooks(viewer, row),
    seeOutbox: can.seeInstituteOutbox(viewer, row),
  }),
}

const person = ({ userId }: MemberRow, { database }: Context) =>
  database.user.findUniqueOrThrow({ where: { id: userId } })

const member: MemberResolvers = {
  id: memberId,
  name: async ({ userId }, _, context) => (await memberName(userId, context)) ?? '',
  email: async (row, _, context) => (await person(row, context)).email,
  hasSecondFactor: async (row, _, context) => (await person(row, context)).twoFactorEnabled,
  isViewer: ({ userId }, _, { viewer }) => viewer?.id === userId,
}

/** Ordered by slug; those whose slug or name in any language contains the text. */
async function listInstitutes(search: string | null | undefined, { database, viewer }: Context) {
  if (!can.seeInstitutes(viewer) || checkLine('search', search, 300, { required: false }).length > 0) return []
  const text = tidy(search)
  return database.$queryRaw<InstituteRow[]>`
    select id, slug, names, accent, website, second_factor_required as "secondFactorRequired", version
    from institute
    where ${text} = '' or position(lower(${text}) in slug) > 0
      or exists (select from jsonb_each_text(names) n where position(lower(${text}) in lower(n.value)) > 0)
    order by slug`
}

export const resolvers: Resolvers = {
  Query: {
    institute: async (_, { slug }, { database, viewer }) =>
      can.seeInstitutes(viewer) ? database.institute.findUnique({ where: { slug } }) : null,
    institutes: (_, { search }, context) => listInstitutes(search, context),
    invitation: (_, { id }, context) => openInvitation(id, context),
  },
  Mutation: {
    updateInstitute: (_, { input }, context) => updateInstitute(input, context),
    inviteMember: (_, { input }, context) => inviteMember(input, context),
    revokeInvitation: (_, { id }, context) => revokeInvitation(id, context),
    acceptInvitation: (_, { id }, context) => acceptInvitation(id, context),
    changeMemberRole: (_, args, context) => changeMemberRole(args, context),
    removeMember: (_, args, context) => removeMember(args, context),
  },
  Institute: institute,
  Member: member,
  Invitation: {
    institute: ({ instituteId }, _, context) => instituteById(instituteId, context),
    email: ({ emailKey }) => emailKey,
  },
  EventInstitute: {
    institute: ({ instituteId }, _, context) => instituteById(instituteId, context),
    purpose: ({ purposes }, _, { language }) => textIn(language, purposes),
  },
}
