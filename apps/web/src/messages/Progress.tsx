import { Trans, useLingui } from '@lingui/react/macro'

interface Counts {
  recipients: number
  waiting: number
  sent: number
  refused: number
  bounced: number
}

/** Sending progress of a message, as a bar and in words. */
export function Progress({ progress: { recipients, waiting, sent, refused, bounced } }: { progress: Counts }) {
  const { t } = useLingui()
  const left = sent + bounced
  const done = recipients === 0 ? 0 : ((recipients - waiting) / recipients) * 100
  return (
    <div>
      {waiting > 0 && (
        <div
          role="progressbar"
          aria-label={t({ id: 'messages.sent', message: 'Sent' })}
          aria-valuemin={0}
          aria-valuemax={recipients}
          aria-valuenow={recipients - waiting}
          className="my-1 h-1 bg-line"
        >
          <div className="h-full bg-accent" style={{ width: `${done}%` }} />
        </div>
      )}
      <p className="text-ink-2">
        {refused > 0 ? (
          <Trans id="messages.of-sent-refused">
            {left} of {recipients} sent, {refused} refused
          </Trans>
        ) : (
          <Trans id="messages.of-sent">
            {left} of {recipients} sent
          </Trans>
        )}
      </p>
    </div>
  )
}
