/** Matrix questions about deciding: single and bulk, staging and releasing, and saved views. */
import { decideDocument } from '../../../registrations/testing/documents.ts'
import {
  byArgument,
  byId,
  byInput,
  entries,
  type Mutating,
  ofEvent,
  ofRegistration,
  type Question,
  registrationAbility,
} from '../asking.ts'
import type { Stage } from '../stage.ts'

const refused = '... on Decided { refused { refusal { __typename } } }'

const offer = ({ event, ana }: Stage) => ({ eventSlug: event.slug, references: [ana], decision: 'OFFER' })

/** Started by the host and completed, with staged decisions that can be undone. */
async function bulkAction({ world, event, addresses }: Stage): Promise<string> {
  const input = { eventSlug: event.slug, decision: 'OFFER', staged: true, expectedCount: 3 }
  await world.ask(byInput('decideAll'), { input }, { as: addresses.hostOrganiser })
  await world.runJobs()
  const { id } = await world.database.bulkAction.findFirstOrThrow({ where: { eventId: event.id } })
  return id
}

/** Shared by the full partner with its members. */
async function boardView({ world, event, addresses }: Stage) {
  const input = { eventSlug: event.slug, name: 'Undecided', address: 'state=SUBMITTED', shared: true }
  await world.ask(byInput('saveBoardView'), { input }, { as: addresses.fullPartner })
  return world.database.boardView.findFirstOrThrow({ where: { eventId: event.id } })
}

async function seatOfAllotment({ world, event, ana, full, addresses }: Stage) {
  const input = { eventSlug: event.slug, references: [ana], decision: 'OFFER', fromAllotmentOf: full.slug }
  await world.ask(decideDocument, { input }, { as: addresses.fullPartner })
  return {}
}

export const decisionMutating: Record<string, Mutating> = {
  'Mutation.decide': {
    document: byInput('decide', refused),
    variables: (stage) => ({ input: offer(stage) }),
  },
  'Mutation.decide (staged)': {
    document: byInput('decide', refused),
    variables: (stage) => ({ input: { ...offer(stage), staged: true } }),
  },
  'Mutation.decide (from the allotment of the full partner)': {
    document: byInput('decide', refused),
    variables: (stage) => ({ input: { ...offer(stage), fromAllotmentOf: stage.full.slug } }),
  },
  'Mutation.decide (a decline to be countersigned)': {
    facts: { fullTerms: { countersign: ['DECLINE'] } },
    document: byInput('decide', refused),
    variables: (stage) => ({ input: { ...offer(stage), decision: 'DECLINE', reason: 'Outside the region.' } }),
  },
  'Mutation.decideAll': {
    document: byInput('decideAll'),
    variables: ({ event }) => ({
      input: { eventSlug: event.slug, decision: 'NOT_SELECT', staged: true, expectedCount: 3 },
    }),
  },
  'Mutation.undoBulkAction': {
    document: byId('undoBulkAction'),
    variables: async (stage) => ({ id: await bulkAction(stage) }),
  },
  'Mutation.saveBoardView': {
    document: byInput('saveBoardView'),
    variables: ({ event }) => ({
      input: { eventSlug: event.slug, name: 'Undecided', address: 'state=SUBMITTED', shared: false },
    }),
  },
  'Mutation.saveBoardView (a shared one of the full partner)': {
    document: byInput('saveBoardView'),
    variables: async (stage) => {
      const { id, version } = await boardView(stage)
      return { input: { eventSlug: stage.event.slug, id, version, name: 'Others', address: '', shared: true } }
    },
  },
  'Mutation.removeBoardView': {
    document: byId('removeBoardView'),
    variables: async (stage) => ({ id: (await boardView(stage)).id }),
  },
  'Mutation.releaseStagedDecisions': {
    facts: { isStaged: true },
    document: byArgument('releaseStagedDecisions', 'eventSlug'),
    variables: ({ event }) => ({ eventSlug: event.slug }),
  },
}

/** Searches by reference, once the searched copy is up to date. */
const findingPeople = (person: 'ana' | 'pia'): Question => ({
  prepare: async ({ world, event, addresses }) => {
    const list = 'query ($slug: String!) { event(slug: $slug) { registrations { totalCount } } }'
    await world.ask(list, { slug: event.slug }, { as: addresses.hostOrganiser })
    return {}
  },
  document: `query ($${person}: String!) {
    findPeople(search: $${person}) { ... on PeopleFound { registrations { reference } } } }`,
  path: ['findPeople', 'registrations'],
})

export const decisionQuestions: Record<string, Question> = {
  'Query.bulkAction': {
    prepare: async (stage) => ({ bulk: await bulkAction(stage) }),
    document: 'query ($bulk: ID!) { bulkAction(id: $bulk) { id } }',
    path: ['bulkAction'],
  },
  'Query.findPeople': findingPeople('ana'),
  'Query.findPeople (a protected person)': findingPeople('pia'),
  'Event.registrations': ofEvent('registrations { totalCount edges { node { reference } } }'),
  'Event.reviewQueue': ofEvent('reviewQueue'),
  'Event.figures': ofEvent('figures { total }'),
  'Event.figures (how many are counted)': ofEvent('figures { total }', { path: ['event', 'figures', 'total'] }),
  'Event.boardViews': ofEvent('boardViews { id }', {
    prepare: async (stage) => ({ view: (await boardView(stage)).id }),
  }),
  'Event.planRepair': ofEvent('planRepair { unfilledBefore }'),
  'Event.stagedCounts': ofEvent('stagedCounts { decision count }'),
  'Event.bulkAction': ofEvent('bulkAction { id }', {
    prepare: async (stage) => ({ bulk: await bulkAction(stage) }),
  }),
  'Event.auditEntries': ofEvent(`auditEntries { ${entries} }`, { prepare: seatOfAllotment }),
  'Registration.allotment': ofRegistration('allotment { slug }', 'ana', { prepare: seatOfAllotment }),
  'Registration.offerReason': ofRegistration('offerReason { kind }', 'ana', { facts: { isOffered: true } }),
  'Registration.staged (in the scoped partner’s group)': ofRegistration('staged { decision }', 'bo', {
    facts: { isStaged: true },
  }),
  'RegistrationAbilities.decide': registrationAbility('decide'),
}
