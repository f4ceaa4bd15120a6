import { useLazyQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { graphql } from '../__generated__/index.ts'
import { type OwnChance, OwnChanceExplained, OwnResult } from '../drawNews/OwnChance.tsx'
import { Button } from '../ui/Button.tsx'
import { saveFile } from './DrawFiles.tsx'

const OwnBundle = graphql(`
  query OwnBundle($reference: String!) {
    registration(reference: $reference) {
      reference
      ownDraw {
        bundle
      }
    }
  }
`)

/** One's own place in the draw, in plain words. */
export function OwnOdds({ reference, own }: { reference: string; own: OwnChance }) {
  const [load, { loading }] = useLazyQuery(OwnBundle, { fetchPolicy: 'no-cache' })

  async function download() {
    const answer = await load({ variables: { reference } }).catch(() => null)
    const bundle = answer?.data?.registration?.ownDraw?.bundle
    if (bundle) saveFile('my-bundle.json', bundle)
  }

  return (
    <>
      <p className="mt-3 max-w-measure text-20">
        <OwnResult own={own} />
      </p>
      <p className="mt-2 max-w-measure text-ink-2">
        <OwnChanceExplained own={own} />
      </p>
      <p className="mt-4 max-w-measure text-15 text-ink-2">
        <Trans id="draws.own-bundle-proves-you-applied">
          Your own bundle shows your entry, your chance and your rooms. It proves to anyone who has it that you applied,
          so keep it to yourself.
        </Trans>
      </p>
      <Button kind="secondary" className="mt-3" busy={loading} onClick={() => void download()}>
        <Trans id="draws.download-own-bundle">Download your bundle</Trans>
      </Button>
    </>
  )
}
