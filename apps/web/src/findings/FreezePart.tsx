import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Act } from '../app/staff/Act.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ReasonDialog, type Sent, sentOf } from './ReasonDialog.tsx'

const Finding = graphql(`
  fragment FreezePart_finding on Finding {
    id
    freeze {
      id
    }
  }
`)

const ResolveFreeze = graphql(`
  mutation ResolveFreeze($input: ResolveFreezeInput!) {
    resolveFreeze(input: $input) {
      __typename
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

/** Somebody said that a passage identifies them: it does not leave until it is rewritten, or until an editor says why it may stand. */
export function FreezePart({ finding: given }: { finding: FragmentType<typeof Finding> }) {
  const { freeze } = readFragment(Finding, given)
  const [resolving, setResolving] = useState(false)
  const [resolve] = useMutation(ResolveFreeze, { refetchQueries: ['FindingsToEdit'], awaitRefetchQueries: true })
  if (!freeze) return null
  const freezeId = freeze.id

  async function send(reason: string): Promise<Sent> {
    const answer = await resolve({ variables: { input: { freezeId, reason } } }).catch(() => null)
    return sentOf(answer?.data?.resolveFreeze)
  }

  return (
    <div className="my-3">
      <Notice
        tone="warning"
        title={<Trans>Frozen: a participant said that it identifies them</Trans>}
        action={
          <Act onClick={() => setResolving(true)}>
            <Trans>Let it stand, with a reason</Trans>
          </Act>
        }
      >
        <Trans>A rewrite resolves it. Who it was cannot be known.</Trans>
      </Notice>
      {resolving && (
        <ReasonDialog
          title={<Trans>Let the passage stand?</Trans>}
          act={<Trans>Let it stand</Trans>}
          onSend={send}
          onClose={() => setResolving(false)}
        >
          <p>
            <Trans>Somebody feels recognisable in these words. Say why they may be published as they are.</Trans>
          </p>
        </ReasonDialog>
      )}
    </div>
  )
}
