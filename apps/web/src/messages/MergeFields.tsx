import { Trans, useLingui } from '@lingui/react/macro'
import { mergeFallbacks, mergeFields } from '@plenaria/schema/merge'
import type { Language } from '../__generated__/graphql.ts'
import { languages } from '../kernel/language.ts'
import { fieldNames } from './messageWords.ts'

/** Inserts a merge field at the cursor. */
export function MergeFields({ control, onText }: { control: string; onText: (text: string) => void }) {
  const { t, i18n } = useLingui()
  const language: Language = languages.find(({ locale }) => locale === i18n.locale)?.api ?? 'en'

  function insert(field: string) {
    const area = document.getElementById(control)
    if (!(area instanceof HTMLTextAreaElement)) return
    const { selectionStart, selectionEnd, value } = area
    const put = `{{${field}}}`
    onText(`${value.slice(0, selectionStart)}${put}${value.slice(selectionEnd)}`)
    requestAnimationFrame(() => {
      area.focus()
      area.setSelectionRange(selectionStart + put.length, selectionStart + put.length)
    })
  }

  const example = '{{organisation|…}}'

  return (
    <div className="text-13">
      <fieldset className="flex flex-wrap items-center gap-1.5">
        <legend className="float-start me-1 text-ink-2">
          <Trans id="messages.insert">Insert</Trans>
        </legend>
        {mergeFields.map((field) => (
          <button
            key={field}
            type="button"
            title={`{{${field}}}`}
            onClick={() => insert(field)}
            className="min-h-[28px] cursor-pointer rounded-control border border-line-strong bg-raised px-2 text-ink-2 hover:border-ink hover:text-ink"
          >
            {t(fieldNames[field])}
          </button>
        ))}
      </fieldset>
      <details className="mt-1.5">
        <summary className="w-max cursor-pointer text-ink-3 hover:text-ink">
          <Trans id="messages.fallback-values">Fallback values</Trans>
        </summary>
        <p className="mt-1 text-ink-2">
          <Trans id="messages.write-your-own-words-after">
            Add your own fallback after a vertical bar, as in {example}. Otherwise these are used:
          </Trans>
        </p>
        <dl className="mt-1 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 text-ink-2">
          {mergeFields.map((field) => (
            <div key={field} className="contents">
              <dt>
                <code>{`{{${field}}}`}</code>
              </dt>
              <dd>{mergeFallbacks[language][field]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
