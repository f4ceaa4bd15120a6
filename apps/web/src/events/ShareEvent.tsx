import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useRouter } from 'wouter'
import { AnchorButton, Button } from '../ui/Button.tsx'

/** Opens the device's share sheet, or copies the link if there is none. `hasCalendar`: offers a calendar file. */
export function ShareEvent({ title, slug, hasCalendar }: { title: string; slug: string; hasCalendar: boolean }) {
  const { t } = useLingui()
  const { base } = useRouter()
  const [outcome, setOutcome] = useState<'COPIED' | 'FAILED' | null>(null)
  const url = () => window.location.origin + window.location.pathname
  const copy = () =>
    navigator.clipboard.writeText(url()).then(
      () => setOutcome('COPIED'),
      () => setOutcome('FAILED'),
    )
  // Rejects if the person closes the share sheet, which is not an error.
  const share = () => ('share' in navigator ? navigator.share({ title, url: url() }).catch(() => {}) : copy())
  return (
    <p className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-1 text-15 print:hidden">
      <Button kind="quiet" onClick={() => void share()}>
        <Trans id="events.share-this-event">Share this event</Trans>
      </Button>
      <Button kind="quiet" onClick={() => void copy()}>
        <Trans id="events.copy-address">Copy the link</Trans>
      </Button>
      {hasCalendar && (
        <AnchorButton kind="quiet" href={`${base}/e/${encodeURIComponent(slug)}/calendar.ics`} download>
          <Trans id="events.add-to-calendar">Add to calendar</Trans>
        </AnchorButton>
      )}
      <span role="status" aria-label={t({ id: 'events.copying-link', message: 'Copying the link' })}>
        {outcome === 'COPIED' && <Trans id="events.link-copied">Link copied</Trans>}
        {outcome === 'FAILED' && (
          <Trans id="events.copy-address-from-window">
            Your browser blocked copying. Copy the link from the address bar.
          </Trans>
        )}
      </span>
    </p>
  )
}
