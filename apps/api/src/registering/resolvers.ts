import type { Resolvers } from '../__generated__/resolvers.ts'
import { neutralEmail } from '../mail/templates.ts'
import { deleteDraft, ownDraft, saveDraft } from './drafts.ts'
import { registerAbility } from './eligibility.ts'
import { knownOrganisations } from './lookup.ts'
import { correctOwnAddress } from './ownAddress.ts'
import { ownProtection, setOwnProtection } from './ownProtection.ts'
import { registerInterest } from './registerInterest.ts'

export const registeringResolvers: Resolvers = {
  Query: {
    neutralEmail: (_, __, { language, mailFrom }) => neutralEmail(language, mailFrom),
    knownOrganisations: (_, asked, context) => knownOrganisations(asked, context),
  },
  Viewer: {
    protection: (viewer, _, context) => ownProtection(viewer, context),
  },
  Mutation: {
    registerInterest: (_, { input }, context) => registerInterest(input, context),
    correctOwnAddress: (_, { input }, context) => correctOwnAddress(input, context),
    saveDraft: (_, asked, context) => saveDraft(asked, context),
    deleteDraft: (_, { eventSlug }, context) => deleteDraft(eventSlug, context),
    setOwnProtection: (_, { input }, context) => setOwnProtection(input, context),
  },
  Event: {
    viewerDraft: ({ id }, _, context) => ownDraft(id, context),
  },
  EventAbilities: {
    register: ({ event }, _, context) => registerAbility(event, context),
  },
}
