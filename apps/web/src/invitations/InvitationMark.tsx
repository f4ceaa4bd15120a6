import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Ban, Check, Clock, Hourglass, Undo2 } from 'lucide-react'
import type { EventInvitationState } from '../__generated__/graphql.ts'

export const invitationWords: Readonly<Record<EventInvitationState, MessageDescriptor>> = {
  SENT: msg({ id: 'invitations.not-answered-yet', message: 'Not answered yet' }),
  REGISTERED: msg({ id: 'common.registered', message: 'Registered' }),
  DECLINED: msg({ id: 'invitations.cant-attend', message: 'Can’t attend' }),
  LAPSED: msg({ id: 'invitations.expired', message: 'Expired' }),
  REVOKED: msg({ id: 'common.withdrawn-2', message: 'Withdrawn' }),
}

const looks = {
  SENT: { Icon: Clock, colour: 'text-offered' },
  REGISTERED: { Icon: Check, colour: 'text-confirmed' },
  DECLINED: { Icon: Ban, colour: 'text-declined' },
  LAPSED: { Icon: Hourglass, colour: 'text-lapsed' },
  REVOKED: { Icon: Undo2, colour: 'text-withdrawn' },
}

/** State of an invitation: colour, shape and label. */
export function InvitationMark({ state }: { state: EventInvitationState }) {
  const { t } = useLingui()
  const { Icon, colour } = looks[state]
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap font-medium ${colour}`}>
      <Icon size={13} strokeWidth={1.75} aria-hidden />
      {t(invitationWords[state])}
    </span>
  )
}
