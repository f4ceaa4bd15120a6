import { Trans } from '@lingui/react/macro'
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import type { RegistrationState } from '../__generated__/graphql.ts'
import { Button } from '../ui/Button.tsx'
import { type LeavingState, question } from './useLeaving.ts'

function Leaving(props: ComponentProps<typeof import('./below/Leaving.tsx').Leaving>) {
  const { Leaving } = question.usePart()
  return <Leaving {...props} />
}

/** Props of a submit button of the page's form; the browser submits the form itself until the code has loaded. */
const answering = (answer: 'CONFIRM' | 'TAKE' | 'WITHDRAW', press: (() => void) | undefined) => ({
  native: true,
  type: 'submit' as const,
  form: 'answer',
  name: 'answer',
  value: answer,
  onClick: (event: MouseEvent) => {
    event.preventDefault()
    press?.()
  },
})

interface Props {
  state: RegistrationState
  viewerCan: { confirmAddress?: boolean; takeSeat: boolean; withdraw: boolean }
  busy: boolean
  leaving: LeavingState
  onConfirm?: () => void
  onTake: () => void
  /** Additional actions. */
  children?: ReactNode
}

/**
 * The card's buttons. An offer can be accepted or declined here; in other states, the withdraw button is at the end of the page.
 */
export function Actions({ state, viewerCan, busy, leaving, onConfirm, onTake, children }: Props) {
  const { isLeaving, isComing, onLeaving } = leaving
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 empty:hidden print:hidden">
      {viewerCan.confirmAddress && (
        <Button busy={busy && !isLeaving} {...answering('CONFIRM', onConfirm)}>
          <Trans id="status.confirm-my-email">Confirm my email</Trans>
        </Button>
      )}
      {viewerCan.takeSeat && !viewerCan.confirmAddress && (
        <Button busy={busy && !isLeaving} {...answering('TAKE', onTake)}>
          <Trans id="status.take-my-seat">Accept my seat</Trans>
        </Button>
      )}
      {state === 'OFFERED' && viewerCan.withdraw && (
        <Button kind="quiet" busy={isComing} {...answering('WITHDRAW', () => onLeaving(true))}>
          <Trans id="status.i-cant-come">I can’t attend</Trans>
        </Button>
      )}
      {children}
    </div>
  )
}

/** Unobtrusive withdraw button at the end of the page. Also renders the confirmation, wherever that was opened from. */
export function Withdrawing({
  state,
  mayWithdraw,
  busy,
  leaving: { isLeaving, isComing, onLeaving },
  onLeave,
}: {
  state: RegistrationState
  mayWithdraw: boolean
  busy: boolean
  leaving: LeavingState
  onLeave: () => void
}) {
  if (!mayWithdraw) return null
  return (
    <>
      {state !== 'OFFERED' && (
        <p className="mt-6 text-15 print:hidden">
          <Button kind="quiet" busy={isComing} {...answering('WITHDRAW', () => onLeaving(true))}>
            <Trans id="status.withdraw-my-registration">Withdraw my registration</Trans>
          </Button>
        </p>
      )}
      {isLeaving && <Leaving state={state} busy={busy} onLeave={onLeave} onStay={() => onLeaving(false)} />}
    </>
  )
}
