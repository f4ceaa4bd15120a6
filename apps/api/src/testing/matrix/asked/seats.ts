/** How the rows about the seat plan, the queue and what counts as one organisation are asked. */
import { registerPerson } from '../../../registrations/testing/documents.ts'
import { byInput, type Mutating, ofEvent, type Question, registrationAbility } from '../asking.ts'
import type { Stage } from '../stage.ts'

const twoSpellings = async ({ world, event }: Stage) => {
  await registerPerson(world, event, 'Cy', { organisation: 'Rede' })
  return { eventSlug: event.slug, keys: ['red', 'rede'] }
}

const samePlan = {
  total: 20,
  policy: 'BALANCED',
  groups: ['civil-society', 'academia'].map((groupKey) => ({ groupKey, minimum: 0, target: 5, maximum: 20 })),
}

const ofGroup = (field: string, place: number): Question => ({
  ...ofEvent(`groups { ${field} }`),
  path: ['event', 'groups', place, field],
})

export const seatMutating: Record<string, Mutating> = {
  'Mutation.setSeatPlan': {
    document: byInput('setSeatPlan'),
    variables: ({ event }) => {
      const seats = { minimum: 0, target: 5, maximum: 20 }
      const groups = ['civil-society', 'academia'].map((groupKey) => ({ groupKey, ...seats }))
      return { input: { eventSlug: event.slug, version: 1, plan: { total: 20, policy: 'BALANCED', groups } } }
    },
  },
  'Mutation.setPriority': {
    document: byInput('setPriority'),
    variables: ({ ana }) => ({ input: { reference: ana, priority: 3, reason: 'Speaks at the event.' } }),
  },
  'Mutation.holdWaitlist': {
    document: byInput('holdWaitlist'),
    variables: ({ event }) => ({ input: { eventSlug: event.slug, reason: 'The list is being checked.' } }),
  },
  'Mutation.resumeWaitlist': {
    document: byInput('resumeWaitlist'),
    variables: async ({ world, event, addresses }) => {
      const input = { eventSlug: event.slug, reason: 'The list is being checked.' }
      await world.ask(byInput('holdWaitlist'), { input }, { as: addresses.hostOrganiser })
      return { input }
    },
  },
  'Mutation.mergeOrganisations': {
    document: byInput('mergeOrganisations'),
    variables: async (stage) => ({ input: { ...(await twoSpellings(stage)), into: 'red' } }),
  },
  'Mutation.separateOrganisation': {
    document: byInput('separateOrganisation'),
    variables: async (stage) => {
      const input = { ...(await twoSpellings(stage)), into: 'red' }
      await stage.world.ask(byInput('mergeOrganisations'), { input }, { as: stage.addresses.hostOrganiser })
      return { input: { eventSlug: stage.event.slug, key: 'rede' } }
    },
  },
  'Mutation.keepOrganisationsApart': {
    document: byInput('keepOrganisationsApart'),
    variables: async (stage) => ({ input: await twoSpellings(stage) }),
  },
  'Mutation.setOrganisationNames': {
    document: byInput('setOrganisationNames'),
    variables: async ({ event }) => ({ input: { eventSlug: event.slug, key: 'red', names: ['Network'] } }),
  },
}

export const seatQuestions: Record<string, Question> = {
  'Query.planPreview': {
    document: `query ($slug: String!, $plan: SeatPlanInput!) {
      planPreview(input: { eventSlug: $slug, plan: $plan }) { ... on PlanPreview { offersMade } } }`,
    prepare: async () => ({ plan: samePlan }),
    path: ['planPreview', 'offersMade'],
  },
  'Event.waitlist': ofEvent('waitlist { nextReference }'),
  'Event.organisations': ofEvent('organisations { suggestions { into } }'),
  'SeatPlan.held': { ...ofEvent('seatPlan { held }'), path: ['event', 'seatPlan', 'held'] },
  'SeatPlan.free': { ...ofEvent('seatPlan { free }'), path: ['event', 'seatPlan', 'free'] },
  'StakeholderGroup.offered': ofGroup('offered', 0),
  'StakeholderGroup.confirmed': ofGroup('confirmed', 0),
  'StakeholderGroup.waiting': ofGroup('waiting', 0),
  'StakeholderGroup.submitted': ofGroup('submitted', 0),
  'StakeholderGroup.submitted (the scoped partner’s group)': ofGroup('submitted', 1),
  'StakeholderGroup.stagedDifference': ofGroup('stagedDifference', 0),
  'StakeholderGroup.stagedDifference (the scoped partner’s group)': ofGroup('stagedDifference', 1),
  'StakeholderGroup.hiddenByConflict': ofGroup('hiddenByConflict', 0),
  'StakeholderGroup.hiddenByConflict (the scoped partner’s group)': ofGroup('hiddenByConflict', 1),
  'RegistrationAbilities.setPriority': registrationAbility('setPriority'),
}
