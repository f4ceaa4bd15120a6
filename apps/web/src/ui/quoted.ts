import { useLingui } from '@lingui/react/macro'

/** Wraps text in the quotation marks of the page's language. */
export function useQuoted(): (words: string) => string {
  const { t } = useLingui()
  return (words) => t({ id: 'ui.words', message: `“${words}”` })
}
