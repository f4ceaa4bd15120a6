import type { AnswerInput } from '../__generated__/graphql.ts'

/** Data that organisers enter about a person, in the form's representation. */
export interface PersonValues {
  name: string
  organisation: string
  groupKey: string
  country: string
  languages: string[]
  motivation: string
  /** By the question's key. */
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

/** Converts answers to API input, omitting empty ones. */
export const answersOf = (answers: PersonValues['answers']): AnswerInput[] =>
  Object.entries(answers).flatMap(([questionKey, given]) => {
    const values = given.filter((value) => value.trim() !== '')
    return values.length > 0 ? [{ questionKey, values }] : []
  })

/** The server's errors, by field. */
export const errorsOf = (fields: readonly { path: string; message: string }[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ path, message }) => [path, message]))
