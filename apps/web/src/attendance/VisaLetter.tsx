import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { graphql } from '../__generated__/index.ts'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { PlannedNotice } from '../planned/PlannedNotice.tsx'
import { concerns, usePlanned } from '../planned/plannedNow.ts'
import type { Planned } from '../planned/UndoBar.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { When } from '../ui/When.tsx'

const IssueVisaLetter = graphql(`
  mutation IssueVisaLetter($reference: String!) {
    issueVisaLetter(reference: $reference) {
      __typename
      ... on VisaLetterIssued {
        registration {
          reference
          visaLetter {
            issuedOn
            isInFormerName
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface VisaLetterProps {
  reference: string
  /** Id of the element with the person's name. */
  nameId: string
  letter: { issuedOn: string; isInFormerName: boolean } | null
  /** On a letter issued now; null if it is hidden. */
  nextName: string | null
  isIssuable: boolean
}

/**
 * Issues a person's visa letter, again if their name has changed since, and emails them, after a minute in which it can be undone.
 */
export function VisaLetter({ reference, nameId, letter, nextName, isIssuable }: VisaLetterProps) {
  const { t } = useLingui()
  const id = useId()
  const isIssuing = (action: Planned) => action.kind === 'ISSUE_VISA_LETTER' && concerns(reference, false)(action)
  const planned = usePlanned(isIssuing)
  const [issue, { data, loading, error }] = useMutation(IssueVisaLetter)
  const answer = data?.issueVisaLetter
  const shown = (answer?.__typename === 'VisaLetterIssued' ? answer.registration.visaLetter : null) ?? letter
  const issued = shown && (
    <p className="text-15">
      <Trans id="attendance.visa-letter-issued-on">
        Issued on <When at={shown.issuedOn} as="date" />. The visa letter is on their registration page.
      </Trans>
    </p>
  )
  if (!isIssuable || (shown && !shown.isInFormerName)) return issued
  if (planned) return <PlannedNotice of={isIssuing} />
  return (
    <div className="mt-1 grid justify-items-start gap-2 print:hidden">
      {issued}
      {shown && (
        <p className="font-medium text-15">
          <Trans id="attendance.name-changed-since-issue-again">
            Name changed since. Issue the visa letter again: until then, it has the former name.
          </Trans>
        </p>
      )}
      <p className="text-15">
        {nextName === null ? (
          <Trans id="attendance.name-on-letter-is-hidden">
            Name on the visa letter: hidden, because this person asked for protection. To see it, show their identity
            and give a reason.
          </Trans>
        ) : (
          <Trans id="attendance.name-on-letter">
            Name on the visa letter: <bdi className="font-medium">{nextName}</bdi>
          </Trans>
        )}
      </p>
      <div role="status" className="empty:hidden">
        {answer && 'message' in answer && <p className="text-fault">{answer.message}</p>}
        {error && (
          <p className="text-fault">
            <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
          </p>
        )}
      </div>
      <StaffButton
        id={id}
        aria-labelledby={`${id} ${nameId}`}
        busy={loading}
        onClick={() => void issue({ variables: { reference } }).catch(() => {})}
      >
        <EmailsLabel
          press={
            shown
              ? t({ id: 'attendance.issue-visa-letter-again', message: 'Issue visa letter again' })
              : t({ id: 'attendance.issue-visa-letter', message: 'Issue visa letter' })
          }
          people={1}
        />
      </StaffButton>
    </div>
  )
}
