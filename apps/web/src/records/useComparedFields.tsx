import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { DuplicatesQuery, MergedPersonFragment, MergeField } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useCodeName } from '../ui/languages/codeNames.ts'
import { useAnswerWords } from '../ui/useAnswerWords.ts'
import { useList } from '../ui/useList.ts'

export const MergedPerson = graphql(`
  fragment MergedPerson on Registration {
    reference
    version
    name
    email
    organisation
    country
    languages
    motivation
    state
    registeredAt
    staged {
      decision
      reason
      limit {
        reason
        sessions {
          id
        }
      }
      stagedAt
      stagedBy
      replaced
      replacedBy
      replacedOfViewer
    }
    group {
      key
      name
    }
    answers {
      questionKey
      values
    }
    ...PersonLink_Registration
  }
`)

export type Merged = MergedPersonFragment
export type Asked = NonNullable<DuplicatesQuery['event']>['questions'][number]

/** A field in which two registrations differ. */
export interface ComparedField {
  id: string
  /** Null if it is an answer. */
  field: MergeField | null
  questionKey: string | null
  label: ReactNode
  own: string
  others: string
}

/** Fields in which two registrations differ, with formatted values. */
export function useComparedFields(survivor: Merged, other: Merged, questions: readonly Asked[]): ComparedField[] {
  const list = useList()
  const countryName = useCodeName('region')
  const languageName = useCodeName('language')
  const inWords = useAnswerWords()

  const of = (field: MergeField, label: ReactNode, read: (from: Merged) => string | null): ComparedField => ({
    id: field,
    field,
    questionKey: null,
    label,
    own: read(survivor) ?? '',
    others: read(other) ?? '',
  })
  const answerOf = ({ answers }: Merged, question: Asked): string =>
    (answers.find(({ questionKey }) => questionKey === question.key)?.values ?? [])
      .map((value) => inWords(question, value))
      .join('\n')
  const fields = [
    of('NAME', <Trans id="common.name">Name</Trans>, ({ name }) => name),
    of('EMAIL', <Trans id="records.email-address">Email address</Trans>, ({ email }) => email),
    of('ORGANISATION', <Trans id="common.organisation">Organisation</Trans>, ({ organisation }) => organisation),
    of('COUNTRY', <Trans id="common.country">Country</Trans>, ({ country }) => country && countryName(country)),
    of('LANGUAGES', <Trans id="common.languages">Languages</Trans>, ({ languages }) =>
      list(languages.map(languageName)),
    ),
    of('MOTIVATION', <Trans id="common.motivation">Motivation</Trans>, ({ motivation }) => motivation),
    ...questions.map((question) => ({
      id: `answers.${question.key}`,
      field: null,
      questionKey: question.key,
      label: question.label,
      own: answerOf(survivor, question),
      others: answerOf(other, question),
    })),
  ]
  return fields.filter(({ own, others }) => own !== others)
}
