import { Trans } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SecondFactorLink } from '../ui/SecondFactorGate.tsx'
import { useNow } from '../ui/When.tsx'
import { stepUnderWay } from './ceremony.ts'
import type { ShownDraw } from './drawFields.ts'
import { readSeed } from './seedKit.ts'
import { type OwnHolder, type SeedStep, stepOf, useSeedSteps } from './useSeedSteps.ts'

/** Actions for current and potential seed-holders. */
export function SeedPanel({ draw }: { draw: ShownDraw }) {
  const steps = useSeedSteps(draw)
  const { joinableAs, ownHolders } = draw
  return (
    <div className="mt-3 grid justify-items-start gap-4">
      <p className="max-w-measure text-ink-2">
        <Trans id="draws.seed-stays-in-browser">
          A seed is a secret number that your browser chooses. All seeds together decide the room, so one honest seed is
          enough for a fair draw. Your seed stays in this browser until you reveal it, so use the same browser until the
          draw has ended.
        </Trans>
      </p>
      {joinableAs.map(({ institute }) => (
        <Button
          key={institute?.slug ?? ''}
          kind="secondary"
          busy={steps.busy}
          onClick={() => void steps.joinAs(institute?.slug ?? '')}
        >
          {institute ? (
            <Trans id="draws.join-for-institute">Join with a seed for {institute.name}</Trans>
          ) : (
            <Trans id="draws.join-with-your-own-seed">Join with your own seed</Trans>
          )}
        </Button>
      ))}
      {ownHolders.map((own) => (
        <OwnSeed key={own.holder.id} draw={draw} own={own} steps={steps} />
      ))}
      {steps.refused !== undefined && (
        <Notice>
          {steps.refused?.message ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>}
          {steps.refused?.__typename === 'SecondFactorNeeded' && <SecondFactorLink kind="secondary" />}
        </Notice>
      )}
      {steps.fault === 'LOST' && <SeedLost />}
      {steps.fault === 'UNREADABLE' && (
        <Notice>
          <Trans id="draws.share-can-not-be-read">
            A share you received can’t be read or doesn’t match its seed. Don’t confirm it. Tell the organisers.
          </Trans>
        </Notice>
      )}
    </div>
  )
}

function SeedLost() {
  return (
    <Notice>
      <Trans id="draws.seed-is-not-in-browser">
        Your seed isn’t in this browser. Open this page in the browser in which you joined.
      </Trans>
    </Notice>
  )
}

const never = () => () => {}

interface OwnSeedProps {
  draw: ShownDraw
  own: OwnHolder
  steps: ReturnType<typeof useSeedSteps>
}

function OwnSeed({ draw, own, steps }: OwnSeedProps) {
  const holder = draw.holders.find(({ id }) => id === own.holder.id)
  const whose = holder?.institute?.slug ?? ''
  const step = stepOf(draw, own, useNow())
  const isHere = useSyncExternalStore(
    never,
    () => readSeed(draw.id, whose) !== null,
    () => true,
  )
  const take = useEffectEvent((now: SeedStep) => void steps.take(now, whose, own))
  // Steps that need no decision run automatically while the page is open.
  useEffect(() => {
    if (isHere && (step === 'SHARE' || step === 'CONFIRM')) take(step)
  }, [step, isHere])
  const name = holder?.institute?.name
  return (
    <div className="grid justify-items-start gap-2">
      <p className="font-medium">
        {name ? (
          <Trans id="draws.seed-of-institute">Seed of {name}</Trans>
        ) : (
          <Trans id="draws.your-seed">Your seed</Trans>
        )}
      </p>
      {!isHere && step !== 'WAIT' ? (
        <SeedLost />
      ) : step === 'COMMIT' || step === 'REVEAL' || step === 'RECOVER' ? (
        <Button busy={steps.busy} onClick={() => void steps.take(step, whose, own)}>
          {step === 'COMMIT' && <Trans id="draws.commit-seed">Commit the seed</Trans>}
          {step === 'REVEAL' && <Trans id="draws.reveal-seed">Reveal the seed</Trans>}
          {step === 'RECOVER' && <Trans id="draws.help-recover-missing-seed">Help recover the missing seed</Trans>}
        </Button>
      ) : (
        <p role="status" className="text-ink-2">
          <Waiting draw={draw} step={step} />
        </p>
      )}
    </div>
  )
}

function Waiting({ draw, step }: { draw: ShownDraw; step: SeedStep }) {
  const under = stepUnderWay(draw, useNow())?.step
  const isBeaconDue = under === 'AWAIT_BEACON' || under === 'ENTER_BEACON'
  if (draw.state === 'PREPARED')
    return <Trans id="draws.you-have-joined">You’ve joined. You can commit your seed once the draw is published.</Trans>
  if (draw.state === 'DRAWN' || draw.state === 'VOID' || isBeaconDue)
    return <Trans id="draws.nothing-left-to-do">There’s nothing left for you to do.</Trans>
  if (step !== 'WAIT') return <Trans id="draws.exchanging-shares">Exchanging shares with the other seed-holders…</Trans>
  return <Trans id="draws.waiting-for-other-holders">Waiting for the other seed-holders. Keep this page open.</Trans>
}
