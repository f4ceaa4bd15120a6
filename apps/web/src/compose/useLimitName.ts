import { useLingui } from '@lingui/react/macro'
import type { LimitSubject, NeedKind, QuestionKind } from '../__generated__/graphql.ts'
import { useCodeName } from '../ui/languages/codeNames.ts'
import { useAnswerWords } from '../ui/useAnswerWords.ts'
import { useFirstTimeWords, useRegionNames } from './useRegionNames.ts'

/** Groups and questions of an event, which give limits their names. */
export interface LimitNames {
  groups: readonly { key: string; name: string }[]
  questions: readonly {
    key: string
    kind: QuestionKind
    need?: NeedKind | null
    label: string
    options: readonly { key: string; label: string }[]
  }[]
}

interface NamedFact {
  subject: LimitSubject
  questionKey?: string | null
  value?: string | null
}

export interface NamedLimit extends NamedFact {
  crossedWith?: NamedFact | null
}

/** Names a limit: «Latin America», «Follows Spanish», «Gender: woman», «Latin America + Gender: woman». */
export function useLimitName({ groups, questions }: LimitNames): (limit: NamedLimit) => string {
  const { t } = useLingui()
  const country = useCodeName('region')
  const regions = useRegionNames()
  const language = useCodeName('language')
  const words = useAnswerWords()
  const { yes: firstTime, no: returning } = useFirstTimeWords()
  const nameOf = ({ subject, questionKey, value }: NamedFact): string => {
    const given = value ?? ''
    switch (subject) {
      case 'GROUP':
        return groups.find(({ key }) => key === given)?.name ?? given
      case 'COUNTRY':
        return country(given)
      case 'REGION':
        return regions[given] ?? given
      case 'LANGUAGE': {
        const name = language(given)
        return t({ id: 'compose.follows-language', message: `Follows ${name}` })
      }
      case 'FIRST_TIME':
        return given === 'yes' ? firstTime : returning
      case 'ANSWER': {
        const question = questions.find(({ key }) => key === questionKey)
        const name = question?.label ?? questionKey ?? ''
        const message = words(question, given)
        if (name.endsWith('?')) return `${name} ${message}`
        return t({ id: 'common.name-message', message: `${name}: ${message}` })
      }
      case 'ORGANISATION':
        return t({ id: 'common.seats-organisation-can-hold', message: 'Seats an organisation can hold' })
      default:
        return subject satisfies never
    }
  }
  return ({ crossedWith, ...fact }) => {
    const first = nameOf(fact)
    if (!crossedWith) return first
    const second = nameOf(crossedWith)
    return t({ id: 'compose.first-second', message: `${first} + ${second}` })
  }
}
