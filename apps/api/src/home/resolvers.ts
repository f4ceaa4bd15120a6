import type { Resolvers } from '../__generated__/resolvers.ts'
import { homeOf, waitingAt } from './home.ts'

export const resolvers: Resolvers = {
  Viewer: {
    home: (viewer, { first }, context) => homeOf(viewer, first, context),
  },
  Event: {
    waiting: (event, _, context) => waitingAt(event, context),
  },
}
