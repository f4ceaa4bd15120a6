import { useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { ImportPage_ImportFragment } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { LastStep } from '../../exchange/LastStep.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'

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

/** The final step for a file of recipients: imports all of its rows, or none. */
export function ImportRecipientsForm({ read }: { read: ImportPage_ImportFragment }) {
  const [refused, setRefused] = useState<Refused | null>()
  const [run, { loading }] = useMutation(ImportRecipients, { refetchQueries: ['ImportOfPeople'] })

  async function add(skipInvalid: number) {
    setRefused(undefined)
    const answer = await run({ variables: { input: { id: read.id, skipInvalid } } }).catch(() => null)
    const result = answer?.data?.importRecipients
    if (result?.__typename !== 'RecipientsImported') setRefused(result ?? null)
  }

  const ready = read.readyCount ?? 0
  return (
    <LastStep
      read={read}
      none={
        <Trans id="recipients.no-row-can-be-taken">
          No rows can be imported yet. Correct the file, or match its columns above.
        </Trans>
      }
      outcome={refused !== undefined && <RefusalNotice refused={refused} />}
      press={<Plural id="recipients.add-recipients" value={ready} one="Add # recipient" other="Add # recipients" />}
      busy={loading}
      onRun={(skipInvalid) => void add(skipInvalid)}
    >
      <p className="max-w-measure text-13 text-ink-2">
        <Trans id="recipients.this-doesnt-send-any-emails">
          This doesn’t send any emails. You send the report afterwards.
        </Trans>
      </p>
    </LastStep>
  )
}
