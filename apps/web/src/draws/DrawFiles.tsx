import { Trans, useLingui } from '@lingui/react/macro'
import { AnchorButton } from '../ui/Button.tsx'

const linkClass = 'underline decoration-line-strong underline-offset-4 hover:decoration-ink'

/** The public bundle, and how to check it. */
export function DrawFiles({ id }: { id: string }) {
  const { t } = useLingui()
  return (
    <>
      <p className="mt-2 max-w-measure text-ink-2">
        <Trans id="draws.check-needs-no-trust">
          You don’t have to trust us. Download the bundle and check it offline, in your browser or in a terminal.
        </Trans>
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        <AnchorButton kind="secondary" href={bundleOf(id)} download="bundle.json">
          <Trans id="draws.download-bundle">Download the bundle</Trans>
        </AnchorButton>
        <a className={linkClass} href="/draw/verify.mjs" download>
          <Trans id="draws.download-verifier">Download the verifier</Trans>
        </a>
        <a className={linkClass} href="/draw/verify.html" rel="external">
          <Trans id="draws.verify-in-browser">Verify in the browser</Trans>
        </a>
      </div>
      <p className="mt-3 text-13 text-ink-2">
        {t({ id: 'draws.in-terminal', message: 'In a terminal:' })} <code>node verify.mjs bundle.json</code>
      </p>
    </>
  )
}

/** The address of a published draw's public bundle. */
export const bundleOf = (id: string): string => `/api/draws/${id}/bundle.json`
