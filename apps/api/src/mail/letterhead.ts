/** Who an email is from. All come from the installation's address. */
import type { Language } from '@plenaria/schema/languages'
import type { InstituteRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import type { Letterhead } from './layout.ts'

const product = { name: 'Plenaria', accent: '#0e5a5a' }

/** Names no institute: for emails to sign in, about an account, and to protected people. */
export const ownLetterhead: Letterhead = {
  sender: product.name,
  accent: product.accent,
  senderName: null,
  replyTo: null,
  signature: null,
}

/** Of emails about an event of the institute, and to its members. */
export function letterheadOf(
  language: Language,
  { slug, names, accent, senderName, replyTo, signatures }: InstituteRow,
): Letterhead {
  const sender = textIn(language, names) ?? slug
  return { sender, accent, senderName: senderName ?? sender, replyTo, signature: textIn(language, signatures) }
}
