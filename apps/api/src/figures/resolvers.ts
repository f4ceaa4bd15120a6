import type { Resolvers } from '../__generated__/resolvers.ts'
import { figuresOf } from './read.ts'

export const resolvers: Resolvers = {
  Event: {
    figures: (event, { filter }, context) => figuresOf(event, filter ?? {}, context),
  },
}
