import type { Resolvers } from '../__generated__/resolvers.ts'
import { textIn } from '../request/texts.ts'
import { callOffEvent } from './callOff.ts'

export const resolvers: Resolvers = {
  Mutation: {
    callOffEvent: (_, { input }, context) => callOffEvent(input, context),
  },
  Event: {
    callOffReason: ({ callOffReasons }, _, { language }) => textIn(language, callOffReasons),
  },
}
