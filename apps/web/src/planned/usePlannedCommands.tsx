import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { graphql } from '../__generated__/index.ts'
import { announcePlanned, announceSettled } from '../kernel/planned.ts'
import { toast } from '../ui/Toast.tsx'
import type { Planned } from './UndoBar.tsx'

const UndoPlannedAction = graphql(`
  mutation UndoPlannedAction($id: ID!) {
    undoPlannedAction(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const RunPlannedActionNow = graphql(`
  mutation RunPlannedActionNow($id: ID!, $affected: Int) {
    runPlannedActionNow(id: $id, affected: $affected) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

type Commanded = Pick<Planned, 'id' | 'kind' | 'state' | 'affectedNow'>

/** Commands to undo a planned action or run it now; both report the result in a toast. */
export function usePlannedCommands({ id, kind, state, affectedNow }: Commanded): {
  cancel: () => Promise<unknown>
  goAhead: () => Promise<unknown>
  busy: boolean
} {
  const [undo, undoing] = useMutation(UndoPlannedAction)
  const [run, running] = useMutation(RunPlannedActionNow)
  const busy = undoing.loading || running.loading

  async function cancel() {
    const answer = await undo({ variables: { id } }).catch(() => null)
    const result = answer?.data?.undoPlannedAction
    if (!result)
      return toast(
        <Trans id="planned.we-cant-reach-server-nothing">
          We can’t reach the server. Nothing was undone. Try again.
        </Trans>,
      )
    if ('message' in result) toast(result.message)
    else {
      announceSettled(id, 'UNDONE')
      if (state === 'PLANNED') toast(undone(kind))
    }
    announcePlanned()
  }

  async function goAhead() {
    const answer = await run({ variables: { id, affected: affectedNow } }).catch(() => null)
    const result = answer?.data?.runPlannedActionNow
    if (!result)
      return toast(<Trans id="planned.we-cant-reach-server-try">We can’t reach the server. Try again.</Trans>)
    if ('message' in result) toast(result.message)
    announcePlanned()
  }

  return { cancel, goAhead, busy }
}

/** What was undone: of what reduces access, only the emails. */
function undone(kind: Commanded['kind']) {
  switch (kind) {
    case 'END_GRANT':
      return (
        <Trans id="planned.emails-are-cancelled-and-unfilled">
          The emails are cancelled, and unfilled seats stay reserved. The grant stays ended.
        </Trans>
      )
    case 'REMOVE_UPTAKE':
      return <Trans id="planned.email-is-cancelled-entry-stays">The email is cancelled. The entry stays removed.</Trans>
    default:
      return <Trans id="planned.undone-nobody-was-emailed">Undone. No one was emailed.</Trans>
  }
}
