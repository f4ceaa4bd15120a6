import { useLingui } from '@lingui/react/macro'
import { useCodeName } from '../ui/languages/codeNames.ts'

/** The name of a country (ISO 3166-1 alpha-2), or of the other countries of a region (UN M49). */
export function useAreaName(): (code: string) => string {
  const { t } = useLingui()
  const name = useCodeName('region')
  return (code) => {
    if (!/^\d/.test(code)) return name(code)
    const region = name(code)
    return t({ id: 'report.region-other-countries', message: `${region}: other countries` })
  }
}
