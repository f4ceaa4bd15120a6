import { Plural } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { Checkbox } from '../ui/forms/inputs.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

interface LastStepProps {
  read: Pick<ImportPage_ImportFragment, 'readyCount' | 'invalidCount'>
  /** Shown if no row can be imported. */
  none: ReactNode
  /** Shown before the button. */
  children: ReactNode
  /** Result of the last attempt; null if there is none. */
  outcome: ReactNode
  /** Label of the button. */
  press: ReactNode
  busy: boolean
  /** `skipInvalid`: number of invalid rows that may be skipped. */
  onRun: (skipInvalid: number) => void
  /** Shown beside the button. */
  beside?: (skipInvalid: number, isDisabled: boolean) => ReactNode
}

/** The final step of an import; running it accepts the skipped rows. */
export function LastStep({ read, none, children, outcome, press, busy, onRun, beside }: LastStepProps) {
  const [leavesOut, setLeavesOut] = useState(false)
  const invalid = read.invalidCount ?? 0
  const skipInvalid = leavesOut ? invalid : 0
  const isDisabled = invalid > skipInvalid
  if (!read.readyCount) return <p className="text-ink-2">{none}</p>
  return (
    <div className="grid max-w-[41rem] gap-5">
      {children}
      {invalid > 0 && <LeaveOut id="leave-out" invalid={invalid} checked={leavesOut} onChecked={setLeavesOut} />}
      {outcome}
      <div className="flex flex-wrap gap-3">
        <StaffButton kind="primary" busy={busy} disabled={isDisabled} onClick={() => onRun(skipInvalid)}>
          {press}
        </StaffButton>
        {beside?.(skipInvalid, isDisabled)}
      </div>
    </div>
  )
}

/** Confirms that exactly this number of invalid rows will be skipped. */
export function LeaveOut({
  id,
  invalid,
  checked,
  onChecked,
}: {
  id: string
  invalid: number
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
          value={invalid}
          one="Leave out the row with problems"
          other="Leave out the # rows with problems"
        />
      }
    />
  )
}
