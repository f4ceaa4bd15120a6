import type { Resolvers } from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { now } from '../request/clock.ts'
import { languageKept } from './check.ts'
import { inviteFocalPoint, namePeople, revokeFocalPoint } from './focalPoints.ts'
import { invitePeople } from './invite.ts'
import { invitationLink } from './links.ts'
import { countsOf, groupsOf, invitationsOf, totalsOf } from './list.ts'
import { decline, revoke, sendAgain } from './manage.ts'
import { ownFocalPoint, ownInvitation } from './own.ts'
import {
  eyesOn,
  focalPointOf,
  focalPointSeen,
  newestDeliveryStatus,
  registrationOf,
  shown,
  shownOfFocalPoint,
} from './seen.ts'
import { focalPointStateAt, stateAt } from './state.ts'

const maxNames = 500

export const resolvers: Resolvers = {
  Query: {
    invitationLink: (_, { token }, context) => invitationLink(token, context),
  },
  Mutation: {
    invitePeople: (_, { input }, context) => invitePeople(input, context),
    sendEventInvitationAgain: (_, { id, expiresAt }, context) => sendAgain(id, expiresAt, context),
    revokeEventInvitation: (_, { id }, context) => revoke(id, context),
    declineEventInvitation: (_, { eventSlug, reason }, context) => decline(eventSlug, reason, context),
    inviteFocalPoint: (_, { input }, context) => inviteFocalPoint(input, context),
    revokeFocalPoint: (_, { id }, context) => revokeFocalPoint(id, context),
    namePeople: (_, { input }, context) => namePeople(input, context),
  },
  Event: {
    viewerInvitation: (event, _, context) =>
      context.viewer ? ownInvitation(context.viewer.email, event, context) : null,
    viewerFocalPoint: (event, _, context) => ownFocalPoint(event, context),
    invitations: (event, args, context) => invitationsOf(event, args, context),
    invitationCounts: (event, _, context) => countsOf(event, context),
    focalPoints: (event, _, { database, viewer }) =>
      can.invite(viewer, event)
        ? database.focalPoint.findMany({
            where: visible.focalPoints(viewer, event),
            orderBy: [{ organisation: 'asc' }, { id: 'asc' }],
          })
        : [],
  },
  EventInvitationConnection: {
    totalCount: ({ where }, _, { database }) => database.eventInvitation.count({ where }),
  },
  EventInvitationCounts: {
    total: (counts) => totalsOf(counts).total,
    sent: (counts) => totalsOf(counts).sent,
    registered: (counts) => totalsOf(counts).registered,
    declined: (counts) => totalsOf(counts).declined,
    lapsed: (counts) => totalsOf(counts).lapsed,
    revoked: (counts) => totalsOf(counts).revoked,
    undelivered: (counts) => totalsOf(counts).undelivered,
    byGroup: (counts, _, context) => groupsOf(counts, context),
  },
  EventInvitation: {
    name: shown('NAME', ({ name }) => name),
    email: shown('EMAIL', ({ email }) => email),
    language: ({ language }) => languageKept(language),
    group: ({ eventId, groupKey }, _, { database }) =>
      database.stakeholderGroup.findUniqueOrThrow({ where: { eventId_key: { eventId, key: groupKey } } }),
    note: async (invitation, _, context) =>
      (await eyesOn(invitation, context)) === 'FOCAL_POINT' ? null : invitation.note,
    state: async (invitation, _, context) => stateAt(invitation, await now(context)),
    declineReason: async (invitation, _, context) =>
      (await eyesOn(invitation, context)) === 'FOCAL_POINT' ? null : invitation.declineReason,
    registration: async (invitation, _, context) => {
      const registration = await registrationOf(invitation, context)
      if (!registration) return null
      const event = await eventOf(invitation, context)
      return can.seeRegistration(context.viewer, registration, event) ? registration : null
    },
    focalPoint: (invitation, _, context) => focalPointSeen(invitation, context),
    institute: ({ instituteId: id }, _, { database }) => database.institute.findUniqueOrThrow({ where: { id } }),
    deliveryStatus: async (invitation, _, context) =>
      (await eyesOn(invitation, context)) === 'STAFF' ? newestDeliveryStatus(invitation, context) : null,
    viewerCan: async (invitation, _, context) => {
      const eyes = await eyesOn(invitation, context)
      const state = stateAt(invitation, await now(context))
      const registration = await registrationOf(invitation, context)
      const isLeft = registration?.state === 'WITHDRAWN' || registration?.state === 'LAPSED'
      const focalPoint = eyes === 'FOCAL_POINT' ? await focalPointOf(invitation, context) : null
      const names = focalPoint !== null && focalPointStateAt(focalPoint, await now(context)) === 'OPEN'
      const isBack = state === 'SENT' || (state === 'REGISTERED' && isLeft)
      return {
        sendAgain: eyes === 'STAFF' && (state !== 'REGISTERED' || isLeft),
        revoke: isBack && (eyes === 'STAFF' || names),
        decline: can.ownInvitation(context.viewer, invitation) && state === 'SENT',
        exchange: names && (state !== 'REGISTERED' || isLeft),
      }
    },
  },
  FocalPoint: {
    name: shownOfFocalPoint('NAME', ({ name }) => name),
    email: shownOfFocalPoint('EMAIL', ({ email }) => email),
    language: ({ language }) => languageKept(language),
    group: ({ eventId, groupKey }, _, { database }) =>
      database.stakeholderGroup.findUniqueOrThrow({ where: { eventId_key: { eventId, key: groupKey } } }),
    state: async (focalPoint, _, context) => focalPointStateAt(focalPoint, await now(context)),
    deliveryStatus: async (focalPoint, _, context) => {
      const event = await eventOf(focalPoint, context)
      return can.inviteTo(context.viewer, event, focalPoint.groupKey) ? newestDeliveryStatus(focalPoint, context) : null
    },
    invitations: async (focalPoint, _, context) => {
      const named = await context.database.focalPoint
        .findUniqueOrThrow({ where: { id: focalPoint.id } })
        .invitations({ orderBy: { id: 'asc' }, take: maxNames })
      if (can.ownInvitation(context.viewer, focalPoint)) return named
      const seen = await Promise.all(named.map((invitation) => focalPointSeen(invitation, context)))
      return named.filter((_, index) => seen[index] !== null)
    },
    viewerCan: async (focalPoint, _, context) => {
      const event = await eventOf(focalPoint, context)
      const state = focalPointStateAt(focalPoint, await now(context))
      return {
        name: can.ownInvitation(context.viewer, focalPoint) && state === 'OPEN',
        revoke: can.inviteTo(context.viewer, event, focalPoint.groupKey) && state !== 'REVOKED',
      }
    },
  },
  InvitationLink: {
    isForViewer: ({ emailKey }, _, { viewer }) => can.ownInvitation(viewer, { emailKey }),
  },
}
