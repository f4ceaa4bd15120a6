/** Chooses the email that a change triggers. Its text is rendered when it is sent. */

import type { Standing, State } from '@plenaria/domain/registration'
import type { Change, ChangeKind } from '@plenaria/domain/seats/decision'
import type { EventEmailTemplate } from '../request/emails.ts'
import type { RegistrationRow } from '../request/rows.ts'

export interface OutboxEmail {
  registrationId: string
  template: EventEmailTemplate
  recipient: string
  language: string
  /** Facts as of the change, not of sending. Instants as ISO 8601. */
  data: Record<string, string>
}

const templates: Record<ChangeKind, EventEmailTemplate | null> = {
  REGISTERED: 'interest-received',
  AMENDED: null,
  CORRECTED: 'corrected',
  // Both addresses get an email of their own about the merge.
  MERGED: null,
  MERGED_INTO: null,
  STAGED: null,
  UNSTAGED: null,
  OFFERED: 'offer',
  WIDENED: 'offer-widened',
  TAKEN: 'seat-taken',
  WAITLISTED: 'waitlisted',
  NOT_SELECTED: 'not-selected',
  DECLINED: 'declined',
  LAPSED: 'lapsed',
  // Everybody is emailed the new dates, including the new deadline of their offer.
  OFFER_EXTENDED: null,
  // Everybody is emailed that the event was called off.
  OFFER_ENDED: null,
  // The first email stated when the offer ends, and nobody has confirmed yet that they read this address.
  HOLD_EXPIRED: null,
  ADDRESS_CONFIRMED: 'waitlisted',
  WITHDRAWN: 'withdrawn',
  PASSED_ON: 'passed-on',
  SUCCEEDED: 'seat-taken',
  SWAPPED_OUT: 'swapped-out',
  SWAPPED_IN: 'swapped-in',
  REINSTATED: 'reinstated',
  PRIORITY_SET: null,
  ORGANISATION_MATCHED: null,
}

/** First come, first served: the email that answers a registration, by state. */
const templatesOfNew: Partial<Record<State, EventEmailTemplate>> = {
  OFFERED: 'offer',
  CONFIRMED: 'seat-taken',
  WAITLISTED: 'waitlisted',
}

function templateOf(
  what: ChangeKind,
  { state, awaitsConfirmation }: Pick<Standing, 'state' | 'awaitsConfirmation'>,
): EventEmailTemplate | null {
  if (what !== 'REGISTERED' && what !== 'ADDRESS_CONFIRMED') return templates[what]
  if (awaitsConfirmation) return state === 'OFFERED' ? 'confirm-seat' : 'confirm-place'
  return templatesOfNew[state] ?? templates[what]
}

/** The email that answers a new registration in its current state. */
export const emailOfNew = (row: RegistrationRow): OutboxEmail =>
  email(templateOf('REGISTERED', row) ?? 'interest-received', row)

/** `row`: the registration after the change; `own`: another template, and additional data of the email. */
export function emailAfter(
  { what, after }: Change,
  row: RegistrationRow,
  own?: { template?: EventEmailTemplate; data: Record<string, string> },
): OutboxEmail | null {
  const template = own?.template ?? templateOf(what, after)
  if (!template) return null
  const message = email(template, row)
  return { ...message, data: { ...message.data, ...own?.data } }
}

export const email = (template: EventEmailTemplate, row: RegistrationRow): OutboxEmail => ({
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
