/** Registrations as organisers keep them: corrected, added by hand and merged. */
import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { addPerson } from './addPerson.ts'
import { correctAddress, isAddressCorrectable } from './correctAddress.ts'
import { correctRegistration } from './correctRegistration.ts'
import { dismissDuplicate, duplicatesOf } from './duplicates.ts'
import { mergeRegistrations } from './mergeRegistrations.ts'

export const recordResolvers: Resolvers = {
  Mutation: {
    addPerson: (_, { input }, context) => addPerson(input, context),
    correctAddress: (_, { input }, context) => correctAddress(input, context),
    correctRegistration: (_, { input }, context) => correctRegistration(input, context),
    dismissDuplicate: (_, { input }, context) => dismissDuplicate(input, context),
    mergeRegistrations: (_, { input }, context) => mergeRegistrations(input, context),
  },
  Event: {
    duplicates: (event, _, context) => duplicatesOf(event, context),
  },
  Registration: {
    isAddressCorrectable: (registration, _, context) => isAddressCorrectable(registration, context),
  },
  EventAbilities: {
    addPeople: ({ event }, _, { viewer }) => can.addPeople(viewer, event),
    mergeRegistrations: ({ event }, _, { viewer }) => can.merge(viewer, event),
  },
}
