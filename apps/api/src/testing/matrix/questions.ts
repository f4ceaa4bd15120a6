/** How each field of the matrix is read: where it stands, and in what state of things. */
import { decideDocument } from '../../registrations/testing/documents.ts'
import { askedCountersign, countersigned, invitation, proposedTerms } from './operations.ts'
import type { Stage, StageFacts } from './stage.ts'

export interface Question {
  facts?: StageFacts
  /** Makes what else the question needs; variables of the document. */
  prepare?: (stage: Stage) => Promise<Record<string, unknown>>
  document: string
  /** From the answer's data to the value. */
  path: (string | number)[]
  /** Of a list, the members that count. */
  among?: (stage: Stage) => (edge: { node: Record<string, unknown> }) => boolean
}

const ofEvent = (field: string, more: Partial<Question> = {}): Question => ({
  document: `query ($slug: String!) { event(slug: $slug) { ${field} } }`,
  path: ['event', field.match(/^\w+/)?.[0] ?? ''],
  ...more,
})

const ability = (field: string, more: Partial<Question> = {}): Question => ({
  ...ofEvent(`viewerCan { ${field} }`, more),
  path: ['event', 'viewerCan', field],
})

const ofGroup = (field: string, place: number): Question => ({
  ...ofEvent(`groups { ${field} }`),
  path: ['event', 'groups', place, field],
})

const ofRegistration = (
  field: string,
  person: 'ana' | 'bo' | 'pia' = 'ana',
  more: Partial<Question> = {},
): Question => ({
  document: `query ($${person}: String!) { registration(reference: $${person}) { ${field} } }`,
  path: ['registration', field.match(/^\w+/)?.[0] ?? ''],
  ...more,
})

const registrationAbility = (field: string, more: Partial<Question> = {}): Question => ({
  ...ofRegistration(`viewerCan { ${field} }`, 'ana', more),
  path: ['registration', 'viewerCan', field],
})

const ofInstitute = (field: string, more: Partial<Question> = {}): Question => ({
  document: `query ($institute: String!) { institute(slug: $institute) { ${field} } }`,
  path: ['institute', field.match(/^\w+/)?.[0] ?? ''],
  ...more,
})

const instituteAbility = (field: string): Question => ({
  ...ofInstitute(`viewerCan { ${field} }`),
  path: ['institute', 'viewerCan', field],
})

const draft: StageFacts = { isDraft: true }
const entries = 'edges { node { id } }'

async function seatOfAllotment({ world, event, ana, full, addresses }: Stage) {
  const input = { eventSlug: event.slug, references: [ana], decision: 'OFFER', fromAllotmentOf: full.slug }
  await world.ask(decideDocument, { input }, { as: addresses.fullPartner })
  return {}
}

async function updatedInstitute({ world, full, addresses }: Stage) {
  const document = 'mutation ($input: UpdateInstituteInput!) { updateInstitute(input: $input) { __typename } }'
  const input = { slug: full.slug, version: full.version, names: [{ language: 'en', text: 'Full' }] }
  await world.ask(document, { input }, { as: addresses.fullPartner })
  return {}
}

const listing: Question = {
  document: '{ events(first: 100) { edges { node { slug } } } }',
  path: ['events'],
  among:
    ({ event }) =>
    ({ node }) =>
      node.slug === event.slug,
}

/** While the host proposes other terms. */
const grantAbility = (field: string): Question => ({
  prepare: async (stage) => ({ grant: (await proposedTerms(stage)).id }),
  document: `query ($grant: ID!) { grant(id: $grant) { viewerCan { ${field} } } }`,
  path: ['grant', 'viewerCan', field],
})

/** While what the host asked for is awaited. */
const countersignAbility = (field: string): Question => ({
  ...ofEvent(`countersignRequests { viewerCan { ${field} } }`),
  facts: countersigned,
  prepare: async (stage) => ({ request: await askedCountersign(stage) }),
  path: ['event', 'countersignRequests', 0, 'viewerCan', field],
})

