import { useLingui } from '@lingui/react/macro'

/** Puts words between the quotation marks of the reader's language. */
export function useQuoted(): (words: string) => string {
  const { t } = useLingui()
  return (words) => t({ id: 'ui.words', message: `“${words}”` })
}
