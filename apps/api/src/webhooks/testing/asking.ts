/** Operations for tests of webhooks, and their answers. */
import type { World } from '../../testing/world.ts'

const facts = 'id url kinds state version stoppedAt failingSince previousSecretUntil owner event { slug }'
const refusal = '... on InvalidInput { fields { path code } }'
export const documents = {
  create: `mutation ($input: CreateWebhookInput!) {
    answer: createWebhook(input: $input) { __typename ... on WebhookCreated { secret webhook { ${facts} } } ${refusal} } }`,
  update: `mutation ($input: UpdateWebhookInput!) {
    answer: updateWebhook(input: $input) { __typename ... on WebhookUpdated { webhook { ${facts} } } ${refusal} } }`,
  rotate: `mutation ($id: ID!) {
    answer: rotateWebhookSecret(id: $id) { __typename ... on WebhookSecretRotated { secret webhook { ${facts} } } } }`,
  remove: 'mutation ($id: ID!) { answer: removeWebhook(id: $id) { __typename } }',
  test: 'mutation ($id: ID!) { answer: testWebhook(id: $id) { __typename } }',
  again: 'mutation ($id: ID!) { answer: sendDeliveryAgain(id: $id) { __typename } }',
  look: `query ($id: ID!, $after: String) { webhook(id: $id) { ${facts} deliveries(first: 100, after: $after) { edges { node {
    id type reference state attempts lastStatus lastFailure nextAttemptAt event { slug } } } } } }`,
} as const

interface Delivery {
  id: string
  type: string
  reference: string | null
  state: string
  attempts: number
  lastStatus: number | null
  lastFailure: string | null
  nextAttemptAt: string | null
}

export interface Seen {
  id: string
  url: string
  state: string
  version: number
  stoppedAt: string | null
  failingSince: string | null
  previousSecretUntil: string | null
  owner: string
  deliveries: { edges: { node: Delivery }[] }
}

export interface Answer {
  __typename: string
  secret: string
  webhook: Seen
  fields: { path: string; code: string }[]
}

/** `requester`: the default viewer. */
export function askingOf(world: World, requester: () => string) {
  const act = async (
    name: Exclude<keyof typeof documents, 'look'>,
    variables: Record<string, unknown>,
    as = requester(),
  ): Promise<Answer> => (await world.ask<{ answer: Answer }>(documents[name], variables, { as })).answer

  const look = async (id: string, as = requester()): Promise<Seen | null> =>
    (await world.ask<{ webhook: Seen | null }>(documents.look, { id }, { as })).webhook

  const deliveries = async (id: string, as = requester()): Promise<Delivery[]> =>
    (await look(id, as))?.deliveries.edges.map(({ node }) => node) ?? []

  return { act, look, deliveries }
}
