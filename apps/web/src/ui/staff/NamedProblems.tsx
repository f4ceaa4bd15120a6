import { useLingui } from '@lingui/react/macro'
import { afterColon, ErrorSummary } from '../forms/ErrorSummary.tsx'

/**
 * Error summary of a short form, in field order, each error with its field's name.
 * @param names of its fields, in order; by path, or by control id without `form`
 * @param fieldProblems keyed like `names`
 * @param form prefix of the controls' ids, before the path
 * @param attempt number of submissions
 */
export function NamedProblems({
  form,
  names,
  fieldProblems,
  attempt,
}: {
  form?: string
  names: Readonly<Record<string, string>>
  fieldProblems: Readonly<Record<string, string>>
  attempt: number
}) {
  const { t } = useLingui()
  return (
    <ErrorSummary
      attempt={attempt}
      fieldProblems={Object.entries(names).flatMap(([path, name]) => {
        const sentence = fieldProblems[path]
        if (!sentence) return []
        const message = afterColon(sentence)
        return [
          {
            id: form ? `${form}-${path}` : path,
            message: t({ id: 'common.name-message', message: `${name}: ${message}` }),
          },
        ]
      })}
    />
  )
}
