import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Act } from '../app/staff/Act.tsx'
import { RefusalNotice, type Refused } from '../institutes/RefusalNotice.tsx'
import { Dialog, DialogActs } from '../ui/Dialog.tsx'
import { TextArea } from '../ui/inputs.tsx'
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

const limit = 500

/** The way out for who knows the person too well. */
export function ConflictAct({ reference, onDeclared }: { reference: string; onDeclared: () => void }) {
  const [asking, setAsking] = useState(false)
  return (
    <div className="mt-3">
      <Act kind="bare" className="-ms-2.5" onClick={() => setAsking(true)}>
        <Trans>I am too close to this person</Trans>
      </Act>
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
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null | undefined>(undefined)
  const [send, { loading }] = useMutation(DeclareConflict)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setRefused(undefined)
    if (!reason.trim()) return setError(t`Say in a few words how you know the person.`)
    if (reason.length > limit) return setError(t`Shorten the reason to ${limit} characters.`)
    setError(null)
    const answer = await send({ variables: { input: { reference, reason: reason.trim() } } }).catch(() => null)
    const result = answer?.data?.declareConflict
    if (result?.__typename === 'ConflictDeclared') {
      onClose()
      onDeclared()
      toast(<Trans>You are kept away from this application</Trans>)
    } else if (result?.__typename === 'InvalidInput') setError(result.fields[0]?.message ?? result.message)
    else setRefused(result ?? null)
  }

  return (
    <Dialog title={<Trans>Declare a conflict of interest</Trans>} onClose={onClose}>
      <p className="mt-3 text-ink-2">
        <Trans>
          From then on you see neither this application nor its reviews, and a review of yours is taken away. Only
          another organiser can lift it. Organisers read the reason; the person does not.
        </Trans>
      </p>
      <form onSubmit={submit} className="mt-4 grid gap-4" noValidate>
        <TextArea
          id="conflict-reason"
          label={<Trans>How do you know the person?</Trans>}
          error={error}
          value={reason}
          onValue={setReason}
          limit={limit}
          rows={3}
          autoFocus
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <DialogActs>
          <Act onClick={onClose}>
            <Trans>Cancel</Trans>
          </Act>
          <Act kind="primary" type="submit" busy={loading}>
            <Trans>Declare it and leave</Trans>
          </Act>
        </DialogActs>
      </form>
    </Dialog>
  )
}
