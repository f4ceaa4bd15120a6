import { useLingui } from '@lingui/react/macro'
import type { Language } from '../../__generated__/graphql.ts'
import { languageName } from './LocalisedInput.tsx'
import { contentLanguages } from './texts.ts'

/** Selects the language in which the form's texts are shown. A dot marks languages with a title. */
export function LanguageTabs({
  language,
  written,
  onLanguage,
}: {
  language: Language
  written: readonly Language[]
  onLanguage: (language: Language) => void
}) {
  const { t } = useLingui()
  return (
    <fieldset
      aria-label={t({ id: 'events.language-of-texts', message: 'Text language' })}
      className="sticky top-0 z-20 -mx-4 flex gap-x-5 overflow-x-auto border-line border-b bg-paper px-4 text-13 md:-mx-6 md:px-6"
    >
      {contentLanguages.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === language}
          onClick={() => onLanguage(each)}
          className="-mb-px flex shrink-0 cursor-pointer items-center gap-1.5 border-transparent border-b-2 py-2.5 text-ink-2 hover:text-ink aria-pressed:border-accent aria-pressed:font-medium aria-pressed:text-ink"
        >
          {languageName(each)}
          {written.includes(each) && (
            <span
              className="size-1.5 rounded-full bg-confirmed"
              title={t({ id: 'events.title-is-written', message: 'The title is filled in' })}
            />
          )}
        </button>
      ))}
    </fieldset>
  )
}
