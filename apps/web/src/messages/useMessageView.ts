import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Language, MessageEventFragment } from '../__generated__/graphql.ts'
import { languages } from '../kernel/language.ts'
import { contentLanguages } from '../ui/staff/texts.ts'
import { languagesOf, type MessageDraft } from './messageDraft.ts'

/** View state by message id, carried over when a message gets its own URL. */
const lookedAt = new Map<string, { language: Language; reference: string | null }>()

/** The language a message is written and previewed in, and the person it is previewed for. */
export function useMessageView(
  { languages: spoken }: MessageEventFragment,
  messageId: string | undefined,
  saved: MessageDraft,
) {
  const { i18n } = useLingui()
  const own = languages.find(({ locale }) => locale === i18n.locale)?.api ?? 'en'
  const offered = spoken.includes(own) ? own : contentLanguages.find((each) => spoken.includes(each))
  const shown = lookedAt.get(messageId ?? '')
  const [language, setLanguage] = useState<Language>(shown?.language ?? languagesOf(saved)[0] ?? offered ?? own)
  const [reference, setReference] = useState<string | null>(shown?.reference ?? null)
  return {
    /** The viewer's language. */
    own,
    language,
    setLanguage,
    reference,
    setReference,
    carryTo: (id: string) => void lookedAt.set(id, { language, reference }),
  }
}
