import type { Resolvers } from '../__generated__/resolvers.ts'
import { visible } from '../policy.ts'
import { factorsOf } from './factors.ts'
import { recoveryCodesLeft } from './recovery.ts'

export const resolvers: Resolvers = {
  Query: {
    viewer: (_, __, { viewer }) => viewer,
  },
  Mutation: {
    setLanguage: async (_, { language }, { database, viewer }) => {
      if (!viewer) return null
      await database.user.update({ where: { id: viewer.id }, data: { language } })
      return { ...viewer, language }
    },
  },
  Viewer: {
    secondFactor: (viewer) => viewer,
    registrations: ({ emailKey }, _, { database }) =>
      database.registration.findMany({ where: { emailKey }, orderBy: [{ registeredAt: 'desc' }, { id: 'desc' }] }),
    events: (viewer, _, { database }) =>
      database.event.findMany({
        where: {
          AND: [
            visible.events(viewer),
            {
              OR: [
                { hostId: { in: viewer.memberships.map(({ instituteId }) => instituteId) } },
                { id: { in: viewer.grants.map(({ eventId }) => eventId) } },
              ],
            },
          ],
        },
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      }),
  },
  SecondFactor: {
    isSetUp: async ({ id }, _, { database }) => (await factorsOf(database, id)).isSetUp,
    isShown: ({ isStrong }) => isStrong,
    isNeeded: ({ memberships }) => memberships.length > 0,
    hasAuthenticator: async ({ id }, _, { database }) => (await factorsOf(database, id)).hasAuthenticator,
    passkeys: async ({ id }, _, { database }) => (await factorsOf(database, id)).passkeys,
    recoveryCodesLeft: async ({ id, isStrong }, _, { database, auth }) =>
      isStrong && (await factorsOf(database, id)).isSetUp ? recoveryCodesLeft(auth, id) : null,
  },
  Membership: {
    institute: ({ instituteId }, _, { database }) =>
      database.institute.findUniqueOrThrow({ where: { id: instituteId } }),
  },
}
