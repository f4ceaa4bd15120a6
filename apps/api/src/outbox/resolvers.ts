import { languageOf } from '@plenaria/schema/languages'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { clockOf } from '../request/clock.ts'
import { categoryOf } from './categories.ts'
import { findEmail, outboxOf } from './list.ts'
import { isMasked, previewOrGap } from './preview.ts'
import { recipientOf } from './recipient.ts'

/** Milliseconds that an undone action is listed: as long as it is stored. */
const listed = 30 * 24 * 60 * 60_000

export const resolvers: Resolvers = {
  Query: {
    email: async (_, { id }, context) => (await findEmail(id, context))?.email ?? null,
  },
  Event: {
    outbox: (event, args, context) => outboxOf(event, args, context),
    undoneActions: async (event, _, { database, viewer }) => {
      if (!viewer) return []
      const since = new Date((await clockOf(database)).getTime() - listed)
      const own = { authorId: viewer.id, ...(viewer.token && { tokenId: viewer.token.id }) }
      return database.plannedAction.findMany({
        where: {
          ...{ eventId: event.id, state: 'UNDONE', affected: { gt: 0 }, plannedAt: { gte: since } },
          ...(can.editEvent(viewer, event) ? {} : own),
        },
        orderBy: { plannedAt: 'desc' },
        take: 50,
      })
    },
  },
  Email: {
    category: ({ template }) => categoryOf(template),
    recipient: (email, _, context) => recipientOf(email, context),
    language: async (email, _, context) =>
      (await isMasked(email, ['LANGUAGES'], context)) ? null : (languageOf([email.language]) ?? null),
    preview: async (email, _, context) => {
      const found = await previewOrGap(email, context)
      return typeof found === 'string' ? null : { __typename: 'EmailPreview', ...found }
    },
    previewGap: async (email, _, context) => {
      const found = await previewOrGap(email, context)
      return typeof found === 'string' ? found : null
    },
  },
}
