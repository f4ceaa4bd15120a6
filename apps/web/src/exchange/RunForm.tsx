import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { Act } from '../app/staff/Act.tsx'
import { Checkbox } from '../ui/inputs.tsx'

/** The last step: what happens is said before it does. */
export function RunForm({
  read: { readyCount, faultyCount },
  busy,
  onRun,
}: {
  read: ImportPage_ImportFragment
  busy: boolean
  onRun: (options: { notify: boolean; leaveOutFaulty: number }) => Promise<void>
}) {
  const [notify, setNotify] = useState(false)
  const [leavesOut, setLeavesOut] = useState(false)
  const ready = readyCount ?? 0
  const faulty = faultyCount ?? 0
  const mayRun = ready > 0 && (faulty === 0 || leavesOut)
  if (ready === 0)
    return (
      <p className="text-ink-2">
        <Trans>No row can be registered like this. Mend the file, or say above what its columns mean.</Trans>
      </p>
    )
  return (
    <div className="grid justify-items-start gap-4">
      {faulty > 0 && (
        <Checkbox
          id="leave-out"
          checked={leavesOut}
          onChecked={setLeavesOut}
          label={
            <Plural value={faulty} one="Leave out the row with a problem" other="Leave out the # rows with a problem" />
          }
        />
      )}
      <Checkbox
        id="notify"
        checked={notify}
        onChecked={setNotify}
        label={<Trans>Write to everybody what became of their registration</Trans>}
        help={<Trans>Otherwise nobody gets a mail about this import.</Trans>}
      />
      <p className="max-w-measure text-13 text-ink-2">
        <Trans>
          Their consents are recorded as not given. Where seats go to those who come first, they take free seats at once
          (or are offered them, if you write to them), and the others wait in the queue.
        </Trans>
      </p>
      <Act
        kind="primary"
        busy={busy}
        disabled={!mayRun}
        onClick={() => void onRun({ notify, leaveOutFaulty: leavesOut ? faulty : 0 })}
      >
        <Plural value={ready} one="Register # person" other="Register # people" />
      </Act>
    </div>
  )
}
