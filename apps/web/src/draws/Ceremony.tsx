import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { paths } from '../kernel/routes.ts'
import { Button, TextLink } from '../ui/Button.tsx'
import { useNow } from '../ui/When.tsx'
import { Countdown } from './Countdown.tsx'
import { stepUnderWay } from './ceremony.ts'
import type { ShownDraw } from './drawFields.ts'
import { RoomPicture } from './RoomPicture.tsx'
import { StepWords } from './StepWords.tsx'
import { useFilling } from './useFilling.ts'

interface Props {
  slug: string
  draw: ShownDraw
  /** Code of the reader's seat; null if they have none. */
  ownCode: string | null
  /** The draw's progress, in words. */
  children: ReactNode
}

/** The room of a published draw: empty while seeds are pending, then seat by seat. */
export function Ceremony({ slug, draw, ownCode, children }: Props) {
  const { record, seatCodes } = draw
  const { shown, play } = useFilling(seatCodes.length)
  const under = stepUnderWay(draw, useNow())
  if (!record || draw.state === 'PREPARED') return children
  return (
    <div className="grid items-center gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div>
        {children}
        {under && (
          <p className="mt-6">
            <StepWords step={under.step} />
            <span className="block font-serif text-32">
              <Countdown until={under.until} />
            </span>
          </p>
        )}
        <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3 text-15 print:hidden">
          {seatCodes.length > 0 && (
            <Button kind="quiet" onClick={play}>
              <Trans id="draws.watch-room-fill">Watch the room fill</Trans>
            </Button>
          )}
          <TextLink to={projectionOf(slug)}>
            <Trans id="draws.show-on-big-screen">Show on a big screen</Trans>
          </TextLink>
        </p>
      </div>
      {draw.state !== 'VOID' && (
        <RoomPicture
          seats={record.seats}
          filled={shown}
          newest={shown < seatCodes.length ? seatCodes[shown - 1] : undefined}
          own={ownCode === null ? null : seatCodes.indexOf(ownCode)}
        />
      )}
    </div>
  )
}

/** URL of the draw in large type, for a hall. */
export const projectionOf = (slug: string): string => `${paths.draw(slug)}?show=projection`

/** Codes of all seats, for people looking for their own. */
export function SeatCodes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <p className="mt-3 max-w-measure text-ink-2">
        <Trans id="draws.each-seat-of-drawn-room">
          Each seat of the drawn room has a code. Only the person who was drawn and the institutes that run the event
          can tell whose it is.
        </Trans>
      </p>
      <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-15">
        {codes.map((code) => (
          <code key={code}>{code}</code>
        ))}
      </p>
    </>
  )
}
