import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { Act } from '../../app/staff/Act.tsx'
import { RefusalNotice, type Refused } from '../../institutes/RefusalNotice.tsx'
import { Dialog, DialogActs } from '../../ui/Dialog.tsx'
import { toast } from '../../ui/Toast.tsx'

const RemoveRecipient = graphql(`
  mutation RemoveRecipient($id: ID!) {
    removeRecipient(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

interface RemoveProps {
  id: string
  name: string
  onClose: () => void
  onDone: () => void
}

export function RemoveDialog({ id, name, onClose, onDone }: RemoveProps) {
  const [refused, setRefused] = useState<Refused | null>()
  const [remove, { loading }] = useMutation(RemoveRecipient)

  async function confirm() {
    const answer = await remove({ variables: { id } }).catch(() => null)
    const result = answer?.data?.removeRecipient
    if (result?.__typename !== 'RecipientRemoved') return setRefused(result ?? null)
    toast(<Trans>{name} is removed</Trans>)
    onDone()
    onClose()
  }

  return (
    <Dialog title={<Trans>Remove {name}?</Trans>} onClose={onClose}>
      <p className="mt-3 text-ink-2">
        <Trans>
          Their name and address are deleted here, with what was sent to them, and the links in their mails open nothing
          from then on. No mail is sent about it.
        </Trans>
      </p>
      {refused !== undefined && (
        <div className="mt-4">
          <RefusalNotice refused={refused} />
        </div>
      )}
      <DialogActs>
        <Act onClick={onClose}>
          <Trans>Cancel</Trans>
        </Act>
        <Act kind="primary" busy={loading} onClick={() => void confirm()}>
          <Trans>Remove</Trans>
        </Act>
      </DialogActs>
    </Dialog>
  )
}
