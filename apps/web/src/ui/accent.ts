/**
 * An institute's colour, adjusted for readability: at most 0.49 lightness (OKLCH) on paper, at least 0.78 in dark mode, for a contrast of
 * 4.5 : 1 or more (WCAG 2.2, success criterion 1.4.3) at any hue. `hex` is `#rrggbb`; anything else leaves the site's own accent.
 */
export function accentOf(hex: string | undefined): string | undefined {
  if (!hex || !/^#[\da-f]{6}$/i.test(hex)) return undefined
  return `light-dark(oklch(from ${hex} min(l, 0.49) c h), oklch(from ${hex} 0.78 calc(c * 1.25) h))`
}
