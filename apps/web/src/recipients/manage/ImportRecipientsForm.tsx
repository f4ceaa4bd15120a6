import { useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { ImportPage_ImportFragment } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { Act } from '../../app/staff/Act.tsx'
import { RefusalNotice, type Refused } from '../../institutes/RefusalNotice.tsx'
import { Checkbox } from '../../ui/inputs.tsx'

const ImportRecipients = graphql(`
  mutation ImportRecipients($input: ImportRecipientsInput!) {
    importRecipients(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

/** The last step of a file of recipients: all of its rows at once, or none. */
export function ImportRecipientsForm({ read: { id, readyCount, faultyCount } }: { read: ImportPage_ImportFragment }) {
  const [leavesOut, setLeavesOut] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()
  const [run, { loading }] = useMutation(ImportRecipients, { refetchQueries: ['ImportOfPeople'] })
  const ready = readyCount ?? 0
  const faulty = faultyCount ?? 0

  async function add() {
    setRefused(undefined)
    const input = { id, leaveOutFaulty: leavesOut ? faulty : 0 }
    const answer = await run({ variables: { input } }).catch(() => null)
    const result = answer?.data?.importRecipients
    if (result?.__typename !== 'RecipientsImported') setRefused(result ?? null)
  }

  if (ready === 0)
    return (
      <p className="text-ink-2">
        <Trans>No row can be taken like this. Mend the file, or say above what its columns mean.</Trans>
      </p>
    )
  return (
    <div className="grid justify-items-start gap-4">
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
      <p className="max-w-measure text-13 text-ink-2">
        <Trans>Nobody gets a mail by this. You send them the report afterwards.</Trans>
      </p>
      <Act kind="primary" busy={loading} disabled={faulty > 0 && !leavesOut} onClick={() => void add()}>
        <Plural value={ready} one="Add # recipient" other="Add # recipients" />
      </Act>
    </div>
  )
}
