import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { PersonalField } from '../../__generated__/graphql.ts'
import { Act } from '../../app/staff/Act.tsx'
import { RefusalNotice, type Refused } from '../../institutes/RefusalNotice.tsx'
import { Dialog, DialogActs } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/inputs.tsx'

const limit = 500

const titles: Record<PersonalField, MessageDescriptor> = {
  NAME: msg`Show the name`,
  EMAIL: msg`Show the address`,
  ORGANISATION: msg`Show the organisation`,
  COUNTRY: msg`Show the country`,
  LANGUAGES: msg`Show the languages`,
  MOTIVATION: msg`Show the motivation`,
  ANSWERS: msg`Show the answers`,
  PROTECTED_IDENTITY: msg`Show who it is`,
}

interface RevealDialogProps {
  field: PersonalField
  busy: boolean
  onReveal: (reason: string) => Promise<Refused | null | undefined>
  onClose: () => void
}

/** Asks for the reason without which what is masked stays so. */
export function RevealDialog({ field, busy, onReveal, onClose }: RevealDialogProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null | undefined>(undefined)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setRefused(undefined)
    if (!reason.trim()) return setError(t`Say why: the person is told the reason.`)
    if (reason.length > limit) return setError(t`Shorten the reason to ${limit} characters.`)
    setError(null)
    const answer = await onReveal(reason.trim())
    if (answer === undefined) onClose()
    else setRefused(answer)
  }

  return (
    <Dialog title={t(titles[field])} onClose={onClose}>
      <p className="mt-3 text-ink-2">
        <Trans>
          The person is told that your institute looked, and why. The look is recorded in the log as yours. It is shown
          to you for as long as this application is open.
        </Trans>
      </p>
      <form onSubmit={submit} className="mt-4 grid gap-4" noValidate>
        <TextArea
          id="reveal-reason"
          label={<Trans>Why do you need it?</Trans>}
          error={error}
          value={reason}
          onValue={setReason}
          limit={limit}
          rows={3}
          autoFocus
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <DialogActs>
          <Act onClick={onClose}>
            <Trans>Cancel</Trans>
          </Act>
          <Act kind="primary" type="submit" busy={busy}>
            <Trans>Show it and record the look</Trans>
          </Act>
        </DialogActs>
      </form>
    </Dialog>
  )
}
