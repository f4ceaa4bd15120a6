import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { Question } from '../../ui/staff/Question.tsx'
import type { Refused } from '../../ui/staff/RefusalNotice.tsx'
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
    toast(<Trans id="recipients.is-removed">{name} removed</Trans>)
    onDone()
    onClose()
  }

  return (
    <Question
      title={<Trans id="recipients.remove">Remove {name}?</Trans>}
      press={<Trans id="common.remove">Remove</Trans>}
      refused={refused}
      busy={loading}
      onPress={() => void confirm()}
      onClose={onClose}
    >
      <Trans id="recipients.their-name-and-address-are">
        Their name, address and delivery history will be deleted, and the links in their emails will stop working. We
        don’t email them about it.
      </Trans>
    </Question>
  )
}
