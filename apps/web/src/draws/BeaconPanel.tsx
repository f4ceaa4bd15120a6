import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { useMutation } from '../kernel/data.ts'
import { paths } from '../kernel/routes.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { TextArea } from '../ui/forms/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { ShownDraw } from './drawFields.ts'

const Add = graphql(`
  mutation AddDrawBeacon($input: AddDrawBeaconInput!) {
    addDrawBeacon(input: $input) {
      __typename
      ... on DrawBeaconAdded {
        draw {
          ...DrawFields_Draw
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** drand's chain “quicknet”. */
const chain = '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971'

/** Parses a value as drand publishes it: `{"round":…,"randomness":"…","signature":"…"}`; null if it is anything else. */
function valueIn(text: string, number: string): { randomness: string; signature: string } | null {
  try {
    const { round, randomness, signature } = JSON.parse(text)
    const isRight = String(round) === number && typeof randomness === 'string' && typeof signature === 'string'
    return isRight ? { randomness, signature } : null
  } catch {
    return null
  }
}

interface BeaconPanelProps {
  slug: string
  draw: ShownDraw
  /** Round number of the committed value. */
  number: string
  isSignedIn: boolean
}

/** Form where any signed-in person enters the public random value once drand has published it. */
export function BeaconPanel({ slug, draw, number, isSignedIn }: BeaconPanelProps) {
  const { t } = useLingui()
  const [add] = useMutation(Add)
  const [isBusy, setBusy] = useState(false)
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const [refusal, setRefusal] = useState<string | null>()
  const address = `https://api.drand.sh/${chain}/public/${number}`

  async function press() {
    setError(undefined)
    setRefusal(undefined)
    const value = valueIn(text, number)
    if (!value)
      return setError(
        t({ id: 'draws.paste-whole-page-of-value', message: `Paste the whole text of the page for value ${number}.` }),
      )
    setBusy(true)
    const answer = await add({ variables: { input: { id: draw.id, ...value } } }).catch(() => null)
    setBusy(false)
    const result = answer?.data?.addDrawBeacon
    if (result?.__typename !== 'DrawBeaconAdded') setRefusal(result?.message ?? null)
  }

  if (!isSignedIn)
    return (
      <div className="mt-4">
        <ButtonLink kind="secondary" to={paths.signIn(paths.draw(slug))}>
          <Trans id="draws.sign-in-to-enter-value">Sign in to enter the value</Trans>
        </ButtonLink>
      </div>
    )
  return (
    <div className="mt-4 grid max-w-measure justify-items-start gap-3">
      <TextArea
        id="beacon"
        label={<Trans id="draws.value-as-drand-publishes-it">Public random value, as drand publishes it</Trans>}
        help={
          <Trans id="draws.open-page-and-paste-it">
            Open{' '}
            <a className="wrap-anywhere underline underline-offset-4" href={address} target="_blank" rel="noreferrer">
              the page of value {number}
            </a>{' '}
            and paste its text here.
          </Trans>
        }
        rows={4}
        error={error}
        value={text}
        onValue={setText}
      />
      {refusal !== undefined && (
        <Notice>{refusal ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>}</Notice>
      )}
      <Button busy={isBusy} onClick={() => void press()}>
        <Trans id="draws.enter-value-and-draw">Enter the value and draw the room</Trans>
      </Button>
      <p className="text-13 text-ink-2">
        <Trans id="draws.this-decides-draw-at-once">
          This decides the draw immediately and can’t be undone. Only the value that drand signed is accepted.
        </Trans>
      </p>
    </div>
  )
}
