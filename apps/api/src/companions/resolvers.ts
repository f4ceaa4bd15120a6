import type { Resolvers } from '../__generated__/resolvers.ts'
import { addCompanion, changeCompanion, removeCompanion } from './change.ts'
import { companionsOf, companionsOfEvent, emailOf, headCountOf, nameOf, standingOf } from './read.ts'

export const resolvers: Resolvers = {
  Event: {
    companions: (event, _, context) => companionsOfEvent(event, context),
    headCount: (event, _, context) => headCountOf(event, context),
  },
  Registration: {
    companions: (registration, _, context) => companionsOf(registration, context),
  },
  Companion: {
    name: (companion, _, context) => nameOf(companion, context),
    email: (companion, _, context) => emailOf(companion, context),
    isEmailed: ({ email }) => email !== null,
    accompanies: ({ registration }) => registration,
    standing: standingOf,
  },
  Mutation: {
    addCompanion: (_, { input }, context) => addCompanion(input, context),
    changeCompanion: (_, { input }, context) => changeCompanion(input, context),
    removeCompanion: (_, { id }, context) => removeCompanion(id, context),
  },
}
