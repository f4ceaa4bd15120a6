/** The part of a picture that is shown, as fractions of its width and height. It is half as high as it is wide, in pixels. */
export interface Frame {
  left: number
  top: number
  width: number
}

interface Size {
  width: number
  height: number
}

/** Pixels that a frame has at least. */
const leastWidth = 640

/** Height as a fraction of the picture's. */
const heightOf = (width: number, picture: Size): number => (width * picture.width) / 2 / picture.height

export const widest = (picture: Size): number => Math.min(1, (2 * picture.height) / picture.width)

export const narrowest = (picture: Size): number => Math.min(widest(picture), leastWidth / picture.width)

/** How far the frame can be moved, as fractions. */
export const playOf = ({ width }: Frame, picture: Size) => ({
  left: Math.max(0, 1 - width),
  top: Math.max(0, 1 - heightOf(width, picture)),
})

/** As much of the picture's middle as fits. */
export function middleOf(picture: Size): Frame {
  const width = widest(picture)
  const play = playOf({ left: 0, top: 0, width }, picture)
  return { left: play.left / 2, top: play.top / 2, width }
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value))

/** Within the picture. */
export function inside(frame: Frame, picture: Size): Frame {
  const width = between(narrowest(picture), frame.width, widest(picture))
  const play = playOf({ ...frame, width }, picture)
  return { width, left: between(0, frame.left, play.left), top: between(0, frame.top, play.top) }
}

/** With the same middle. */
export function resized(frame: Frame, width: number, picture: Size): Frame {
  const by = frame.width - width
  return inside(
    {
      width,
      left: frame.left + by / 2,
      top: frame.top + (heightOf(frame.width, picture) - heightOf(width, picture)) / 2,
    },
    picture,
  )
}
