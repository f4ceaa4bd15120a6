import type { Resolvers } from '../__generated__/resolvers.ts'
import { now } from '../request/clock.ts'
import { hasEnded, isOff } from '../request/eventState.ts'
import { numberSeen, publishedRoomOf } from './read.ts'
import { attackOnRoom, disclosureOf, setRoomDisclosure } from './setting.ts'

export const resolvers: Resolvers = {
  Mutation: {
    setRoomDisclosure: (_, { input }, context) => setRoomDisclosure(input, context),
  },
  Event: {
    roomAttack: (event, { disclosure }, context) => attackOnRoom(event, disclosure ?? null, context),
    roomDisclosure: (event, _, context) => disclosureOf(event, context),
    publicRoom: async (event, _, context) => {
      const threshold = event.disclosureThreshold
      const room = await publishedRoomOf(event.id, context)
      if (!room) {
        const disclosure = await disclosureOf(event, context)
        return { disclosure, threshold, since: null, hasFreeSeats: null, taken: null, groups: [] }
      }
      const { at: since, disclosure, published } = room
      const { isFull, taken, groups } = published
      const isClosed = isOff(event) || hasEnded(event, await now(context))
      const hasFreeSeats = isFull === null || isClosed ? null : !isFull
      return {
        disclosure,
        threshold,
        since,
        hasFreeSeats,
        taken,
        groups: groups.map(({ key, taken }) => ({ key, taken })),
      }
    },
  },
  Session: {
    hasFreePlaces: async ({ id, eventId, capacity, held }, _, context) => {
      if (capacity === null) return null
      return numberSeen(eventId, context, {
        live: async () => held < capacity,
        published: ({ published }) => {
          const isFull = published.sessions.find((session) => session.id === id)?.isFull ?? null
          return isFull === null ? null : !isFull
        },
      })
    },
  },
}
