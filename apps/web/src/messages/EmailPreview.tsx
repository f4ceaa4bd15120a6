import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { EmailKind, Language, LocalisedTextInput } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { languageName } from '../ui/staff/LocalisedInput.tsx'
import { EmailBody } from './EmailBody.tsx'
import type { Attachment } from './files/attachment.ts'
import { useSettled } from './useSettled.ts'

const Preview = graphql(`
  query PreviewMail($input: PreviewEmailInput!) {
    previewEmail(input: $input) {
      __typename
      ... on EmailPreview {
        language
        neutralFileName
        ...EmailBody_EmailPreview
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

interface PreviewProps extends Asked {
  /** Selects whose data is filled in. */
  choice?: ReactNode
  /** Attached files. */
  files?: readonly Attachment[]
}

/** Protected people get files under a neutral name. */
const namedFor = (neutral: string | null, files: readonly Attachment[]): readonly Attachment[] =>
  neutral === null
    ? files
    : files.map((file, place) => ({
        ...file,
        name: `${neutral}-${place + 1}${/\.[a-z]+$/.exec(file.name)?.[0] ?? ''}`,
      }))

/** Preview of the email as the person would read it, debounced while typing. */
export function EmailPreview({ choice, files, ...asked }: PreviewProps) {
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
          <Trans id="messages.preview-2">Preview</Trans>
        </span>
        {choice}
      </div>
      {preview ? (
        <EmailBody
          preview={preview}
          files={files && namedFor(preview.neutralFileName, files)}
          notice={
            other && (
              <p className="text-13 text-offered">
                <Trans id="messages.not-written-in-this-language">
                  Not written in this language, so people get it in {languageName(other)}.
                </Trans>
              </p>
            )
          }
        />
      ) : (
        <p className="px-4 py-4 text-13 text-ink-2">{shown && 'message' in shown ? shown.message : null}</p>
      )}
    </section>
  )
}
