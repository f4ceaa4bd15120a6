import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { StaffButton, StaffLink } from '../ui/staff/StaffButton.tsx'

interface EndProps {
  /** Number of applications that are not done. */
  left: number
  /** Path of the page where decisions staged here are reviewed and released; null if none were staged. */
  releaseAddress: string | null
  onFirstOpen: () => void
  onLeave: () => void
}

/** Shown after the last application. */
export function EndOfQueue({ left, releaseAddress, onFirstOpen, onLeave }: EndProps) {
  const { t } = useLingui()
  return (
    <section
      aria-label={t({ id: 'focus.end-of-queue', message: 'End of the queue' })}
      className="grid min-h-0 grow place-content-center gap-4 overflow-y-auto px-5 py-8 text-center"
    >
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()} className="text-25">
        {left > 0 ? (
          <Trans id="focus.that-was-last-application">That was the last application</Trans>
        ) : (
          <Trans id="focus.all-applications-are-done">All applications are done</Trans>
        )}
      </h2>
      {left > 0 && (
        <p className="text-ink-2">
          <Plural
            id="focus.applications-are-not-done-yet"
            value={left}
            one="# application is not done yet."
            other="# applications are not done yet."
          />
        </p>
      )}
      <p className="flex flex-wrap justify-center gap-2">
        {left > 0 && (
          <StaffButton kind="primary" onClick={onFirstOpen}>
            <Trans id="focus.go-to-first-one-not">Go to the first unfinished application</Trans>
          </StaffButton>
        )}
        {releaseAddress && (
          <StaffLink kind={left > 0 ? 'plain' : 'primary'} to={releaseAddress}>
            <Trans id="focus.check-and-release">Check and release staged decisions</Trans>
          </StaffLink>
        )}
        <StaffButton kind={left > 0 || releaseAddress ? 'plain' : 'primary'} onClick={onLeave}>
          <Trans id="focus.back-to-registrations">Back to registrations</Trans>
        </StaffButton>
      </p>
    </section>
  )
}
