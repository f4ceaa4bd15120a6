import { expect, test } from '@jest/globals'
import { palette } from './palette.ts'

/** Matrices of Machado, Oliveira and Fernandes 2009, severity 1: how linear RGB is perceived. */
const sight = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const

const papers = { light: ['#fbfaf7', '#ffffff'], dark: ['#14161a', '#1c1f25'] } as const

test.each(['light', 'dark'] as const)('graphics in %s have a contrast of at least 3:1', (mode) => {
  for (const paint of palette)
    for (const paper of papers[mode]) expect(contrast(paint[mode], paper)).toBeGreaterThanOrEqual(3)
})

test.each(['light', 'dark'] as const)('any two groups in %s can be distinguished, with any colour vision', (mode) => {
  for (const matrix of Object.values(sight))
    for (const [place, one] of palette.entries())
      for (const other of palette.slice(place + 1))
        expect(distance(seen(one[mode], matrix), seen(other[mode], matrix))).toBeGreaterThan(0.07)
})

test('each has a pattern of its own', () => {
  expect(new Set(palette.map(({ pattern }) => pattern)).size).toBe(palette.length)
})

type Triple = readonly [number, number, number]

function linear(hex: string): Triple {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((hex) => {
      const [red, green, blue] = linear(hex)
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    })
    .toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Converts to Oklab, where distances match perception. */
function seen(hex: string, matrix: readonly Triple[]): Triple {
  const source = linear(hex)
  const [red = 0, green = 0, blue = 0] = matrix.map((row) => Math.max(0, dot(row, source)))
  const long = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], [red, green, blue]))
  const medium = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], [red, green, blue]))
  const short = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], [red, green, blue]))
  const cones: Triple = [long, medium, short]
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ]
}

const dot = (one: Triple, other: Triple): number => one[0] * other[0] + one[1] * other[1] + one[2] * other[2]

const distance = (one: Triple, other: Triple): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
