import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Key, StaffButton } from '../../ui/staff/StaffButton.tsx'
import type { RowSelection } from './useRowSelection.ts'

interface SelectionBarProps {
  /** How many match the filters. */
  total: number
  picked: RowSelection
  /** What can be done with the selection. */
  actions: ReactNode
  /** Framed as a warning. */
  isWarning?: boolean
  /** Shown whether or not anything is selected. */
  children?: ReactNode
}

/** How many are selected, and actions for them; without a selection, which keys select and move. */
export function SelectionBar({ total, picked, actions, isWarning = false, children }: SelectionBarProps) {
  const { everyone, allSelected, selectEveryone, clear } = picked.selection
  const selected = everyone ? total : picked.selected.length
  const shown = picked.here.length
  return (
    <div className={`flex min-h-11 flex-wrap items-center gap-2 py-1.5 ${isWarning ? 'border-fault border-y-2' : ''}`}>
      {selected > 0 ? (
        <>
          <span className="me-1 font-medium">
            {everyone ? (
              <Plural
                id="registrations.all-that-match"
                value={selected}
                one="The one that matches"
                other="All # that match"
              />
            ) : (
              <Plural id="registrations.selected" value={selected} one="# selected" other="# selected" />
            )}
          </span>
          {allSelected && !everyone && !picked.isWhole && <SelectAllMatching total={total} onSelect={selectEveryone} />}
          {actions}
          <StaffButton kind="bare" onClick={clear}>
            <Trans id="registrations.clear">Clear</Trans>
          </StaffButton>
        </>
      ) : (
        <span className="hidden text-ink-3 md:inline">
          <Trans id="registrations.move-with-j-k-select">
            Move with <Key>j</Key> <Key>k</Key>, select with <Key>x</Key>, read with <Key>Enter</Key>
          </Trans>
          <span className="sr-only">
            <Plural id="registrations.rows-loaded" value={shown} one="# row loaded" other="# rows loaded" />
          </span>
        </span>
      )}
      {children}
    </div>
  )
}

function SelectAllMatching(props: { total: number; onSelect: () => void }) {
  return (
    <StaffButton kind="bare" shortcut="A" onClick={props.onSelect}>
      <Plural
        id="registrations.select-all-that-match"
        value={props.total}
        one="Select the one that matches"
        other="Select all # that match"
      />
    </StaffButton>
  )
}
