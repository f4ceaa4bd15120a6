import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { WebhookDeliveryState, WebhookFailure, WebhookKind, WebhookState } from '../__generated__/graphql.ts'

export const kindNames: Record<WebhookKind, MessageDescriptor> = {
  REGISTERED: msg`Somebody registered`,
  AMENDED: msg`A registration was amended`,
  OFFERED: msg`A seat was offered`,
  TAKEN: msg`A seat was taken`,
  WAITLISTED: msg`Somebody was put on the waitlist`,
  NOT_SELECTED: msg`Somebody was not selected`,
  DECLINED: msg`A registration was declined`,
  LAPSED: msg`An offer lapsed`,
  WITHDRAWN: msg`Somebody withdrew`,
  REINSTATED: msg`A registration was reinstated`,
  EVENT_PUBLISHED: msg`The event was published`,
  EVENT_UPDATED: msg`The event’s details were changed`,
  SEAT_PLAN_SET: msg`The seat plan was changed`,
  PROGRAMME_CHANGED: msg`The programme was changed`,
}

export const allKinds = Object.keys(kindNames) as WebhookKind[]

export const stateNames: Record<WebhookState, MessageDescriptor> = {
  ACTIVE: msg`Tells`,
  PAUSED: msg`Paused`,
  STOPPED: msg`Stopped, because its address failed`,
}

export const deliveryStates: Record<WebhookDeliveryState, MessageDescriptor> = {
  WAITING: msg`waits`,
  DELIVERED: msg`delivered`,
  FAILED: msg`given up`,
  WITHHELD: msg`held back: its keeper may no longer see it`,
}

export const failureWords: Record<WebhookFailure, MessageDescriptor> = {
  STATUS: msg`refused`,
  TIMEOUT: msg`no answer within 10 seconds`,
  UNREACHABLE: msg`no connection`,
  NOT_PUBLIC: msg`the address is not public`,
}
