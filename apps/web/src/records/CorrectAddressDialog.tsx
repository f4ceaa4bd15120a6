import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { CorrectAddressInput } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useAnnounced } from '../planned/useAnnounced.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { TextArea, TextInput } from '../ui/forms/inputs.tsx'
import { PersonNamed } from '../ui/PersonNamed.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { errorsOf } from './person.ts'

const CorrectAddress = graphql(`
  mutation CorrectAddress($input: CorrectAddressInput!) {
    correctAddress(input: $input) {
      __typename
      ... on AddressCorrected {
        registration {
          reference
          version
          email
          isAddressCorrectable
          ...History_Registration
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

interface CorrectAddressDialogProps {
  registration: { reference: string; version: number; email: string | null }
  onClose: () => void
}

/** Corrects an unconfirmed email address, with a reason. */
export function CorrectAddressDialog({ registration, onClose }: CorrectAddressDialogProps) {
  const { t } = useLingui()
  const [email, setEmail] = useState(registration.email ?? '')
  const [reason, setReason] = useState('')
  const { send, errors, refused, busy, dialog } = useCorrectingAddress(onClose)

  function submit(submission: FormEvent) {
    submission.preventDefault()
    const { reference, version } = registration
    const press = t({ id: 'records.correct-address', message: 'Correct the address' })
    void send({ reference, version, email, reason }, press)
  }

  return (
    <Dialog title={<Trans id="records.correct-email-address">Correct the email address</Trans>} onClose={onClose}>
      <p className="mt-3 text-15 text-ink-2">
        <Trans id="records.nobody-has-confirmed-address">
          No one has confirmed this address yet. Links sent to it stop working, and the new address gets an email.
        </Trans>
      </p>
      <form noValidate onSubmit={submit} className="mt-4 grid gap-5 text-15">
        <TextInput
          id="email"
          type="email"
          inputMode="email"
          spellCheck={false}
          label={<Trans id="records.email-address">Email address</Trans>}
          error={errors.email}
          value={email}
          onValue={setEmail}
        />
        <TextArea
          id="reason"
          rows={2}
          limit={500}
          label={<Trans id="common.reason-2">Reason</Trans>}
          help={<Trans id="records.email-says-why">The email says why.</Trans>}
          error={errors.reason}
          value={reason}
          onValue={setReason}
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <DialogActions>
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <StaffButton kind="primary" type="submit" busy={busy}>
            <Trans id="records.correct-address">Correct the address</Trans>
          </StaffButton>
        </DialogActions>
      </form>
      {dialog}
    </Dialog>
  )
}

function useCorrectingAddress(onDone: () => void) {
  const [correct, { loading, client }] = useMutation(CorrectAddress)
  const { announce, dialog, busy } = useAnnounced()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()

  async function run(input: CorrectAddressInput) {
    const answer = await correct({ variables: { input } }).catch(() => null)
    const result = answer?.data?.correctAddress
    if (!result) return setRefused(null)
    if (result.__typename === 'InvalidInput') return setErrors(errorsOf(result.fields))
    if (result.__typename === 'AddressCorrected')
      toast(
        <Trans id="records.address-of-corrected">
          <PersonNamed reference={input.reference} client={client} />: address corrected. We’ll email the new one.
        </Trans>,
      )
    else if (result.__typename !== 'ActionPlanned') return setRefused(result)
    onDone()
  }

  async function send(input: CorrectAddressInput, press: string) {
    setErrors({})
    setRefused(undefined)
    await announce({ kind: 'CORRECT_ADDRESS', args: { input }, press, run: () => run(input) })
  }

  return { send, errors, refused, busy: busy || loading, dialog }
}
