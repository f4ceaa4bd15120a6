import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { languages } from '../kernel/language.ts'
import { FieldGroup } from '../ui/forms/Field.tsx'
import { TextArea, TextInput } from '../ui/forms/inputs.tsx'
import { RichTextArea } from '../ui/staff/formatting/RichTextArea.tsx'
import { contentLanguages, type Texts } from '../ui/staff/texts.ts'

interface TextsFieldsProps {
  /** Prefix of the controls' ids, followed by the language: `names.pt_BR`. */
  id: string
  label: ReactNode
  help?: ReactNode
  /** Errors, keyed by this id or a control's id. */
  errors: Readonly<Record<string, string>>
  /** Number of rows of a multi-line text. Default: a single line. */
  rows?: number
  /** Whether the text is Markdown. */
  formatted?: boolean
  limit?: number
  optional?: boolean
  /** Whether a missing language has no fallback to another one. */
  noStandIn?: boolean
  value: Texts
  onValue: (value: Texts) => void
}

/** A text in all languages of the site, one field per language. */
export function TextsFields({
  id,
  label,
  help,
  errors,
  rows,
  formatted,
  limit,
  optional,
  noStandIn,
  value,
  onValue,
}: TextsFieldsProps) {
  return (
    <FieldGroup id={id} label={label} help={help} error={errors[id]} optional={optional}>
      <div className="grid gap-3">
        {contentLanguages.map((language) => {
          const { name = language, locale } = languages.find(({ api }) => api === language) ?? {}
          const control = {
            id: `${id}.${language}`,
            lang: locale,
            label: <span className="font-normal text-15">{name}</span>,
            error: errors[`${id}.${language}`],
            value: value[language] ?? '',
            onValue: (text: string) => onValue({ ...value, [language]: text }),
          }
          const Area = formatted ? RichTextArea : TextArea
          return rows ? (
            <Area key={language} {...control} rows={rows} limit={limit} />
          ) : (
            <TextInput key={language} {...control} />
          )
        })}
      </div>
      {!noStandIn && (
        <p className="mt-2 text-13 text-ink-3">
          <Trans id="institutes.where-language-is-missing-readers">
            If a language is missing, readers see the first one available.
          </Trans>
        </p>
      )}
    </FieldGroup>
  )
}
