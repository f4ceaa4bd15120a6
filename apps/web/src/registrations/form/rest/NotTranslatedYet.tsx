import { Trans, useLingui } from '@lingui/react/macro'
import type { InterfaceLanguage } from '../../../app/language.ts'
import { useLanguageNames } from '../../../events/eventWords.ts'

/** Beside what organisers ask: that some of it stands in another language than the page, and in which. */
export function NotTranslatedYet({ languages }: { languages: readonly (InterfaceLanguage | null)[] }) {
  const { i18n } = useLingui()
  const names = useLanguageNames()
  const others = [...new Set(languages.flatMap((language) => language?.locale ?? []))]
  if (others.length === 0) return null
  const here = names([i18n.locale])
  const there = names(others)
  return (
    <p className="border-line-strong border-s-4 py-0.5 ps-4 text-15 text-ink-2">
      <Trans>
        Not everything that is asked here is translated into {here} yet. What is missing stands in {there}.
      </Trans>
    </p>
  )
}
