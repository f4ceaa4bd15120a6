/** How a row of the matrix is asked, and the forms that most questions have. */
import type { Stage, StageFacts } from './stage.ts'
import type { ViewerName } from './viewers.ts'

export interface Mutating {
  facts?: StageFacts
  /** Of the input type, as the contract writes it. */
  document: string
  /** Also makes what else the question needs. `viewer`: who will ask; null: all of those who may not. */
  variables: (stage: Stage, viewer: ViewerName | null) => Record<string, unknown> | Promise<Record<string, unknown>>
}

export interface Question {
  facts?: StageFacts
  /** Makes what else the question needs; variables of the document. */
  prepare?: (stage: Stage) => Promise<Record<string, unknown>>
  document: string
  /** From the answer's data to the value. */
  path: (string | number)[]
  /** Of a list, the members that count. */
  among?: (stage: Stage) => (edge: { node: Record<string, unknown> }) => boolean
}

/** A mutation of one input, whose type is named as the contract does. `more`: asked of the answer besides its name. */
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

/** Of a list whose members are identified by their ids. */
export const entries = 'edges { node { id } }'
