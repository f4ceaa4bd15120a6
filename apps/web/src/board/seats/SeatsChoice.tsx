import { Trans, useLingui } from '@lingui/react/macro'

/** Seats reserved for offers of the viewer's institute. */
export interface OwnAllotment {
  /** The institute's slug. */
  slug: string
  name: string
  seats: number
  left: number
}

/** Selects which seats an offer takes. */
export function SeatsChoice({
  allotment,
  own,
  onOwn,
}: {
  allotment: OwnAllotment
  own: boolean
  onOwn: (own: boolean) => void
}) {
  const { t } = useLingui()
  const { name, seats, left } = allotment
  const side = (on: boolean) =>
    `cursor-pointer px-2.5 min-h-[28px] ${on ? 'bg-ink text-paper' : 'text-ink-2 hover:text-ink'}`
  return (
    <fieldset
      aria-label={t({ id: 'board.seats-that-are-offered', message: 'Seats to offer' })}
      className="flex shrink-0 items-center overflow-hidden rounded-control border border-line-strong bg-raised text-13"
    >
      <button type="button" aria-pressed={own} onClick={() => onOwn(true)} title={name} className={side(own)}>
        <Trans id="board.own-seats-of-left">
          Your seats: {left} of {seats} left
        </Trans>
      </button>
      <button type="button" aria-pressed={!own} onClick={() => onOwn(false)} className={side(!own)}>
        <Trans id="board.common-seats">Shared seats</Trans>
      </button>
    </fieldset>
  )
}
