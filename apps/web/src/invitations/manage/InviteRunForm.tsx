import { useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { ImportPage_ImportFragment, InvitedAs } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { Act } from '../../app/staff/Act.tsx'
import { RefusalNotice, type Refused } from '../../institutes/RefusalNotice.tsx'
import { Checkbox } from '../../ui/inputs.tsx'
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
      ... on InvitationsFaulty {
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

/** The last step of a file of people to be invited: the terms, and everybody at once. */
export function InviteRunForm({
  read: { id, readyCount, faultyCount },
  startsAt,
  zone,
}: {
  read: ImportPage_ImportFragment
  startsAt: string
  zone: string
}) {
  const [invitedAs, setInvitedAs] = useState<InvitedAs>('PARTICIPANT')
  const [note, setNote] = useState('')
  const [leavesOut, setLeavesOut] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()
  const [problems, setProblems] = useState<readonly RowProblem[]>([])
  const deadline = useDeadline(soonBefore(startsAt), zone)
  const [run, { loading }] = useMutation(RunInvitationImport, { refetchQueries: ['ImportOfPeople'] })
  const ready = readyCount ?? 0
  const faulty = faultyCount ?? 0

  async function invite() {
    setRefused(undefined)
    setProblems([])
    if (!deadline.instant) return deadline.setFault('MISSING')
    const input = {
      ...{ id, invitedAs, note: note.trim() || null, expiresAt: deadline.instant },
      leaveOutFaulty: leavesOut ? faulty : 0,
    }
    const answer = await run({ variables: { input } }).catch(() => null)
    const result = answer?.data?.runInvitationImport
    if (result?.__typename === 'PeopleInvited') return
    if (result?.__typename === 'InvalidInput' && result.fields[0]?.path === 'expiresAt')
      return deadline.setFault('OUT_OF_RANGE')
    if (result?.__typename === 'InvitationsFaulty') setProblems(result.problems)
    setRefused(result ?? null)
  }

  if (ready === 0)
    return (
      <p className="text-ink-2">
        <Trans>No row can be invited like this. Mend the file, or say above what its columns mean.</Trans>
      </p>
    )
  return (
    <div className="grid max-w-[41rem] gap-5">
      <TermsFields deadline={deadline} invitedAs={invitedAs} onInvitedAs={setInvitedAs} note={note} onNote={setNote} />
      {faulty > 0 && (
        <Checkbox
          id="leave-out"
          checked={leavesOut}
          onChecked={setLeavesOut}
          label={
            <Plural value={faulty} one="Leave out the row with a problem" other="Leave out the # rows with a problem" />
          }
        />
      )}
      {refused !== undefined && <RefusalNotice refused={refused} />}
      {problems.length > 0 && <ProblemTable problems={problems} />}
      <div>
        <Act kind="primary" busy={loading} disabled={faulty > 0 && !leavesOut} onClick={() => void invite()}>
          <Plural value={ready} one="Invite # person" other="Invite # people" />
        </Act>
      </div>
    </div>
  )
}
