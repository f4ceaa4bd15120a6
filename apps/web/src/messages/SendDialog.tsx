import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { MessageFactsFragment } from '../__generated__/graphql.ts'
import { useMessage } from '../mail/useMessage.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { RadioGroup } from '../ui/forms/inputs.tsx'
import { LocalTime } from '../ui/staff/LocalTime.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { instantOf } from '../ui/staff/zoned.ts'
import { useZoneName } from '../ui/When.tsx'
import { AttachmentList } from './files/AttachmentList.tsx'
import { recipientsOf } from './messageDraft.ts'
import { useRecipients } from './RecipientFields.tsx'

interface SendProps {
  slug: string
  /** IANA zone of the event. */
  zone: string
  message: MessageFactsFragment
  onClose: () => void
  onSent: (message: MessageFactsFragment) => void
  /** Called once the message is set to go out in a minute, unless undone. */
  onPlanned: () => void
}

/** Confirms sending: number of recipients and time. */
export function SendDialog({ slug, zone, message, onClose, onSent, onPlanned }: SendProps) {
  const { t } = useLingui()
  const zoneName = useZoneName()(zone)
  const { counted } = useRecipients(slug, recipientsOf(message.filter), message.kind)
  const [when, setWhen] = useState<'now' | 'later'>('now')
  const [at, setAt] = useState('')
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [fieldProblem, setFieldProblem] = useState<string | null>(null)
  const { send, busy } = useMessage()
  const count = counted?.count ?? 0

  async function confirm() {
    setRefused(undefined)
    setFieldProblem(null)
    const due = when === 'later' ? (instantOf(at, zone)?.instant ?? null) : null
    if (when === 'later' && due === null)
      return setFieldProblem(t({ id: 'messages.choose-when-to-send-it', message: 'Choose when to send it.' }))
    const outcome = await send(message, due)
    if (outcome.kind === 'planned') return onPlanned()
    if (outcome.kind === 'done') return onSent(outcome.message)
    const [field] = outcome.fields
    if (field) setFieldProblem(field.message)
    else setRefused(outcome.refused)
  }

  return (
    <Dialog
      title={
        counted ? (
          <Plural
            id="messages.send-it-to-people"
            value={count}
            _0="No one matches"
            one="Send to one person"
            other="Send to # people"
          />
        ) : (
          <Trans id="messages.send-letter">Send message</Trans>
        )
      }
      onClose={onClose}
    >
      <div className="mt-4 grid gap-4">
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <AttachmentList files={message.attachments} />
        <RadioGroup
          id="when"
          label={<Trans id="common.when">When</Trans>}
          value={when}
          onValue={(value) => {
            setWhen(value === 'later' ? 'later' : 'now')
            setFieldProblem(null)
          }}
          choices={[
            {
              value: 'now',
              label: <Trans id="common.now-2">Now</Trans>,
              help: (
                <Trans id="messages.after-minute-in-which-you">After a minute. You can undo this until then.</Trans>
              ),
            },
            {
              value: 'later',
              label: <Trans id="messages.at-set-time">At a set time</Trans>,
              help: (
                <Trans id="messages.recipients-are-determined-at-that">
                  Recipients are determined at that time. You can withdraw the message until then.
                </Trans>
              ),
            },
          ]}
        />
        {when === 'later' && (
          <LocalTime
            id="send-at"
            label={<Trans id="messages.date-and-time">Date and time</Trans>}
            help={<Trans id="messages.in-events-zone">In the event’s time zone, {zoneName}.</Trans>}
            zone={zone}
            value={at}
            onValue={(value) => {
              setAt(value)
              setFieldProblem(null)
            }}
          />
        )}
        {fieldProblem && (
          <p role="alert" className="font-medium text-fault">
            {fieldProblem}
          </p>
        )}
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={busy} disabled={count === 0} onClick={() => void confirm()}>
          {when === 'later' ? (
            <Plural
              id="messages.schedule-for-people"
              value={count}
              one="Schedule for # person"
              other="Schedule for # people"
            />
          ) : (
            <Plural id="messages.email-people" value={count} one="Email # person" other="Email # people" />
          )}
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
