/** Operations and inputs that tests of this room share. */
import type { EventRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'

export type Answer = {
  __typename: string
  message?: string
  fields?: { path: string; code: string; message: string }[]
} & Record<string, unknown>

const refusal = '... on Refusal { message } ... on InvalidInput { fields { path code message } }'

const letterFields = /* GraphQL */ `
  id state scheduledFor haltReason version kind filter author institute { slug }
  subjects { language text } texts { language text }
  progress { recipients waiting sent refused bounced } viewerCan { change cancel }`

export const saveDocument = /* GraphQL */ `
  mutation ($input: SaveMessageInput!) {
    answer: saveMessage(input: $input) { __typename ${refusal} ... on MessageSaved { saved { ${letterFields} } } }
  }`

const sendDocument = /* GraphQL */ `
  mutation ($input: SendMessageInput!) {
    answer: sendMessage(input: $input) { __typename ${refusal} ... on MessageSent { sent { ${letterFields} } } }
  }`

export const cancelDocument = /* GraphQL */ `
  mutation ($id: ID!) {
    answer: cancelMessage(id: $id) { __typename ... on Refusal { message } ... on MessageCancelled { cancelled { ${letterFields} } } }
  }`

const letterDocument = /* GraphQL */ `
  query ($id: ID!) { message(id: $id) { ${letterFields} } }`

export interface Letter {
  id: string
  state: string
  version: number
  scheduledFor: string | null
  haltReason: string | null
  author: string | null
  progress: Record<string, number> | null
  viewerCan: Record<string, boolean>
}

export const words = (subject: string, text: string, language = 'en') => ({
  subjects: [{ language, text: subject }],
  texts: [{ language, text }],
})

export async function act(
  { ask }: World,
  document: string,
  variables: Record<string, unknown>,
  as: string | null,
): Promise<Answer> {
  const { answer } = await ask<{ answer: Answer }>(document, variables, { as })
  return answer
}

/** A draft. */
export async function written(
  world: World,
  event: EventRow,
  as: string,
  input: Record<string, unknown> = {},
): Promise<Letter> {
  const usual = { kind: 'SERVICE', filter: {}, ...words('News of {{event}}', 'Dear {{name}},\n\nread this.') }
  const answer = await act(world, saveDocument, { input: { eventSlug: event.slug, ...usual, ...input } }, as)
  if (answer.__typename !== 'MessageSaved') throw new Error(JSON.stringify(answer))
  return answer.saved as Letter
}

export const sent = (world: World, { id, version }: Letter, as: string, at?: string): Promise<Answer> =>
  act(world, sendDocument, { input: { id, version, ...(at && { at }) } }, as)

export const read = async ({ ask }: World, id: string, as: string | null): Promise<Letter | null> =>
  (await ask<{ message: Letter | null }>(letterDocument, { id }, { as })).message
