import { Trans, useLingui } from '@lingui/react/macro'
import { Timer } from 'lucide-react'
import { useId } from 'react'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { ActionTitle } from './ActionTitle.tsx'
import { usePlanned } from './plannedNow.ts'
import { isTakingEffect } from './takingEffect.ts'
import type { Planned } from './UndoBar.tsx'
import { usePlannedCommands } from './usePlannedCommands.tsx'
import { useSeconds } from './useSeconds.ts'

interface NoticeProps {
  /** Selects the planned action to show. */
  of: (action: Planned) => boolean
}

/** Shows a planned action next to what it affects: when it takes effect, and buttons to undo it or run it now. */
export function PlannedNotice({ of }: NoticeProps) {
  const action = usePlanned(of)
  return action && <Notice key={action.id} action={action} />
}

function Notice({ action }: { action: Planned }) {
  const { t } = useLingui()
  const whatId = useId()
  const { cancel, goAhead, busy } = usePlannedCommands(action)
  const time = useSeconds(true)
  const now =
    action.affected === 0
      ? t({ id: 'planned.do-it-now', message: 'Do it now' })
      : t({ id: 'planned.send-now', message: 'Send now' })
  return (
    <section
      aria-labelledby={whatId}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-offered border-s-4 py-1 ps-3 text-13 print:hidden"
    >
      <p className="min-w-0 grow basis-56">
        <span id={whatId} className="font-medium">
          <ActionTitle action={action} />
        </span>{' '}
        <span className="text-ink-2">
          <Trans id="planned.planned">Planned:</Trans> <EffectCountdown action={action} />
        </span>
      </p>
      {action.isOwn && !isTakingEffect(action, time) && (
        <span className="flex gap-2">
          <PlannedButton
            label={t({ id: 'common.undo', message: 'Undo' })}
            whatId={whatId}
            busy={busy}
            onClick={cancel}
          />
          <PlannedButton label={now} whatId={whatId} busy={busy} onClick={goAhead} />
        </span>
      )}
    </section>
  )
}

interface ButtonProps {
  label: string
  whatId: string
  busy: boolean
  onClick: () => Promise<unknown>
}

/** The accessible name includes the subject of the action, which the undo bar's buttons don't need. */
function PlannedButton({ label, whatId, busy, onClick }: ButtonProps) {
  const id = useId()
  return (
    <StaffButton id={id} aria-labelledby={`${id} ${whatId}`} busy={busy} onClick={() => void onClick()}>
      {label}
    </StaffButton>
  )
}

function EffectCountdown({ action: { takesEffectAt } }: { action: Planned }) {
  const seconds = useSecondsUntil(takesEffectAt)
  return seconds === 0 ? (
    <Trans id="planned.takes-effect-now">takes effect now.</Trans>
  ) : (
    <span className="tabular-nums">
      <Trans id="planned.takes-effect-in">takes effect in {seconds} s.</Trans>
    </span>
  )
}

const useSecondsUntil = (at: string): number => Math.max(0, Math.ceil((Date.parse(at) - useSeconds(true)) / 1_000))

/** In a row: the number of seconds until a planned action takes effect on it. */
export function PlannedMark({ of }: NoticeProps) {
  const action = usePlanned(of)
  return action && <Mark takesEffectAt={action.takesEffectAt} />
}

function Mark({ takesEffectAt }: Pick<Planned, 'takesEffectAt'>) {
  const { t } = useLingui()
  const seconds = useSecondsUntil(takesEffectAt)
  return (
    <span
      className="inline-flex items-center gap-1 align-middle text-offered tabular-nums"
      title={t({ id: 'planned.planned-takes-effect-in', message: `Planned: takes effect in ${seconds} s` })}
    >
      <Timer size={13} strokeWidth={1.5} aria-hidden />
      <span className="sr-only">
        <Trans id="planned.planned">Planned:</Trans>
      </span>
      <Trans id="planned.seconds">{seconds} s</Trans>
    </span>
  )
}
