import { Plural, Trans } from '@lingui/react/macro'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import type { PlanProblem } from './PlanProblems.tsx'

/** Why a plan was not saved. */
export interface Problems {
  message: string
  infeasible: readonly PlanProblem[]
  fields: Record<string, string>
  changedMeanwhile: boolean
}

export function PlanSaved(props: { offersMade: number }) {
  if (props.offersMade === 0) return <Trans id="groups.seat-plan-saved">Seat plan saved</Trans>
  return (
    <Plural
      id="groups.seat-plan-saved-seats-offered"
      value={props.offersMade}
      one="Seat plan saved. # seat offered to the waitlist."
      other="Seat plan saved. # seats offered to the waitlist."
    />
  )
}

export function Overtaken({ onRefetch }: { onRefetch: () => void }) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-3 border-offered border-s-4 py-1 ps-4">
      <Trans id="groups.somebody-else-has-changed-plan">Someone else changed the plan while you were editing.</Trans>
      <ReloadButton onRefetch={onRefetch} />
    </p>
  )
}

export function PlanRefusal({ problems, onRefetch }: { problems: Problems; onRefetch: () => void }) {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 border-fault border-s-4 py-1 ps-4">
      {problems.message}
      {problems.changedMeanwhile && <ReloadButton onRefetch={onRefetch} />}
    </p>
  )
}

function ReloadButton({ onRefetch }: { onRefetch: () => void }) {
  return (
    <StaffButton onClick={onRefetch}>
      <Trans id="groups.reload-plan">Reload the plan</Trans>
    </StaffButton>
  )
}
