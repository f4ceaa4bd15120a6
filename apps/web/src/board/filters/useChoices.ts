import { useLingui } from '@lingui/react/macro'
import type { BoardQuestion } from './questions.ts'

/** Labelled answers to choose from; the empty value stands for no answer. */
export function useChoices({ kind, options }: BoardQuestion): { value: string; label: string }[] {
  const { t } = useLingui()
  const chosen =
    kind === 'YES_NO'
      ? [
          { value: 'yes', label: t({ id: 'common.yes', message: 'Yes' }) },
          { value: 'no', label: t({ id: 'common.no', message: 'No' }) },
        ]
      : options.map(({ key, label }) => ({ value: key, label }))
  return [...chosen, { value: '', label: t({ id: 'common.no-answer', message: 'No answer' }) }]
}
