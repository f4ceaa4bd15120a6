import type { AnswerInput } from '../__generated__/graphql.ts'

/** What organisers fill in about a person, as displayed. */
export interface PersonValues {
  name: string
  organisation: string
  groupKey: string
  country: string
  languages: string[]
  motivation: string
  /** By question. */
  answers: Record<string, string[]>
}

export const noPerson: PersonValues = {
  name: '',
  organisation: '',
  groupKey: '',
  country: '',
  motivation: '',
  languages: [],
  answers: {},
}

/** As input: without empty answers. */
export const answersOf = (answers: PersonValues['answers']): AnswerInput[] =>
  Object.entries(answers).flatMap(([questionKey, given]) => {
    const values = given.filter((value) => value.trim() !== '')
    return values.length > 0 ? [{ questionKey, values }] : []
  })

/** Errors of the server, by field. */
export const errorsOf = (fields: readonly { path: string; message: string }[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ path, message }) => [path, message]))
