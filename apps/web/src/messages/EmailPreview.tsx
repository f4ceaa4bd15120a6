import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useState } from 'react'
import type { EmailKind, Language, LocalisedTextInput } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { languages } from '../kernel/language.ts'
import { languageName } from '../ui/staff/LocalisedInput.tsx'

const Preview = graphql(`
  query PreviewMail($input: PreviewEmailInput!) {
    previewEmail(input: $input) {
      __typename
      ... on EmailPreview {
        language
        subject
        greeting
        paragraphs
        action
        footer
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface Asked {
  eventSlug: string
  kind: EmailKind
  language: Language
  subjects?: LocalisedTextInput[]
  texts: LocalisedTextInput[]
  reference: string | null
}

/** The email as the person would read it, a moment after the last key. `choice`: whose data is filled in. */
export function EmailPreview({ choice, ...asked }: Asked & { choice?: ReactNode }) {
  const { t } = useLingui()
  const input = useSettled(asked)
  const { data, previousData } = useQuery(Preview, { variables: { input }, fetchPolicy: 'no-cache' })
  const shown = (data ?? previousData)?.previewEmail
  const preview = shown?.__typename === 'EmailPreview' ? shown : null
  const other = preview && preview.language !== asked.language ? preview.language : null
  return (
    <section aria-label={t({ id: 'messages.preview', message: 'Preview' })} className="border border-line bg-raised">
      <div className="flex flex-wrap items-center justify-between gap-2 border-line border-b px-4 py-2 text-13 text-ink-2">
        <span>
          <Trans id="messages.as-it-will-be-read">As it will be read</Trans>
        </span>
        {choice}
      </div>
      {preview ? (
        <div
          lang={languages.find(({ api }) => api === preview.language)?.locale}
          className="grid gap-3 px-4 py-4 [overflow-wrap:anywhere]"
        >
          {other && (
            <p className="text-13 text-offered">
              <Trans id="messages.not-written-in-this-language">
                Not written in this language: they get it in {languageName(other)}.
              </Trans>
            </p>
          )}
          <p className="font-serif text-20">
            {preview.subject || <Trans id="messages.no-subject">(no subject)</Trans>}
          </p>
          {preview.greeting && <p>{preview.greeting}</p>}
          {preview.paragraphs.map((paragraph, place) => (
            <p key={place} className="whitespace-pre-line leading-6">
              {paragraph}
            </p>
          ))}
          <p>
            <span className="inline-block rounded-control bg-accent px-4 py-2 text-13 text-on-accent">
              {preview.action}
            </span>
          </p>
          <p className="border-line border-t pt-2 text-13 text-ink-3">{preview.footer}</p>
        </div>
      ) : (
        <p className="px-4 py-4 text-13 text-ink-2">{shown && 'message' in shown ? shown.message : null}</p>
      )}
    </section>
  )
}

function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const later = setTimeout(() => setSettled(JSON.parse(text)), 350)
    return () => clearTimeout(later)
  }, [text])
  return settled
}
