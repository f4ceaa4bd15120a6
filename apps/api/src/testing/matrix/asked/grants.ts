/** Matrix questions about agreements between institutes: their terms, their seats, and pending countersignatures. */
import { decideDocument, termsOf } from '../../../registrations/testing/documents.ts'
import { byArgument, byId, byInput, entries, type Mutating, ofEvent, ofRegistration, type Question } from '../asking.ts'
import type { Stage, StageFacts } from '../stage.ts'
import { draft } from './events.ts'

const terms = {
  capabilities: ['SEE_REGISTRATIONS'],
  scope: {},
  masks: [],
  countersign: [],
  needsConsent: false,
  purposes: [{ language: 'en', text: 'To help.' }],
}

/** Other terms, proposed by the host for the full partner's grant. */
async function proposedTerms({ world, grant, addresses }: Stage) {
  const input = { grantId: grant.id, version: grant.version, terms }
  await world.ask(byInput('proposeTerms'), { input }, { as: addresses.hostOrganiser })
  return world.database.grant.findUniqueOrThrow({ where: { id: grant.id } })
}

const countersigned: StageFacts = { isStaged: true, fullTerms: { countersign: ['RELEASE'] } }

/** Requested by the host, pending with the full partner. */
async function askedCountersign({ world, event, addresses }: Stage): Promise<string> {
  const document = byArgument('releaseStagedDecisions', 'eventSlug')
  await world.ask(document, { eventSlug: event.slug }, { as: addresses.hostOrganiser })
  const { id } = await world.database.countersignRequest.findFirstOrThrow({ where: { eventId: event.id } })
  return id
}

/** While the host proposes other terms. */
const grantAbility = (field: string): Question => ({
  prepare: async (stage) => ({ grant: (await proposedTerms(stage)).id }),
  document: `query ($grant: ID!) { grant(id: $grant) { viewerCan { ${field} } } }`,
  path: ['grant', 'viewerCan', field],
})

const ofGrantEvent = (field: string, more: Partial<Question> = {}): Question => ({
  prepare: async ({ grant }) => ({ grant: grant.id }),
  document: `query ($grant: ID!) { grant(id: $grant) { event { ${field} } } }`,
  path: ['grant', 'event', field.match(/^\w+/)?.[0] ?? ''],
  ...more,
})

async function onlyProposed({ world, grant }: Stage) {
  const data = { state: 'PROPOSED', proposed: 1, agreed: null, agreedAt: null } as const
  await world.database.grant.update({ where: { id: grant.id }, data })
  return { grant: grant.id }
}

async function endedWithStagedOffer({ world, event, ana, full, grant, addresses }: Stage) {
  const offer = { eventSlug: event.slug, references: [ana], decision: 'OFFER', staged: true }
  await world.ask(decideDocument, { input: { ...offer, fromAllotmentOf: full.slug } }, { as: addresses.fullPartner })
  const end = 'mutation ($input: EndGrantInput!) { endGrant(input: $input) { __typename } }'
  await world.ask(end, { input: { grantId: grant.id, reason: 'It is done.' } }, { as: addresses.fullPartner })
  return {}
}

/** While the host's request is pending. */
const countersignAbility = (field: string): Question => ({
  ...ofEvent(`countersignRequests { edges { node { viewerCan { ${field} } } } }`),
  facts: countersigned,
  prepare: async (stage) => ({ request: await askedCountersign(stage) }),
  path: ['event', 'countersignRequests', 'edges', 0, 'node', 'viewerCan', field],
})

export const grantMutating: Record<string, Mutating> = {
  'Mutation.setSharing': {
    document: byInput('setSharing'),
    variables: async ({ world, event, ana, needing }) => {
      const [mark] = await termsOf(world, event, [needing.slug])
      return { input: { reference: ana, instituteSlug: needing.slug, given: true, terms: mark } }
    },
  },
  'Mutation.proposeGrant': {
    document: byInput('proposeGrant'),
    variables: async ({ world, event }) => {
      const { slug } = await world.institute()
      return { input: { eventSlug: event.slug, partnerSlug: slug, terms } }
    },
  },
  'Mutation.proposeTerms': {
    document: byInput('proposeTerms'),
    variables: ({ grant }) => ({ input: { grantId: grant.id, version: grant.version, terms } }),
  },
  'Mutation.answerGrant': {
    document: byInput('answerGrant'),
    variables: async (stage) => {
      const { id, version } = await proposedTerms(stage)
      return { input: { grantId: id, version, accept: true } }
    },
  },
  'Mutation.endGrant': {
    document: byInput('endGrant'),
    variables: ({ grant }) => ({ input: { grantId: grant.id, reason: 'It is done.' } }),
  },
  'Mutation.answerCountersign': {
    facts: countersigned,
    document: byInput('answerCountersign'),
    variables: async (stage) => ({ input: { id: await askedCountersign(stage), agree: true } }),
  },
  'Mutation.withdrawCountersign': {
    facts: countersigned,
    document: byId('withdrawCountersign'),
    variables: async (stage) => ({ id: await askedCountersign(stage) }),
  },
}

export const grantQuestions: Record<string, Question> = {
  'Query.grant': {
    prepare: async ({ grant }) => ({ id: grant.id }),
    document: 'query ($id: ID!) { grant(id: $id) { id } }',
    path: ['grant'],
  },
  'Event.grants': ofEvent('grants { id }'),
  'Event.countersignRequests': ofEvent(`countersignRequests { ${entries} }`, {
    facts: countersigned,
    prepare: async (stage) => ({ request: await askedCountersign(stage) }),
  }),
  'Event.allotments': ofEvent('allotments { seats }'),
  'Event.unstagedOffers': ofEvent('unstagedOffers { institute { slug } }', { prepare: endedWithStagedOffer }),
  'Registration.sharing': ofRegistration('sharing { given }'),
  'GrantEvent.slug': ofGrantEvent('slug'),
  'GrantEvent.title': ofGrantEvent('title'),
  'GrantEvent.kind': ofGrantEvent('kind'),
  'GrantEvent.zone': ofGrantEvent('zone'),
  'GrantEvent.undecidedDates': ofGrantEvent('undecidedDates'),
  'GrantEvent.startsAt': ofGrantEvent('startsAt'),
  'GrantEvent.endsAt': ofGrantEvent('endsAt'),
  'GrantEvent.event': ofGrantEvent('event { slug }'),
  'GrantEvent.event (of a draft, while it is only proposed)': ofGrantEvent('event { slug }', {
    facts: draft,
    prepare: onlyProposed,
  }),
  'GrantAbilities.answer': grantAbility('answer'),
  'GrantAbilities.withdrawProposal': grantAbility('withdrawProposal'),
  'GrantAbilities.propose': grantAbility('propose'),
  'GrantAbilities.end': grantAbility('end'),
  'CountersignAbilities.answer': countersignAbility('answer'),
  'CountersignAbilities.withdraw': countersignAbility('withdraw'),
}
