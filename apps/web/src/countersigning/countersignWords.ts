import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CountersignState, CountersignVoidReason } from '../__generated__/graphql.ts'

export const countersignStates: Record<CountersignState, MessageDescriptor> = {
  PENDING: msg({ id: 'common.waiting', message: 'Waiting' }),
  DONE: msg({ id: 'grants.took-effect', message: 'In effect' }),
  REFUSED: msg({ id: 'grants.refused-2', message: 'Refused' }),
  WITHDRAWN: msg({ id: 'common.withdrawn-2', message: 'Withdrawn' }),
  VOID: msg({ id: 'grants.no-longer-valid', message: 'No longer valid' }),
}

/** Why a request for a countersignature became void. */
export const voidCauses: Record<CountersignVoidReason, MessageDescriptor> = {
  GRANT_ENDED: msg({
    id: 'grants.grant-that-it-depended-on',
    message: 'A grant that the request depended on has ended. The request can be made again.',
  }),
  SUPERSEDED: msg({
    id: 'grants.something-else-has-been-decided',
    message: 'A different decision has since been made or staged. The request can be made again.',
  }),
  REQUESTER_NOT_ALLOWED: msg({
    id: 'grants.person-who-requested-this-no',
    message: 'The person who requested this no longer has permission to decide. Someone else can request it again.',
  }),
  NOBODY_LEFT: msg({
    id: 'grants.everyone-it-concerned-has-since',
    message: 'Everyone the request concerned has since left.',
  }),
}