export const questions: Record<string, Question> = {
  'Query.viewer': { document: '{ viewer { email } }', path: ['viewer'] },
  'Query.events': listing,
  'Query.events (drafts)': { ...listing, facts: draft },
  'Query.event': { document: 'query ($slug: String!) { event(slug: $slug) { slug } }', path: ['event'] },
  'Query.event (a draft)': {
    facts: draft,
    document: 'query ($slug: String!) { event(slug: $slug) { slug } }',
    path: ['event'],
  },
  'Query.registration': { ...ofRegistration('reference'), path: ['registration'] },
  'Query.registration (in the scoped partner’s group)': {
    ...ofRegistration('reference', 'bo'),
    path: ['registration'],
  },
  'Query.institute': { ...ofInstitute('slug'), path: ['institute'] },
  'Query.institutes': { document: '{ institutes { slug } }', path: ['institutes'] },
  'Query.invitation': {
    prepare: async (stage) => ({ id: await invitation(stage) }),
    document: 'query ($id: ID!) { invitation(id: $id) { id } }',
    path: ['invitation'],
  },
  'Query.grant': {
    prepare: async ({ grant }) => ({ id: grant.id }),
    document: 'query ($id: ID!) { grant(id: $id) { id } }',
    path: ['grant'],
  },

  'Event.viewerRegistration': ofEvent('viewerRegistration { reference }'),
  'Event.viewerCan': ofEvent('viewerCan { edit }'),
  'Event.registrations': ofEvent('registrations { totalCount edges { node { reference } } }'),
  'Event.waitlist': ofEvent('waitlist { nextReference }'),
  'Event.auditEntries': ofEvent(`auditEntries { ${entries} }`, { prepare: seatOfAllotment }),
  'Event.grants': ofEvent('grants { id }'),
  'Event.countersignRequests': ofEvent('countersignRequests { id }', {
    facts: countersigned,
    prepare: async (stage) => ({ request: await askedCountersign(stage) }),
  }),
  'Event.allotments': ofEvent('allotments { seats }'),

  'EventAbilities.edit': ability('edit'),
  'EventAbilities.publish': ability('publish'),
  'EventAbilities.publish (a draft)': ability('publish', { facts: draft }),
  'EventAbilities.setSeatPlan': ability('setSeatPlan'),
  'EventAbilities.seeRegistrations': ability('seeRegistrations'),
  'EventAbilities.decide': ability('decide'),
  'EventAbilities.release': ability('release'),
  'EventAbilities.seeAudit': ability('seeAudit'),
  'EventAbilities.proposeGrant': ability('proposeGrant'),
  'EventAbilities.seeGrants': ability('seeGrants'),
  'EventAbilities.seeCountersign': ability('seeCountersign'),
  'EventAbilities.manageSessions': ability('manageSessions'),
  'EventAbilities.export': ability('export'),
  'EventAbilities.needsSecondFactor': ability('needsSecondFactor'),
  'EventAbilities.maskedFields': ability('maskedFields'),

  'StakeholderGroup.submitted': ofGroup('submitted', 0),
  'StakeholderGroup.submitted (the scoped partner’s group)': ofGroup('submitted', 1),
  'StakeholderGroup.stagedDifference': ofGroup('stagedDifference', 0),
  'StakeholderGroup.stagedDifference (the scoped partner’s group)': ofGroup('stagedDifference', 1),

  'Registration.name': ofRegistration('name'),
  'Registration.name (of a protected person)': ofRegistration('name', 'pia'),
  'Registration.email': ofRegistration('email'),
  'Registration.email (of a protected person)': ofRegistration('email', 'pia'),
  'Registration.organisation': ofRegistration('organisation'),
  'Registration.organisation (of a protected person)': ofRegistration('organisation', 'pia'),
  'Registration.masked': ofRegistration('masked { field }'),
  'Registration.masked (of a protected person)': ofRegistration('masked { field }', 'pia'),
  'Registration.sharing': ofRegistration('sharing { given }'),
  'Registration.allotment': ofRegistration('allotment { slug }', 'ana', { prepare: seatOfAllotment }),
  'Registration.offerReason': ofRegistration('offerReason { kind }', 'ana', { facts: { isOffered: true } }),
  'Registration.staged (in the scoped partner’s group)': ofRegistration('staged { decision }', 'bo', {
    facts: { isStaged: true },
  }),
  'Registration.history': ofRegistration('history { what }'),
  'Registration.history (with a staged decision)': ofRegistration('history { what }', 'bo', {
    facts: { isStaged: true },
  }),
  'Registration.viewerCan': ofRegistration('viewerCan { amend }'),

  'RegistrationAbilities.amend': registrationAbility('amend'),
  'RegistrationAbilities.takeSeat': registrationAbility('takeSeat', { facts: { isOffered: true } }),
  'RegistrationAbilities.withdraw': registrationAbility('withdraw'),
  'RegistrationAbilities.decide': registrationAbility('decide'),

  'Institute.secondFactorRequired': ofInstitute('secondFactorRequired'),
  'Institute.members': ofInstitute('members { id }'),
  'Institute.invitations': ofInstitute('invitations { id }', {
    prepare: async (stage) => ({ invitation: await invitation(stage) }),
  }),
  'Institute.auditEntries': ofInstitute(`auditEntries { ${entries} }`, { prepare: updatedInstitute }),
  'Institute.viewerCan': ofInstitute('viewerCan { edit }'),
  'InstituteAbilities.edit': instituteAbility('edit'),
  'InstituteAbilities.seeMembers': instituteAbility('seeMembers'),
  'InstituteAbilities.manageMembers': instituteAbility('manageMembers'),
  'InstituteAbilities.seeAudit': instituteAbility('seeAudit'),

  'GrantAbilities.answer': grantAbility('answer'),
  'GrantAbilities.withdrawProposal': grantAbility('withdrawProposal'),
  'GrantAbilities.propose': grantAbility('propose'),
  'GrantAbilities.end': grantAbility('end'),
  'CountersignAbilities.answer': countersignAbility('answer'),
  'CountersignAbilities.withdraw': countersignAbility('withdraw'),
}

/** A cell of the table. */
export function answerOf(data: unknown, { path, among }: Question, stage: Stage): string {
  const value = valueAt(data, path)
  const edges = among && (value as { edges: { node: Record<string, unknown> }[] }).edges.filter(among(stage))
  return cellOf(edges ?? value)
}

/** Undefined where something on the way is null: the viewer does not see what the field belongs to. */
const valueAt = (data: unknown, path: Question['path']): unknown =>
  path.reduce<unknown>(
    (value, step) => (value == null ? undefined : (value as Record<string | number, unknown>)[step]),
    data,
  )

function cellOf(value: unknown): string {
  if (value === undefined) return '-'
  if (value === null) return 'null'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  const { edges, totalCount } = value as { edges?: unknown[]; totalCount?: number }
  const list = Array.isArray(value) ? value : edges
  if (!list) return 'shown'
  if (totalCount !== undefined && totalCount !== list.length) return `${list.length} of ${totalCount}`
  return list.length === 0 ? 'none' : String(list.length)
}
