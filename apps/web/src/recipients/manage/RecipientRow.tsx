import { Trans, useLingui } from '@lingui/react/macro'
import { Check } from 'lucide-react'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { languages } from '../../kernel/language.ts'
import { DeliveryStatus } from '../../mail/DeliveryStatus.tsx'
import { useMoments } from '../../ui/staff/moments.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { RecipientDialog } from './RecipientDialog.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'
import { SendDialog, type VersionToSend } from './SendDialog.tsx'

const RowOfRecipient = graphql(`
  fragment RecipientRow_Recipient on Recipient {
    id
    name
    body
    country
    language
    email
    version
    deliveries {
      id
      number
      language
      sentAt
      remindedAt
      deliveryStatus
      acknowledgedAt
    }
  }
`)

interface RowProps {
  slug: string
  recipient: FragmentType<typeof RowOfRecipient>
  /** Newest version of the report; null if none can be sent. */
  version: VersionToSend | null
  isChosen: boolean
  onChosen: (isChosen: boolean) => void
  onChange: () => void
}

/** A recipient: name, office, versions received, and actions. */
export function RecipientRow({ slug, recipient: given, version, isChosen, onChosen, onChange }: RowProps) {
  const recipient = readFragment(RowOfRecipient, given)
  const { id, name, body, country, language, email, deliveries } = recipient
  const { i18n, t } = useLingui()
  const { dense } = useMoments()
  const [dialog, setDialog] = useState<'change' | 'remove' | 'send' | null>(null)
  const close = () => setDialog(null)
  const countryName = new Intl.DisplayNames(i18n.locale, { type: 'region' }).of(country) ?? country
  const has = version !== null && deliveries.some(({ number }) => number === version.number)

  return (
    <li className="grid items-baseline gap-x-4 gap-y-1 border-line border-b py-2 md:col-span-full md:grid-cols-subgrid">
      <div className="flex min-w-0 items-baseline gap-2">
        {version && (
          <input
            type="checkbox"
            aria-label={t({ id: 'recipients.select', message: `Select ${name}` })}
            checked={isChosen}
            disabled={has}
            onChange={(change) => onChosen(change.currentTarget.checked)}
            className="size-4 shrink-0 translate-y-0.5 accent-accent disabled:opacity-30"
          />
        )}
        <div className="min-w-0">
          <p className="font-medium [overflow-wrap:anywhere]">{name}</p>
          <p className="text-13 text-ink-2 [overflow-wrap:anywhere]">
            {body}
            {'\u00A0· '}
            {countryName}
          </p>
        </div>
      </div>
      <div className="min-w-0 text-13 text-ink-2">
        <p className="[overflow-wrap:anywhere]">{email}</p>
        <p>{languages.find(({ api }) => api === language)?.name}</p>
      </div>
      <ul className="grid min-w-0 gap-1 text-13">
        {deliveries.length === 0 && (
          <li className="text-ink-3">
            <Trans id="recipients.nothing-sent-yet">Nothing sent yet</Trans>
          </li>
        )}
        {deliveries.map(({ id: deliveryId, number, sentAt, remindedAt, deliveryStatus, acknowledgedAt }) => (
          <li key={deliveryId}>
            <span className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-medium">
                <Trans id="recipients.version-number">Version {number}</Trans>
              </span>
              {acknowledgedAt ? (
                <span className="inline-flex items-baseline gap-1 text-confirmed">
                  <Check size={13} strokeWidth={1.75} aria-hidden className="shrink-0 translate-y-0.5" />
                  <Trans id="recipients.acknowledged-2">Receipt confirmed {dense(acknowledgedAt)}</Trans>
                </span>
              ) : (
                <DeliveryStatus deliveryStatus={deliveryStatus} />
              )}
            </span>
            {!acknowledgedAt && <span className="text-ink-2">{dense(sentAt)}</span>}
            {!acknowledgedAt && remindedAt && (
              <span className="block text-ink-2">
                <Trans id="recipients.reminded">Reminded {dense(remindedAt)}</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-1 md:justify-end">
        {version && !has && (
          <StaffButton kind="bare" onClick={() => setDialog('send')}>
            <Trans id="recipients.send">Send</Trans>
            <span className="sr-only">: {name}</span>
          </StaffButton>
        )}
        <StaffButton kind="bare" onClick={() => setDialog('change')}>
          <Trans id="common.edit">Edit</Trans>
          <span className="sr-only">: {name}</span>
        </StaffButton>
        <StaffButton kind="bare" onClick={() => setDialog('remove')}>
          <Trans id="common.remove">Remove</Trans>
          <span className="sr-only">: {name}</span>
        </StaffButton>
      </div>
      {dialog === 'change' && <RecipientDialog slug={slug} recipient={recipient} onClose={close} onDone={onChange} />}
      {dialog === 'remove' && <RemoveDialog id={id} name={name} onClose={close} onDone={onChange} />}
      {dialog === 'send' && version && (
        <SendDialog
          slug={slug}
          version={version}
          count={1}
          to={{ of: 'ONE', id, name }}
          onClose={close}
          onDone={onChange}
        />
      )}
    </li>
  )
}
