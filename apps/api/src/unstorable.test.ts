import { expect, test } from '@jest/globals'
import { interest } from './registrations/testing/documents.ts'
import { openWorld } from './testing/world.ts'

const world = await openWorld()
const host = await world.institute()
const owner = (await world.member({ institute: host, role: 'OWNER' })).email
const event = await world.event({ hostId: host.id })

const nul = 'a\0b'

const deciding = { eventSlug: event.slug, references: ['NOBODY2345'], decision: 'OFFER' }

test.each<[string, Record<string, unknown>]>([
  ['query ($s: String!) { institute(slug: $s) { slug } }', { s: nul }],
  ['mutation ($i: DecideInput!) { decide(input: $i) { __typename } }', { i: { ...deciding, fromAllotmentOf: nul } }],
  [
    'mutation ($i: RegisterInterestInput!) { registerInterest(input: $i) { __typename } }',
    { i: interest(event, { eventSlug: nul }) },
  ],
  [
    `mutation ($s: ID!) { removeMember(instituteSlug: "${host.slug}", memberId: $s) { __typename } }`,
    { s: `${host.id}.${nul}` },
  ],
  [
    'query ($s: String!) { event(slug: $s) { auditEntries(filter: { from: "0000-01-01T00:00:00Z" }) { edges { cursor } } } }',
    { s: event.slug },
  ],
])('what the database cannot keep is bad input, not a fault of ours: %s', async (document, variables) => {
  const { errors } = await world.execute(document, variables, { as: owner })
  expect(errors).toMatchObject([
    {
      message: 'The input holds a character or an instant that cannot be kept.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ])
})

test('no event is at an address with a zero byte', async () => {
  const document = 'query ($s: String!) { event(slug: $s) { slug } }'
  expect(await world.ask(document, { s: nul }, { as: owner })).toEqual({ event: null })
  const decide = 'mutation ($i: DecideInput!) { decide(input: $i) { __typename } }'
  expect(await world.ask(decide, { i: { ...deciding, eventSlug: nul } }, { as: owner })).toEqual({
    decide: { __typename: 'UnknownEvent' },
  })
})

test.each([
  ['GET', `/media/institutes/a%00b/${'0'.repeat(64)}.webp`],
  ['PUT', '/api/institutes/a%00b/mark'],
] as const)('and so it is at the REST routes: %s %s', async (method, url) => {
  const headers = { cookie: await world.signIn(owner), origin: world.config.siteUrl, 'content-type': 'image/png' }
  const answer = await world.app.inject({ method, url, headers, ...(method === 'PUT' && { payload: 'x' }) })
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'BAD_REQUEST'])
})
