/** The part of a picture that is shown. */
export interface Frame {
  /** Fractions of the picture's width and height. */
  left: number
  top: number
  /** Fraction of the picture's width; the height follows from the proportions. */
  width: number
}

interface Size {
  width: number
  height: number
}

/** Size of an event's picture, large and small, in pixels. */
export const imageSize = { width: 1280, height: 640 } as const
export const smallSize = { width: 640, height: 320 } as const

/** In pixels; null: the frame is not within the picture, or less than `least` wide. `least` has the frame's proportions. */
export function boxOf(
  { left, top, width }: Frame,
  picture: Size,
  least: Size,
): (Size & { left: number; top: number }) | null {
  const box = {
    left: Math.round(left * picture.width),
    top: Math.round(top * picture.height),
    width: Math.round(width * picture.width),
    height: Math.round((width * picture.width * least.height) / least.width),
  }
  // A pixel of rounding is no fault.
  const beyond = Math.max(box.left + box.width - picture.width, box.top + box.height - picture.height)
  if (left < 0 || top < 0 || beyond > 1 || box.width < least.width) return null
  return {
    ...box,
    left: Math.min(box.left, picture.width - box.width),
    top: Math.min(box.top, picture.height - box.height),
  }
}
