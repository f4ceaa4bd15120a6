import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { TextArea } from '../ui/forms/inputs.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { useNow } from '../ui/When.tsx'
import { stepUnderWay } from './ceremony.ts'
import type { ShownDraw } from './drawFields.ts'

const Add = graphql(`
  mutation AddDrawBeacon($input: AddDrawBeaconInput!) {
    addDrawBeacon(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

/** drand's chain “quicknet”. */
const chain = '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971'

/** As drand publishes a value: `{"round":…,"randomness":"…","signature":"…"}`; null: it is something else. */
function valueIn(text: string, number: string): { randomness: string; signature: string } | null {
  try {
    const { round, randomness, signature } = JSON.parse(text)
    const isRight = String(round) === number && typeof randomness === 'string' && typeof signature === 'string'
    return isRight ? { randomness, signature } : null
  } catch {
    return null
  }
}

/** Where an organiser enters the public random value, once drand has published it. */
export function BeaconPanel({ draw }: { draw: ShownDraw }) {
  const { t } = useLingui()
  const [add, { loading }] = useMutation(Add, { refetchQueries: ['ManageDraw'] })
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const [refused, setRefused] = useState<Refused | null>()
  const now = useNow()
  const under = stepUnderWay(draw, now)
  const number = draw.beacon?.number
  if (under?.step !== 'BEACON' || !number || now < Date.parse(under.until)) return null
  const address = `https://api.drand.sh/${chain}/public/${number}`

  async function press(number: string) {
    setError(undefined)
    setRefused(undefined)
    const value = valueIn(text, number)
    if (!value)
      return setError(
        t({ id: 'draws.paste-whole-page-of-value', message: `Paste the whole text of the page for value ${number}.` }),
      )
    const answer = await add({ variables: { input: { id: draw.id, ...value } } }).catch(() => null)
    const result = answer?.data?.addDrawBeacon
    if (result?.__typename !== 'DrawBeaconAdded') setRefused(result && 'message' in result ? result : null)
  }

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
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <StaffButton kind="primary" busy={loading} onClick={() => void press(number)}>
        <Trans id="draws.enter-value-and-draw">Enter the value and draw the room</Trans>
      </StaffButton>
      <p className="text-13 text-ink-2">
        <Trans id="draws.this-decides-draw-at-once">This decides the draw immediately and can’t be undone.</Trans>
      </p>
    </div>
  )
}
