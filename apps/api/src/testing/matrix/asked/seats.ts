/** Matrix questions about the seat plan, quotas, composition and draws, the queue and merged organisations. */
import { tallyOf } from '../../../compose/testing/documents.ts'
import { anyKey } from '../../../draws/testing/documents.ts'
import { openDrawStages } from '../../../draws/testing/stages.ts'
import { registerPerson } from '../../../registrations/testing/documents.ts'
import {
  ability,
  byId,
  byInput,
  type Mutating,
  ofEvent,
  ofRegistration,
  type Question,
  registrationAbility,
} from '../asking.ts'
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

/** The participants’ applications have scores. */
async function scored({ world, event, ana, bo }: Stage) {
  const { database } = world
  const rows = await database.registration.findMany({ where: { reference: { in: [ana, bo] } } })
  for (const { id } of rows) {
    const tally = { eventId: event.id, ...tallyOf(50) }
    await database.reviewTally.upsert({
      where: { registrationId: id },
      create: { registrationId: id, ...tally },
      update: tally,
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
  'Query.compositionAbsence': {
    prepare: async (stage) => ({ ...(await scored(stage)), reference: stage.ana }),
    document:
      'query ($composition: CompositionInput!, $reference: String!) { compositionAbsence(input: $composition, reference: $reference) { ... on CompositionAbsence { isPossible } } }',
    path: ['compositionAbsence', 'isPossible'],
  },
  'Event.quotas': ofEvent('quotas { value }', {
    prepare: async ({ world, event }) => {
      const quota = { eventId: event.id, subject: 'COUNTRY', value: 'CO', minimum: 1, position: 0 } as const
      await world.database.quota.create({ data: quota })
      return {}
    },
  }),
  'EventAbilities.compose': ability('compose'),
}

const drawsOf = ({ world, event, addresses }: Stage) =>
  openDrawStages({
    world,
    event,
    organiser: addresses.hostOrganiser ?? '',
    partner: addresses.fullPartner ?? '',
    participant: addresses.participant ?? '',
  })

const seedStep = async (stage: Stage) => {
  const { drawing, committed } = drawsOf(stage)
  const { holders } = await committed()
  const own = holders.at(-1)
  const others = holders.filter((holder) => holder !== own)
  await drawing.commitSeeds(stage.event, holders)
  const sealed = Buffer.from('share').toString('base64')
  return { input: { holder: own?.id, shares: others.map(({ id }) => ({ holder: id, sealed })) } }
}

export const drawMutating: Record<string, Mutating> = {
  'Mutation.prepareDraw': {
    document: byInput('prepareDraw'),
    variables: ({ event }) => ({
      input: { eventSlug: event.slug, seats: 2, stepMinutes: 10, includeUnanswered: false },
    }),
  },
  'Mutation.cancelDraw': {
    document: byId('cancelDraw'),
    variables: async (stage) => ({ id: await drawsOf(stage).prepared() }),
  },
  'Mutation.commitDraw': {
    document: byInput('commitDraw'),
    variables: async (stage) => {
      const { drawing, joined } = drawsOf(stage)
      const { id } = await joined()
      const { digest } = await drawing.draw(stage.event, stage.addresses.hostOrganiser)
      return { input: { id, digest } }
    },
  },
  'Mutation.joinDraw (as a participant)': {
    document: byInput('joinDraw'),
    variables: async (stage) => ({ input: { id: await drawsOf(stage).prepared(), key: anyKey() } }),
  },
  'Mutation.joinDraw (for the full partner)': {
    document: byInput('joinDraw'),
    variables: async (stage) => ({
      input: { id: await drawsOf(stage).prepared(), instituteSlug: stage.full.slug, key: anyKey() },
    }),
  },
  'Mutation.takeSeedStep (the participant’s)': {
    document: 'mutation ($input: SeedStepInput!) { answer: takeSeedStep(input: $input) { __typename } }',
    variables: seedStep,
  },
  'Mutation.addDrawBeacon': {
    document: byInput('addDrawBeacon'),
    variables: async (stage) => ({ input: { id: await drawsOf(stage).drawn(), randomness: '', signature: '' } }),
  },
  'Mutation.stageDraw': {
    document: byId('stageDraw'),
    variables: async (stage) => ({ id: await drawsOf(stage).drawn() }),
  },
}

const newest = (field: string, prepare: Question['prepare']): Question => ({
  ...ofEvent(`draws { ${field} }`, { prepare }),
  path: ['event', 'draws', 0, field.match(/^\w+/)?.[0] ?? ''],
})

// Questions with the same preparation share a stage.
const isPrepared = async (stage: Stage) => ({ draw: await drawsOf(stage).prepared() })
const isJoined = async (stage: Stage) => ({ draw: await drawsOf(stage).joined() })
const isDrawn = async (stage: Stage) => ({ draw: await drawsOf(stage).drawn() })
const isStaged = async (stage: Stage) => {
  const { drawing, drawn } = drawsOf(stage)
  return { draw: await drawing.stage(await drawn(), stage.addresses.hostOrganiser ?? '') }
}

export const drawQuestions: Record<string, Question> = {
  'Event.draws (in preparation)': {
    ...ofEvent('draws { id }'),
    prepare: async (stage) => ({ draw: await drawsOf(stage).preparing() }),
  },
  'Event.draws (digest)': newest('digest', isJoined),
  'Event.draws (people without a chance)': newest('withoutChance { people }', async (stage) => {
    const { draw } = await isJoined(stage)
    await stage.world.database.draw.update({
      where: { id: draw.id },
      data: { withoutChance: { people: 1, limits: [] } },
    })
    return { draw }
  }),
  'Event.draws (record that is not published)': newest('record { seats }', isJoined),
  'Event.draws (own seed-holders)': newest('ownHolders { position }', isJoined),
  'Event.draws (as whom one can join)': newest('joinableAs { kind }', isPrepared),
  'Event.draws (seats of the drawn room)': newest('drawnSeats { given }', isDrawn),
  'Event.draws (when it was staged)': newest('stagedAt', isStaged),
  'Event.draws (whether one can audit it)': newest('canAudit', isDrawn),
  'Event.draws (bundle)': newest('bundle', isDrawn),
  'Registration.ownDraw': ofRegistration('ownDraw { rooms }', 'ana', { prepare: isDrawn }),
}
