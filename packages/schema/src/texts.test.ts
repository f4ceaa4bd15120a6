import { describe, expect, it } from '@jest/globals'
import { checkEmail, checkLine, checkName, checkOrganisation, checkText, foldEmail, foldOrganisation } from './texts.ts'

const codes = (problems: { code: string }[]) => problems.map(({ code }) => code)

describe('a name', () => {
  it.each([
    'St. John',
    'St.John Philby',
    'J.R.R. Tolkien',
    'Ana Lucía Quispe',
    'Ma.de Lourdes Ocampo',
    'Dr. N. Okafor, B.Sc., Ph.D.',
    'M.-T. d’Arc',
    'عبد الله',
    '李小龙',
    'Marcel\u00b7l\u00ed Gal\u00b7la',
    'نیلوفر می\u200cخواهد',
  ])('%j passes', (name) => {
    expect(checkName('name', name, 200)).toEqual([])
  })

  it.each([
    'Your seat is cancelled: https://evil.example',
    'ftp://evil',
    'WWW.evil',
    'ana@people.example',
    'Ana @ evil',
    'Your seat is at evil.com',
    'evil.EXAMPLE',
    'look at evil.zone/there',
    'b\u00fccher.org',
    't.me/win',
    'evil.co',
    'evil.zip',
    'evil.рф',
    '\uff45\uff56\uff49\uff4c.\uff43\uff4f\uff4d',
    'evil\u2024com',
    'evil\u3002com',
    'evil\uff61com',
    'evil\u00b7com',
    'evil\u0660com',
    'evil\u0701com',
    'evil\ua4f8com',
    'evil\ua60ecom',
    'ev\u200bil.c\u200bom',
    'https\u2236//evil.example',
    '192.0.2.1',
  ])('%j holds a link', (name) => {
    expect(checkName('name', name, 200)).toEqual([{ path: 'name', code: 'LINK' }])
  })

  it('the name of an organisation may be a domain, but not an email address', () => {
    for (const name of ['Change.org', 'Booking.com B.V.', 'Article 19', 'AT&T'])
      expect(checkOrganisation('organisation', name, 200)).toEqual([])
    for (const name of ['https://evil.example', 'www.evil.example', 'press@evil.example', 'evil.example/x'])
      expect(codes(checkOrganisation('organisation', name, 200))).toEqual(['LINK'])
    expect(checkOrganisation('organisation', null, 200, { required: false })).toEqual([])
  })
})

describe('a line', () => {
  it.each([
    ['Ana Lucía Quispe', []],
    ['李小龙', []],
    ['عبد الله', []],
    ['', ['REQUIRED']],
    [' \t ', ['REQUIRED']],
    [null, ['REQUIRED']],
    ['x'.repeat(200), []],
    ['🌱'.repeat(200), []],
    ['x'.repeat(201), ['TOO_LONG']],
    ['x'.repeat(1_000_000), ['TOO_LONG']],
    ['two\nlines', ['UNPRINTABLE']],
    ['a\u0000b', ['UNPRINTABLE']],
    ['a\u009Fb', ['UNPRINTABLE']],
    ['\uD800', ['UNPRINTABLE']],
    ['evil\u202Eeman', ['UNPRINTABLE']],
    ['evil\u2066eman', ['UNPRINTABLE']],
    ['\u200B\u200B', ['UNPRINTABLE']],
    ['\u3164 \u2800', ['UNPRINTABLE']],
    ['ن\u200Cام', []],
  ])('%j → %j', (text, expected) => {
    expect(codes(checkLine('name', text, 200))).toEqual(expected)
  })

  it('may be left out where it is not required', () => {
    expect(checkLine('organisation', undefined, 200, { required: false })).toEqual([])
  })

  it('says how long it may be', () => {
    expect(checkLine('name', 'abcd', 3)).toEqual([{ path: 'name', code: 'TOO_LONG', maximum: 3 }])
  })
})

describe('a text', () => {
  it('has paragraphs and tabs', () => {
    expect(checkText('motivation', 'One.\r\n\r\n\tTwo.', 4000)).toEqual([])
  })

  it('has no other control characters and no overrides', () => {
    expect(codes(checkText('motivation', 'One.\u0007', 4000))).toEqual(['UNPRINTABLE'])
    expect(codes(checkText('motivation', 'One.\u202B', 4000))).toEqual(['UNPRINTABLE'])
  })
})

describe('an address', () => {
  it.each([
    'ana@example.org',
    'a.b+c@sub.example.org',
    "o'neil@example.example",
    'josé@ñandú.example',
    'x@xn--d1a.example',
  ])('%s is one', (address) => expect(checkEmail('email', address)).toEqual([]))

  it.each([
    'ana',
    'ana@',
    '@example.org',
    'ana@localhost',
    'ana@example.',
    'a b@example.org',
    'ana@@example.org',
    '.ana@example.org',
    'ana.@example.org',
    'a..b@example.org',
    'Ana <ana@example.org>',
    'ana@example.org,bo@example.org',
    'ana@-example.org',
    'ana@example.c',
    `${'x'.repeat(65)}@example.org`,
  ])('%s is none', (address) =>
    expect(checkEmail('email', address)).toEqual([{ path: 'email', code: 'MALFORMED', expected: 'ADDRESS' }]),
  )

  it('is no longer than email allows', () => {
    expect(codes(checkEmail('email', `ana@${'x.'.repeat(130)}org`))).toEqual(['TOO_LONG'])
  })

  it('is the same in any letter case', () => {
    expect(foldEmail(' Ana@Example.ORG ')).toBe('ana@example.org')
    expect(foldEmail('JOSE\u0301@example.org')).toBe(foldEmail('josé@example.org'))
  })
})

describe('an organisation', () => {
  it.each([
    ['Red de Derechos Digitales', 'red de derechos digitales'],
    ['RED  DE  DERECHOS-DIGITALES.', 'red de derechos digitales'],
    ['Fundación Ñandú', 'fundacion nandu'],
    ['The Commons', 'the commons'],
    ['…', ''],
  ])('%j is known as %j', (organisation, key) => {
    expect(foldOrganisation(organisation)).toBe(key)
  })

  it.each(['İstanbul ﬁnance', 'ΑΣ', 'ǅ', 'ß', 'A\u0345', '½'])('%s folds to the same once it is folded', (text) => {
    expect(foldOrganisation(foldOrganisation(text))).toBe(foldOrganisation(text))
    expect(foldEmail(foldEmail(text))).toBe(foldEmail(text))
  })
})
