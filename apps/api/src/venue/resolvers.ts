import { roomWarnings, shownVenue } from '@plenaria/domain/programme/venue'
import { mapLinkOf } from '@plenaria/schema/links'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { inOrderOfTime } from '../request/ofEvent.ts'
import { listTexts, textIn } from '../request/texts.ts'
import { venueOf } from '../request/venue.ts'
import { timed } from '../sessions/move.ts'
import { seesAddress } from '../sessions/own.ts'

export const resolvers: Resolvers = {
  Event: {
    venue: async (event, _, context) => {
      const venue = venueOf(event)
      if (!venue) return null
      const viewerSeesAddress = await seesAddress(event, context)
      return { ...shownVenue(venue, viewerSeesAddress), viewerSeesAddress }
    },
    roomWarnings: async (event, _, { database, viewer }) => {
      if (!can.manageSessions(viewer, event)) return []
      const where = { eventId: event.id }
      const sessions = await database.session.findMany({ where, ...inOrderOfTime })
      const { total } = await database.seatPlan.findUniqueOrThrow({ where, select: { total: true } })
      const held = sessions.map((row) => ({ ...timed(row), room: row.room, capacity: row.capacity }))
      return roomWarnings(held, venueOf(event)?.rooms ?? [], total).map((warning) =>
        warning.kind === 'OVERLAP'
          ? { ...warning, session: warning.session.row, other: warning.other.row, capacity: null, needed: null }
          : { ...warning, session: warning.session.row, other: null },
      )
    },
  },
  Venue: {
    mapPage: mapLinkOf,
    directions: ({ directions }, _, { language }) => textIn(language, directions),
    directionTexts: ({ directions }) => listTexts(directions),
    accessibility: ({ accessibility }, _, { language }) => textIn(language, accessibility),
    accessibilityTexts: ({ accessibility }) => listTexts(accessibility),
  },
}
