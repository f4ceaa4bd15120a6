/** Operations and inputs shared by this folder's tests. */
import type { SessionFactsInput } from '../../__generated__/resolvers.ts'

const refusal = '... on Refusal { message }'
const fields = '... on InvalidInput { fields { path code message } }'
const session = 'session { id title startsAt endsAt version capacity held waiting hasJoinLink room track }'

const byInput = (field: string, done: string, more = ''): string => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  return /* GraphQL */ `
    mutation ($input: ${type}!) {
      answer: ${field}(input: $input) { __typename ${refusal} ${fields} ${more} ... on ${done} { ${session} event { version } } }
    }`
}

export const addSession = byInput('addSession', 'SessionAdded')
export const updateSession = byInput('updateSession', 'SessionUpdated', '... on CapacityBelowHeld { held }')
export const moveSession = byInput('moveSession', 'SessionMoved')

export const removeSession = /* GraphQL */ `
  mutation ($id: ID!, $version: Int!) {
    answer: removeSession(id: $id, version: $version) { __typename ${refusal} ... on SessionRemoved { event { version } } }
  }`

export const sessionMove = /* GraphQL */ `
  query ($input: SessionMoveInput!) {
    answer: sessionMove(input: $input) {
      __typename ${refusal} ${fields}
      ... on SessionMove { affected clashes { affected session { title } } registrations { reference } }
    }
  }`

export const placesDocument = /* GraphQL */ `
  query ($reference: String!) {
    registration(reference: $reference) { places { state queuedAt session { title } } }
  }`

export interface Answer {
  __typename: string
  message?: string
  fields?: { path: string; code: string; message: string }[]
  held?: number
  session?: { id: string; version: number; held: number | null; waiting: number | null } & Record<string, unknown>
  event?: { version: number }
}

/** A valid plenary on 14 June 2027 at 10:00, for tests to vary. */
export const facts = (changes: Partial<SessionFactsInput> = {}): SessionFactsInput => ({
  titles: [{ language: 'en', text: 'Opening' }],
  startsLocal: '2027-06-14T10:00',
  endsLocal: '2027-06-14T11:00',
  kind: 'PLENARY',
  ...changes,
})
