/** How the rows about the seat plan, quotas and the best room, the queue and what counts as one organisation are asked. */
import { tallyOf } from '../../../compose/testing/documents.ts'
import { registerPerson } from '../../../registrations/testing/documents.ts'
import { ability, byInput, type Mutating, ofEvent, type Question, registrationAbility } from '../asking.ts'
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

const quotas = [{ subject: 'COUNTRY', value: 'CO', minimum: 1 }]

const compositionDocument =
  'query ($composition: CompositionInput!) { composition(input: $composition) { ... on Composition { digest } } }'

/** The participants’ applications have been scored. */
async function scored({ world, event, ana, bo }: Stage) {
  const { database } = world
  const rows = await database.registration.findMany({ where: { reference: { in: [ana, bo] } } })
  for (const { id } of rows) {
    const tally = { eventId: event.id, ...tallyOf(50) }
    await database.reviewTally.upsert({
      ...{ where: { registrationId: id }, create: { registrationId: id, ...tally }, update: tally },
    })
  }
  return { composition: { eventSlug: event.slug, basis: 'COMPARE_ALL', targetPrice: 0 } }
}

async function digestOf(stage: Stage, variables: Record<string, unknown>): Promise<string> {
  const { composition } = await stage.world.ask<{ composition: { digest: string } }>(compositionDocument, variables, {
    as: stage.addresses.hostOrganiser,
  })
  return composition.digest
}

export const composeMutating: Record<string, Mutating> = {
  'Mutation.setQuotas': {
    document: byInput('setQuotas'),
    variables: async ({ world, event }) => {
      const { version } = await world.database.event.findUniqueOrThrow({ where: { id: event.id } })
      return { input: { eventSlug: event.slug, version, quotas } }
    },
  },
  'Mutation.stageComposition': {
    document: byInput('stageComposition'),
    variables: async (stage) => {
      const variables = await scored(stage)
      return { input: { ...variables, digest: await digestOf(stage, variables) } }
    },
  },
}

export const composeQuestions: Record<string, Question> = {
  'Query.composition': { prepare: scored, document: compositionDocument, path: ['composition', 'digest'] },
  'Event.quotas': ofEvent('quotas { value }', {
    prepare: async ({ world, event }) => {
      const quota = { eventId: event.id, subject: 'COUNTRY', value: 'CO', minimum: 1, position: 0 } as const
      await world.database.quota.create({ data: quota })
      return {}
    },
  }),
  'EventAbilities.compose': ability('compose'),
}
