import { useLingui } from '@lingui/react/macro'

/** Points of 100 as they are written: whole. */
export function usePoints(): (score: number) => string {
  const { i18n } = useLingui()
  const format = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 0 })
  return (score) => format.format(score)
}
