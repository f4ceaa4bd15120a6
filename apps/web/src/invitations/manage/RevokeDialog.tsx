import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { Question } from '../../ui/staff/Question.tsx'
import type { Refused } from '../../ui/staff/RefusalNotice.tsx'
import { toast } from '../../ui/Toast.tsx'

const TakeBack = graphql(`
  mutation RevokeEventInvitation($id: ID!) {
    revokeEventInvitation(id: $id) {
      __typename
      ... on EventInvitationRevoked {
        invitation {
          id
          ...InvitationRow_Invitation
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

export function RevokeDialog({
  id,
  name: written,
  onClose,
  onDone,
}: {
  id: string
  name: string
  onClose: () => void
  onDone: () => void
}) {
  const [refused, setRefused] = useState<Refused | null>()
  const [takeBack, { loading }] = useMutation(TakeBack)
  const name = <bdi>{written}</bdi>

  async function revoke() {
    const answer = await takeBack({ variables: { id } }).catch(() => null)
    const result = answer?.data?.revokeEventInvitation
    if (result?.__typename !== 'EventInvitationRevoked') return setRefused(result ?? null)
    toast(<Trans id="invitations.invitation-to-withdrawn">Invitation to {name} withdrawn</Trans>)
    onDone()
    onClose()
  }

  return (
    <Question
      title={<Trans id="invitations.take-back-invitation-to">Withdraw the invitation to {name}?</Trans>}
      press={<Trans id="common.withdraw-3">Withdraw</Trans>}
      refused={refused}
      busy={loading}
      onPress={() => void revoke()}
      onClose={onClose}
    >
      <Trans id="invitations.its-link-stops-working-we">
        The link stops working. We don’t email anyone about this, and you can send the invitation again later.
      </Trans>
    </Question>
  )
}
