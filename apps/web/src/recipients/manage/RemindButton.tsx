import { useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { Question } from '../../ui/staff/Question.tsx'
import type { Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'

const RemindRecipients = graphql(`
  mutation RemindRecipients($input: RemindRecipientsInput!) {
    remindRecipients(input: $input) {
      __typename
      ... on RecipientsReminded {
        reminded
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface RemindProps {
  slug: string
  /** Of the newest version. */
  number: number
  /** Number of recipients who would be emailed. */
  count: number
  onDone: () => void
}

/** Emails recipients who haven't answered for a week. Renders nothing if there are none. */
export function RemindButton({ slug, number, count, onDone }: RemindProps) {
  const [isOpen, setOpen] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()
  const [remind, { loading }] = useMutation(RemindRecipients)
  const close = () => {
    setOpen(false)
    setRefused(undefined)
  }
  if (count === 0) return null

  async function send() {
    const answer = await remind({ variables: { input: { eventSlug: slug, number } } }).catch(() => null)
    const result = answer?.data?.remindRecipients
    if (result?.__typename === 'ActionPlanned') return close()
    if (result?.__typename !== 'RecipientsReminded') return setRefused(result ?? null)
    toast(
      <Plural
        id="common.mails-are-on-their-way"
        value={result.reminded}
        one="# email is on its way"
        other="# emails are on their way"
      />,
    )
    onDone()
    close()
  }

  return (
    <>
      <StaffButton onClick={() => setOpen(true)}>
        <Plural id="recipients.remind-recipients" value={count} one="Remind # recipient" other="Remind # recipients" />
      </StaffButton>
      {isOpen && (
        <Question
          title={<Trans id="recipients.remind-of-version">Send a reminder about version {number}?</Trans>}
          press={
            <Plural
              id="recipients.send-reminder-and-email-recipients"
              value={count}
              one="Email # recipient"
              other="Email # recipients"
            />
          }
          refused={refused}
          busy={loading}
          onPress={() => void send()}
          onClose={close}
        >
          <Trans id="recipients.it-goes-to-recipients-who">
            The reminder goes to recipients who have had this version for at least a week, and have neither confirmed
            receipt nor answered. Each gets an email in their language with a new link, at most once a week.
          </Trans>
        </Question>
      )}
    </>
  )
}
