import type { Resolvers } from '../__generated__/resolvers.ts'
import { closeCalendarFeed, feedOf, openCalendarFeed } from './feed.ts'

export const resolvers: Resolvers = {
  Mutation: {
    openCalendarFeed: (_, { reference }, context) => openCalendarFeed(reference, context),
    closeCalendarFeed: (_, { reference }, context) => closeCalendarFeed(reference, context),
  },
  Registration: {
    calendarFeed: (registration, _, context) => feedOf(registration, context),
  },
}
