import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { useRegister } from './useRegister.ts'
import type { useRest } from './useRest.ts'

/** Sends the form, on its last page. */
export function SendButton({ sending, refusal }: Pick<ReturnType<typeof useRegister>, 'sending' | 'refusal'>) {
  return (
    <Button type="submit" busy={sending}>
      <SendLabel sending={sending} isNotSent={refusal === 'NOT_SENT'} />
    </Button>
  )
}

function SendLabel({ sending, isNotSent }: { sending: boolean; isNotSent: boolean }) {
  if (sending) return <Trans id="registering.sending">Sending…</Trans>
  return isNotSent ? (
    <Trans id="common.try-again">Try again</Trans>
  ) : (
    <Trans id="registering.send-my-registration">Send my registration</Trans>
  )
}

interface ContinueProps {
  rest: ReturnType<typeof useRest>
  /** Whether it leads back to the last page. */
  toCheck: boolean
  onClick: () => void
}

/** Leads to the next page, or back to the last one. */
export function ContinueButton({ rest: { isPending, isMissing }, toCheck, onClick }: ContinueProps) {
  return (
    <Button type="submit" busy={isPending} onClick={onClick}>
      <ContinueLabel isMissing={isMissing} toCheck={toCheck} />
    </Button>
  )
}

function ContinueLabel({ isMissing, toCheck }: { isMissing: boolean; toCheck: boolean }) {
  if (isMissing) return <Trans id="common.try-again">Try again</Trans>
  return toCheck ? (
    <Trans id="registering.save-and-check">Save and check</Trans>
  ) : (
    <Trans id="registering.continue">Continue</Trans>
  )
}

export function BackButton({ onClick }: { onClick: () => void }) {
  return (
    <Button kind="quiet" onClick={onClick}>
      <Trans id="registering.back">Back</Trans>
    </Button>
  )
}

/** Says that the next page could not be loaded. */
export function NotLoaded() {
  return (
    <Notice
      tone="fault"
      title={<Trans id="registering.next-page-has-not-loaded">The next page hasn’t loaded yet</Trans>}
    >
      <Trans id="registering.connection-was-lost-your-answers">
        The connection was lost. Your answers are saved on this device. Nothing has been sent. Try again when you’re
        online.
      </Trans>
    </Notice>
  )
}
