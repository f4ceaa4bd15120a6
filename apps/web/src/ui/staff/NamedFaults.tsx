import { useLingui } from '@lingui/react/macro'
import { afterColon, ErrorSummary } from '../ErrorSummary.tsx'

/**
 * What has to be fixed in a short form, in its order, each with the name of its field.
 *
 * @param names    of its fields, in order; by path, or by id where there is no `form`
 * @param faults   by the same
 * @param form     what the ids of its controls begin with, before the path
 * @param attempt  how often it was sent
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
