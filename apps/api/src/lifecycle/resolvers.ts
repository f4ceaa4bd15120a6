import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { now } from '../request/clock.ts'
import { textIn } from '../request/texts.ts'
import { archiveEvent, canBeArchived, unarchiveEvent } from './archive.ts'
import { callOffEvent } from './callOff.ts'
import { previewReschedule, rescheduleEvent } from './reschedule.ts'

export const resolvers: Resolvers = {
  Query: {
    eventReschedulePreview: (_, { input }, context) => previewReschedule(input, context),
  },
  Mutation: {
    archiveEvent: (_, { slug }, context) => archiveEvent(slug, context),
    unarchiveEvent: (_, { slug }, context) => unarchiveEvent(slug, context),
    callOffEvent: (_, { input }, context) => callOffEvent(input, context),
    rescheduleEvent: (_, { input }, context) => rescheduleEvent(input, context),
  },
  EventAbilities: {
    archive: async ({ event }, _, context) =>
      can.archiveEvent(context.viewer, event) && canBeArchived(event, await now(context)),
  },
  Event: {
    callOffReason: ({ callOffReasons }, _, { language }) => textIn(language, callOffReasons),
    rescheduleReason: ({ rescheduleReasons }, _, { language }) => textIn(language, rescheduleReasons),
  },
}
