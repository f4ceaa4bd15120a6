import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { paths } from '../../kernel/routes.ts'
import { Button, TextLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Step } from './steps.ts'

interface StartAgainProps {
  startAgain: () => void
}

/** Says where the draft is stored and lets the person remove it: others may use this device too. */
export function DraftNotice({
  slug,
  step,
  email,
  isKept,
  startAgain,
}: {
  slug: string
  step: Step
  email: string
  isKept: boolean
  /** Null if nothing was entered, or if the button is elsewhere on the page. */
  startAgain: (() => void) | null
}) {
  return (
    <div className="mt-6 grid gap-1.5 text-15 text-ink-3 noscript:hidden">
      {(email === '' || isKept) && (
        <p>
          {email !== '' ? (
            <Trans id="registering.kept-also-for-your-other">
              Saved for your other devices too. Sign in there as {email} to continue. Nothing has been sent yet.
            </Trans>
          ) : (
            <Trans id="registering.kept-on-this-device-alone">
              Saved on this device only.{' '}
              <TextLink to={paths.signIn(paths.register(slug, step === 'you' ? '' : step))}>
                Sign in to continue on another device
              </TextLink>
            </Trans>
          )}
        </p>
      )}
      {startAgain && <StartAgain startAgain={startAgain} />}
    </div>
  )
}

/** A draft from an earlier visit was restored. */
export function RestoredDraftNotice({ startAgain }: StartAgainProps) {
  return (
    <Notice action={<StartAgain startAgain={startAgain} />}>
      <Trans id="registering.your-earlier-answers-were-saved">
        Your earlier answers were saved. Nothing has been sent yet.
      </Trans>
    </Notice>
  )
}

/** The form was sent, or emptied, in another tab of this browser. */
export const RemovedDraftNotice = () => (
  <Notice>
    <Trans id="registering.form-was-sent-or-emptied">
      This form was sent or emptied in another tab. If you sent it, check your email.
    </Trans>
  </Notice>
)

/** Takes two presses, because removing can't be undone. */
function StartAgain({ startAgain }: StartAgainProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="grid justify-items-start gap-2">
      <Button kind="quiet" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        <Trans id="registering.start-again-with-empty-form">Start again with an empty form</Trans>
      </Button>
      {isAsking && (
        <Button kind="secondary" onClick={startAgain}>
          <Trans id="registering.yes-delete-my-answers">Yes, delete my answers</Trans>
        </Button>
      )}
    </div>
  )
}
