import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { lazyModule } from '../../kernel/lazyPart.tsx'
import { namesOfMore } from './codeNames.ts'

const moreLanguages = lazyModule(() => import('./moreLanguages.ts'), 'own')

/**
 * Loads the names of languages by ISO 639-3 if they are asked for, or one of the codes is such, and renders again.
 * @returns whether they are here
 */
export function useMoreLanguages(codes: readonly string[], isAskedFor = false): boolean {
  const { i18n } = useLingui()
  const [, setHere] = useState(false)
  const isHere = namesOfMore.has(i18n.locale)
  const isNeeded = !isHere && (isAskedFor || codes.some((code) => code.length > 2))
  useEffect(() => {
    if (isNeeded)
      moreLanguages.load(i18n).then(
        ({ readMoreLanguages }) => {
          readMoreLanguages(i18n)
          setHere(true)
        },
        () => {},
      )
  }, [i18n, isNeeded])
  return isHere
}
