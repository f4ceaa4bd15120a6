/** How a row of the matrix is executed, and helpers for the most common questions. */
import type { Stage, StageFacts } from './stage.ts'
import type { ViewerName } from './viewers.ts'

export interface Mutating {
  facts?: StageFacts
  /** Uses the input type as the contract names it. */
  document: string
  /** Also prepares whatever the mutation needs. `viewer`: who will execute it; null: all viewers who may not. */
  variables: (stage: Stage, viewer: ViewerName | null) => Record<string, unknown> | Promise<Record<string, unknown>>
}

export interface Question {
  facts?: StageFacts
  /** Prepares whatever the question needs. @returns the document's variables */
  prepare?: (stage: Stage) => Promise<Record<string, unknown>>
  document: string
  /** Path from the answer's data to the value. */
  path: (string | number)[]
  /** For a list, selects the members that count. */
  among?: (stage: Stage) => (edge: { node: Record<string, unknown> }) => boolean
}

/** A mutation with one input, whose type follows the contract's naming. `more`: additional selection of the answer. */
export const byInput = (field: string, more = ''): string => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  return `mutation ($input: ${type}!) { answer: ${field}(input: $input) { __typename ${more} } }`
}

export const byArgument = (field: string, name: string, type = 'String'): string =>
  `mutation ($${name}: ${type}!) { answer: ${field}(${name}: $${name}) { __typename } }`

export const byId = (field: string): string => byArgument(field, 'id', 'ID')

export const ofEvent = (field: string, more: Partial<Question> = {}): Question => ({
  document: `query ($slug: String!) { event(slug: $slug) { ${field} } }`,
  path: ['event', field.match(/^\w+/)?.[0] ?? ''],
  ...more,
})

export const ability = (field: string, more: Partial<Question> = {}): Question => ({
  ...ofEvent(`viewerCan { ${field} }`, more),
  path: ['event', 'viewerCan', field],
})

export const ofRegistration = (
  field: string,
  person: 'ana' | 'bo' | 'pia' = 'ana',
  more: Partial<Question> = {},
): Question => ({
  document: `query ($${person}: String!) { registration(reference: $${person}) { ${field} } }`,
  path: ['registration', field.match(/^\w+/)?.[0] ?? ''],
  ...more,
})

export const registrationAbility = (field: string, more: Partial<Question> = {}): Question => ({
  ...ofRegistration(`viewerCan { ${field} }`, 'ana', more),
  path: ['registration', 'viewerCan', field],
})

/** For lists whose members are identified by their ids. */
export const entries = 'edges { node { id } }'
