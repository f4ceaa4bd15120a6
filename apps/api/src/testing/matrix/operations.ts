/** How each row of the matrix is asked. */
import { randomUUID } from 'node:crypto'
import { consultation } from '../../events/examples.ts'
import { interest, registerPerson } from '../../registrations/testing/documents.ts'
import { attendanceMutating } from './attendance.ts'
import { erasureMutating } from './erasure.ts'
import { exchangeOperations } from './exchange.ts'
import { findingMutating } from './findings.ts'
import { followUpMutating } from './followUps.ts'
import { heardMutating } from './heard.ts'
import { invitationOperations } from './invitations.ts'
import { recipientMutating } from './recipients.ts'
import { reportMutating } from './report.ts'
import { seriesMutating } from './series.ts'
import { sessionMutating } from './sessions.ts'
import type { Stage, StageFacts } from './stage.ts'
import { standingMutating } from './standing.ts'
import { tokenOperations } from './tokens.ts'
import { uptakeMutating } from './uptake.ts'
import { validationMutating } from './validation.ts'
import type { ViewerName } from './viewers.ts'
import { webhookOperations } from './webhooks.ts'

export interface Mutating {
  facts?: StageFacts
  /** Of the input type, as the contract writes it. */
  document: string
  /** Also makes what else the question needs. `viewer`: who will ask; null: all of those who may not. */
  variables: (stage: Stage, viewer: ViewerName | null) => Record<string, unknown> | Promise<Record<string, unknown>>
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

const twoSpellings = async ({ world, event }: Stage) => {
  await registerPerson(world, event, 'Cy', { organisation: 'Rede' })
  return { eventSlug: event.slug, keys: ['red', 'rede'] }
}

const copied = (facts: StageFacts): Mutating => ({
  facts,
  document: byInput('copyEvent'),
  variables: ({ event }) => ({
    input: { slug: event.slug, newSlug: `event-${randomUUID()}`, firstDay: '2030-03-01', proposeGrants: true },
  }),
})

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

/** The host's reviewer is kept away from the participant's application. */
export async function declaredConflict({ world, ana, addresses }: Stage): Promise<string> {
  const input = { reference: ana, reason: 'We are friends.' }
  await world.ask(byInput('declareConflict'), { input }, { as: addresses.hostReviewer })
  const { id } = await world.database.conflictOfInterest.findFirstOrThrow({
    where: { registration: { reference: ana } },
  })
  return id
}

/** A review of the participant's application. */
export async function savedReview({ world, ana }: Stage, as: string | null): Promise<Record<string, unknown>> {
  const input = { reference: ana, expectedVersion: 0, scores: [], recommendation: 'OFFER' }
  return world.ask(byInput('saveReview'), { input }, { as })
}

/** Asked by the host, awaited from the full partner. */
export async function askedCountersign({ world, event, addresses }: Stage): Promise<string> {
  const document = byArgument('releaseStagedDecisions', 'eventSlug')
  await world.ask(document, { eventSlug: event.slug }, { as: addresses.hostOrganiser })
  const { id } = await world.database.countersignRequest.findFirstOrThrow({ where: { eventId: event.id } })
  return id
}

/** Begun by the host and carried out: what it staged is there to be taken back. */
export async function bulkAction({ world, event, addresses }: Stage): Promise<string> {
  const input = { eventSlug: event.slug, decision: 'OFFER', staged: true, expectedCount: 3 }
  await world.ask(byInput('decideAll'), { input }, { as: addresses.hostOrganiser })
  await world.runJobs()
  const { id } = await world.database.bulkAction.findFirstOrThrow({ where: { eventId: event.id } })
  return id
}

/** Shared by the full partner with its members. */
export async function boardView({ world, event, addresses }: Stage) {
  const input = { eventSlug: event.slug, name: 'Undecided', address: 'state=SUBMITTED', shared: true }
  await world.ask(byInput('saveBoardView'), { input }, { as: addresses.fullPartner })
  return world.database.boardView.findFirstOrThrow({ where: { eventId: event.id } })
}

export const countersigned: StageFacts = { isStaged: true, fullTerms: { countersign: ['RELEASE'] } }

const letterInput = ({ event }: Pick<Stage, 'event'>) => ({
  eventSlug: event.slug,
  kind: 'SERVICE',
  subjects: [{ language: 'en', text: 'News' }],
  texts: [{ language: 'en', text: 'Dear {{name}}' }],
  filter: {},
})

/** A draft: its id and version. */
export async function letterOf(stage: Stage, by: 'hostOrganiser' | 'fullPartner' = 'hostOrganiser') {
  const input = letterInput(stage)
  const document = byInput('saveLetter', '... on LetterSaved { letter { id version } }')
  const { answer } = await stage.world.ask<{ answer: { letter: { id: string; version: number } } }>(
    document,
    { input },
    { as: stage.addresses[by] },
  )
  return answer.letter
}

async function scheduledLetter(stage: Stage): Promise<string> {
  const input = { ...(await letterOf(stage)), at: new Date(Date.now() + 86_400_000).toISOString() }
  await stage.world.ask(byInput('sendLetter'), { input }, { as: stage.addresses.hostOrganiser })
  return input.id
}

export async function letterTemplate({ world, full }: Pick<Stage, 'world' | 'full'>): Promise<string> {
  await world.database.letterTemplate.deleteMany({ where: { instituteId: full.id } })
  const words = { kind: 'SERVICE', subjects: { en: 'News' }, texts: { en: 'Read.' } } as const
  const { id } = await world.database.letterTemplate.create({
    data: { id: randomUUID(), instituteId: full.id, name: 'Usual', ...words },
  })
  return id
}

export const mutating: Record<string, Mutating> = {
  ...recipientMutating,
  ...uptakeMutating,
  ...reportMutating,
  ...seriesMutating,
  ...sessionMutating,
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
  'Mutation.copyEvent': copied({}),
  'Mutation.copyEvent (a draft)': copied({ isDraft: true }),
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
  'Mutation.registerInterest': {
    document: byInput('registerInterest'),
    variables: ({ event }) => ({ input: interest(event, { email: 'new@people.example' }) }),
  },
  'Mutation.amendRegistration': {
    document: byInput('amendRegistration'),
    variables: ({ ana }) => ({ input: { reference: ana, version: 1, country: 'MX' } }),
  },
  ...standingMutating,
  'Mutation.setDiscretion': {
    document: `mutation ($slug: String!) {
      answer: setDiscretion(eventSlug: $slug, hidesRegistered: true) { __typename } }`,
    variables: ({ event }) => ({ slug: event.slug }),
  },
  'Mutation.takeSeatByLink': {
    facts: { isOffered: true },
    document: byArgument('takeSeatByLink', 'reference'),
    variables: ({ ana }) => ({ reference: ana }),
  },
  'Mutation.withdrawByLink': {
    document: byArgument('withdrawByLink', 'reference'),
    variables: ({ ana }) => ({ reference: ana }),
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
  'Mutation.decideAll': {
    document: byInput('decideAll'),
    variables: ({ event }) => ({
      input: { eventSlug: event.slug, decision: 'NOT_SELECT', staged: true, expectedCount: 3 },
    }),
  },
  'Mutation.undoBulkAction': {
    document: byArgument('undoBulkAction', 'id', 'ID'),
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
    document: byArgument('removeBoardView', 'id', 'ID'),
    variables: async (stage) => ({ id: (await boardView(stage)).id }),
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
  'Mutation.setReviewCriteria': {
    document: byInput('setReviewCriteria'),
    variables: ({ event }) => ({
      input: { eventSlug: event.slug, version: event.version, blindReview: true, criteria: [] },
    }),
  },
  'Mutation.saveReview': {
    document: byInput('saveReview'),
    variables: ({ ana }) => ({ input: { reference: ana, expectedVersion: 0, scores: [], recommendation: 'OFFER' } }),
  },
  'Mutation.declareConflict': {
    document: byInput('declareConflict'),
    variables: ({ ana }) => ({ input: { reference: ana, reason: 'We are friends.' } }),
  },
  'Mutation.liftConflict (of the host’s reviewer)': {
    document: byArgument('liftConflict', 'id', 'ID'),
    variables: async (stage) => ({ id: await declaredConflict(stage) }),
  },
  'Mutation.markPresence': {
    document: byArgument('markPresence', 'reference'),
    variables: ({ ana }) => ({ reference: ana }),
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
  ...exchangeOperations,
  ...invitationOperations,
  ...tokenOperations,
  ...webhookOperations,
  'Mutation.saveLetter': {
    document: byInput('saveLetter'),
    variables: (stage) => ({ input: letterInput(stage) }),
  },
  'Mutation.discardLetter (of the host)': {
    document: byArgument('discardLetter', 'id', 'ID'),
    variables: async (stage) => ({ id: (await letterOf(stage)).id }),
  },
  'Mutation.discardLetter (of the full partner)': {
    document: byArgument('discardLetter', 'id', 'ID'),
    variables: async (stage) => ({ id: (await letterOf(stage, 'fullPartner')).id }),
  },
  'Mutation.sendLetter': {
    document: byInput('sendLetter'),
    variables: async (stage) => ({ input: await letterOf(stage) }),
  },
  'Mutation.cancelLetter': {
    document: byArgument('cancelLetter', 'id', 'ID'),
    variables: async (stage) => ({ id: await scheduledLetter(stage) }),
  },
  'Mutation.testLetter': {
    document: byInput('testLetter'),
    variables: async (stage) => ({ input: { id: (await letterOf(stage)).id, language: 'en' } }),
  },
  'Mutation.saveLetterTemplate': {
    document: byInput('saveLetterTemplate'),
    variables: (stage) => {
      const { kind, subjects, texts } = letterInput(stage)
      return { input: { instituteSlug: stage.full.slug, name: `T ${randomUUID()}`, kind, subjects, texts } }
    },
  },
  'Mutation.removeLetterTemplate': {
    document: byArgument('removeLetterTemplate', 'id', 'ID'),
    variables: async (stage) => ({ id: await letterTemplate(stage) }),
  },
  'Mutation.setOccasionNote': {
    document: byInput('setOccasionNote'),
    variables: ({ event }) => ({
      input: { eventSlug: event.slug, occasion: 'OFFER', texts: [{ language: 'en', text: 'Bring a pen.' }] },
    }),
  },
  ...attendanceMutating,
  ...followUpMutating,
  ...heardMutating,
  ...erasureMutating,
  ...findingMutating,
  ...validationMutating,
  'Mutation.setReminders': {
    document: byInput('setReminders'),
    variables: ({ event }) => ({ input: { eventSlug: event.slug, daysBefore: [3] } }),
  },
}
