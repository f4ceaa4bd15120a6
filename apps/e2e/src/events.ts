/** Creates events through the contract, for journeys that start with an existing one. */
import { createHash } from 'node:crypto'
import type { APIRequestContext, Page } from '@playwright/test'
import { expect, type Stage } from './product.ts'

export interface SmallEvent {
  slug: string
  title: string
  admission: 'REVIEW' | 'FIRST_COME' | 'INVITATION'
  total: number
  /** How long an offer is held, in hours. Default: the event's usual time. */
  offerHours?: number
  /** If true, visitors are answered by email only. */
  offersProtection?: boolean
  /** By name, from which the key is derived. */
  groups: { name: string; minimum: number; target: number; maximum: number }[]
}

const en = (text: string) => [{ language: 'en', text }]
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
/** A time at this UTC hour, so that an event falls on a single day in its zone whenever the journey runs. */
const atHour = (hour: number, days: number) => `${inDays(days).slice(0, 10)}T${hour}:00:00.000Z`
const keyOf = (name: string) => name.toLowerCase().replaceAll(' ', '-')

/** @returns the result of the single mutation */
async function mutate<Answer>(
  request: APIRequestContext,
  query: string,
  variables: unknown,
  locale = 'en',
): Promise<Answer> {
  const headers = { 'accept-language': locale }
  const ask = async () => (await request.post('/graphql', { data: { query, variables }, headers })).json()
  let { data, errors } = await ask()
  // As docs/api.md asks of every client: a busy server says when to retry.
  if (errors?.[0]?.extensions.code === 'TOO_MANY_OPERATIONS') {
    await new Promise((resolve) => setTimeout(resolve, errors[0].extensions.retryAfter * 1000))
    ;({ data, errors } = await ask())
  }
  expect(errors).toBeUndefined()
  const [result] = Object.values(data)
  expect(result).toMatchObject({
    __typename: expect.stringMatching(
      /^(EventCreated|EventPublished|ImportChecked|ImportStarted|ActionPlanned|PlannedActionRun|InterestRegistered|AnsweredByEmail|OffersProtectionSet|MemberInvited|ProofOfWorkNeeded)$/,
    ),
  })
  return result as Answer
}

/**
 * Creates and publishes an event of the institute of which the page's person is an organiser: from 10:00 to 14:00 in its zone.
 */
export async function makeEvent(page: Page, event: SmallEvent): Promise<void> {
  const { slug, title, admission, total, offerHours, groups, offersProtection = false } = event
  const input = {
    slug,
    admission,
    offerHours,
    hostSlug: 'chatham-house',
    kind: 'CONSULTATION',
    format: 'VIRTUAL',
    titles: en(title),
    summaries: en('A small room.'),
    descriptions: en('A small room, for an hour.'),
    languages: ['en'],
    zone: 'America/Bogota',
    startsAt: atHour(15, 20),
    endsAt: atHour(19, 20),
    registrationOpensAt: inDays(-1),
    registrationClosesAt: inDays(8),
    decisionPromisedAt: admission === 'REVIEW' ? inDays(12) : null,
    groups: groups.map(({ name }) => ({ key: keyOf(name), names: en(name) })),
    plan: {
      total,
      organisationCap: 1,
      policy: 'BALANCED',
      groups: groups.map(({ name, minimum, target, maximum }) => ({
        groupKey: keyOf(name),
        minimum,
        target,
        maximum,
      })),
    },
  }
  await mutate(page.request, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { __typename } }', {
    input,
  })
  await mutate(
    page.request,
    `mutation ($slug: String!, $offersProtection: Boolean!) {
       setOffersProtection(eventSlug: $slug, offersProtection: $offersProtection) { __typename } }`,
    { slug, offersProtection },
  )
  const published = await mutate<{ action?: { id: string } }>(
    page.request,
    `mutation ($slug: String!) {
       publishEvent(slug: $slug) { __typename ... on ActionPlanned { action { id } } }
     }`,
    { slug },
  )
  if (published.action)
    await mutate(page.request, 'mutation ($id: ID!) { runPlannedActionNow(id: $id) { __typename } }', {
      id: published.action.id,
    })
}

/**
 * `request`: of somebody who is not signed in. `shareWith`: slugs of institutes. `locale`: language of the form and of emails.
 */
