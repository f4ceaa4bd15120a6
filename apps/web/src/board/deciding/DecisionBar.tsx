import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Decision } from '../../__generated__/graphql.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { SelectionBar } from '../selecting/SelectionBar.tsx'
import type { RowSelection } from '../selecting/useRowSelection.ts'
import type { DecisionTargets } from './decisionTargets.ts'
import { decisionKeys, decisionVerbs } from './decisionWords.ts'
import type { useDeciding } from './useDeciding.ts'

interface DecisionBarProps {
  /** Number of registrations that match the filters. */
  total: number
  picked: RowSelection
  targets: DecisionTargets
  deciding: ReturnType<typeof useDeciding>
  /** Choice of the seats to offer, where there is one. */
  seats: ReactNode
  onUnstage: () => void
  /** Other actions for the selection. */
  others: ReactNode
}

/** Decisions for the selection, staged or with immediate effect. */
export function DecisionBar(props: DecisionBarProps) {
  const { total, picked, targets, deciding, seats, onUnstage } = props
  const { orders, staging, setStaging, decide } = deciding
  const busy = orders.sending !== null
  return (
    <SelectionBar
      total={total}
      picked={picked}
      isWarning={!staging}
      decisions={targets.possible.map((decision) => (
        <DecisionActions
          key={decision}
          possible={[decision]}
          busy={busy}
          onDecide={() => decide(decision, targets.chosen)}
        />
      ))}
      seats={seats}
      staging={<StagingSwitch staging={staging} onStaging={setStaging} />}
      actions={
        <>
          {targets.staged.length > 0 && !picked.selection.everyone && (
            <StaffButton kind="bare" shortcut="u" busy={busy} onClick={onUnstage}>
              <Trans id="common.unstage">Unstage</Trans>
            </StaffButton>
          )}
          {props.others}
        </>
      }
    >
      {!staging && (
        <span className="font-medium text-fault">
          <Trans id="board.not-staged-decisions-take-effect-and">
            Not staged: decisions take effect, and we email people.
          </Trans>
        </span>
      )}
    </SelectionBar>
  )
}

/** One button per decision. */
export function DecisionActions({
  possible,
  busy,
  onDecide,
}: {
  possible: readonly Decision[]
  busy: boolean
  onDecide: (decision: Decision) => void
}) {
  const { t } = useLingui()
  return possible.map((decision) => (
    <StaffButton key={decision} shortcut={decisionKeys[decision]} busy={busy} onClick={() => onDecide(decision)}>
      {t(decisionVerbs[decision])}
    </StaffButton>
  ))
}

/** Switches between staging decisions and applying them at once. */
export function StagingSwitch({ staging, onStaging }: { staging: boolean; onStaging: (staging: boolean) => void }) {
  const { t } = useLingui()
  const side = (on: boolean) =>
    `cursor-pointer px-2.5 max-md:px-1.5 min-h-[28px] ${on ? (staging ? 'bg-ink text-paper' : 'bg-fault text-paper') : 'text-ink-2 hover:text-ink'}`
  return (
    <fieldset
      aria-label={t({ id: 'board.when-decisions-take-effect', message: 'When decisions take effect' })}
      aria-keyshortcuts="s"
      className="flex shrink-0 items-center overflow-hidden rounded-control border border-line-strong bg-raised"
    >
      <button type="button" aria-pressed={staging} onClick={() => onStaging(true)} className={side(staging)}>
        <Trans id="board.stage">Stage</Trans>
      </button>
      <button type="button" aria-pressed={!staging} onClick={() => onStaging(false)} className={side(!staging)}>
        <Trans id="board.apply-now">Apply now</Trans>
      </button>
    </fieldset>
  )
}
