import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { ApplicationHistory } from '../board/reading/ApplicationHistory.tsx'
import { MessagesOfRegistration } from '../mail/MessagesOfRegistration.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'

const RecordOfRegistration = graphql(`
  query RecordOfRegistration($reference: String!) {
    registration(reference: $reference) {
      reference
      ...History_Registration
    }
  }
`)

/** History of a registration, including corrections, and the emails to the person; loaded when opened. */
export function RegistrationRecord({ reference }: { reference: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="mt-3" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="cursor-pointer text-13 text-ink-2">
        <Trans id="person.history-and-emails">History and emails</Trans>
      </summary>
      {isOpen && <Record reference={reference} />}
    </details>
  )
}

function Record({ reference }: { reference: string }) {
  const { data, error } = useQuery(RecordOfRegistration, { variables: { reference }, fetchPolicy: 'cache-and-network' })
  if (!data?.registration)
    return error || data ? (
      <p className="mt-3 text-13 text-ink-2">
        <Trans id="common.we-couldnt-load-this-application">We couldn’t load this application.</Trans>
      </p>
    ) : (
      <Skeleton lines={4} />
    )
  return (
    <>
      <ApplicationHistory registration={data.registration} />
      <MessagesOfRegistration reference={reference} />
    </>
  )
}
