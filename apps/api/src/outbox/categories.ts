/** What emails are about, by their templates. */
import { Prisma } from '@plenaria/prisma/client'
import type { EmailCategory } from '../__generated__/resolvers.ts'
import { grantTemplates, type Template } from '../mail/letter.ts'

/** Templates of emails that are written by other folders than `mail`. */
type OtherTemplate =
  | 'letter'
  | 'event-invitation'
  | 'event-invitation-reminder'
  | 'focal-point'
  | 'focal-point-reminder'
  | 'report'
  | 'uptake'

const templatesOf: Record<Exclude<EmailCategory, 'OTHER'>, readonly (Template | OtherTemplate)[]> = {
  REGISTRATION: [
    'interest-received',
    'confirm-place',
    'already-registered',
    'registered-for-you',
    'withdrawn',
    'corrected',
    'address-corrected',
    'merged',
    'merged-into',
    'consent-asked-anew',
  ],
  SEAT: [
    'confirm-seat',
    'offer',
    'offer-widened',
    'offer-reminder',
    'seat-taken',
    'waitlisted',
    'lapsed',
    'not-selected',
    'declined',
    'reinstated',
    'passed-on',
    'decision-promise-changed',
    'swapped-in',
    'swapped-out',
    'delegation-invited',
  ],
  EVENT: ['event-rescheduled', 'event-postponed', 'event-called-off', 'event-reminder', 'venue-changed'],
  SESSION: ['session-place', 'session-moved', 'session-removed', 'session-role', 'breakout-assigned'],
  MESSAGE: ['letter'],
  INVITATION: ['event-invitation', 'event-invitation-reminder', 'focal-point', 'focal-point-reminder'],
  REPORT: ['validation-opened', 'validation-reminder', 'follow-up', 'report', 'uptake'],
  PARTNERSHIP: grantTemplates,
  TEAM: ['review-reminder', 'note-mention', 'promise-due'],
}

const categories = Object.entries(templatesOf) as [EmailCategory, readonly string[]][]
const byTemplate = new Map(categories.flatMap(([category, names]) => names.map((name) => [name, category] as const)))

export const categoryOf = (template: string): EmailCategory => byTemplate.get(template) ?? 'OTHER'

/** About `m`, a message. */
export function ofCategories(asked: readonly EmailCategory[]): Prisma.Sql {
  const named = categories.flatMap(([category, names]) => (asked.includes(category) ? names : []))
  const others = asked.includes('OTHER')
    ? Prisma.sql`m.template <> all(${[...byTemplate.keys()]}::text[])`
    : Prisma.sql`false`
  return Prisma.sql`(m.template = any(${named}::text[]) or ${others})`
}
