import { useLingui } from '@lingui/react/macro'

/** Region names by UN M49 code; browsers know only some of them. */
export function useRegionNames(): Readonly<Record<string, string>> {
  const { t } = useLingui()
  return {
    '002': t({ id: 'compose.africa', message: 'Africa' }),
    '009': t({ id: 'compose.oceania', message: 'Oceania' }),
    '021': t({ id: 'compose.northern-america', message: 'Northern America' }),
    '142': t({ id: 'compose.asia', message: 'Asia' }),
    '150': t({ id: 'compose.europe', message: 'Europe' }),
    '419': t({ id: 'compose.latin-america-and-caribbean', message: 'Latin America and the Caribbean' }),
  }
}

/** What a quota counts by whether somebody comes to the series for the first time. */
export function useFirstTimeWords(): { yes: string; no: string } {
  const { t } = useLingui()
  return {
    yes: t({ id: 'compose.first-time', message: 'First time in the series' }),
    no: t({ id: 'compose.returning', message: 'Attended the series before' }),
  }
}
