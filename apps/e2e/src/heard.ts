/** The agreements that two institutes need before they document an event together and publish a report. */
import type { Page } from '@playwright/test'
import { expect } from './product.ts'

/** @returns the result of the single field */
async function ask<Answer>(page: Page, query: string, variables: unknown): Promise<Answer> {
  const answer = await page.request.post('/graphql', { data: { query, variables } })
  const { data, errors } = await answer.json()
  expect(errors).toBeUndefined()
  const [result] = Object.values(data)
  return result as Answer
}

/**
 * From now on the event's only partner may also edit findings of the whole event, and a report requires nobody's agreement but
 * the partner's. Both pages belong to owners.
 */
export async function agreeOnReport(host: Page, partner: Page, slug: string, partnerSlug: string): Promise<void> {
  const { grants } = await ask<{ grants: { id: string; version: number; partner: { slug: string } }[] }>(
    host,
    'query ($slug: String!) { event(slug: $slug) { grants { id version partner { slug } } } }',
    { slug },
  )
  const { id: grantId, version } = grants.find((grant) => grant.partner.slug === partnerSlug) ?? {}
  const terms = {
    capabilities: ['SEE_REGISTRATIONS', 'WRITE_NOTES', 'EDIT_FINDINGS'],
    scope: {},
    masks: [],
    countersign: ['PUBLISH_REPORT'],
    needsConsent: false,
    purposes: [{ language: 'en', text: 'To write the report together.' }],
  }
  const { grant } = await ask<{ grant: { version: number } }>(
    host,
    'mutation ($input: ProposeTermsInput!) { proposeTerms(input: $input) { ... on GrantProposed { grant { version } } } }',
    { input: { grantId, version, terms } },
  )
  const answered = await ask(
    partner,
    'mutation ($input: AnswerGrantInput!) { answerGrant(input: $input) { __typename } }',
    { input: { grantId, version: grant.version, accept: true } },
  )
  expect(answered).toEqual({ __typename: 'GrantAnswered' })
}
