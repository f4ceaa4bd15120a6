import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { type Outcome, outcomeOf, ReasonDialog } from '../ui/staff/ReasonDialog.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'

const DeclareConflict = graphql(`
  mutation DeclareConflict($input: DeclareConflictInput!) {
    declareConflict(input: $input) {
      __typename
      ... on ConflictDeclared {
        reference
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Declares a conflict of interest. */
export function ConflictButton({ reference, onDeclared }: { reference: string; onDeclared: () => void }) {
  const [asking, setAsking] = useState(false)
  return (
    <div className="mt-3">
      <StaffButton kind="bare" className="-ms-2.5" onClick={() => setAsking(true)}>
        <Trans id="reviews.declare-conflict">Declare a conflict…</Trans>
      </StaffButton>
      {asking && <ConflictDialog reference={reference} onDeclared={onDeclared} onClose={() => setAsking(false)} />}
    </div>
  )
}

function ConflictDialog({
  reference,
  onDeclared,
  onClose,
}: {
  reference: string
  onDeclared: () => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const [send] = useMutation(DeclareConflict)

  async function declare(reason: string): Promise<Outcome> {
    const answer = await send({ variables: { input: { reference, reason } } }).catch(() => null)
    const result = answer?.data?.declareConflict
    if (result?.__typename === 'ConflictDeclared') {
      onDeclared()
      toast(
        <Trans id="reviews.you-have-conflict-of-interest">You have a conflict of interest with this application</Trans>,
      )
    }
    return outcomeOf(result)
  }

  return (
    <ReasonDialog
      title={<Trans id="reviews.declare-conflict-of-interest">Declare a conflict of interest</Trans>}
      press={<Trans id="reviews.declare-it-and-leave">Declare and leave</Trans>}
      label={<Trans id="reviews.how-do-you-know-person">How do you know the person?</Trans>}
      needed={t({ id: 'reviews.say-briefly-how-you-know', message: 'Say briefly how you know the person.' })}
      limit={500}
      onGiven={declare}
      onClose={onClose}
    >
      <p>
        <Trans id="reviews.youll-no-longer-see-this">
          You’ll no longer see this application or its reviews, and your review will be removed. Only an organiser can
          lift the conflict, and no one can lift their own. Organisers can read the reason, but the applicant can’t.
        </Trans>
      </p>
    </ReasonDialog>
  )
}
