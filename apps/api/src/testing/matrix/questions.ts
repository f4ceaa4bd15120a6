/** How each field of the matrix is read: where it stands, and in what state of things. */
import { decideDocument } from '../../registrations/testing/documents.ts'
import { openSealing } from '../../sessions/sealing.ts'
import { attendanceQuestions } from './attendance.ts'
import { erasureQuestions } from './erasure.ts'
import { exchangeQuestions } from './exchange.ts'
import { findingQuestions } from './findings.ts'
import { followUpQuestions } from './followUps.ts'
import { heardQuestions } from './heard.ts'
import { invitationQuestions } from './invitations.ts'
import {
  askedCountersign,
  boardView,
  bulkAction,
  countersigned,
  declaredConflict,
  invitation,
  letterOf,
  letterTemplate,
  proposedTerms,
  savedReview,
} from './operations.ts'
import { recipientQuestions } from './recipients.ts'
import { reportQuestions } from './report.ts'
import { seriesQuestions } from './series.ts'
import { limited, sessionQuestions } from './sessions.ts'
import type { Stage, StageFacts } from './stage.ts'
import { standingQuestions } from './standing.ts'
import { uptakeQuestions } from './uptake.ts'
import { validationQuestions } from './validation.ts'
import { webhookQuestions } from './webhooks.ts'

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

async function calledHeron({ world, pia }: Stage) {
  await world.database.registration.update({ where: { reference: pia }, data: { pseudonym: 'Heron' } })
  return {}
}

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

