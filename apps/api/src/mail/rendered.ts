/** The stored copy of a sent email for those who run the event: as the recipient read it, without working links. */
import { z } from 'zod'
import type { MessageRow } from '../request/rows.ts'
import type { Page } from './layout.ts'

const rendered = z.object({
  language: z.enum(['en', 'es', 'pt_BR', 'fr']),
  subject: z.string(),
  greeting: z.string().nullable(),
  paragraphs: z.array(z.string()),
  action: z.string(),
  footer: z.string(),
  senderName: z.string().nullable(),
  replyTo: z.string().nullable(),
  signature: z.string().nullable(),
  /** Whether it is sent in the installation's name, like all emails to protected people. */
  isNeutral: z.boolean(),
})

export type Rendered = z.infer<typeof rendered>

/** Replaces links, which open the registration for anyone who has them. */
const instead = '…'

/** Organisers' own texts can contain links too. The phrase of a protected person is left out. */
export function renderedOf(page: Page): Rendered {
  const { language, subject, greeting, paragraphs, action, footer, senderName, replyTo, signature, stop } = page
  const links = [action.url, stop?.url].filter((link) => link !== undefined)
  const withoutLinks = (text: string) =>
    links.reduce((left, link) => left.replaceAll(link, instead), text).replace(/\S*#token=\S*/g, instead)
  return {
    language,
    subject,
    greeting,
    action: action.label,
    footer,
    senderName,
    replyTo,
    signature,
    paragraphs: paragraphs.map(withoutLinks),
    isNeutral: senderName === null,
  }
}

/** Null if nothing was stored. */
export const readRendered = (stored: unknown): Rendered | null => rendered.nullable().parse(stored)

/** Whether the row is deleted along with a person's data, so that the text may be stored in it. */
export const isErasedWithPerson = (message: MessageRow): boolean => {
  const { registrationId, invitationId, focalPointId, replacementId, companionId, speakerId, deliveryId } = message
  return [registrationId, invitationId, focalPointId, replacementId, companionId, speakerId, deliveryId].some(
    (id) => id !== null,
  )
}
