import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { existingSession } from '../request/byId.ts'
import { peopleOn, rosterBySession, rosterSeen, rowsSeen, unmatchedIn } from './read.ts'
import { recordRoster } from './record.ts'
import { removeRoster } from './remove.ts'

export const resolvers: Resolvers = {
  Query: {
    roster: (_, { id }, context) => rosterSeen(id, context),
  },
  Mutation: {
    recordRoster: (_, { input }, context) => recordRoster(input, context),
    removeRoster: (_, { id }, context) => removeRoster(id, context),
  },
  Session: {
    roster: async (session, _, context) => {
      const event = await eventOf(session, context)
      if (!can.importRoster(context.viewer, event, session.id)) return null
      return (await rosterBySession(session.id, context)) ?? null
    },
  },
  Roster: {
    session: ({ sessionId }, _, context) => existingSession(sessionId, context),
    unmatched: (roster) => unmatchedIn(roster),
    peopleFrom: ({ id }, { leastMinutes }, { database }) =>
      database.rosterPerson.count({ where: { rosterId: id, minutes: { gte: leastMinutes } } }),
    people: (roster, asked, context) => peopleOn(roster, asked, context),
  },
  RosterPerson: {
    rows: rowsSeen(({ rows }) => rows),
    nameRows: rowsSeen(({ nameRows }) => nameRows),
  },
}
