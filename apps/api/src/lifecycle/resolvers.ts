import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { archiveEvent, archiveRefused, unarchiveEvent } from './archive.ts'
import { callOffEvent, callOffRefused } from './callOff.ts'
import { changeEventSlug } from './changeSlug.ts'
import { deleteEvent, deleteRefused } from './deleteEvent.ts'
import { postponeEvent, postponeRefused } from './postpone.ts'
import { previewReschedule, rescheduleEvent, rescheduleRefused } from './reschedule.ts'
import { unpublishEvent, unpublishRefused } from './unpublish.ts'

export const resolvers: Resolvers = {
  Query: {
    eventReschedulePreview: (_, { input }, context) => previewReschedule(input, context),
  },
  Mutation: {
    archiveEvent: (_, { slug }, context) => archiveEvent(slug, context),
    unarchiveEvent: (_, { slug }, context) => unarchiveEvent(slug, context),
    callOffEvent: (_, { input }, context) => callOffEvent(input, context),
    postponeEvent: (_, { input }, context) => postponeEvent(input, context),
    rescheduleEvent: (_, { input }, context) => rescheduleEvent(input, context),
    changeEventSlug: (_, { input }, context) => changeEventSlug(input, context),
    unpublishEvent: (_, { slug }, context) => unpublishEvent(slug, context),
    deleteEvent: (_, { slug }, context) => deleteEvent(slug, context),
  },
  EventAbilities: {
    archive: async ({ event }, _, context) =>
      can.archiveEvent(context.viewer, event) && !archiveRefused(event, await now(context), context.language),
    callOff: async ({ event }, _, context) =>
      can.callOffEvent(context.viewer, event) && !callOffRefused(event, await now(context), context.language),
    postpone: async ({ event }, _, context) =>
      can.postponeEvent(context.viewer, event) && !postponeRefused(event, await now(context), context.language),
    reschedule: async ({ event }, _, context) =>
      can.rescheduleEvent(context.viewer, event) && !rescheduleRefused(event, await now(context), context.language),
    unpublish: async ({ event }, _, context) =>
      can.unpublishEvent(context.viewer, event) && !(await unpublishDenial(event, context)),
    unpublishDenial: async ({ event }, _, context) =>
      can.unpublishEvent(context.viewer, event) && event.state === 'PUBLISHED'
        ? ((await unpublishDenial(event, context))?.message ?? null)
        : null,
    delete: async ({ event }, _, context) =>
      can.deleteEvent(context.viewer, event) && !(await deleteRefused(context.database, event, context.language)),
    deleteDenial: async ({ event }, _, context) =>
      can.deleteEvent(context.viewer, event) && event.state === 'DRAFT'
        ? ((await deleteRefused(context.database, event, context.language))?.message ?? null)
        : null,
  },
  Event: {
    formerSlugs: async ({ id }, _, { database }) => {
      const left = await database.event
        .findUniqueOrThrow({ where: { id } })
        .slugs({ where: { leftAt: { not: null } }, orderBy: { leftAt: 'desc' } })
      return left.map(({ slug }) => slug)
    },
    callOffReason: ({ callOffReasons }, _, { language }) => textIn(language, callOffReasons),
    postponeReason: ({ postponeReasons }, _, { language }) => textIn(language, postponeReasons),
    rescheduleReason: ({ rescheduleReasons }, _, { language }) => textIn(language, rescheduleReasons),
  },
}

const unpublishDenial = async (event: EventRow, context: Context) =>
  unpublishRefused(context.database, event, await now(context), context.language)