const samePlan = {
  total: 20,
  policy: 'BALANCED',
  groups: ['civil-society', 'academia'].map((groupKey) => ({ groupKey, minimum: 0, target: 5, maximum: 20 })),
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

/** Of a draft of the host's. */
const letterAbility = (field: string): Question => ({
  prepare: async (stage) => ({ letter: (await letterOf(stage)).id }),
  document: `query ($letter: ID!) { letter(id: $letter) { viewerCan { ${field} } } }`,
  path: ['letter', 'viewerCan', field],
})

/** While what the host asked for is awaited. */
const countersignAbility = (field: string): Question => ({
  ...ofEvent(`countersignRequests { edges { node { viewerCan { ${field} } } } }`),
  facts: countersigned,
  prepare: async (stage) => ({ request: await askedCountersign(stage) }),
  path: ['event', 'countersignRequests', 'edges', 0, 'node', 'viewerCan', field],
})

export const questions: Record<string, Question> = {
  ...recipientQuestions,
  ...uptakeQuestions,
  ...reportQuestions,
  ...seriesQuestions,
  ...sessionQuestions,
  ...followUpQuestions,
  ...heardQuestions,
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
  'Query.registrationByLink': {
    document: 'query ($ana: String!) { registrationByLink(reference: $ana) { reference } }',
    path: ['registrationByLink'],
  },
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
  'Query.bulkAction': {
    prepare: async (stage) => ({ bulk: await bulkAction(stage) }),
    document: 'query ($bulk: ID!) { bulkAction(id: $bulk) { id } }',
    path: ['bulkAction'],
  },
  'Query.grant': {
    prepare: async ({ grant }) => ({ id: grant.id }),
    document: 'query ($id: ID!) { grant(id: $id) { id } }',
    path: ['grant'],
  },

  'Query.planPreview': {
    document: `query ($slug: String!, $plan: SeatPlanInput!) {
      planPreview(input: { eventSlug: $slug, plan: $plan }) { ... on PlanPreview { offersMade } } }`,
    prepare: async () => ({ plan: samePlan }),
    path: ['planPreview', 'offersMade'],
  },

  'Query.letter': {
    prepare: async (stage) => ({ letter: (await letterOf(stage)).id }),
    document: 'query ($letter: ID!) { letter(id: $letter) { id } }',
    path: ['letter'],
  },
  'Query.previewMail': {
    document: /* GraphQL */ `
      query ($slug: String!) {
        previewMail(input: { eventSlug: $slug, occasion: OFFER, language: en }) { ... on MailPreview { subject } }
      }`,
    path: ['previewMail', 'subject'],
  },

  'Event.viewerDraft': ofEvent('viewerDraft { content }', {
    prepare: async ({ world, event }) => {
      const key = { eventId: event.id, emailKey: 'ana@people.example' }
      // Where there is a registration, there is no draft.
      await world.database.registration.updateMany({ where: key, data: { state: 'WITHDRAWN' } })
      const sealed = openSealing(world.config.secret).seal('{}', `${key.eventId} ${key.emailKey}`)
      return world.database.registrationDraft.create({ data: { ...key, sealed, savedAt: new Date() } })
    },
  }),
  'Event.viewerRegistration': ofEvent('viewerRegistration { reference }'),
  'Event.viewerCan': ofEvent('viewerCan { edit }'),
  'Event.registrations': ofEvent('registrations { totalCount edges { node { reference } } }'),
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
  'Event.waitlist': ofEvent('waitlist { nextReference }'),
  'Event.organisations': ofEvent('organisations { suggestions { into } }'),
  'Event.auditEntries': ofEvent(`auditEntries { ${entries} }`, { prepare: seatOfAllotment }),
  'Event.grants': ofEvent('grants { id }'),
  'Event.countersignRequests': ofEvent(`countersignRequests { ${entries} }`, {
    facts: countersigned,
    prepare: async (stage) => ({ request: await askedCountersign(stage) }),
  }),
  'Event.allotments': ofEvent('allotments { seats }'),
  'Event.unstagedOffers': ofEvent('unstagedOffers { institute { slug } }', { prepare: endedWithStagedOffer }),

  'Event.criteria': ofEvent('criteria { key }', {
    prepare: async ({ world, event }) => {
      const criterion = { key: 'reach', labels: { en: 'Reach' }, maximum: 5, weight: 1, position: 0 }
      return world.database.reviewCriterion.create({ data: { eventId: event.id, ...criterion } })
    },
  }),
  'Event.hasReviews': ofEvent('hasReviews'),
  'Event.conflicts (of the host’s reviewer)': ofEvent('conflicts { edges { node { id } } }', {
    prepare: async (stage) => ({ conflict: await declaredConflict(stage) }),
  }),

  'EventAbilities.review': ability('review'),
  'EventAbilities.setCriteria': ability('setCriteria'),
  'Event.letters': ofEvent('letters { edges { node { id } } }', {
    prepare: async (stage) => ({ letter: (await letterOf(stage)).id }),
  }),
  'Event.letterRecipients': ofEvent('letterRecipients(kind: SERVICE) { count }'),
  'Event.occasionNotes': ofEvent('occasionNotes { occasion }'),
  ...attendanceQuestions,
  ...erasureQuestions,
  'Event.reminders': ofEvent('reminders { daysBefore }'),

  'EventAbilities.edit': ability('edit'),
  'EventAbilities.publish': ability('publish'),
  'EventAbilities.publish (a draft)': ability('publish', { facts: draft }),
  'EventAbilities.setSeatPlan': ability('setSeatPlan'),
  'EventAbilities.holdWaitlist': ability('holdWaitlist'),
  'EventAbilities.seeRegistrations': ability('seeRegistrations'),
  'EventAbilities.decide': ability('decide'),
  'EventAbilities.release': ability('release'),
  'EventAbilities.seeAudit': ability('seeAudit'),
  'EventAbilities.proposeGrant': ability('proposeGrant'),
  'EventAbilities.seeGrants': ability('seeGrants'),
  'EventAbilities.seeCountersign': ability('seeCountersign'),
  'EventAbilities.assignBreakouts': ability('assignBreakouts'),
  'EventAbilities.manageSessions': ability('manageSessions'),
  'EventAbilities.export': ability('export'),
  'EventAbilities.message': ability('message'),
  'EventAbilities.setReminders': ability('setReminders'),
  'EventAbilities.needsSecondFactor': ability('needsSecondFactor'),
  'EventAbilities.maskedFields': ability('maskedFields'),

  'StakeholderGroup.submitted': ofGroup('submitted', 0),
  'StakeholderGroup.submitted (the scoped partner’s group)': ofGroup('submitted', 1),
  'StakeholderGroup.stagedDifference': ofGroup('stagedDifference', 0),
  'StakeholderGroup.stagedDifference (the scoped partner’s group)': ofGroup('stagedDifference', 1),
  'StakeholderGroup.keptFrom': ofGroup('keptFrom', 0),
  'StakeholderGroup.keptFrom (the scoped partner’s group)': ofGroup('keptFrom', 1),

  'Registration.name': ofRegistration('name'),
  'Registration.name (of a protected person)': ofRegistration('name', 'pia'),
  'Registration.name (of a protected person with a pseudonym)': ofRegistration('name', 'pia', { prepare: calledHeron }),
  'Registration.pseudonym': ofRegistration('pseudonym', 'pia', { prepare: calledHeron }),
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
  'Registration.readAt': ofRegistration('readAt'),
  'Registration.history (with a staged decision)': ofRegistration('history { what }', 'bo', {
    facts: { isStaged: true },
  }),
  'Registration.viewerReview (the host reviewer’s)': ofRegistration('viewerReview { version }', 'ana', {
    prepare: (stage) => savedReview(stage, stage.addresses.hostReviewer),
  }),
  'Registration.reviews (the host reviewer’s)': ofRegistration('reviews { version }', 'ana', {
    prepare: (stage) => savedReview(stage, stage.addresses.hostReviewer),
  }),
  'Registration.reviews (the host organiser’s)': ofRegistration('reviews { version }', 'ana', {
    prepare: (stage) => savedReview(stage, stage.addresses.hostOrganiser),
  }),
  'Registration.reviewSummary (the host organiser’s)': ofRegistration('reviewSummary { mean }', 'ana', {
    prepare: (stage) => savedReview(stage, stage.addresses.hostOrganiser),
  }),
  'Registration.messages': ofRegistration('messages { edges { node { id } } }'),
  'Registration.lastMessageFate': ofRegistration('lastMessageFate'),
  'Registration.viewerCan': ofRegistration('viewerCan { amend }'),

  'RegistrationAbilities.amend': registrationAbility('amend'),
  'RegistrationAbilities.takeSeat': registrationAbility('takeSeat', { facts: { isOffered: true } }),
  'RegistrationAbilities.withdraw': registrationAbility('withdraw'),
  'RegistrationAbilities.setPriority': registrationAbility('setPriority'),
  'RegistrationAbilities.decide': registrationAbility('decide'),
  'RegistrationAbilities.widen': registrationAbility('widen', { facts: { isOffered: true }, prepare: limited }),

  'RegistrationAbilities.review': registrationAbility('review'),

  'Institute.secondFactorRequired': ofInstitute('secondFactorRequired'),
  'Institute.members': ofInstitute('members { id }'),
  'Institute.invitations': ofInstitute('invitations { id }', {
    prepare: async (stage) => ({ invitation: await invitation(stage) }),
  }),
  'Institute.auditEntries': ofInstitute(`auditEntries { ${entries} }`, { prepare: updatedInstitute }),
  'Institute.letterTemplates': ofInstitute('letterTemplates { id }', {
    prepare: async (stage) => ({ template: await letterTemplate(stage) }),
  }),
  'Institute.viewerCan': ofInstitute('viewerCan { edit }'),
  'InstituteAbilities.edit': instituteAbility('edit'),
  'InstituteAbilities.seeMembers': instituteAbility('seeMembers'),
  'InstituteAbilities.manageMembers': instituteAbility('manageMembers'),
  'InstituteAbilities.seeAudit': instituteAbility('seeAudit'),

  'GrantEvent.slug': ofGrantEvent('slug'),
  'GrantEvent.title': ofGrantEvent('title'),
  'GrantEvent.kind': ofGrantEvent('kind'),
  'GrantEvent.zone': ofGrantEvent('zone'),
  'GrantEvent.startsAt': ofGrantEvent('startsAt'),
  'GrantEvent.endsAt': ofGrantEvent('endsAt'),
  'GrantEvent.event': ofGrantEvent('event { slug }'),
  'GrantEvent.event (of a draft, while it is only proposed)': ofGrantEvent('event { slug }', {
    facts: draft,
    prepare: onlyProposed,
  }),
  'LetterAbilities.change': letterAbility('change'),
  'LetterAbilities.cancel': letterAbility('cancel'),
  'GrantAbilities.answer': grantAbility('answer'),
  'GrantAbilities.withdrawProposal': grantAbility('withdrawProposal'),
  'GrantAbilities.propose': grantAbility('propose'),
  'GrantAbilities.end': grantAbility('end'),
  'CountersignAbilities.answer': countersignAbility('answer'),
  'CountersignAbilities.withdraw': countersignAbility('withdraw'),
  ...exchangeQuestions,
  ...standingQuestions,
  ...findingQuestions,
  ...validationQuestions,
  ...webhookQuestions,
  ...invitationQuestions,
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
