import { Plural } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { Checkbox } from '../ui/forms/inputs.tsx'
import { Act } from '../ui/staff/Act.tsx'

interface LastStepProps {
  read: Pick<ImportPage_ImportFragment, 'readyCount' | 'faultyCount'>
  /** Said where no row can be taken. */
  none: ReactNode
  /** Content before the button. */
  children: ReactNode
  /** Result of the last attempt; null: none. */
  outcome: ReactNode
  /** Label of the button. */
  press: ReactNode
  busy: boolean
  /** `leaveOutFaulty`: how many rows with a problem may be left out. */
  onRun: (leaveOutFaulty: number) => void
}

/** The last step of an import: pressing the button accepts skipped rows. */
export function LastStep({ read, none, children, outcome, press, busy, onRun }: LastStepProps) {
  const [leavesOut, setLeavesOut] = useState(false)
  const faulty = read.faultyCount ?? 0
  if (!read.readyCount) return <p className="text-ink-2">{none}</p>
  return (
    <div className="grid max-w-[41rem] gap-5">
      {children}
      {faulty > 0 && <LeaveOut id="leave-out" faulty={faulty} checked={leavesOut} onChecked={setLeavesOut} />}
      {outcome}
      <div>
        <Act
          kind="primary"
          busy={busy}
          disabled={faulty > 0 && !leavesOut}
          onClick={() => onRun(leavesOut ? faulty : 0)}
        >
          {press}
        </Act>
      </div>
    </div>
  )
}

/** Agrees to exactly so many rows being left out as have a problem. */
export function LeaveOut({
  id,
  faulty,
  checked,
  onChecked,
}: {
  id: string
  faulty: number
  checked: boolean
  onChecked: (checked: boolean) => void
}) {
  return (
    <Checkbox
      id={id}
      checked={checked}
      onChecked={onChecked}
      label={
        <Plural
          id="exchange.leave-out-rows-with-problem"
          value={faulty}
          one="Leave out the row with a problem"
          other="Leave out the # rows with a problem"
        />
      }
    />
  )
}
