import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { UptakeEntries } from '../entries.tsx'
import type { FindingChoice } from '../UptakeForm.tsx'
import { RemoveUptake } from './RemoveUptake.tsx'
import { RewordUptake } from './RewordUptake.tsx'

const Pending = graphql(`
  fragment PendingUptake_Entry on UptakeEntry {
    id
    findingId
    recommendationId
    kind
    body
    title
    documentDate
    paragraph
    url
    remark
    language
    ...UptakeEntries_Entry
  }
`)

const ConfirmUptake = graphql(`
  mutation ConfirmUptake($id: ID!) {
    answer: confirmUptake(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

interface PendingProps {
  entry: FragmentType<typeof Pending>
  findings: readonly FindingChoice[]
  onChange: () => void
}

/** What a recipient reported, to be confirmed, reworded or removed. */
export function PendingUptake({ entry: given, findings, onChange }: PendingProps) {
  const entry = readFragment(Pending, given)
  const [open, setOpen] = useState<'reword' | 'remove' | null>(null)
  const [refused, setRefused] = useState<Refused | null>()
  const [confirm, { loading }] = useMutation(ConfirmUptake)
  const { id, body, findingId } = entry
  const about = findings.find((finding) => finding.id === findingId)
  const close = () => setOpen(null)

  async function makePublic() {
    setRefused(undefined)
    const answer = await confirm({ variables: { id } }).catch(() => null)
    const result = answer?.data?.answer
    if (result?.__typename !== 'UptakeSaved') return setRefused(result ?? null)
    toast(<Trans id="uptake.published">Published</Trans>)
    onChange()
  }

  return (
    <>
      <p className="mb-2 text-13 text-ink-2">
        <Trans id="uptake.of-finding">For finding {about?.place}</Trans>
      </p>
      {refused !== undefined && (
        <div className="mb-3">
          <RefusalNotice refused={refused} />
        </div>
      )}
      {open === 'reword' ? (
        <RewordUptake
          id={id}
          saved={entry}
          findings={findings}
          onClose={close}
          onDone={() => {
            setRefused(undefined)
            onChange()
          }}
        />
      ) : (
        <UptakeEntries
          entries={[entry]}
          recommendations={findings.flatMap((finding) => finding.recommendations)}
          actions={() => (
            <>
              <StaffButton kind="primary" busy={loading} onClick={() => void makePublic()}>
                <Trans id="uptake.make-it-public">Make public</Trans>
              </StaffButton>
              <StaffButton onClick={() => setOpen('reword')}>
                <Trans id="uptake.edit-wording">Edit wording</Trans>
              </StaffButton>
              <StaffButton onClick={() => setOpen('remove')}>
                <Trans id="uptake.remove">Remove</Trans>
              </StaffButton>
            </>
          )}
        />
      )}
      {open === 'remove' && <RemoveUptake id={id} body={body} byRecipient onClose={close} onDone={onChange} />}
    </>
  )
}
