import { Trans } from '@lingui/react/macro'

/** Explains in four sentences why nobody has to be trusted. */
export function DrawExplanation() {
  return (
    <ol className="mt-3 grid max-w-measure list-decimal gap-2 ps-8">
      <li>
        <Trans id="draws.rooms-are-sealed-first">
          All possible rooms, the quotas and everyone’s chance are sealed and published. After that, any change would be
          noticed.
        </Trans>
      </li>
      <li>
        <Trans id="draws.then-seeds-are-chosen">
          Then institutes and participants each choose a secret number, called a seed. No one knows anyone else’s.
        </Trans>
      </li>
      <li>
        <Trans id="draws.seeds-give-room-together">
          Together, the revealed seeds determine which room is drawn. As long as at least one of them was chosen
          honestly, no one could steer the result.
        </Trans>
      </li>
      <li>
        <Trans id="draws.anyone-can-repeat-it">
          Anyone can repeat the calculation. If you’re in the draw, you can also check that you were counted.
        </Trans>
      </li>
    </ol>
  )
}
