/**
 * Eight colours that stay distinct under protanopia, deuteranopia and tritanopia, each with its own pattern for print and
 * greyscale. The n-th group of an event has the n-th entry everywhere.
 */
export interface GroupPaint {
  light: string
  dark: string
  pattern: Pattern
}

export type Pattern = 'solid' | 'diagonal' | 'dots' | 'rows' | 'columns' | 'crosses' | 'counter-diagonal' | 'checks'

export const palette: readonly GroupPaint[] = [
  { light: '#244da5', dark: '#6998f8', pattern: 'solid' },
  { light: '#b4603a', dark: '#ed7b57', pattern: 'diagonal' },
  { light: '#4e8872', dark: '#a3d0ab', pattern: 'dots' },
  { light: '#88375f', dark: '#c98db5', pattern: 'rows' },
  { light: '#b3850b', dark: '#fbe176', pattern: 'columns' },
  { light: '#3a98c6', dark: '#6fe2fc', pattern: 'crosses' },
  { light: '#583a10', dark: '#87663f', pattern: 'counter-diagonal' },
  { light: '#272d3d', dark: '#6d7a8b', pattern: 'checks' },
]

/** The colour as CSS, following the page's `color-scheme`. An event has at most eight groups; a higher index wraps around. */
export function colourOf(place: number): string {
  const paint = palette[place % palette.length]
  return paint ? `light-dark(${paint.light}, ${paint.dark})` : 'currentColor'
}
