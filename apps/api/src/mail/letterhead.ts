/** The sender of an email. All are sent from the installation's address. */
import type { Language } from '@plenaria/schema/languages'
import type { InstituteRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import type { Letterhead } from './layout.ts'

const product = { name: 'Plenaria', accent: '#0e5a5a' }

/** Names no institute: for emails about sign-in or an account, and to protected people. */
export const ownLetterhead: Letterhead = {
  sender: product.name,
  accent: product.accent,
  senderName: null,
  replyTo: null,
  signature: null,
}

/** For emails about an event of the institute, and to its members. */
export function letterheadOf(
  language: Language,
  { slug, names, accent, senderName, replyTo, signatures }: InstituteRow,
): Letterhead {
  const sender = textIn(language, names) ?? slug
  return { sender, accent, senderName: senderName ?? sender, replyTo, signature: textIn(language, signatures) }
}
