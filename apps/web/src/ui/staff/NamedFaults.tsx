import { useLingui } from '@lingui/react/macro'
import { afterColon, ErrorSummary } from '../forms/ErrorSummary.tsx'

/**
 * Errors of a short form, in its order, each with its field's name.
 * @param names of its fields, in order; by path, or by id if there is no `form`
 * @param faults by the same
 * @param form prefix of its controls' ids before the path
 * @param attempt number of submissions
 */
export function NamedFaults({
  form,
  names,
  faults,
  attempt,
}: {
  form?: string
  names: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
  attempt: number
}) {
  const { t } = useLingui()
  return (
    <ErrorSummary
      attempt={attempt}
      faults={Object.entries(names).flatMap(([path, name]) => {
        const sentence = faults[path]
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
