import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Menu } from '../../ui/staff/Menu.tsx'
import { Key, StaffButton } from '../../ui/staff/StaffButton.tsx'
import { useIsWide } from '../../ui/useIsWide.ts'
import type { RowSelection } from './useRowSelection.ts'

interface SelectionBarProps {
  /** Number of registrations that match the filters. */
  total: number
  picked: RowSelection
  /** Buttons of the possible decisions, most likely first. */
  decisions?: readonly ReactElement[]
  /** Other actions for the selection. */
  actions: ReactNode
  /** Framed as a warning. */
  isWarning?: boolean
  /** Shown whether or not anything is selected. */
  children?: ReactNode
  /** Choice of the seats to offer, where there is one. */
  seats?: ReactNode
  /** Whether decisions are staged. */
  staging?: ReactNode
}

/**
 * The size of the selection and its actions; without a selection, the keys to select and move. On phones, two rows and a menu.
 */
export function SelectionBar(props: SelectionBarProps) {
  const { isAnySelected } = props.picked
  const isWide = useIsWide()
  const frame = props.isWarning ? 'border-fault border-y-2' : ''
  if (isAnySelected && !isWide) return <NarrowBar {...props} frame={frame} />
  return (
    <div className={`flex min-h-11 items-center gap-2 py-1.5 md:flex-wrap ${frame}`}>
      {isAnySelected ? <Selected {...props} /> : <Hint {...props} />}
      {props.children}
      {(props.seats || props.staging) && (
        <div className="ms-auto flex items-center gap-2 max-md:shrink-0 md:flex-wrap">
          {/* On phones, decisions require a selection or an open application, and both have their own buttons. */}
          {isWide && props.seats}
          {props.staging}
        </div>
      )}
    </div>
  )
}

function Selected({ total, picked, decisions, actions }: SelectionBarProps) {
  return (
    <>
      <Count total={total} picked={picked} />
      <SelectAllMatching total={total} picked={picked} />
      {decisions}
      {actions}
      <StaffButton kind="bare" onClick={picked.selection.clear}>
        <Trans id="board.clear">Clear</Trans>
      </StaffButton>
    </>
  )
}

/** Number of decisions that get their own button on a phone. */
const maxDecisions = 2

/** The count and the most likely decisions; everything else is in a menu, so that the list stays visible. */
function NarrowBar({ total, picked, decisions = [], actions, seats, staging, children, frame }: NarrowProps) {
  const { t } = useLingui()
  return (
    <div className={`grid gap-1.5 py-1.5 ${frame}`}>
      <div className="flex items-center gap-2">
        <Count total={total} picked={picked} />
        <StaffButton
          kind="bare"
          aria-label={t({ id: 'board.clear', message: 'Clear' })}
          onClick={picked.selection.clear}
        >
          <X size={16} strokeWidth={1.5} aria-hidden />
        </StaffButton>
        <div className="ms-auto">{staging}</div>
      </div>
      <div className="sr-only">{children}</div>
      <div className="flex items-center gap-2 [&>button]:min-w-0 [&>button]:shrink">
        {decisions.slice(0, maxDecisions)}
        <div className={upwards}>
          <Menu label={<Trans id="board.more">More</Trans>}>
            <div className="grid justify-items-start gap-1.5 px-3 py-1">
              {decisions.slice(maxDecisions)}
              <SelectAllMatching total={total} picked={picked} />
              {actions}
              {seats}
            </div>
          </Menu>
        </div>
      </div>
    </div>
  )
}

interface NarrowProps extends SelectionBarProps {
  frame: string
}

/** The menu opens upwards and scrolls; its submenus open inline. */
const upwards =
  'ms-auto [&>details>div]:end-0 [&>details>div]:start-auto [&>details>div]:bottom-full [&>details>div]:mb-1 [&>details>div]:max-h-[60dvh] [&>details>div]:overflow-y-auto [&_details_details>div]:static [&_details_details>div]:mt-1 [&_details_details>div]:shadow-none'

function Count({ total, picked }: Pick<SelectionBarProps, 'total' | 'picked'>) {
  const { everyone } = picked.selection
  const selected = everyone ? total : picked.selected.length
  return (
    <span className="me-1 font-medium">
      {everyone ? (
        <Plural id="board.all-that-match" value={selected} one="The only match" other="All # matches" />
      ) : (
        <Plural id="board.selected" value={selected} one="# selected" other="# selected" />
      )}
    </span>
  )
}

function SelectAllMatching(props: Pick<SelectionBarProps, 'total' | 'picked'>) {
  const { everyone, allSelected, selectEveryone } = props.picked.selection
  if (!allSelected || everyone || props.picked.isWhole) return null
  return (
    <StaffButton kind="bare" shortcut="A" onClick={selectEveryone}>
      <Plural
        id="board.select-all-that-match"
        value={props.total}
        one="Select the only match"
        other="Select all # matches"
      />
    </StaffButton>
  )
}

function Hint({ picked }: Pick<SelectionBarProps, 'picked'>) {
  const shown = picked.here.length
  return (
    <span className="hidden text-ink-3 md:inline">
      <Trans id="board.move-with-j-k-select">
        Move with <Key>j</Key> <Key>k</Key>, select with <Key>x</Key>, read with <Key>Enter</Key>
      </Trans>
      <span className="sr-only">
        <Plural id="board.rows-loaded" value={shown} one="# row loaded" other="# rows loaded" />
      </span>
    </span>
  )
}
