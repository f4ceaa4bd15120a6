import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { lazyModule } from '../../kernel/lazyPart.tsx'
import { namesOfMore } from './codeNames.ts'

const moreLanguages = lazyModule(() => import('./moreLanguages.ts'), 'own')

/**
 * Loads language names by ISO 639-3 code if requested or if any of the codes is one, and then re-renders.
 * @returns whether they are loaded
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
