import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import type { OfferLimitInput } from '../../__generated__/graphql.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { useLimitFields } from './LimitFields.tsx'

interface LimitDialogProps {
  slug: string
  title: ReactNode
  /** Label of the submit button. */
  press: ReactNode
  /** The current limit. */
  before: OfferLimitInput | null
  /** Sessions that cannot be removed. */
  kept?: readonly string[]
  /** Why the server refused; null if it didn't. */
  refusal?: string | null
  busy?: boolean
  onGiven: (limit: OfferLimitInput | null) => void
  onClose: () => void
}

/** Asks which sessions a seat covers, and for the reason to exclude the others. */
export function LimitDialog(props: LimitDialogProps) {
  const { slug, title, press, before, kept, refusal = null, busy = false, onGiven, onClose } = props
  const { fields, read } = useLimitFields(slug, before, kept)

  function submit(event: FormEvent) {
    event.preventDefault()
    const limit = read()
    if (limit !== undefined) onGiven(limit)
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} className="mt-4 grid gap-4" noValidate>
        {refusal && (
          <p role="alert" className="border-fault border-s-4 py-1 ps-4">
            {refusal}
          </p>
        )}
        {fields}
        <DialogActions>
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <StaffButton kind="primary" type="submit" busy={busy}>
            {press}
          </StaffButton>
        </DialogActions>
      </form>
    </Dialog>
  )
}
