import { useLingui } from '@lingui/react/macro'

/** Regions by UN M49 codes; browsers know the names of only some. */
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
