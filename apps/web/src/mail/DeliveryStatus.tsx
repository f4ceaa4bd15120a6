import { useLingui } from '@lingui/react/macro'
import { Check, Clock, CornerDownLeft, X } from 'lucide-react'
import type { EmailDeliveryStatus } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { deliveryStatusWords } from './mailWords.ts'

const looks = {
  QUEUED: { Icon: Clock, colour: 'text-ink-3' },
  SENT: { Icon: Check, colour: 'text-confirmed' },
  REFUSED: { Icon: X, colour: 'text-declined' },
  BOUNCED: { Icon: CornerDownLeft, colour: 'text-declined' },
}

/** Delivery status of an email: colour, shape and label. */
export function DeliveryStatus({ deliveryStatus }: { deliveryStatus: EmailDeliveryStatus }) {
  const { t } = useLingui()
  const { Icon, colour } = looks[deliveryStatus]
  return (
    <span className={`inline-flex items-baseline gap-1 whitespace-nowrap ${colour}`}>
      <Icon size={13} strokeWidth={1.75} aria-hidden className="self-center" />
      {t(deliveryStatusWords[deliveryStatus])}
    </span>
  )
}

const MailMarkRegistration = graphql(`
  fragment MailMark_Registration on Registration {
    lastEmailStatus
  }
`)

/** For dense rows: shown only if the latest email to the person wasn't delivered. */
export function MailMark({ registration }: { registration: FragmentType<typeof MailMarkRegistration> }) {
  const { t } = useLingui()
  const { lastEmailStatus: status } = readFragment(MailMarkRegistration, registration)
  if (status !== 'REFUSED' && status !== 'BOUNCED') return null
  const { Icon, colour } = looks[status]
  return (
    <span className={`ps-1.5 ${colour}`} title={t(deliveryStatusWords[status])}>
      <Icon size={13} strokeWidth={1.75} aria-hidden className="inline align-[-2px]" />
      <span className="sr-only">
        {t({ id: 'messages.latest-email-was-not-delivered', message: 'The latest email was not delivered' })}
      </span>
    </span>
  )
}
