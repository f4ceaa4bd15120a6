import { describe, expect, test } from '@jest/globals'
import { type Cropped, type Frame, inside, middleOf, narrowest, resized, widest } from './frame.ts'

const banner = { ratio: 2, least: 640 }
const tall = { width: 1000, height: 2000, ...banner }
const wide = { width: 4000, height: 1000, ...banner }

const sizes = [640, 1281, 2560].flatMap((width) =>
  [320, 777, 2560].flatMap((height) => [
    { width, height, ...banner },
    { width, height, ratio: 1, least: 200 },
  ]),
)
const values = [-2, -0.1, 0, 0.3, 0.5, 1, 2]
const frames = values.flatMap((left) =>
  values.flatMap((top) => values.map((width) => ({ left, top, width: Math.abs(width) }))),
)

const isInside = ({ left, top, width }: Frame, picture: Cropped) =>
  left >= 0 &&
  top >= 0 &&
  left + width <= 1.000001 &&
  top + (width * picture.width) / picture.ratio / picture.height <= 1.000001

describe('the part of a picture that is shown', () => {
  test('is as much of its middle as fits', () => {
    expect(middleOf(tall)).toEqual({ left: 0, top: 0.375, width: 1 })
    expect(middleOf(wide)).toEqual({ left: 0.25, top: 0, width: 0.5 })
  })

  test('is never beyond the picture, nor smaller than allowed', () => {
    const made = sizes.flatMap((picture) =>
      frames.flatMap((given) => {
        const frame = inside(given, picture)
        return [frame, resized(frame, given.width, picture)].map((each) => ({ picture, frame: each }))
      }),
    )
    for (const { picture, frame } of made) {
      expect(isInside(frame, picture)).toBe(true)
      expect(frame.width).toBeGreaterThanOrEqual(narrowest(picture) - 1e-9)
      expect(frame.width).toBeLessThanOrEqual(widest(picture) + 1e-9)
    }
  })

  test('is enlarged around its middle', () => {
    const { left, top, width } = resized({ left: 0.25, top: 0, width: 0.5 }, 0.25, wide)
    expect([left, top, width]).toEqual([0.375, 0.25, 0.25])
  })
})
