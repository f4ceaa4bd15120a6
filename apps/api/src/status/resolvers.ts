import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { accessInWords } from '../grants/access.ts'
import { instituteById } from '../request/byId.ts'
import { textIn } from '../request/texts.ts'
import { amendRegistration } from './amendRegistration.ts'
import { ownRegistration } from './ownRegistration.ts'
import { setSharing, sharingOf } from './sharing.ts'
import { takeSeat } from './takeSeat.ts'
import { previousVisit, visitStatus } from './visit.ts'
import { withdraw } from './withdraw.ts'

export const statusResolvers: Resolvers = {
  Mutation: {
    amendRegistration: (_, { input }, context) => amendRegistration(input, context),
    takeSeat: (_, { reference }, context) => takeSeat(reference, context),
    withdraw: (_, input, context) => withdraw(input, context),
    visitStatus: (_, { reference }, context) => visitStatus(reference, context),
    setSharing: (_, { input }, context) => setSharing(input, context),
  },
  Event: {
    viewerRegistration: ({ id }, _, context) => ownRegistration(id, context),
  },
  Registration: {
    sharing: (registration, _, context) =>
      can.ownRegistration(context.viewer, registration) ? sharingOf(registration, context) : null,
    previousVisit: (registration, _, context) => previousVisit(registration, context),
  },
  Sharing: {
    institute: ({ instituteId }, _, context) => instituteById(instituteId, context),
    terms: ({ mark }) => mark,
    access: ({ terms }, _, { language }) => accessInWords(terms, language),
    purpose: ({ purposes }, _, { language }) => textIn(language, purposes),
  },
}
