import type { Resolvers } from '../__generated__/resolvers.ts'

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
    registrations: ({ emailKey }, _, { database }) =>
      database.registration.findMany({ where: { emailKey }, orderBy: [{ registeredAt: 'desc' }, { id: 'desc' }] }),
    events: ({ memberships }, _, { database }) =>
      database.event.findMany({
        where: { hostId: { in: memberships.map(({ instituteId }) => instituteId) } },
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      }),
  },
  Membership: {
    institute: ({ instituteId }, _, { database }) =>
      database.institute.findUniqueOrThrow({ where: { id: instituteId } }),
  },
}
