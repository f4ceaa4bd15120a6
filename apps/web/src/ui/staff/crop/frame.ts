/** The part of a picture that is shown, as fractions of its width and height. */
export interface Frame {
  left: number
  top: number
  width: number
}

interface Size {
  width: number
  height: number
}

/** A picture, and the shape of what is shown of it. */
export interface Cropped extends Size {
  /** Width by height of the frame, in pixels. */
  ratio: number
  /** Pixels that the frame is wide at least. */
  least: number
}

/** Height of a frame as a fraction of the picture's. */
const heightOf = (width: number, picture: Cropped): number => (width * picture.width) / picture.ratio / picture.height

export const widest = (picture: Cropped): number => Math.min(1, (picture.ratio * picture.height) / picture.width)

export const narrowest = (picture: Cropped): number => Math.min(widest(picture), picture.least / picture.width)

/** How far the frame can be moved, as fractions. */
export const playOf = ({ width }: Frame, picture: Cropped) => ({
  left: Math.max(0, 1 - width),
  top: Math.max(0, 1 - heightOf(width, picture)),
})

/** As much of the picture's middle as fits. */
export function middleOf(picture: Cropped): Frame {
  const width = widest(picture)
  const play = playOf({ left: 0, top: 0, width }, picture)
  return { left: play.left / 2, top: play.top / 2, width }
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value))

/** Within the picture. */
export function inside(frame: Frame, picture: Cropped): Frame {
  const width = between(narrowest(picture), frame.width, widest(picture))
  const play = playOf({ ...frame, width }, picture)
  return { width, left: between(0, frame.left, play.left), top: between(0, frame.top, play.top) }
}

/** With the same middle. */
export function resized(frame: Frame, width: number, picture: Cropped): Frame {
  const by = frame.width - width
  const lower = (heightOf(frame.width, picture) - heightOf(width, picture)) / 2
  return inside({ width, left: frame.left + by / 2, top: frame.top + lower }, picture)
}
