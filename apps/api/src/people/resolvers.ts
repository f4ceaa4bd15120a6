import type { Resolvers } from '../__generated__/resolvers.ts'
import { factorsOf } from '../access/factors.ts'
import { can, visible } from '../access/policy.ts'
import { instituteById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import type { ViewerRow } from '../request/rows.ts'
import { recoveryCodesLeft } from './recovery.ts'
import { endOtherSignIns, endSignIn, securityEventsAt, securityEventsOf, signInsOf } from './signIns.ts'

/** Hidden from API tokens. */
const ownFactors = async (viewer: ViewerRow, { database }: Context) =>
  can.haveAnAccount(viewer) ? factorsOf(database, viewer.id) : { isSetUp: false, hasAuthenticator: false, passkeys: [] }

export const resolvers: Resolvers = {
  Query: {
    viewer: (_, __, { viewer }) => viewer,
  },
  Mutation: {
    setLanguage: async (_, { language }, { database, viewer }) => {
      if (!can.haveAnAccount(viewer)) return null
      await database.user.update({ where: { id: viewer.id }, data: { language, languageChosen: true } })
      return { ...viewer, language }
    },
    endSignIn: (_, { id }, context) => endSignIn(id, context),
    endOtherSignIns: (_, __, context) => endOtherSignIns(context),
  },
  Viewer: {
    signIns: (viewer, _, context) => signInsOf(viewer, context),
    securityEvents: (viewer, _, context) => securityEventsOf(viewer, context),
    secondFactor: (viewer) => viewer,
    registrations: ({ emailKey }, _, { database }) =>
      database.registration.findMany({ where: { emailKey }, orderBy: [{ registeredAt: 'desc' }, { id: 'desc' }] }),
    events: (viewer, _, { database }) =>
      database.event.findMany({
        where: { AND: [visible.eventsToRun(viewer), { archivedAt: null }] },
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      }),
  },
  Institute: {
    securityEvents: (institute, _, context) => securityEventsAt(institute, context),
  },
  SecurityEvent: {
    email: ({ user }) => user.email,
  },
  SecondFactor: {
    isSetUp: async (viewer, _, context) => (await ownFactors(viewer, context)).isSetUp,
    isShown: ({ hasShownSecondFactor }) => hasShownSecondFactor,
    isNeeded: ({ memberships }) => memberships.length > 0,
    hasAuthenticator: async (viewer, _, context) => (await ownFactors(viewer, context)).hasAuthenticator,
    passkeys: async (viewer, _, context) => (await ownFactors(viewer, context)).passkeys,
    recoveryCodesLeft: async (viewer, _, context) =>
      viewer.hasShownSecondFactor && (await ownFactors(viewer, context)).isSetUp
        ? recoveryCodesLeft(context.database, context.auth, viewer.id)
        : null,
  },
  Membership: {
    institute: ({ instituteId }, _, context) => instituteById(instituteId, context),
  },
}
