import type { Resolvers } from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import { actorOf, factsOf, hashText, memberOf, reasonOf, referenceOf, sequenceOf } from './fields.ts'
import { listAudit, listPartOfAudit, matchingAudit } from './list.ts'

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
    id: hashText,
    sequence: (entry, _, context) => sequenceOf(entry, context),
    kind: ({ what }) => what,
    actor: (entry, _, context) => actorOf(entry, context),
    member: (entry, _, context) => memberOf(entry, context),
    institute: ({ instituteId }, _, { database }) =>
      instituteId === null ? null : database.institute.findUnique({ where: { id: instituteId } }),
    grant: ({ grantId }, _, { database }) =>
      grantId === null ? null : database.grant.findUnique({ where: { id: grantId } }),
    reference: (entry, _, context) => referenceOf(entry, context),
    before: (entry, _, context) => factsOf(entry, 'before', context),
    after: (entry, _, context) => factsOf(entry, 'after', context),
    reason: (entry, _, context) => reasonOf(entry, context),
    hash: hashText,
  },
}
