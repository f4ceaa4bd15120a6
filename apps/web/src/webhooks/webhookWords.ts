import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { WebhookDeliveryState, WebhookFailure, WebhookKind, WebhookState } from '../__generated__/graphql.ts'

export const kindNames: Record<WebhookKind, MessageDescriptor> = {
  REGISTERED: msg({ id: 'common.somebody-registered', message: 'Someone registered' }),
  AMENDED: msg({ id: 'common.registration-was-amended', message: 'A registration was amended' }),
  OFFERED: msg({ id: 'common.seat-was-offered', message: 'A seat was offered' }),
  TAKEN: msg({ id: 'common.seat-was-taken', message: 'A seat was accepted' }),
  WAITLISTED: msg({ id: 'common.somebody-was-put-on-waitlist', message: 'Someone was put on the waitlist' }),
  NOT_SELECTED: msg({ id: 'common.somebody-was-not-selected', message: 'Someone was not selected' }),
  DECLINED: msg({ id: 'common.registration-was-declined', message: 'A registration was declined' }),
  LAPSED: msg({ id: 'common.offer-lapsed', message: 'An offer expired' }),
  WITHDRAWN: msg({ id: 'common.somebody-withdrew', message: 'Someone withdrew' }),
  REINSTATED: msg({ id: 'common.registration-was-reinstated', message: 'A registration was reinstated' }),
  EVENT_PUBLISHED: msg({ id: 'common.event-was-published', message: 'The event was published' }),
  EVENT_UNPUBLISHED: msg({ id: 'common.event-was-unpublished', message: 'The event was unpublished' }),
  EVENT_RESCHEDULED: msg({ id: 'common.event-was-rescheduled', message: 'The event was rescheduled' }),
  EVENT_POSTPONED: msg({ id: 'common.event-was-postponed', message: 'The event was postponed' }),
  EVENT_CALLED_OFF: msg({ id: 'common.event-was-called-off', message: 'The event was called off' }),
  EVENT_UPDATED: msg({ id: 'common.events-details-were-changed', message: 'The event’s details were changed' }),
  SEAT_PLAN_SET: msg({ id: 'common.seat-plan-was-changed', message: 'The seat plan was changed' }),
  PROGRAMME_CHANGED: msg({ id: 'webhooks.programme-was-changed', message: 'The programme was changed' }),
}

export const allKinds = Object.keys(kindNames) as WebhookKind[]

export const stateNames: Record<WebhookState, MessageDescriptor> = {
  ACTIVE: msg({ id: 'webhooks.active-2', message: 'Active' }),
  PAUSED: msg({ id: 'webhooks.paused', message: 'Paused' }),
  STOPPED: msg({ id: 'webhooks.stopped-because-its-address-failed', message: 'Stopped because the endpoint failed' }),
}

export const deliveryStates: Record<WebhookDeliveryState, MessageDescriptor> = {
  WAITING: msg({ id: 'webhooks.pending', message: 'pending' }),
  DELIVERED: msg({ id: 'webhooks.delivered', message: 'delivered' }),
  FAILED: msg({ id: 'webhooks.failed', message: 'failed' }),
  WITHHELD: msg({ id: 'webhooks.held-back-its-keeper-may', message: 'held back: its owner can no longer see it' }),
}

export const failureWords: Record<WebhookFailure, MessageDescriptor> = {
  STATUS: msg({ id: 'webhooks.refused', message: 'refused' }),
  TIMEOUT: msg({ id: 'webhooks.no-answer-within-10-seconds', message: 'no response within 10 seconds' }),
  UNREACHABLE: msg({ id: 'webhooks.no-connection', message: 'no connection' }),
  NOT_PUBLIC: msg({ id: 'webhooks.address-is-not-public', message: 'the address is not public' }),
}
