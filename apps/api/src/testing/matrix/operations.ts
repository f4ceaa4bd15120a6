/** How each row of the matrix is asked. */
import { randomUUID } from 'node:crypto'
import { consultation } from '../../events/examples.ts'
import { interest } from '../../registrations/testing/documents.ts'
import type { Stage, StageFacts } from './stage.ts'

export interface Mutating {
  facts?: StageFacts
  /** Of the input type, as the contract writes it. */
  document: string
  /** Also makes what else the question needs. */
  variables: (stage: Stage) => Record<string, unknown> | Promise<Record<string, unknown>>
}

const byInput = (field: string, more = ''): string => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  return `mutation ($input: ${type}!) { answer: ${field}(input: $input) { __typename ${more} } }`
}

const byArgument = (field: string, name: string, type = 'String'): string =>
  `mutation ($${name}: ${type}!) { answer: ${field}(${name}: $${name}) { __typename } }`

const refused = '... on Decided { refused { refusal { __typename } } }'

const offer = ({ event, ana }: Stage) => ({ eventSlug: event.slug, references: [ana], decision: 'OFFER' })

const terms = {
  capabilities: ['SEE_REGISTRATIONS'],
  scope: {},
  masks: [],
  countersign: [],
  needsConsent: false,
  purposes: [{ language: 'en', text: 'To help.' }],
}

const extraMember = async ({ world, full }: Stage) => {
  const { id } = await world.member({ institute: full, role: 'VIEWER' })
  return { instituteSlug: full.slug, memberId: `${full.id}.${id}` }
}

export async function invitation({ world, full }: Pick<Stage, 'world' | 'full'>): Promise<string> {
  const at = await world.now()
  await world.database.invitation.deleteMany({ where: { instituteId: full.id } })
  const { id } = await world.database.invitation.create({
    data: {
      ...{ id: randomUUID(), instituteId: full.id, emailKey: 'bo@people.example', role: 'VIEWER' },
      ...{ invitedBy: 'somebody', invitedAt: at, expiresAt: new Date(at.getTime() + 86_400_000) },
    },
  })
  return id
}

/** Other terms, proposed by the host for the grant of the full partner. */
export async function proposedTerms({ world, grant, addresses }: Stage) {
  const input = { grantId: grant.id, version: grant.version, terms }
  await world.ask(byInput('proposeTerms'), { input }, { as: addresses.hostOrganiser })
  return world.database.grant.findUniqueOrThrow({ where: { id: grant.id } })
}

/** Asked by the host, awaited from the full partner. */
export async function askedCountersign({ world, event, addresses }: Stage): Promise<string> {
  const document = byArgument('releaseStagedDecisions', 'eventSlug')
  await world.ask(document, { eventSlug: event.slug }, { as: addresses.hostOrganiser })
  const { id } = await world.database.countersignRequest.findFirstOrThrow({ where: { eventId: event.id } })
  return id
}

export const countersigned: StageFacts = { isStaged: true, fullTerms: { countersign: ['RELEASE'] } }

