import { useLazyQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import type { DrawPageQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { Button } from '../ui/Button.tsx'
import { saveFile } from './DrawFiles.tsx'
import { Chance } from './DrawState.tsx'

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

type Registration = NonNullable<NonNullable<DrawPageQuery['event']>['viewerRegistration']>
type OwnDraw = NonNullable<Registration['ownDraw']>

/** One's own place in the draw, in plain words. */
export function OwnOdds({ reference, own, rooms }: { reference: string; own: OwnDraw; rooms: number }) {
  const [load, { loading }] = useLazyQuery(OwnBundle, { fetchPolicy: 'no-cache' })

  async function download() {
    const answer = await load({ variables: { reference } }).catch(() => null)
    const bundle = answer?.data?.registration?.ownDraw?.bundle
    if (bundle) saveFile('my-bundle.json', bundle)
  }

  return (
    <>
      <p className="mt-3 max-w-measure text-20">
        {own.isDrawn === null || own.isDrawn === undefined ? (
          <Trans id="draws.your-chance-is">
            Your chance: <Chance rooms={own.rooms} of={rooms} />.
          </Trans>
        ) : own.isDrawn ? (
          <Trans id="draws.drawn-room-includes-you">The drawn room includes you.</Trans>
        ) : (
          <Trans id="draws.you-were-not-drawn">You weren’t drawn this time.</Trans>
        )}
      </p>
      <p className="mt-2 max-w-measure text-ink-2">
        {own.isDrawn !== null && own.isDrawn !== undefined && (
          <>
            <Trans id="draws.your-chance-was">
              Your chance was <Chance rooms={own.rooms} of={rooms} />.
            </Trans>{' '}
          </>
        )}
        <Comparison own={own} />{' '}
        {own.isDrawn && (
          <Trans id="draws.organisers-release-decisions">
            The organisers still have to release the decisions; until then, nothing changes for you.
          </Trans>
        )}
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

function Comparison({ own: { comparison } }: { own: OwnDraw }) {
  switch (comparison) {
    case 'HIGHER':
      return <Trans id="draws.quotas-made-it-higher">The quotas made it higher than most people’s.</Trans>
    case 'LOWER':
      return <Trans id="draws.quotas-made-it-lower">The quotas made it lower than most people’s.</Trans>
    case 'SAME':
      return <Trans id="draws.same-as-most-people">Most people had the same.</Trans>
    default:
      return comparison satisfies never
  }
}
