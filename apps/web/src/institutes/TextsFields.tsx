import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { languages } from '../kernel/language.ts'
import { FieldGroup } from '../ui/forms/Field.tsx'
import { TextArea, TextInput } from '../ui/forms/inputs.tsx'
import { RichTextArea } from '../ui/staff/formatting/RichTextArea.tsx'
import { contentLanguages, type Texts } from '../ui/staff/texts.ts'

interface TextsFieldsProps {
  /** The control of each language has this and the language as its id: `names.pt_BR`. */
  id: string
  label: ReactNode
  help?: ReactNode
  /** Error of the whole, or by control id. */
  errors: Readonly<Record<string, string>>
  /** Paragraphs rather than a line. */
  rows?: number
  /** Written in Markdown. */
  formatted?: boolean
  limit?: number
  optional?: boolean
  /** Nobody is shown another language where theirs is missing. */
  noStandIn?: boolean
  value: Texts
  onValue: (value: Texts) => void
}

/** One text in all languages of the site, a field each. */
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
