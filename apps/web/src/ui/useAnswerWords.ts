import { useLingui } from '@lingui/react/macro'
import type { QuestionKind } from '../__generated__/graphql.ts'
import { useWhen } from './When.tsx'

/** Only English uses a decimal point. Answers are stored with one. */
const hasPoint = (locale: string): boolean => locale === 'en'

export const shownDecimal = (locale: string, value: string): string =>
  hasPoint(locale) ? value : value.replace('.', ',')

/** Converts typed input to its stored form. */
export const storedDecimal = (locale: string, typed: string): string =>
  hasPoint(locale) ? typed : typed.replace(',', '.')

interface Asked {
  kind: QuestionKind
  options: readonly { key: string; label: string }[]
}

/** Formats an answer: labels of choices, localised dates. `question`: omitted if it was removed. */
export function useAnswerWords(): (question: Asked | undefined, value: string) => string {
  const { t, i18n } = useLingui()
  const when = useWhen()
  return (question, value) => {
    if (question?.kind === 'YES_NO')
      return value === 'yes' ? t({ id: 'common.yes', message: 'Yes' }) : t({ id: 'common.no', message: 'No' })
    if (question?.kind === 'DATE') return when({ at: `${value}T00:00:00Z`, zone: 'UTC', as: 'dates' })
    if (question?.kind === 'FILE') return t({ id: 'common.file', message: 'File' })
    if (question?.kind === 'NUMBER') return shownDecimal(i18n.locale, value)
    return question?.options.find(({ key }) => key === value)?.label ?? value
  }
}
