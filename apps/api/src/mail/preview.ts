/** Preview of an email for those who write it, without the link. */
import type { Page } from './layout.ts'
import { mailWords } from './letter.ts'

export const previewOf = (page: Page) => {
  const { language, subject, greeting, paragraphs, action, footer, senderName, replyTo, signature } = page
  return {
    __typename: 'EmailPreview' as const,
    language,
    subject,
    greeting,
    paragraphs,
    action: action.label,
    footer,
    senderName,
    replyTo,
    signature,
    neutralFileName: senderName === null ? mailWords[language].neutral.file : null,
  }
}
