import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { now } from '../request/clock.ts'
import { textIn } from '../request/texts.ts'
import { archiveEvent, archiveRefused, unarchiveEvent } from './archive.ts'
import { callOffEvent, callOffRefused } from './callOff.ts'
import { previewReschedule, rescheduleEvent, rescheduleRefused } from './reschedule.ts'

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
      can.archiveEvent(context.viewer, event) && !archiveRefused(event, await now(context), context.language),
    callOff: async ({ event }, _, context) =>
      can.callOffEvent(context.viewer, event) && !callOffRefused(event, await now(context), context.language),
    reschedule: async ({ event }, _, context) =>
      can.rescheduleEvent(context.viewer, event) && !rescheduleRefused(event, await now(context), context.language),
  },
  Event: {
    callOffReason: ({ callOffReasons }, _, { language }) => textIn(language, callOffReasons),
    rescheduleReason: ({ rescheduleReasons }, _, { language }) => textIn(language, rescheduleReasons),
  },
}
