import { useLingui } from '@lingui/react/macro'
import { formatLocale } from '../../ui/When.tsx'

/** Formats calendar days: `2027-06-14` becomes «Mon 14 Jun» or «Monday 14 June». */
export function useDayNames(length: 'short' | 'long'): (day: string) => string {
  const { i18n } = useLingui()
  const names = new Intl.DateTimeFormat(formatLocale(i18n.locale), {
    weekday: length,
    day: 'numeric',
    month: length,
    timeZone: 'UTC',
  })
  return (day) => names.format(new Date(`${day}T00:00Z`))
}
