import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { accentOf } from './accent.ts'

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8')
const tokens = [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)].map(
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
)
const colourOf = (name: string, scheme: 'light' | 'dark') => {
  const token = tokens.find((each) => each.name === name)
  if (!token) throw new Error(`There is no token ${name}`)
  return token[scheme]
}

const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'fault', 'submitted', 'offered', 'confirmed', 'waitlisted']
const others = ['not-selected', 'declined', 'lapsed', 'withdrawn']
const graphics = ['control', 'focus']

for (const scheme of ['light', 'dark'] as const) {
  test.each([...texts, ...others])(`%s can be read on paper and raised, ${scheme}`, (name) => {
    for (const ground of ['paper', 'raised'])
      expect(contrast(rgbOf(colourOf(name, scheme)), rgbOf(colourOf(ground, scheme)))).toBeGreaterThanOrEqual(4.5)
  })
  test.each(graphics)(`%s can be distinguished from paper and raised, ${scheme}`, (name) => {
    for (const ground of ['paper', 'raised'])
      expect(contrast(rgbOf(colourOf(name, scheme)), rgbOf(colourOf(ground, scheme)))).toBeGreaterThanOrEqual(3)
  })
  test(`words on a button can be read, ${scheme}`, () => {
    expect(contrast(rgbOf(colourOf('on-accent', scheme)), rgbOf(colourOf('accent', scheme)))).toBeGreaterThanOrEqual(
      4.5,
    )
  })
}

test('an institute’s colour can be read whatever its hue', () => {
  expect(accentOf('#0e5a5a')).toBe(
    'light-dark(oklch(from #0e5a5a min(l, 0.49) c h), oklch(from #0e5a5a 0.78 calc(c * 1.25) h))',
  )
  expect(accentOf('red')).toBeUndefined()
  for (let hue = 0; hue < 360; hue += 10)
    for (const chroma of [0, 0.05, 0.1, 0.2]) {
      expect(contrast(oklch(0.49, chroma, hue), rgbOf(colourOf('paper', 'light')))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(oklch(0.78, chroma, hue), rgbOf(colourOf('raised', 'dark')))).toBeGreaterThanOrEqual(4.5)
    }
})

type Linear = readonly [number, number, number]

/** Contrast ratio by WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of the relative luminances. */
function contrast(one: Linear, other: Linear): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const luminance = ([red, green, blue]: Linear) => 0.2126 * red + 0.7152 * green + 0.0722 * blue

function rgbOf(hex: string): Linear {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Converts OKLCH to linear sRGB by Björn Ottosson's OKLab, clipped to the displayable gamut. */
function oklch(lightness: number, chroma: number, hue: number): Linear {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}
