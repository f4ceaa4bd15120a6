/** Operations and inputs shared by tests of grants. */
import type { GrantTermsInput } from '../../__generated__/resolvers.ts'
import type { World } from '../../testing/world.ts'

const refusal = '... on Refusal { message }'
const fields = '... on InvalidInput { fields { path code message } }'

export const termsFields = /* GraphQL */ `
  number proposedBy proposer capabilities allotment countersign needsConsent purpose endsAt
  masks { field revealable }
  scope { groups { key } countries sessions { id } }`

export const grantFields = /* GraphQL */ `
  id state version agreedAt endedAt
  agreed { number } proposed { number proposedBy }
  viewerCan { answer withdrawProposal propose end }`

export const proposeDocument = /* GraphQL */ `
  mutation ($input: ProposeGrantInput!) {
    answer: proposeGrant(input: $input) {
      __typename ${refusal} ${fields}
      ... on GrantProposed { grant { ${grantFields} } }
      ... on GrantExists { grant { id } }
      ... on AllotmentTooLarge { maximum }
    }
  }`

export const proposeTermsDocument = /* GraphQL */ `
  mutation ($input: ProposeTermsInput!) {
    answer: proposeTerms(input: $input) {
      __typename ${refusal} ${fields}
      ... on GrantProposed { grant { ${grantFields} } }
      ... on GrantClosed { state }
      ... on AllotmentTooLarge { maximum }
    }
  }`

export const answerDocument = /* GraphQL */ `
  mutation ($input: AnswerGrantInput!) {
    answer: answerGrant(input: $input) {
      __typename ${refusal} ${fields}
      ... on GrantAnswered { grant { ${grantFields} } }
      ... on GrantClosed { state }
      ... on AllotmentTooLarge { maximum }
    }
  }`

export const endDocument = /* GraphQL */ `
  mutation ($input: EndGrantInput!) {
    answer: endGrant(input: $input) {
      __typename ${refusal} ${fields}
      ... on GrantEnded { grant { ${grantFields} } }
      ... on GrantClosed { state }
    }
  }`

export const grantDocument = /* GraphQL */ `query ($id: ID!) { grant(id: $id) { ${grantFields} } }`

const requestFields = /* GraphQL */ `
  id action state voidReason requestedBy count reason settledAt
  institute { slug } pendingInstitutes { slug }
  decisions { decision registration { reference } }
  signatures { institute { slug } agreed by reason }
  viewerCan { answer withdraw }`

export const decideDocument = /* GraphQL */ `
  mutation ($input: DecideInput!) {
    answer: decide(input: $input) {
      __typename ${refusal}
      ... on Decided { registrations { reference state } }
      ... on CountersignPending {
        request { ${requestFields} }
        otherRequests { ${requestFields} }
        refused { reference refusal { __typename } }
      }
    }
  }`

export const releaseDocument = /* GraphQL */ `
  mutation ($slug: String!) {
    answer: releaseStagedDecisions(eventSlug: $slug) {
      __typename ${refusal}
      ... on StagedDecisionsReleased { released }
      ... on CountersignPending { request { ${requestFields} } }
    }
  }`

export const countersignDocument = /* GraphQL */ `
  mutation ($input: AnswerCountersignInput!) {
    answer: answerCountersign(input: $input) {
      __typename ${refusal} ${fields}
      ... on CountersignAnswered {
        request { ${requestFields} }
        decided { registrations { reference state } refused { reference refusal { __typename } } offersMade }
      }
      ... on CountersignSettled { state voidReason }
      ... on ReleaseRefused { refused { reference } }
    }
  }`

export const withdrawCountersignDocument = /* GraphQL */ `
  mutation ($id: ID!) {
    answer: withdrawCountersign(id: $id) {
      __typename ${refusal}
      ... on CountersignWithdrawn { request { ${requestFields} } }
      ... on CountersignSettled { state voidReason }
    }
  }`

export const requestsDocument = /* GraphQL */ `
  query ($slug: String!, $states: [CountersignState!]) {
    event(slug: $slug) { countersignRequests(states: $states) { edges { node { ${requestFields} } } } }
  }`

export interface GrantAnswer {
  __typename: string
  message?: string
  state?: string
  most?: number
  fields?: { path: string; code: string; message: string }[]
  grant: {
    id: string
    state: string
    version: number
    agreed: { number: number } | null
    proposed: { number: number; proposedBy: string } | null
    viewerCan: Record<string, boolean>
  }
}

export interface CountersignAnswer {
  __typename: string
  message?: string
  state?: string
  request: {
    id: string
    state: string
    count: number
    requestedBy: string
    pendingInstitutes: { slug: string }[]
    decisions: { decision: string; registration: { reference: string } }[]
    viewerCan: Record<string, boolean>
  }
  decided: { registrations: { reference: string; state: string }[]; refused: { reference: string }[] } | null
}

/** Valid terms that show everything of everybody, for tests to vary. */
export const terms = (changes: Partial<GrantTermsInput> = {}): GrantTermsInput => ({
  capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS', 'DECIDE'],
  scope: {},
  masks: [],
  allotment: null,
  countersign: [],
  needsConsent: false,
  purposes: [{ language: 'en', text: 'To help to choose.' }],
  endsAt: null,
  ...changes,
})

/** Runs one of the documents above. */
export async function act<Answer = GrantAnswer>(
  { ask }: World,
  document: string,
  variables: Record<string, unknown>,
  as: string | null,
): Promise<Answer> {
  return (await ask<{ answer: Answer }>(document, variables, { as })).answer
}

/** Audit entries of grants and requests, such as `GRANT_PROPOSED by PARTNER`, oldest first. */
export async function audited({ database }: World, eventId: string): Promise<string[]> {
  const { hostId } = await database.event.findUniqueOrThrow({ where: { id: eventId } })
  const entries = await database.auditEntry.findMany({
    where: { eventId, OR: [{ what: { startsWith: 'GRANT_' } }, { what: { startsWith: 'COUNTERSIGN' } }] },
    orderBy: { sequence: 'asc' },
  })
  return entries.map(({ what, actorKind, instituteId }) => {
    if (actorKind === 'CLOCK') return `${what} by CLOCK`
    return `${what} by ${instituteId === hostId ? 'HOST' : 'PARTNER'}`
  })
}
