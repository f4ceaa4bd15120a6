import { useState } from 'react'
import type { Language, MessageFactsFragment } from '../__generated__/graphql.ts'
import { filterOf, noFilters } from '../board/filters/filters.ts'
import { useKeptDraft } from '../kernel/useKeptDraft.ts'
import type { useMessage } from '../mail/useMessage.ts'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'
import { controlOf, emptyMessage, type MessageDraft, messageInput } from './messageDraft.ts'

interface MessageOptions {
  slug: string
  message: MessageFactsFragment | undefined
  saved: MessageDraft
  language: Language
  save: ReturnType<typeof useMessage>['save']
}

/** A message draft, stored on this device until it is saved, with the errors the server found. */
export function useMessageDraft({ slug, message, saved, language, save }: MessageOptions) {
  // Drafts are stored per recipients, so that one can't change whom another is for.
  const isUsual = saved.recipients === emptyMessage.recipients
  const place = message?.id ?? (isUsual ? 'new' : `new.${JSON.stringify(filterOf(saved.recipients))}`)
  const kept = useKeptDraft(`${slug}.message.${place}`, saved)
  const { setDraft, changed, restored, discard, forget } = kept
  // A stored draft may predate some filters.
  const draft = { ...kept.draft, recipients: { ...noFilters, ...kept.draft.recipients } }
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [attempt, setAttempt] = useState(0)
  const [refused, setRefused] = useState<Refused | null | undefined>()

  function change(changes: Partial<MessageDraft>) {
    setDraft({ ...draft, ...changes })
    // The server's errors no longer apply to changed fields.
    setFieldProblems((said) =>
      Object.fromEntries(Object.entries(said).filter(([id]) => !((id.split('.')[0] ?? '') in changes))),
    )
  }

  /** Saves the message; null if it couldn't be saved, with the reason in state. */
  async function keep(): Promise<MessageFactsFragment | null> {
    setRefused(undefined)
    setFieldProblems({})
    if (message && !changed) return message
    const input = { ...messageInput(slug, draft), ...(message && { id: message.id, version: message.version }) }
    const outcome = await save(input)
    if (outcome.kind === 'done') {
      forget()
      return outcome.message
    }
    setAttempt(attempt + 1)
    const idOf = (path: string) => controlOf(path.replace(/^(subjects|texts)$/, `$1.${language}`), input)
    setFieldProblems(problemsByControl(outcome.fields, idOf))
    if (outcome.fields.length === 0) setRefused(outcome.refused)
    return null
  }

  return { draft, change, restored, discard, fieldProblems, attempt, refused, setRefused, keep }
}
