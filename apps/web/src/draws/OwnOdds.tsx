import { Trans } from '@lingui/react/macro'
import { type OwnChance, OwnChanceExplained, OwnResult, OwnSeatCode } from '../drawNews/OwnChance.tsx'
import { AnchorButton } from '../ui/Button.tsx'

/** Explains the reader's own odds in plain words. */
export function OwnOdds({ reference, own }: { reference: string; own: OwnChance }) {
  return (
    <>
      <p className="mt-3 max-w-measure text-20">
        <OwnResult own={own} />
      </p>
      <p className="mt-2 max-w-measure text-ink-2">
        <OwnChanceExplained own={own} /> <OwnSeatCode own={own} />
      </p>
      <p className="mt-4 max-w-measure text-15 text-ink-2">
        <Trans id="draws.own-bundle-proves-you-applied">
          Your own bundle shows your entry, your chance and your rooms. It proves to anyone who has it that you applied,
          so keep it to yourself.
        </Trans>
      </p>
      <p className="mt-3">
        <AnchorButton
          kind="secondary"
          href={`/api/registrations/${encodeURIComponent(reference)}/draw/bundle.json`}
          download="my-bundle.json"
        >
          <Trans id="draws.download-own-bundle">Download your bundle</Trans>
        </AnchorButton>
      </p>
    </>
  )
}
