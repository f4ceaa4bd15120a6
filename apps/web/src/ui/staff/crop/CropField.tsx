import { Trans, useLingui } from '@lingui/react/macro'
import { type PointerEvent, type ReactNode, useRef } from 'react'
import { type Cropped, type Frame, inside, narrowest, playOf, resized, widest } from './frame.ts'

interface CropFieldProps {
  picture: Cropped & { url: string }
  frame: Frame
  onFrame: (frame: Frame) => void
}

/** Selects the visible part of a picture, by dragging or with three sliders, which also work by keyboard. */
export function CropField({ picture, frame, onFrame }: CropFieldProps) {
  const { t } = useLingui()
  const { box, drag } = useDrag({ picture, frame, onFrame })
  const play = playOf(frame, picture)
  const [least, most] = [narrowest(picture), widest(picture)]
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium">
        <Trans id="ui.what-is-shown">What’s shown</Trans>
      </legend>
      <p className="mt-0.5 text-13 text-ink-2">
        <Trans id="ui.drag-picture-or-use-sliders">Drag the image, or use the sliders.</Trans>
      </p>
      <div
        ref={box}
        {...drag}
        style={{ aspectRatio: picture.ratio }}
        className="mt-3 w-full cursor-move touch-none overflow-hidden rounded-control border border-line-strong bg-raised"
      >
        <img
          src={picture.url}
          alt={t({ id: 'ui.part-of-image-that-is-shown', message: 'The part of the image that’s shown' })}
          draggable={false}
          className="max-w-none select-none"
          style={{
            width: `${100 / frame.width}%`,
            // Percentages refer to the picture's own size.
            transform: `translate(${-100 * frame.left}%, ${-100 * frame.top}%)`,
          }}
        />
      </div>
      <div className="mt-3 grid gap-3 sm:grid-cols-3">
        <Slider
          id="image-zoom"
          label={<Trans id="ui.zoom">Zoom</Trans>}
          value={most - least < 0.001 ? 0 : (most - frame.width) / (most - least)}
          isFixed={most - least < 0.001}
          onValue={(share) => onFrame(resized(frame, most - share * (most - least), picture))}
        />
        <Slider
          id="image-left"
          label={<Trans id="ui.left-or-right">Left or right</Trans>}
          value={play.left < 0.001 ? 0 : frame.left / play.left}
          isFixed={play.left < 0.001}
          onValue={(share) => onFrame(inside({ ...frame, left: share * play.left }, picture))}
        />
        <Slider
          id="image-top"
          label={<Trans id="ui.up-or-down">Up or down</Trans>}
          value={play.top < 0.001 ? 0 : frame.top / play.top}
          isFixed={play.top < 0.001}
          onValue={(share) => onFrame(inside({ ...frame, top: share * play.top }, picture))}
        />
      </div>
    </fieldset>
  )
}

interface SliderProps {
  id: string
  label: ReactNode
  /** From 0 to 1. */
  value: number
  /** Whether the slider has no range to choose from. */
  isFixed: boolean
  onValue: (share: number) => void
}

function Slider({ id, label, value, isFixed, onValue }: SliderProps) {
  return (
    <label htmlFor={id} className="grid gap-1 text-13">
      {label}
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        value={Math.round(value * 100)}
        disabled={isFixed}
        onChange={({ currentTarget }) => onValue(Number(currentTarget.value) / 100)}
        className="w-full accent-accent"
      />
    </label>
  )
}

/** Drags the picture under its frame. */
function useDrag({ picture, frame, onFrame }: CropFieldProps) {
  const box = useRef<HTMLDivElement>(null)
  const from = useRef<{ x: number; y: number; frame: Frame } | null>(null)

  function move({ clientX, clientY }: PointerEvent) {
    const start = from.current
    const width = box.current?.clientWidth ?? 0
    if (!start || width === 0) return
    // The box on screen is as wide as the frame in the picture.
    const pixels = (start.frame.width * picture.width) / width
    const left = start.frame.left - ((clientX - start.x) * pixels) / picture.width
    const top = start.frame.top - ((clientY - start.y) * pixels) / picture.height
    onFrame(inside({ ...start.frame, left, top }, picture))
  }

  return {
    box,
    drag: {
      onPointerDown: (event: PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, y: event.clientY, frame }
      },
      onPointerMove: move,
      onPointerUp: () => {
        from.current = null
      },
      onPointerCancel: () => {
        from.current = null
      },
    },
  }
}
