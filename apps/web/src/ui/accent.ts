/**
 * An institute's colour as an accent that can be read: darkened on paper and lightened at night until its contrast is at least 4.5 : 1
 * (WCAG 2.2, success criterion 1.4.3). `hex` is `#rrggbb`; anything else gives the house's own accent.
 */
export function accentOf(hex: string | undefined): string | undefined {
  const colour = hex && parse(hex)
  if (!colour) return undefined
  return `light-dark(${format(readable(colour, paper, [0, 0, 0]))}, ${format(readable(colour, night, [255, 255, 255]))})`
}

type Colour = readonly [number, number, number]
const paper: Colour = [251, 250, 247]
const night: Colour = [28, 31, 37]
/** A little above the least that is asked for, so that rounding never falls below it. */
const wanted = 4.6

function readable(colour: Colour, ground: Colour, towards: Colour): Colour {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(colour, towards, share)
    if (contrast(mixed, ground) >= wanted) return mixed
  }
  return towards
}

const mix = (one: Colour, other: Colour, share: number): Colour => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
]

/** 1 to 21, as WCAG measures it. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

export function parse(hex: string): Colour | null {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex)
  if (!parts) return null
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16))
  return [red, green, blue]
}

const format = (colour: Colour): string => `rgb(${colour.map(Math.round).join(' ')})`
