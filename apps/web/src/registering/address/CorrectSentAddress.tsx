import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { useMutation } from '../../kernel/data.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AddressForm } from './AddressForm.tsx'

const CorrectSent = graphql(`
  mutation CorrectSentAddress($input: CorrectOwnAddressInput!) {
    correctOwnAddress(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        fields {
          message
        }
      }
      ... on OwnAddressCorrected {
        email
      }
      ... on AnsweredByEmail {
        email
      }
    }
  }
`)

interface Props {
  slug: string
  requestId: string
  email: string
  onCorrected: (email: string) => void
}

/** Lets people correct a mistyped address on the confirmation page. */
export function CorrectSentAddress({ slug, requestId, email, onCorrected }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [isDone, setDone] = useState(false)
  const [correct] = useMutation(CorrectSent)
  if (isOpen)
    return (
      <AddressForm
        email={email}
        correct={async (corrected) => {
          const input = { eventSlug: slug, requestId, sentTo: email, email: corrected }
          return (await correct({ variables: { input } })).data?.correctOwnAddress ?? null
        }}
        onCorrected={(corrected) => {
          setOpen(false)
          setDone(true)
          onCorrected(corrected)
        }}
        onCancel={() => setOpen(false)}
      />
    )
  return (
    <>
      {isDone && (
        <Notice tone="good">
          <Trans id="registering.address-corrected-sent-again">
            Address corrected. We’ve sent the email to {email}.
          </Trans>
        </Notice>
      )}
      <Button kind="quiet" className="mt-2" onClick={() => setOpen(true)}>
        <Trans id="registering.wrong-address-correct-it">Wrong address? Correct it</Trans>
      </Button>
    </>
  )
}
