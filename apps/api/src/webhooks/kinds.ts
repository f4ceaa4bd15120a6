/** Kinds of webhook events, from audit entries. */
import type { WebhookKind } from '../__generated__/resolvers.ts'

interface Notification {
  /** The `type` as sent. */
  type: string
  /** Names of audit entries. */
  entryNames: readonly string[]
}

const ofRegistration = (type: string, ...entryNames: string[]): Notification => ({
  type: `registration.${type}`,
  entryNames,
})

const kinds: Record<WebhookKind, Notification> = {
  REGISTERED: ofRegistration('registered', 'REGISTERED'),
  AMENDED: ofRegistration('amended', 'AMENDED', 'CORRECTED', 'ADDRESS_CORRECTED', 'MERGED'),
  OFFERED: ofRegistration('offered', 'OFFERED'),
  TAKEN: ofRegistration('taken', 'TAKEN', 'SUCCEEDED', 'SWAPPED_IN'),
  WAITLISTED: ofRegistration('waitlisted', 'WAITLISTED', 'SWAPPED_OUT'),
  NOT_SELECTED: ofRegistration('not_selected', 'NOT_SELECTED'),
  DECLINED: ofRegistration('declined', 'DECLINED'),
  LAPSED: ofRegistration('lapsed', 'LAPSED'),
  WITHDRAWN: ofRegistration('withdrawn', 'WITHDRAWN', 'PASSED_ON', 'MERGED_INTO'),
  REINSTATED: ofRegistration('reinstated', 'REINSTATED'),
  EVENT_PUBLISHED: { type: 'event.published', entryNames: ['EVENT_PUBLISHED'] },
  EVENT_UNPUBLISHED: { type: 'event.unpublished', entryNames: ['EVENT_UNPUBLISHED'] },
  EVENT_RESCHEDULED: { type: 'event.rescheduled', entryNames: ['EVENT_RESCHEDULED'] },
  EVENT_POSTPONED: { type: 'event.postponed', entryNames: ['EVENT_POSTPONED'] },
  EVENT_CALLED_OFF: { type: 'event.called_off', entryNames: ['EVENT_CALLED_OFF'] },
  EVENT_UPDATED: { type: 'event.updated', entryNames: ['EVENT_UPDATED'] },
  SEAT_PLAN_SET: { type: 'event.seat_plan_set', entryNames: ['SEAT_PLAN_SET'] },
  PROGRAMME_CHANGED: {
    type: 'event.programme_changed',
    entryNames: ['SESSION_ADDED', 'SESSION_UPDATED', 'SESSION_MOVED', 'SESSION_REMOVED', 'SESSION_RULE_SET'],
  },
}

const isKind = (name: string): name is WebhookKind => Object.hasOwn(kinds, name)

/** Only `createWebhook` and `updateWebhook` write them. */
export const kindsOf = ({ kinds: names }: { kinds: string[] }): WebhookKind[] => names.filter(isKind)

/** The `type` as sent, by name of the audit entry. */
export const typesOf = (webhook: { kinds: string[] }): Map<string, string> =>
  new Map(
    kindsOf(webhook).flatMap((kind) =>
      kinds[kind].entryNames.map((what): [string, string] => [what, kinds[kind].type]),
    ),
  )
