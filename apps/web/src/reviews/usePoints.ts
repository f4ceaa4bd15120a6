import { useLingui } from '@lingui/react/macro'

/** Formats a score of 0 to 100 as a whole number. */
export function usePoints(): (score: number) => string {
  const { i18n } = useLingui()
  const format = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 0 })
  return (score) => format.format(score)
}
