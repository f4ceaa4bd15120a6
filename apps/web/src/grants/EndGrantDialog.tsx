import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { GrantFactsFragment } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { Act } from '../app/staff/Act.tsx'
import { useList } from '../events/eventWords.ts'
import { RefusalNotice, type Refused } from '../institutes/RefusalNotice.tsx'
import { Dialog, DialogActs } from '../ui/Dialog.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { toast } from '../ui/Toast.tsx'
import { TermsFacts } from './terms.ts'

const EndGrant = graphql(`
  mutation EndGrant($input: EndGrantInput!) {
    endGrant(input: $input) {
      __typename
      ... on GrantEnded {
        grant {
          id
          ...GrantFacts
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

const limit = 1_000

/** Asks for the reason, and says what ends at once. */
export function EndGrantDialog({ grant, onClose }: { grant: GrantFactsFragment; onClose: () => void }) {
  const { t } = useLingui()
  const { id, host, partner, agreed } = grant
  const sides = useList()([host.name, partner.name])
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null>()
  const [end, { loading }] = useMutation(EndGrant, {
    refetchQueries: ['PartnersOfEvent', 'StaffEvent', 'CountersignOfEvent'],
  })
  const terms = readFragment(TermsFacts, agreed)

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setRefused(undefined)
    if (!reason.trim()) return setError(t`Say why: the other institute is told.`)
    if (reason.length > limit) return setError(t`Shorten the reason to ${limit} characters.`)
    setError(null)
    const answer = await end({ variables: { input: { grantId: id, reason: reason.trim() } } }).catch(() => null)
    const result = answer?.data?.endGrant
    if (result?.__typename === 'InvalidInput') return setError(result.fields[0]?.message ?? result.message)
    if (result?.__typename !== 'GrantEnded') return setRefused(result ?? null)
    toast(<Trans>The grant is ended</Trans>)
    onClose()
  }

  return (
    <Dialog title={<Trans>End the grant of {sides}?</Trans>} onClose={onClose}>
      <p className="mt-3 text-ink-2">
        <Trans>At once, and for good:</Trans>
      </p>
      <ul className="mt-1 grid list-disc gap-1 ps-5 text-15 text-ink-2 marker:text-ink-3">
        <li>
          <Trans>Members of {partner.name} see nothing more; pages that they have open close.</Trans>
        </li>
        {terms?.allotment && (
          <li>
            <Trans>Seats of its allotment that are not filled go to the waitlist. Who holds one keeps it.</Trans>
          </li>
        )}
        <li>
          <Trans>Decisions that wait for {partner.name}, or that it asked for, are no longer valid.</Trans>
        </li>
        <li>
          <Trans>What its members did stays in the log.</Trans>
        </li>
      </ul>
      <form noValidate onSubmit={submit} className="mt-4 grid gap-4">
        <TextArea
          id="end-reason"
          label={<Trans>Reason</Trans>}
          help={<Trans>Told to the other institute, and kept in the log.</Trans>}
          error={error}
          value={reason}
          onValue={setReason}
          limit={limit}
          rows={3}
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <DialogActs>
          <Act onClick={onClose}>
            <Trans>Cancel</Trans>
          </Act>
          <Act kind="primary" type="submit" busy={loading}>
            <Trans>End the grant now</Trans>
          </Act>
        </DialogActs>
      </form>
    </Dialog>
  )
}
