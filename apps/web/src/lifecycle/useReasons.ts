import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Language } from '../__generated__/graphql.ts'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import type { FieldProblems } from '../ui/staff/formProblems.ts'
import { type Texts, textsInput, writtenIn } from '../ui/staff/texts.ts'

/** The reason that everyone is emailed, in one or more languages, with its errors. */
export function useReasons(first: Language) {
  const { t } = useLingui()
  const [language, setLanguage] = useState<Language>(first)
  const [reasons, setReasons] = useState<Texts>({})
  const [fieldProblems, setFieldProblems] = useState<FieldProblems>({})
  const written = writtenIn(reasons)
  return {
    language,
    setLanguage,
    reasons,
    fieldProblems,
    setFieldProblems,
    written,
    input: textsInput(reasons),
    setReasons: (texts: Texts) => {
      setReasons(texts)
      setFieldProblems({})
    },
    /** Returns false if the reason is empty, and focuses its field. */
    requireReason: (): boolean => {
      if (written.length > 0) return true
      setFieldProblems({ [`reasons.${language}`]: t({ id: 'lifecycle.write-reason', message: 'Enter a reason.' }) })
      document.getElementById(`reasons.${language}`)?.focus()
      return false
    },
    showProblems: (fields: readonly { path: string; message: string }[]) =>
      setFieldProblems(
        problemsByControl([...fields], (path) =>
          path.startsWith('reasons.') ? `reasons.${written[Number(path.split('.')[1])]}` : path,
        ),
      ),
  }
}

export type Reasons = ReturnType<typeof useReasons>
