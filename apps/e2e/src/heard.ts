/** What was said at an event, and between whom it is agreed, made through the contract: for journeys that are about what comes of it. */
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect } from './product.ts'

const en = (text: string) => [{ language: 'en', text }]

/** @returns what the one field answered */
async function ask<Answer>(page: Page, query: string, variables: unknown, expected?: string): Promise<Answer> {
  const answer = await page.request.post('/graphql', { data: { query, variables } })
  const { data, errors } = await answer.json()
  expect(errors).toBeUndefined()
  const [result] = Object.values(data)
  if (expected) expect(result).toMatchObject({ __typename: expected })
  return result as Answer
}

/** The partner edits findings of the whole event, and a report is published with its agreement alone, under a promised day. Both pages are of owners. */
export async function agreeOnReport(host: Page, partner: Page, eventSlug: string, partnerSlug: string): Promise<void> {
  const terms = {
    ...{ capabilities: ['SEE_REGISTRATIONS', 'EDIT_FINDINGS'], scope: {}, masks: [], needsConsent: false },
    ...{ countersign: ['PUBLISH_REPORT'], purposes: en('To write the report together.') },
  }
  const { grant } = await ask<{ grant: { id: string; version: number } }>(
    host,
    `mutation ($input: ProposeGrantInput!) { proposeGrant(input: $input) { __typename ... on GrantProposed { grant { id version } } } }`,
    { input: { eventSlug, partnerSlug, terms } },
    'GrantProposed',
  )
  await ask(
    partner,
    'mutation ($input: AnswerGrantInput!) { answerGrant(input: $input) { __typename } }',
    { input: { grantId: grant.id, version: grant.version, accept: true } },
    'GrantAnswered',
  )
  const until = new Date(Date.now() + 200 * 86_400_000).toISOString()
  await ask(
    host,
    'mutation ($input: SetEvidenceUntilInput!) { setEvidenceUntil(input: $input) { __typename } }',
    { input: { eventSlug, until } },
    'EvidencePromised',
  )
}

/**
 * A session with a topic, a note in it, and a finding that rests on the note, in these words. `from`, `to`: local, within the event.
 */
export async function makeFinding(
  page: Page,
  eventSlug: string,
  { from, to, group, text }: { from: string; to: string; group: string; text: string },
): Promise<void> {
  const { session } = await ask<{ session: { id: string } }>(
    page,
    `mutation ($input: AddSessionInput!) { addSession(input: $input) { __typename ... on SessionAdded { session { id } } } }`,
    { input: { eventSlug, facts: { titles: en('Evidence'), startsLocal: from, endsLocal: to, kind: 'PLENARY' } } },
    'SessionAdded',
  )
  const { topic } = await ask<{ topic: { id: string } }>(
    page,
    `mutation ($input: AddTopicInput!) { addTopic(input: $input) { __typename ... on TopicAdded { topic { id } } } }`,
    { input: { eventSlug, parentId: null, titles: en('Procedure') } },
    'TopicAdded',
  )
  const noteId = randomUUID()
  const note = { id: noteId, sessionId: session.id, topicId: topic.id, kind: 'CONCERN', groupKeys: [group] }
  await ask(
    page,
    'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }',
    { input: { ...note, text: 'Orders come late, and cost much.' } },
    'NoteWritten',
  )
  const finding = { id: randomUUID(), eventSlug, topicId: topic.id, texts: en(text) }
  await ask(
    page,
    'mutation ($input: CreateFindingInput!) { createFinding(input: $input) { __typename } }',
    { input: { ...finding, noteIds: [noteId], contributionIds: [] } },
    'FindingSaved',
  )
}

/** When an event begins and ends, as clocks in its zone show it. */
export async function hoursOf(page: Page, slug: string): Promise<{ from: string; to: string }> {
  const { startsAt, endsAt, zone } = await ask<{ startsAt: string; endsAt: string; zone: string }>(
    page,
    'query ($slug: String!) { event(slug: $slug) { startsAt endsAt zone } }',
    { slug },
  )
  const local = (instant: number) =>
    new Date(instant)
      .toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
      .replace(' ', 'T')
  return { from: local(Date.parse(startsAt) + 60_000), to: local(Date.parse(endsAt) - 60_000) }
}