export const mutating: Record<string, Mutating> = {
  'Mutation.setLanguage': {
    document: 'mutation ($language: Language!) { answer: setLanguage(language: $language) { __typename } }',
    variables: () => ({ language: 'en' }),
  },
  'Mutation.createEvent': {
    document: byInput('createEvent'),
    variables: ({ host }) => ({ input: consultation({ slug: `event-${randomUUID()}`, hostSlug: host.slug }) }),
  },
  'Mutation.updateEvent': {
    document: byInput('updateEvent'),
    variables: ({ event }) => ({
      input: { slug: event.slug, version: event.version, titles: [{ language: 'en', text: 'Another' }] },
    }),
  },
  'Mutation.updateEvent (its programme)': {
    document: byInput('updateEvent'),
    variables: ({ event }) => ({ input: { slug: event.slug, version: event.version, sessions: [] } }),
  },
  'Mutation.publishEvent': {
    facts: { isDraft: true },
    document: byArgument('publishEvent', 'slug'),
    variables: ({ event }) => ({ slug: event.slug }),
  },
  'Mutation.setSeatPlan': {
    document: byInput('setSeatPlan'),
    variables: ({ event }) => {
      const seats = { minimum: 0, target: 5, maximum: 20 }
      const groups = ['civil-society', 'academia'].map((groupKey) => ({ groupKey, ...seats }))
      return { input: { eventSlug: event.slug, version: 1, plan: { total: 20, policy: 'BALANCED', groups } } }
    },
  },
  'Mutation.registerInterest': {
    document: byInput('registerInterest'),
    variables: ({ event }) => ({ input: interest(event, { email: 'new@people.example' }) }),
  },
  'Mutation.amendRegistration': {
    document: byInput('amendRegistration'),
    variables: ({ ana }) => ({ input: { reference: ana, version: 1, country: 'MX' } }),
  },
  'Mutation.takeSeat': {
    facts: { isOffered: true },
    document: byArgument('takeSeat', 'reference'),
    variables: ({ ana }) => ({ reference: ana }),
  },
  'Mutation.withdraw': {
    document: byArgument('withdraw', 'reference'),
    variables: ({ ana }) => ({ reference: ana }),
  },
  'Mutation.setSharing': {
    document: byInput('setSharing'),
    variables: ({ ana, needing }) => ({ input: { reference: ana, instituteSlug: needing.slug, given: true } }),
  },
  'Mutation.revealField (who a protected person is)': {
    document: byInput('revealField'),
    variables: ({ pia }) => ({ input: { reference: pia, field: 'PROTECTED_IDENTITY', reason: 'To call.' } }),
  },
  'Mutation.revealField (what is not masked)': {
    document: byInput('revealField'),
    variables: ({ ana }) => ({ input: { reference: ana, field: 'NAME', reason: 'To call.' } }),
  },
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
  'Mutation.releaseStagedDecisions': {
    facts: { isStaged: true },
    document: byArgument('releaseStagedDecisions', 'eventSlug'),
    variables: ({ event }) => ({ eventSlug: event.slug }),
  },
  'Mutation.updateInstitute': {
    document: byInput('updateInstitute'),
    variables: async ({ world, full }) => {
      const { version } = await world.database.institute.findUniqueOrThrow({ where: { id: full.id } })
      return { input: { slug: full.slug, version, names: [{ language: 'en', text: `Full, version ${version}` }] } }
    },
  },
  'Mutation.inviteMember': {
    document: byInput('inviteMember'),
    variables: ({ full }) => ({
      input: { instituteSlug: full.slug, email: 'invited@institute.example', role: 'VIEWER' },
    }),
  },
  'Mutation.revokeInvitation': {
    document: byArgument('revokeInvitation', 'id', 'ID'),
    variables: async (stage) => ({ id: await invitation(stage) }),
  },
  'Mutation.acceptInvitation': {
    document: byArgument('acceptInvitation', 'id', 'ID'),
    variables: async (stage) => ({ id: await invitation(stage) }),
  },
  'Mutation.changeMemberRole': {
    document: /* GraphQL */ `
      mutation ($instituteSlug: String!, $memberId: ID!) {
        answer: changeMemberRole(instituteSlug: $instituteSlug, memberId: $memberId, role: REVIEWER) { __typename }
      }`,
    variables: extraMember,
  },
  'Mutation.removeMember': {
    document: /* GraphQL */ `
      mutation ($instituteSlug: String!, $memberId: ID!) {
        answer: removeMember(instituteSlug: $instituteSlug, memberId: $memberId) { __typename }
      }`,
    variables: extraMember,
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
    document: byArgument('withdrawCountersign', 'id', 'ID'),
    variables: async (stage) => ({ id: await askedCountersign(stage) }),
  },
}
