import { Trans } from '@lingui/react/macro'
import { paths } from '../../../kernel/routes.ts'
import { TextLink } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { Refusal } from '../useRegister.ts'

/** Explains why a registration failed and what to do. */
export function Refused({ refusal, email, slug }: { refusal: Refusal; email: string; slug: string }) {
  if (refusal === 'NOT_SENT')
    return (
      <Notice tone="fault" title={<Trans id="registering.not-sent-yet">Not sent yet</Trans>}>
        <Trans id="registering.no-answer-came-so-we">
          The server didn’t respond, so we can’t confirm that your registration arrived. Your answers are saved on this
          device. We’ll retry while this page is open. You can also send again. You won’t be registered twice.
        </Trans>
      </Notice>
    )
  if (refusal === 'NOT_CALCULATED')
    return (
      <Notice
        tone="fault"
        title={<Trans id="registering.your-device-could-not-do">Your device couldn’t do the calculation</Trans>}
        action={
          <TextLink to={paths.signIn(paths.register(slug, 'check'))}>
            <Trans id="common.sign-in">Sign in</Trans>
          </TextLink>
        }
      >
        <Trans id="registering.your-registration-is-not-sent">
          Your registration hasn’t been sent yet, but it’s saved on this device. Sign in with your address and send it
          then. People who are signed in skip this check.
        </Trans>
      </Notice>
    )
  if (refusal.kind === 'AlreadyRegistered')
    return (
      <Notice
        tone="warning"
        title={<Trans id="registering.you-are-already-registered">You are already registered</Trans>}
      >
        {refusal.message} <Trans id="registering.check-your-inbox-at">Check your inbox at {email}.</Trans>
      </Notice>
    )
  if (
    refusal.kind === 'RegistrationClosed' ||
    refusal.kind === 'RegistrationNotYetOpen' ||
    refusal.kind === 'UnknownEvent'
  )
    return (
      <Notice
        tone="fault"
        title={<Trans id="registering.your-registration-wasnt-accepted">Your registration wasn’t accepted</Trans>}
        action={
          <TextLink to={paths.event(slug)}>
            <Trans id="registering.back-to-event">Back to the event</Trans>
          </TextLink>
        }
      >
        {refusal.message}
      </Notice>
    )
  return (
    <Notice
      tone="fault"
      title={<Trans id="registering.your-registration-wasnt-accepted">Your registration wasn’t accepted</Trans>}
    >
      {refusal.message}
    </Notice>
  )
}
