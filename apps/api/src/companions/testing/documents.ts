/** Helpers for tests of companions. */
import type { EventRow } from '../../request/rows.ts'
import { byInput } from '../../testing/matrix/asking.ts'
import type { World } from '../../testing/world.ts'

export const addDocument = byInput(
  'addCompanion',
  `... on Refusal { message } ... on TooManyCompanions { limit ofEvent } ... on InvalidInput { fields { path code } }
    ... on CompanionAdded { companion { id version standing } }`,
)
const changeDocument = byInput(
  'changeCompanion',
  `... on InvalidInput { fields { path code } }
    ... on CompanionChanged { companion { name kind language email version } }`,
)
export const removeDocument = 'mutation ($id: ID!) { answer: removeCompanion(id: $id) { __typename } }'

export interface Answer {
  __typename: string
  message?: string
  fields?: { path: string; code: string }[]
  companion?: { id: string; version: number; standing: string }
}

interface Given {
  reference?: string | null
  name?: string
  kind?: 'ASSISTANT' | 'INTERPRETER' | 'OTHER'
  language?: string | null
  email?: string | null
}

export const additionOf = ({ slug }: Pick<EventRow, 'slug'>, given: Given) => ({
  input: { eventSlug: slug, name: 'Rosa Lima', kind: 'ASSISTANT', ...given },
})

export function openCompanions(world: World) {
  const ask = async (document: string, variables: object, as: string): Promise<Answer> =>
    (await world.ask<{ answer: Answer }>(document, { ...variables }, { as })).answer
  const add = (event: EventRow, given: Given, as: string) => ask(addDocument, additionOf(event, given), as)
  return {
    add,
    /** @returns the id */
    added: async (event: EventRow, given: Given, as: string): Promise<string> => {
      const answer = await add(event, given, as)
      if (!answer.companion) throw new Error(`Not added: ${JSON.stringify(answer)}`)
      return answer.companion.id
    },
    change: (input: object, as: string) => ask(changeDocument, { input }, as),
    remove: (id: string, as: string) => ask(removeDocument, { id }, as),
  }
}
