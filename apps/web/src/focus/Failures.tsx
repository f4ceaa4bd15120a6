import { Plural, Trans } from '@lingui/react/macro'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import type { Sent } from './useOutbox.ts'

/** A decision that didn't take effect. */
export interface Failure {
  reference: string
  /** The person's name, or the reference if the name is masked. */
  name: string
  why: 'UNANSWERED' | 'UNSENT' | 'CHANGED' | { message: string }
}

export function failureOf(reference: string, name: string, sent: Sent): Failure {
  const refusal = sent.refused?.[0]
  const message = refusal?.message ?? sent.message ?? ''
  if (sent.isUnanswered) return { reference, name, why: 'UNANSWERED' }
  if (sent.isUnsent) return { reference, name, why: 'UNSENT' }
  return { reference, name, why: refusal?.isChanged ? 'CHANGED' : { message } }
}

/** Why a decision didn't take effect, and what to do. `named`: names the applicant. */
export function FailureWords({ failure, named = false }: { failure: Failure; named?: boolean }) {
  const name = <bdi>{failure.name}</bdi>
  const words = <FailureReason why={failure.why} />
  return named ? (
    <Trans id="focus.name-why">
      {name}: {words}
    </Trans>
  ) : (
    words
  )
}

function FailureReason({ why }: { why: Failure['why'] }) {
  if (why === 'UNANSWERED')
    return (
      <Trans id="focus.we-couldnt-reach-server-so-may">
        We couldn’t reach the server, so this decision may not have been saved. Check the status, then decide again.
      </Trans>
    )
  if (why === 'UNSENT')
    return (
      <Trans id="focus.we-couldnt-reach-server-so-wasnt">
        We couldn’t reach the server, so this decision wasn’t sent. Decide again.
      </Trans>
    )
  if (why === 'CHANGED')
    return (
      <Trans id="focus.application-changed-before-decision">
        The application changed before your decision arrived, so nothing was decided. Read it again, then decide.
      </Trans>
    )
  return why.message
}

interface ElsewhereProps {
  /** Failures concerning applications that are not open. */
  failures: readonly Failure[]
  onGoTo: (reference: string) => void
  onDismiss: (reference: string) => void
}

/** Decisions on other applications that didn't take effect, with a link to the first. */
export function FailedElsewhere({ failures, onGoTo, onDismiss }: ElsewhereProps) {
  const [first] = failures
  if (!first) return null
  const dismiss = () => {
    for (const { reference } of failures) onDismiss(reference)
  }
  return (
    <div
      role="alert"
      className="arrive flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-fault border-s-4 ps-3"
    >
      <p className="min-w-0 max-w-[75ch]">
        {failures.length === 1 ? (
          <FailureWords failure={first} named />
        ) : (
          <Plural
            id="focus.decisions-did-not-take-effect"
            value={failures.length}
            one="# decision did not take effect."
            other="# decisions did not take effect."
          />
        )}
      </p>
      <span className="flex gap-1">
        <StaffButton onClick={() => onGoTo(first.reference)}>
          {failures.length === 1 ? (
            <Trans id="focus.go-to-application">Go to the application</Trans>
          ) : (
            <Trans id="focus.go-to-first-application">Go to the first application</Trans>
          )}
        </StaffButton>
        <StaffButton kind="bare" onClick={dismiss}>
          <Trans id="planned.dismiss">Dismiss</Trans>
        </StaffButton>
      </span>
    </div>
  )
}
