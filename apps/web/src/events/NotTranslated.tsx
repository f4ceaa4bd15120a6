import { Trans, useLingui } from '@lingui/react/macro'
import type { InterfaceLanguage } from '../app/language.ts'
import { useLanguageNames } from './eventWords.ts'

/** Says that some of what the organisers wrote stands in another language than the page, and in which. */
export function NotTranslated({ languages }: { languages: readonly (InterfaceLanguage | null)[] }) {
  const { i18n } = useLingui()
  const names = useLanguageNames()
  const others = [...new Set(languages.flatMap((language) => language?.locale ?? []))]
  if (others.length === 0) return null
  const here = names([i18n.locale])
  const there = names(others)
  return (
    <p className="mt-4 max-w-measure border-line-strong border-s-4 py-0.5 ps-4 text-15 text-ink-2">
      <Trans>
        Not everything that the organisers wrote is translated into {here} yet. What is missing is shown as they wrote
        it, in {there}.
      </Trans>
    </p>
  )
}
