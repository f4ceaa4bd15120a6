import { Plural, Trans } from '@lingui/react/macro'
import type { PlannedOutcomeQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { ActionTitle } from './ActionTitle.tsx'
import type { Planned } from './UndoBar.tsx'

/** Queried for a single action: a list with all refused rows would cost too much. */
export const PlannedOutcome = graphql(`
  query PlannedOutcome($id: ID!) {
    plannedAction(id: $id) {
      id
      state
      emailed
      refused {
        reference
        message
      }
    }
  }
`)

export interface Outcome {
  action: Planned
  refused: NonNullable<PlannedOutcomeQuery['plannedAction']>['refused']
}

interface OutcomeProps {
  outcome: Outcome
  onDismiss: () => void
}

/** An action that took effect on some registrations only: lists the others, with reasons. */
export function OutcomeItem({ outcome: { action, refused }, onDismiss }: OutcomeProps) {
  const { event } = action
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-2 md:px-6">
      <div className="min-w-0 grow basis-60">
        <p>
          <span className="font-medium">
            <ActionTitle action={action} />
          </span>
          {event && <span className="text-ink-2"> · {event.title}</span>}
          <span className="block text-13 text-fault" role="alert">
            <Plural
              id="planned.done-except-for-registrations-that"
              value={refused.length}
              one="Done, except for # registration that was not changed:"
              other="Done, except for # registrations that were not changed:"
            />
          </span>
        </p>
        <RefusedList refused={refused} />
      </div>
      <StaffButton onClick={onDismiss}>
        <Trans id="planned.dismiss">Dismiss</Trans>
      </StaffButton>
    </li>
  )
}

/** Registrations that were left unchanged, each with the server's reason. */
export const RefusedList = ({ refused }: Pick<Outcome, 'refused'>) => (
  <ul className="mt-1 max-h-32 overflow-y-auto text-13">
    {refused.map(({ reference, message }) => (
      <li key={reference} className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <span className="font-medium">{reference}</span>
        <span className="text-ink-2">{message}</span>
      </li>
    ))}
  </ul>
)
