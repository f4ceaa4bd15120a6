import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { InterfaceLanguage } from '../kernel/language.ts'
import { useLanguageNames } from '../ui/languages/codeNames.ts'

interface NotTranslatedProps {
  /** Language of each text; null if it is the page's. */
  languages: readonly (InterfaceLanguage | null)[]
  /** The note, given the names of the page's language and of the others. */
  children: (here: string, there: string) => ReactNode
}

/** A note that some of the organisers' texts are not in the page's language, naming the languages they are in. */
export function NotTranslated({ languages, children }: NotTranslatedProps) {
  const { i18n } = useLingui()
  const names = useLanguageNames()
  const others = [...new Set(languages.flatMap((language) => language?.locale ?? []))]
  if (others.length === 0) return null
  return (
    <p className="max-w-measure border-line-strong border-s-4 py-0.5 ps-4 text-15 text-ink-2">
      {children(names([i18n.locale]), names(others))}
    </p>
  )
}
