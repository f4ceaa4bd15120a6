import { Trans, useLingui } from '@lingui/react/macro'

/** The alternatives on offer, by rank. */
const alternatives = [1, 2, 3]

interface RoomChoiceProps {
  alternative: number
  onChange: (alternative: number) => void
}

/** Selects the best room, or an alternative that is almost as good and differs most from it. */
export function RoomChoice({ alternative, onChange }: RoomChoiceProps) {
  const { t } = useLingui()
  return (
    <fieldset className="mt-5">
      <legend className="text-13 text-ink-2">
        <Trans id="compose.room-shown">Room shown</Trans>
      </legend>
      <div className="mt-1 flex flex-wrap gap-x-5 gap-y-1.5 text-15">
        {[0, ...alternatives].map((number) => (
          <label key={number} className="inline-flex items-center gap-1.5">
            <input
              type="radio"
              name="alternative"
              checked={alternative === number}
              onChange={() => onChange(number)}
              className="accent-accent"
            />
            {number === 0
              ? t({ id: 'compose.best-room', message: 'Best room' })
              : t({ id: 'compose.alternative-number', message: `Alternative ${number}` })}
          </label>
        ))}
      </div>
      <p className="mt-1 max-w-measure text-13 text-ink-3">
        <Trans id="compose.alternatives-explained">
          Alternatives lose at most 1% of the best total and include as many different people as possible.
        </Trans>
      </p>
    </fieldset>
  )
}
