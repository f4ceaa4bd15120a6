import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Notice } from '../ui/Notice.tsx'
import { type Outcome, outcomeOf, ReasonDialog } from '../ui/staff/ReasonDialog.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { When } from '../ui/When.tsx'

const Finding = graphql(`
  fragment FreezePart_finding on Finding {
    id
    freeze {
      id
    }
    freezeResolutions {
      id
      reason
      at
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

/**
 * Shown if a participant said that a passage identifies them: the finding can't be published until it is rewritten, or an editor
 * gives a reason to keep it.
 */
export function FreezePart({ finding: given }: { finding: FragmentType<typeof Finding> }) {
  const { freeze, freezeResolutions } = readFragment(Finding, given)
  return (
    <>
      {freeze && <Frozen freezeId={freeze.id} />}
      {freezeResolutions.length > 0 && (
        <ul className="mt-2 grid gap-2 text-13">
          {freezeResolutions.map(({ id, reason, at }) => (
            <li key={id} className="border-line border-s-2 ps-3">
              <p className="font-medium">
                <Trans id="findings.kept-although-participant-said-it">
                  Kept although a participant said it identifies them
                </Trans>
              </p>
              <p className="text-ink-2 [overflow-wrap:anywhere]">
                <Trans id="findings.reason">
                  <When at={at} />: {reason}
                </Trans>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Frozen({ freezeId }: { freezeId: string }) {
  const { t } = useLingui()
  const [resolving, setResolving] = useState(false)
  const [resolve] = useMutation(ResolveFreeze, { refetchQueries: ['FindingsToEdit'], awaitRefetchQueries: true })

  async function send(reason: string): Promise<Outcome> {
    const answer = await resolve({ variables: { input: { freezeId, reason } } }).catch(() => null)
    return outcomeOf(answer?.data?.resolveFreeze)
  }

  return (
    <div className="my-3">
      <Notice
        tone="warning"
        title={
          <Trans id="findings.frozen-participant-said-that-it">Frozen: a participant said it identifies them</Trans>
        }
        action={
          <StaffButton onClick={() => setResolving(true)}>
            <Trans id="findings.keep-with-reason">Keep with a reason</Trans>
          </StaffButton>
        }
      >
        <Trans id="findings.rewrite-resolves-it-who-it">
          Rewriting the passage resolves this. No one can find out who said so.
        </Trans>
      </Notice>
      {resolving && (
        <ReasonDialog
          title={<Trans id="findings.keep-passage-question">Keep the passage?</Trans>}
          press={<Trans id="findings.keep-passage">Keep passage</Trans>}
          needed={t({ id: 'common.give-reason-its-kept-in', message: 'Give a reason. It’s kept in the log.' })}
          limit={500}
          onGiven={send}
          onClose={() => setResolving(false)}
        >
          <p>
            <Trans id="findings.someone-said-these-words-could">
              Someone said these words could identify them. Say why they may be published unchanged.
            </Trans>
          </p>
        </ReasonDialog>
      )}
    </div>
  )
}
