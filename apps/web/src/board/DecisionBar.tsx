import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode, Ref } from 'react'
import type { Decision } from '../__generated__/graphql.ts'
import { Act, Key } from '../ui/staff/Act.tsx'
import { decisionKeys, decisionVerbs } from './decisionWords.ts'

interface DecisionBarProps {
  ref: Ref<HTMLDivElement>
  selected: number
  /** All that match, also those that are not here. */
  everyone: boolean
  /** Where more can be selected. */
  more: ReactNode
  shown: number
  possible: readonly Decision[]
  mayUnstage: boolean
  staging: boolean
  /** Which seats are offered, where there is a choice. */
  seats: ReactNode
  busy: boolean
  onDecide: (decision: Decision) => void
  onUnstage: () => void
  onStaging: (staging: boolean) => void
  onClear: () => void
}

/** What can be done with the selection, and whether it is staged or takes effect at once. */
export function DecisionBar(props: DecisionBarProps) {
  const {
    selected,
    everyone,
    more,
    shown,
    possible,
    mayUnstage,
    staging,
    seats,
    busy,
    onDecide,
    onUnstage,
    onStaging,
    onClear,
  } = props
  return (
    <div
      ref={props.ref}
      className={`sticky top-0 z-20 mt-2 flex min-h-11 flex-wrap items-center gap-2 bg-paper py-1.5 text-13 print:hidden ${staging ? '' : 'border-fault border-y-2'}`}
    >
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
          {more}
          <DecisionActs possible={possible} busy={busy} onDecide={onDecide} />
          {mayUnstage && (
            <Act kind="bare" shortcut="u" busy={busy} onClick={onUnstage}>
              <Trans id="registrations.take-back">Take back</Trans>
            </Act>
          )}
          <Act kind="bare" onClick={onClear}>
            <Trans id="registrations.clear">Clear</Trans>
          </Act>
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
      {!staging && (
        <span className="font-medium text-fault">
          <Trans id="registrations.not-staged-decisions-take-effect-and">
            Not staged: decisions take effect and email people.
          </Trans>
        </span>
      )}
      <div className="ms-auto flex flex-wrap items-center gap-2">
        {seats}
        <StagingSwitch staging={staging} onStaging={onStaging} />
      </div>
    </div>
  )
}

/** A button a decision. */
export function DecisionActs({
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
    <Act key={decision} shortcut={decisionKeys[decision]} busy={busy} onClick={() => onDecide(decision)}>
      {t(decisionVerbs[decision])}
    </Act>
  ))
}

function StagingSwitch({ staging, onStaging }: { staging: boolean; onStaging: (staging: boolean) => void }) {
  const { t } = useLingui()
  const side = (on: boolean) =>
    `cursor-pointer px-2.5 min-h-[28px] ${on ? (staging ? 'bg-ink text-paper' : 'bg-fault text-paper') : 'text-ink-2 hover:text-ink'}`
  return (
    <fieldset
      aria-label={t({ id: 'registrations.when-decisions-take-effect', message: 'When decisions take effect' })}
      aria-keyshortcuts="s"
      className="flex shrink-0 items-center overflow-hidden rounded-control border border-line-strong bg-raised"
    >
      <button type="button" aria-pressed={staging} onClick={() => onStaging(true)} className={side(staging)}>
        <Trans id="registrations.stage">Stage</Trans>
      </button>
      <button type="button" aria-pressed={!staging} onClick={() => onStaging(false)} className={side(!staging)}>
        <Trans id="registrations.take-effect-now">Take effect now</Trans>
      </button>
    </fieldset>
  )
}
