/** Which mail a change owes the person. Its words are made when it is sent. */

import type { Change, ChangeKind } from '@plenaria/domain/commands'
import type { Standing, State } from '@plenaria/domain/registration'
import { languageOf } from '@plenaria/schema/languages'
import { textIn } from '../events/texts.ts'
import { accessInWords } from '../grants/access.ts'
import type { RegistrationRow } from '../rows.ts'
import type { AskingAnew } from './commands.ts'

export interface OwedMessage {
  registrationId: string
  template: MessageTemplate
  recipient: string
  language: string
  /** What was told, whatever becomes of the registration before the mail is sent. Instants as ISO 8601. */
  data: Record<string, string>
}

export type MessageTemplate =
  | 'interest-received'
  | 'confirm-seat'
  | 'confirm-place'
  | 'offer'
  | 'seat-taken'
  | 'waitlisted'
  | 'not-selected'
  | 'declined'
  | 'lapsed'
  | 'withdrawn'
  | 'passed-on'
  | 'reinstated'
  | 'already-registered'
  | 'consent-asked-anew'
  | 'offer-widened'
  | 'session-place'
  | 'session-moved'
  | 'session-removed'
  | 'session-role'
  | 'breakout-assigned'

const templates: Record<ChangeKind, MessageTemplate | null> = {
  REGISTERED: 'interest-received',
  AMENDED: null,
  STAGED: null,
  UNSTAGED: null,
  OFFERED: 'offer',
  WIDENED: 'offer-widened',
  TAKEN: 'seat-taken',
  WAITLISTED: 'waitlisted',
  NOT_SELECTED: 'not-selected',
  DECLINED: 'declined',
  LAPSED: 'lapsed',
  // The first mail has said that it ends, and nobody has shown yet to read what is sent there.
  HOLD_EXPIRED: null,
  ADDRESS_CONFIRMED: 'waitlisted',
  WITHDRAWN: 'withdrawn',
  PASSED_ON: 'passed-on',
  SUCCEEDED: 'seat-taken',
  REINSTATED: 'reinstated',
  PRIORITY_SET: null,
  ORGANISATION_MATCHED: null,
}

/** Under first come a registration is answered by where it stands. */
const templatesOfNew: Partial<Record<State, MessageTemplate>> = {
  OFFERED: 'offer',
  CONFIRMED: 'seat-taken',
  WAITLISTED: 'waitlisted',
}

function templateOf(what: ChangeKind, { state, awaitsConfirmation }: Standing): MessageTemplate | null {
  if (what !== 'REGISTERED' && what !== 'ADDRESS_CONFIRMED') return templates[what]
  if (awaitsConfirmation) return state === 'OFFERED' ? 'confirm-seat' : 'confirm-place'
  return templatesOfNew[state] ?? templates[what]
}

/** `row`: the registration after the change. */
export function messageOwed({ what, after }: Change, row: RegistrationRow): OwedMessage | null {
  const template = templateOf(what, after)
  return template && message(template, row)
}

export const message = (template: MessageTemplate, row: RegistrationRow): OwedMessage => ({
  registrationId: row.id,
  template,
  recipient: row.email,
  language: row.language,
  data: {
    ...(row.offerExpiresAt && { offerExpiresAt: row.offerExpiresAt.toISOString() }),
    ...(row.offerLapsedAt && { offerLapsedAt: row.offerLapsedAt.toISOString() }),
    ...(row.declineReason !== null && { reason: row.declineReason }),
  },
})

/** To somebody who waited for a place in a session and has one now. */
export const placeMessage = (row: RegistrationRow, sessionId: string): OwedMessage => ({
  ...message('session-place', row),
  data: { sessionId },
})

/** To somebody who had consented to terms that are no longer those of the grant. */
export function askedAnewMessage(
  row: RegistrationRow,
  { grantId, ways, names, purposes, terms }: AskingAnew,
): OwedMessage {
  const language = languageOf([row.language]) ?? 'en'
  return {
    registrationId: row.id,
    template: 'consent-asked-anew',
    recipient: row.email,
    language: row.language,
    data: {
      grantId,
      institute: textIn(language, names) ?? '',
      purpose: textIn(language, purposes) ?? '',
      access: accessInWords(terms, language).join('\n'),
      askedAnewFor: ways.join(' '),
      ...(!row.sharedWith.includes(grantId) && { isFirst: 'yes' }),
    },
  }
}
