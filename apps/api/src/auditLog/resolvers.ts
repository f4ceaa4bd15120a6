import type { Resolvers } from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { inWords, reasonInWords } from '../audit/words.ts'
import { actorName } from './actorName.ts'
import { listAudit, listPartOfAudit, matchingAudit } from './list.ts'
import { seenOf, shownFacts } from './shown.ts'

export const resolvers: Resolvers = {
  Event: {
    auditEntries: async (event, { filter, ...page }, context) => {
      const allowed = visible.auditEntries(context.viewer, event)
      const matching = allowed && (await matchingAudit(event, filter, context))
      const where = matching && { AND: [allowed, matching] }
      return can.seeWholeAudit(context.viewer, event)
        ? listAudit(where, page, context)
        : listPartOfAudit(where, page, context)
    },
  },
  AuditEntry: {
    // The number of the row would reveal how much else happened, here and elsewhere.
    id: ({ hash }) => Buffer.from(hash).toString('hex'),
    sequence: async ({ eventId, sequence }, _, context) => {
      const event = eventId === null ? null : await eventOf({ eventId }, context)
      return event === null || can.seeWholeAudit(context.viewer, event) ? sequence : null
    },
    kind: ({ what }) => what,
    actor: async (entry, _, context) => {
      const { eventId } = entry
      const event = eventId === null ? null : await eventOf({ eventId }, context)
      return can.seeActor(context.viewer, entry, event) ? actorName(entry, context) : null
    },
    institute: ({ instituteId }, _, { database }) =>
      instituteId === null ? null : database.institute.findUnique({ where: { id: instituteId } }),
    grant: ({ grantId }, _, { database }) =>
      grantId === null ? null : database.grant.findUnique({ where: { id: grantId } }),
    reference: async (entry, _, context) => {
      const { registration, isHidden } = await seenOf(entry, context)
      return registration && !isHidden ? registration.reference : null
    },
    before: async (entry, _, context) => {
      const seen = await seenOf(entry, context)
      return seen.isHidden ? null : inWords(shownFacts(entry.before, seen), context, seen.asRead)
    },
    after: async (entry, _, context) => {
      const seen = await seenOf(entry, context)
      return seen.isHidden ? null : inWords(shownFacts(entry.after, seen), context, seen.asRead)
    },
    reason: async (entry, _, context) => {
      const { isHidden, asRead } = await seenOf(entry, context)
      return isHidden ? null : reasonInWords(entry.reason, context, asRead)
    },
    hash: ({ hash }) => Buffer.from(hash).toString('hex'),
  },
}
