import type { Resolvers } from '../__generated__/resolvers.ts'
import { shown } from '../access/seen.ts'

import type { Context } from '../request/context.ts'
import type { OfferReasonRow, RegistrationRow } from '../request/rows.ts'
import { offerReasonOf } from '../request/standing.ts'
import { showsCap } from './caps.ts'
import { placeShown } from './place.ts'
import { holdWaitlist, resumeWaitlist, setPriority } from './queue.ts'
import { offerReasonSeen } from './reason.ts'
import { recentOffers } from './recent.ts'
import { seatsForOthers } from './seatsForOthers.ts'
import { holdOf, nextOf, peopleOf, waitlistOf } from './waitlist.ts'
import { words } from './words.ts'

async function reasonAsSeen(registration: RegistrationRow, context: Context): Promise<OfferReasonRow | null> {
  return registration.state === 'OFFERED' ? offerReasonSeen(registration, offerReasonOf(registration), context) : null
}

export const waitlistResolvers: Resolvers = {
  Mutation: {
    setPriority: (_, { input }, context) => setPriority(input, context),
    holdWaitlist: (_, { input }, context) => holdWaitlist(input, context),
    resumeWaitlist: (_, { input }, context) => resumeWaitlist(input, context),
  },
  Event: {
    waitlist: (event, _, context) => waitlistOf(event, context),
  },
  Registration: {
    offerReason: (registration, _, context) => reasonAsSeen(registration, context),
    waitlistPlace: (registration, _, context) => placeShown(registration, context),
  },
  OfferReason: {
    text: ({ kind, groupHeld, groupTarget, passed, showsNumber, tellsWhy, outOfTurn }, _, { language }) =>
      words[language].offerReason[kind]({
        groupHeld,
        groupTarget,
        tellsWhy,
        isOutOfTurn: outOfTurn !== undefined,
        skipped: showsNumber ? passed : null,
        ahead: showsNumber ? (outOfTurn?.ahead ?? 0) : null,
      }),
    outOfTurn: ({ outOfTurn, showsNumber }) =>
      outOfTurn ? { ahead: showsNumber ? outOfTurn.ahead : null, reason: outOfTurn.reason } : null,
  },
  WaitlistPlace: {
    seatsForOthers: (place, _, context) => seatsForOthers(place, context),
  },
  Waitlist: {
    lanes: ({ lanes }, { groupKeys }) =>
      groupKeys ? lanes.filter((lane) => groupKeys.includes(lane.groupKey)) : lanes,
    hold: ({ event }, _, context) => holdOf(event, context),
    recentOffers: ({ event }, { first }, context) => recentOffers(event, first, context),
  },
  LanePerson: {
    skip: async ({ registration, skip }, _, context) =>
      skip === 'ORGANISATION_AT_CAP' && !(await showsCap(registration, context)) ? 'PLAN_LIMIT' : skip,
  },
  SkippedPerson: {
    organisation: shown<string | null>('ORGANISATION', ({ organisation }) => organisation, null),
  },
  Lane: {
    group: ({ eventId, groupKey }, _, { database }) =>
      database.stakeholderGroup.findUniqueOrThrow({ where: { eventId_key: { eventId, key: groupKey } } }),
    people: (lane, { first, after }, context) => peopleOf(lane, { first, after }, context),
    next: (lane, _, context) => nextOf(lane, context),
  },
}
