import { useLingui } from '@lingui/react/macro'
import type { EmailCategory, EmailKind, EmailRecipientKind } from '../__generated__/graphql.ts'
import { emailKindWords } from '../mail/mailWords.ts'
import { categoryWords, recipientWords } from './outboxWords.ts'

interface Named {
  kind: EmailKind
  category: EmailCategory
  recipient: { kind: EmailRecipientKind; reference: string | null; name: string | null }
}

/** Names an email and its recipient. */
export function useEmailWords() {
  const { t } = useLingui()
  return {
    whatOf: ({ kind, category }: Named) => t(kind === 'OTHER' ? categoryWords[category] : emailKindWords[kind]),
    whoOf: ({ recipient: { kind, reference, name } }: Named) => name ?? reference ?? t(recipientWords[kind]),
  }
}
