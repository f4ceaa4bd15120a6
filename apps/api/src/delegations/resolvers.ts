import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { answerDelegation, inviteToDelegation } from './members.ts'
import {
  delegateName,
  delegateOf,
  delegatesOf,
  headName,
  heldById,
  inRoomWith,
  leads,
  managesDelegations,
  seatOf,
  swapsById,
} from './read.ts'
import { endDelegation, setDelegation } from './set.ts'
import { swapDelegates } from './swap.ts'

export const resolvers: Resolvers = {
  Event: {
    delegations: (event, _, { database, viewer }) =>
      can.manageDelegations(viewer, event)
        ? database.delegation.findMany({ where: { eventId: event.id }, orderBy: { organisationKey: 'asc' } })
        : null,
  },
  Registration: {
    delegation: async (registration, _, context) =>
      can.ownRegistration(context.viewer, registration) ? delegateOf(registration, context) : null,
    delegate: async (registration, _, context) =>
      can.manageDelegations(context.viewer, await eventOf(registration, context))
        ? delegateOf(registration, context)
        : null,
  },
  Delegation: {
    held: async (delegation, _, context) =>
      (await managesDelegations(delegation, context)) ? ((await heldById(delegation.id, context)) ?? 0) : null,
    members: (delegation, _, context) => delegatesOf(delegation, context),
    swaps: async ({ id }, _, context) => (await swapsById(id, context)) ?? [],
    viewerCan: async (delegation, _, context) => {
      const isHead = await leads(delegation, context)
      return { invite: isHead, swap: isHead || (await managesDelegations(delegation, context)) }
    },
  },
  DelegationMember: {
    name: ({ registration, delegation }, _, context) => delegateName(registration, delegation, context),
    reference: async ({ registration, delegation }, _, context) =>
      (await managesDelegations(delegation, context)) ? registration.reference : null,
    seat: seatOf,
    isHead: ({ registrationId, delegation }) => registrationId === delegation.headId,
    isViewer: ({ registration }, _, { viewer }) => can.ownRegistration(viewer, registration),
  },
  DelegationSwap: {
    outName: ({ out, delegation }, _, context) => delegateName(out, delegation, context),
    inName: ({ into, delegation }, _, context) => delegateName(into, delegation, context),
  },
  OwnDelegation: {
    organisation: ({ delegation }) => delegation.organisation,
    headName: ({ delegation }, _, context) => headName(delegation, context),
    delegation: ({ state, delegation }) => (state === 'JOINED' ? delegation : null),
  },
  CheckedIn: {
    delegation: ({ registration }, _, context) => inRoomWith(registration, context),
  },
  Mutation: {
    setDelegation: (_, { input }, context) => setDelegation(input, context),
    endDelegation: (_, { id }, context) => endDelegation(id, context),
    inviteToDelegation: (_, { input }, context) => inviteToDelegation(input, context),
    answerDelegation: (_, { input }, context) => answerDelegation(input, context),
    swapDelegates: (_, { input }, context) => swapDelegates(input, context),
  },
}
