import type { Capability, Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { now } from '../request/clock.ts'
import { createApiToken, revokeApiToken } from './manage.ts'

const maxTokens = 100
/** Milliseconds that an expired token is still listed. */
const shownFor = 30 * 24 * 60 * 60_000

export const resolvers: Resolvers = {
  Mutation: {
    createApiToken: (_, { input }, context) => createApiToken(input, context),
    revokeApiToken: (_, { id }, context) => revokeApiToken(id, context),
  },
  Viewer: {
    apiTokens: async (viewer, _, context) => {
      if (!can.revokeTokens(viewer)) return []
      const since = new Date((await now(context)).getTime() - shownFor)
      return context.database.apiToken.findMany({
        where: { userId: viewer.id, expiresAt: { gt: since }, OR: [{ revokedAt: null }, { revokedAt: { gt: since } }] },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: maxTokens,
      })
    },
  },
  ApiToken: {
    institute: ({ instituteId: id }, _, { database }) => database.institute.findUniqueOrThrow({ where: { id } }),
    event: ({ eventId: id }, _, { database }) => (id === null ? null : database.event.findUnique({ where: { id } })),
    // Only `createApiToken` writes them.
    capabilities: ({ capabilities }) => capabilities as Capability[],
  },
}
