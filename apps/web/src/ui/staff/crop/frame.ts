/** The visible part of a picture, as fractions of its width and height. */
export interface Frame {
  left: number
  top: number
  width: number
}

interface Size {
  width: number
  height: number
}

/** A picture and the shape of its crop. */
export interface Cropped extends Size {
  /** Aspect ratio (width / height) of the frame, in pixels. */
  ratio: number
  /** Minimum width of the frame, in pixels. */
  least: number
}

/** Height of a frame as a fraction of the picture's. */
const heightOf = (width: number, picture: Cropped): number => (width * picture.width) / picture.ratio / picture.height

export const widest = (picture: Cropped): number => Math.min(1, (picture.ratio * picture.height) / picture.width)

export const narrowest = (picture: Cropped): number => Math.min(widest(picture), picture.least / picture.width)

/** How far the frame can be moved, as fractions of the picture. */
export const playOf = ({ width }: Frame, picture: Cropped) => ({
  left: Math.max(0, 1 - width),
  top: Math.max(0, 1 - heightOf(width, picture)),
})

/** The largest centred frame that fits. */
export function middleOf(picture: Cropped): Frame {
  const width = widest(picture)
  const play = playOf({ left: 0, top: 0, width }, picture)
  return { left: play.left / 2, top: play.top / 2, width }
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value))

/** Constrains a frame to the picture. */
export function inside(frame: Frame, picture: Cropped): Frame {
  const width = between(narrowest(picture), frame.width, widest(picture))
  const play = playOf({ ...frame, width }, picture)
  return { width, left: between(0, frame.left, play.left), top: between(0, frame.top, play.top) }
}

/** Resizes a frame around its centre. */
export function resized(frame: Frame, width: number, picture: Cropped): Frame {
  const by = frame.width - width
  const lower = (heightOf(frame.width, picture) - heightOf(width, picture)) / 2
  return inside({ width, left: frame.left + by / 2, top: frame.top + lower }, picture)
}
