import { Trans } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import { languages } from '../../kernel/language.ts'
import { TextArea, TextInput } from '../forms/inputs.tsx'
import { FormContext } from './FormSection.tsx'
import { RichTextArea } from './formatting/RichTextArea.tsx'
import { type contentLanguages, type Texts, writtenIn } from './texts.ts'

interface LocalisedInputProps {
  /** Path of the text in the draft; the control's id is the path plus the language. */
  path: string
  label: ReactNode
  help?: ReactNode
  optional?: boolean
  /** Number of rows of a multi-line text. Default: a single line. */
  rows?: number
  /** Whether the text is Markdown. */
  formatted?: boolean
  value: Texts
  onValue: (value: Texts) => void
}

/** An input for the text in the visible language; lists the other languages that have it. */
export function LocalisedInput({ path, label, help, optional, rows, formatted, value, onValue }: LocalisedInputProps) {
  const { fieldProblems, language } = use(FormContext)
  const id = `${path}.${language}`
  const others = writtenIn(value).filter((other) => other !== language)
  const shared = {
    id,
    label,
    help,
    optional,
    error: fieldProblems[id],
    lang: languages.find(({ api }) => api === language)?.locale,
    value: value[language] ?? '',
    onValue: (text: string) => onValue({ ...value, [language]: text }),
  }
  const Area = formatted ? RichTextArea : TextArea
  const missing = !value[language]?.trim() && others.length > 0
  return (
    <div>
      {rows ? <Area {...shared} rows={rows} /> : <TextInput {...shared} />}
      {missing && (
        <p className="mt-1 text-13 text-ink-3">
          <Trans id="events.shown-in-until-it-is">
            Shown in {others.map(languageName).join(', ')} until you write it in this language.
          </Trans>
        </p>
      )}
    </div>
  )
}

export const languageName = (language: (typeof contentLanguages)[number]): string =>
  languages.find(({ api }) => api === language)?.name ?? language
