/** Guesses the meaning of columns from their titles and the event. */

import {
  type AskedOf,
  foldWord,
  type ImportField,
  type ImportSource,
  suggestColumns,
} from '@plenaria/domain/exchange/suggest'
import { languages } from '@plenaria/schema/languages'
import type { ImportMapping } from '../__generated__/resolvers.ts'
import type { Form } from '../registrations/form.ts'
import { optionsIn } from '../request/questions.ts'
import { localised } from '../request/texts.ts'
import { type FileColumn, fileWords } from './exportWords.ts'

/** Columns of our own exports that can be imported again. */
const readBack: Partial<Record<FileColumn, ImportField>> = {
  name: 'NAME',
  email: 'EMAIL',
  organisation: 'ORGANISATION',
  group: 'GROUP',
  country: 'COUNTRY',
  languages: 'LANGUAGES',
  motivation: 'MOTIVATION',
}

const inAll = (word: 'reference' | 'masked' | FileColumn): string[] =>
  languages.map((language) => foldWord(fileWords[language].columns[word]))

const own = {
  marks: new Set([...inAll('reference'), ...inAll('masked')]),
  titles: new Map(
    Object.entries(readBack).flatMap(([column, field]) =>
      inAll(column as FileColumn).map((title): [string, ImportField] => [title, field]),
    ),
  ),
}

const names = (texts: unknown): string[] => Object.values(localised(texts))

export const questionsAsked = ({ questions }: Pick<Form, 'questions'>): AskedOf[] =>
  questions
    .filter(({ kind }) => kind !== 'FILE')
    .map((question) => ({
      key: question.key,
      names: names(question.labels),
      options: optionsIn(question).map((option) => ({
        key: option.key,
        names: names(option.labels),
      })),
    }))

/** If there is only one group, it is the default. */
export function suggestMapping(titles: string[], form: Form): { source: ImportSource | null; mapping: ImportMapping } {
  const { source, columns } = suggestColumns(titles, questionsAsked(form), own)
  const [group, ...others] = form.groups
  const groupKey = group && others.length === 0 ? group.key : null
  return { source, mapping: { columns, groups: [], groupKey, country: null, languages: form.languages.slice(0, 1) } }
}
