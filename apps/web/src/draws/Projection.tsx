import './projection.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { type CSSProperties, useSyncExternalStore } from 'react'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { useNow } from '../ui/When.tsx'
import { Countdown } from './Countdown.tsx'
import { codeSizeFor, codesBesideRoom, stepUnderWay } from './ceremony.ts'
import { DrawNext, DrawState, VoidMeaning } from './DrawState.tsx'
import type { ShownDraw } from './drawFields.ts'
import { RoomPicture } from './RoomPicture.tsx'
import { SeedHolders } from './SeedHolders.tsx'
import { StepWords } from './StepWords.tsx'
import { useFilling } from './useFilling.ts'

const QrCode = lazyPart(async () => (await import('../people/account/QrCode.tsx')).default, [])

interface Props {
  title: string
  accent: string | undefined
  draw: ShownDraw
}

const never = () => () => {}
/** URL of the draw page, without this screen's query parameters. */
const pageAddress = () => location.origin + location.pathname

/** The draw for projection in a hall: large type, high contrast, no controls but replay. */
export function Projection({ title, accent, draw }: Props) {
  const { t } = useLingui()
  const { record, seatCodes, state } = draw
  const { shown, play } = useFilling(seatCodes.length)
  const under = stepUnderWay(draw, useNow())
  const address = useSyncExternalStore(never, pageAddress, () => '')
  const isFilling = shown < seatCodes.length
  const isCrowded = seatCodes.length > codesBesideRoom
  /** True once a crowded room is full and all codes are listed; until then, only the latest ones fit. */
  const isListed = isCrowded && !isFilling
  const codes = seatCodes.slice(isCrowded && isFilling ? Math.max(0, shown - codesBesideRoom / 2) : 0, shown)
  return (
    <article data-projection className="draw-projection" style={{ '--accent': accent } as CSSProperties}>
      <header>
        <PageTitle className="draw-projection-title">
          <Trans id="draws.fair-draw">Fair draw</Trans>
          <span className="sr-only"> · </span>
        </PageTitle>
        <p>{title}</p>
      </header>
      <div className={`draw-projection-stage ${isListed ? 'draw-projection-listed' : ''}`}>
        {record && state !== 'VOID' && !isListed && (
          <RoomPicture seats={record.seats} filled={shown} newest={isFilling ? seatCodes[shown - 1] : undefined} />
        )}
        <div>
          <p role="status" className="draw-projection-state">
            <DrawState draw={draw} />
          </p>
          {under ? (
            <p>
              <StepWords step={under.step} />
              <span className="draw-projection-time">
                <Countdown until={under.until} />
              </span>
            </p>
          ) : (
            <p>
              <DrawNext draw={draw} /> <VoidMeaning draw={draw} />
            </p>
          )}
          {seatCodes.length === 0 && <SeedHolders draw={draw} />}
          {seatCodes.length > 0 && (
            <p className="draw-projection-hint">
              <Trans id="draws.own-page-shows-seat-code">
                Each seat has a code. If you were drawn, your registration page shows yours.
              </Trans>
            </p>
          )}
          {seatCodes.length > 0 && (
            <ul
              aria-label={t({ id: 'draws.seat-codes', message: 'Seat codes' })}
              className="draw-projection-codes"
              style={isListed ? { maxHeight: 'none', fontSize: `${codeSizeFor(seatCodes.length)}vmin` } : undefined}
            >
              {codes.map((code) => (
                <li key={code}>{code}</li>
              ))}
            </ul>
          )}
          {seatCodes.length > 0 && !isFilling && (
            <button type="button" className="draw-projection-again" onClick={play}>
              <Trans id="draws.watch-room-fill">Watch the room fill</Trans>
            </button>
          )}
        </div>
      </div>
      {address && (
        <footer>
          <QrCode text={address} label={t({ id: 'draws.address-of-this-page', message: 'Address of this page' })} />
          <p>
            <Trans id="draws.follow-and-check-at">Follow the draw and check it yourself:</Trans>
            <br />
            {address.replace(/^https?:\/\//, '')}
          </p>
        </footer>
      )}
    </article>
  )
}
