import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { useMutation } from '../../kernel/data.ts'
import { AddressForm } from '../../registering/address/AddressForm.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

const CorrectByLink = graphql(`
  mutation CorrectAddressByLink($reference: String!, $email: String!) {
    correctAddressByLink(reference: $reference, email: $email) {
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

/** Works on the device that first opened the link. Afterwards the link is invalid, so the page isn't refetched. */
export function CorrectAddressByLink({ reference }: { reference: string }) {
  const [isOpen, setOpen] = useState(false)
  const [correctedTo, setCorrectedTo] = useState<string | null>(null)
  const [correct] = useMutation(CorrectByLink)
  if (correctedTo)
    return (
      <Notice tone="good">
        <Trans id="status.address-corrected-new-link">
          We’ve sent an email with a new link to {correctedTo}. Earlier links no longer work.
        </Trans>
      </Notice>
    )
  if (isOpen)
    return (
      <AddressForm
        email=""
        correct={async (email) =>
          (await correct({ variables: { reference, email } })).data?.correctAddressByLink ?? null
        }
        onCorrected={setCorrectedTo}
        onCancel={() => setOpen(false)}
      />
    )
  return (
    <Button kind="quiet" className="mt-4" onClick={() => setOpen(true)}>
      <Trans id="status.correct-my-email-address">Correct my email address</Trans>
    </Button>
  )
}