export async function registerByContract(
  request: APIRequestContext,
  eventSlug: string,
  person: {
    name: string
    email: string
    organisation?: string
    motivation?: string
    group: string
    shareWith?: string[]
  },
  locale = 'en',
): Promise<void> {
  const { group, shareWith = [], ...given } = person
  const input = {
    ...given,
    eventSlug,
    groupKey: keyOf(group),
    country: 'CO',
    languages: ['en'],
    shareWith: await termsOf(request, eventSlug, shareWith),
    consents: [{ key: 'processing', version: 1, given: true }],
  }
  const register = (work: object | null) =>
    mutate<{ __typename: string; challenge?: ProofOfWorkChallenge }>(
      request,
      `mutation ($input: RegisterInterestInput!) { registerInterest(input: $input) {
        __typename ... on ProofOfWorkNeeded { challenge { salt challenge signature maxNumber } } } }`,
      { input: { ...input, proofOfWork: work } },
      locale,
    )
  const { challenge } = await register(null)
  if (challenge)
    expect((await register(workFor(challenge))).__typename).toMatch(/^(InterestRegistered|AnsweredByEmail)$/)
}

/** Imports people from a file, as an organiser does: hundreds at once. */
export async function importByContract(
  page: Page,
  { sql, product }: Stage,
  eventSlug: string,
  people: readonly { name: string; email: string; organisation: string; group: string; motivation: string }[],
): Promise<void> {
  const columns = ['name', 'email', 'organisation', 'group', 'motivation'] as const
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
  const rows = people.map((person) => columns.map((column) => quoted(person[column])).join(','))
  const answer = await page.request.post(`/api/events/${eventSlug}/imports?name=people.csv`, {
    headers: { origin: product.siteUrl, 'content-type': 'text/csv' },
    data: [columns.join(','), ...rows].join('\n'),
  })
  expect(answer.status(), await answer.text()).toBe(201)
  const { id } = await answer.json()
  const mapping = {
    columns: columns.map((column, index) => ({ column: index, field: column.toUpperCase() })),
    country: 'CO',
    languages: ['en'],
  }
  const named = '__typename ... on ImportChecked { import { readyCount } }'
  const checked = await mutate<{ import: { readyCount: number } }>(
    page.request,
    `mutation ($input: CheckImportInput!) { checkImport(input: $input) { ${named} } }`,
    { input: { id, mapping } },
  )
  expect(checked.import.readyCount).toBe(people.length)
  await mutate(page.request, 'mutation ($input: RunImportInput!) { runImport(input: $input) { __typename } }', {
    input: { id },
  })
  const state = async () =>
    (await sql<{ state: string }>('select state from registration_import where id = $1', [id]))[0]?.state
  await expect.poll(state).toBe('DONE')
}

/** The terms of these institutes that a person consents to, as the form loads them. */
async function termsOf(request: APIRequestContext, eventSlug: string, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return []
  const query = 'query ($slug: String!) { event(slug: $slug) { institutes { terms institute { slug } } } }'
  const answer = await request.post('/graphql', { data: { query, variables: { slug: eventSlug } } })
  const { data } = await answer.json()
  const { institutes } = data.event as { institutes: { terms: string | null; institute: { slug: string } }[] }
  return institutes.flatMap(({ terms, institute }) => (terms && slugs.includes(institute.slug) ? [terms] : []))
}

interface ProofOfWorkChallenge {
  salt: string
  challenge: string
  signature: string
  maxNumber: number
}

function workFor({ salt, challenge, signature, maxNumber }: ProofOfWorkChallenge) {
  const fits = (number: number) => createHash('sha256').update(`${salt}${number}`).digest('hex') === challenge
  const number = Array.from({ length: maxNumber + 1 }, (_, each) => each).find(fits)
  return { salt, challenge, signature, number }
}

/**
 * Invites a member.
 * @returns the invitation's id
 */
export async function inviteByContract(
  request: APIRequestContext,
  instituteSlug: string,
  email: string,
  role: 'ORGANISER' | 'REVIEWER' = 'ORGANISER',
): Promise<string> {
  const { invitation } = await mutate<{ invitation: { id: string } }>(
    request,
    `mutation ($input: InviteMemberInput!) {
       inviteMember(input: $input) { __typename ... on MemberInvited { invitation { id } } }
     }`,
    { input: { instituteSlug, email, role } },
  )
  return invitation.id
}
