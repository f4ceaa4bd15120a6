import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { InvitedAs } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import type { ReadFile } from '../../exchange/ImportWork.tsx'
import { LastStep } from '../../exchange/LastStep.tsx'
import { EmailsLabel } from '../../planned/EmailsLabel.tsx'
import { TestToMyself } from '../../planned/TestToMyself.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { soonBefore, useDeadline } from './Deadline.tsx'
import { ProblemTable, type RowProblem } from './ProblemTable.tsx'
import { TermsFields } from './TermsFields.tsx'

const RunInvitationImport = graphql(`
  mutation RunInvitationImport($input: RunInvitationImportInput!) {
    runInvitationImport(input: $input) {
      __typename
      ... on PeopleInvited {
        invited
      }
      ... on InvitationsInvalid {
        problems {
          row
          value
          message
        }
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

/** The final step for a file of invitees: shared settings, then inviting everyone at once. */
export function InviteRunForm({ read, event: { startsAt, zone } }: ReadFile) {
  const [invitedAs, setInvitedAs] = useState<InvitedAs>('PARTICIPANT')
  const [note, setNote] = useState('')
  const [refused, setRefused] = useState<Refused | null>()
  const [problems, setProblems] = useState<readonly RowProblem[]>([])
  const deadline = useDeadline(soonBefore(startsAt), zone)
  const [run, { loading }] = useMutation(RunInvitationImport, { refetchQueries: ['ImportOfPeople'] })

  const input = (expiresAt: string, skipInvalid: number) => ({
    id: read.id,
    invitedAs,
    note: note.trim() || null,
    expiresAt,
    skipInvalid,
  })

  async function invite(skipInvalid: number) {
    setRefused(undefined)
    setProblems([])
    if (!deadline.instant) return deadline.setFieldProblem('MISSING')
    const answer = await run({ variables: { input: input(deadline.instant, skipInvalid) } }).catch(() => null)
    const result = answer?.data?.runInvitationImport
    if (result?.__typename === 'PeopleInvited' || result?.__typename === 'ActionPlanned') return
    if (result?.__typename === 'InvalidInput' && result.fields[0]?.path === 'expiresAt')
      return deadline.setFieldProblem('OUT_OF_RANGE')
    if (result?.__typename === 'InvitationsInvalid') setProblems(result.problems)
    setRefused(result ?? null)
  }

  const { t } = useLingui()
  const ready = read.readyCount ?? 0
  return (
    <LastStep
      read={read}
      none={
        <Trans id="invitations.no-rows-are-ready-to">
          No rows are ready to invite yet. Correct the file, or match its columns above.
        </Trans>
      }
      outcome={
        <>
          {refused !== undefined && <RefusalNotice refused={refused} />}
          {problems.length > 0 && <ProblemTable problems={problems} />}
        </>
      }
      press={
        <EmailsLabel press={t({ id: 'invitations.send-invitations', message: 'Send invitations' })} people={ready} />
      }
      busy={loading}
      onRun={(skipInvalid) => void invite(skipInvalid)}
      beside={(skipInvalid, isDisabled) => (
        <TestToMyself
          action={{ kind: 'RUN_INVITATION_IMPORT', args: { input: input(deadline.instant ?? '', skipInvalid) } }}
          disabled={isDisabled || loading || !deadline.instant}
        />
      )}
    >
      <TermsFields deadline={deadline} invitedAs={invitedAs} onInvitedAs={setInvitedAs} note={note} onNote={setNote} />
    </LastStep>
  )
}
