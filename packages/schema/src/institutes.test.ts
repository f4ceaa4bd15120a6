import { describe, expect, it } from '@jest/globals'
import { checkAccent, checkWebsite, contrastWithWhite } from './institutes.ts'

const faults = (problems: { code: string; expected?: string }[]) =>
  problems.map(({ code, expected }) => `${code} ${expected ?? ''}`.trim())

describe('an accent colour', () => {
  // https://www.w3.org/TR/WCAG22/#contrast-minimum: #767676 is the lightest grey that passes, #777777 the first that does not.
  it.each([
    ['#000000', []],
    ['#0E5A5A', []],
    ['#767676', []],
    ['#777777', ['OUT_OF_RANGE CONTRAST']],
    ['#ffff00', ['OUT_OF_RANGE CONTRAST']],
    ['#ffffff', ['OUT_OF_RANGE CONTRAST']],
    ['', ['REQUIRED']],
    ['0e5a5a', ['MALFORMED COLOUR']],
    ['#0e5a5', ['MALFORMED COLOUR']],
    ['#0e5a5g', ['MALFORMED COLOUR']],
    ['red;}body{display:none', ['MALFORMED COLOUR']],
  ])('%s', (colour, expected) => {
    expect(faults(checkAccent('accent', colour))).toEqual(expected)
  })

  it('is measured as WCAG does', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5)
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5)
    expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2)
  })
})

describe('a website', () => {
  it.each([
    [null, []],
    ['', []],
    ['  ', []],
    ['https://institute.example', []],
    ['HTTPS://institute.example/a?b=c#d', []],
    ['https://instituto-de-diálogo.example/página', []],
    ['http://institute.example', ['MALFORMED WEBSITE']],
    ['institute.example', ['MALFORMED WEBSITE']],
    ['//institute.example', ['MALFORMED WEBSITE']],
    ['javascript:alert(1)', ['MALFORMED WEBSITE']],
    ['data:text/html,x', ['MALFORMED WEBSITE']],
    ['https:institute.example', ['MALFORMED WEBSITE']],
    ['https://user:secret@institute.example', ['MALFORMED WEBSITE']],
    ['https://localhost', ['MALFORMED WEBSITE']],
    ['https://institute.example/a b', ['MALFORMED WEBSITE']],
    [`https://institute.example/${'x'.repeat(300)}`, ['TOO_LONG']],
    ['https://institute.example/\u202Egpj', ['UNPRINTABLE']],
  ])('%s', (website, expected) => {
    expect(faults(checkWebsite('website', website))).toEqual(expected)
  })
})
