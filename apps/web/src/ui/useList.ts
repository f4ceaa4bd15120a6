import { useLingui } from '@lingui/react/macro'
import { formatLocale } from './When.tsx'

/** «A, B and C». */
export function useList(): (items: readonly string[]) => string {
  const { i18n } = useLingui()
  return (items) => new Intl.ListFormat(formatLocale(i18n.locale)).format(items)
}

/** Capitalises the first letter, for the start of a line: «Español y francés». */
export const raised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
