import { describe, expect, it } from '@jest/globals'
import {
  type AskedQuestion,
  checkAnswers,
  checkConsents,
  checkPerson,
  filteredBy,
  isBound,
  isSortable,
  keptAnswers,
  type QuestionKind,
  shownQuestions,
} from './answers.ts'

const question = (key: string, kind: QuestionKind, facts: Partial<AskedQuestion> = {}): AskedQuestion => ({
  key,
  kind,
  required: false,
  options: [],
  shownIf: null,
  ...facts,
})

const answer = (questionKey: string, ...values: string[]) => ({ questionKey, values })

const options = ['remote', 'room'].map((key) => ({ key }))

describe('questions that hang on others', () => {
  const chain = [
    question('first-time', 'YES_NO', { required: true }),
    question('how-heard', 'ONE_CHOICE', {
      required: true,
      options: [{ key: 'friend' }, { key: 'other' }],
      shownIf: { questionKey: 'first-time', values: ['yes'] },
    }),
    question('which-other', 'SHORT_TEXT', { required: true, shownIf: { questionKey: 'how-heard', values: ['other'] } }),
  ]

  it('are shown as far as the chain of answers goes', () => {
    const shown = (...answers: ReturnType<typeof answer>[]) => shownQuestions(chain, answers).map(({ key }) => key)
    expect(shown()).toEqual(['first-time'])
    expect(shown(answer('first-time', 'no'))).toEqual(['first-time'])
    expect(shown(answer('first-time', 'yes'))).toEqual(['first-time', 'how-heard'])
    expect(shown(answer('first-time', 'yes'), answer('how-heard', 'other'))).toHaveLength(3)
    expect(shown(answer('first-time', 'no'), answer('how-heard', 'other'))).toEqual(['first-time'])
  })

  it('are required only where they are shown', () => {
    expect(checkAnswers(chain, [answer('first-time', 'no')])).toEqual([])
    expect(checkAnswers(chain, [answer('first-time', 'yes')])).toMatchObject([
      { path: 'answers.how-heard', code: 'REQUIRED' },
    ])
  })

  it('may not be answered where they are not shown', () => {
    expect(checkAnswers(chain, [answer('first-time', 'no'), answer('which-other', 'A poster')])).toEqual([
      { path: 'answers.which-other', code: 'NOT_ASKED' },
    ])
    expect(checkAnswers(chain, [answer('first-time', 'no'), answer('which-other', ' ')])).toEqual([])
  })

  it('are never shown when they hang on one another in a circle, or on nothing', () => {
    const circle = [
      question('a', 'YES_NO', { shownIf: { questionKey: 'b', values: ['yes'] } }),
      question('b', 'YES_NO', { shownIf: { questionKey: 'a', values: ['yes'] } }),
      question('c', 'YES_NO', { shownIf: { questionKey: 'gone', values: ['yes'] } }),
    ]
    expect(shownQuestions(circle, [answer('a', 'yes'), answer('b', 'yes'), answer('gone', 'yes')])).toEqual([])
  })
})

describe('answers', () => {
  const codesFor = (kind: QuestionKind, ...values: string[]) =>
    checkAnswers([question('q', kind, { required: true, options })], [answer('q', ...values)]).map(({ code }) => code)

  it.each<[QuestionKind, string[], string[]]>([
    ['SHORT_TEXT', ['Vegetarian'], []],
    ['SHORT_TEXT', ['x'.repeat(301)], ['TOO_LONG']],
    ['SHORT_TEXT', ['two\nlines'], ['UNPRINTABLE']],
    ['SHORT_TEXT', ['one', 'two'], ['TOO_MANY']],
    ['SHORT_TEXT', [''], ['REQUIRED']],
    ['LONG_TEXT', ['two\nlines'], []],
    ['LONG_TEXT', ['x'.repeat(4001)], ['TOO_LONG']],
    ['ONE_CHOICE', ['room'], []],
    ['ONE_CHOICE', ['moon'], ['UNKNOWN']],
    ['ONE_CHOICE', ['room', 'remote'], ['TOO_MANY']],
    ['SEVERAL_CHOICES', ['room', 'remote'], []],
    ['SEVERAL_CHOICES', ['room', 'room'], ['REPEATED']],
    ['SEVERAL_CHOICES', [], ['REQUIRED']],
    ['NUMBER', ['12'], []],
    ['NUMBER', ['-1.5'], []],
    ['NUMBER', ['-0'], ['MALFORMED']],
    ['NUMBER', ['-0.00'], ['MALFORMED']],
    ['NUMBER', ['-0.5'], []],
    ['NUMBER', ['1e9'], ['MALFORMED']],
    ['NUMBER', ['twelve'], ['MALFORMED']],
    ['DATE', ['2024-02-29'], []],
    ['DATE', ['2022-02-29'], ['MALFORMED']],
    ['DATE', ['2022-13-01'], ['MALFORMED']],
    ['DATE', ['29/02/2024'], ['MALFORMED']],
    ['YES_NO', ['no'], []],
    ['YES_NO', ['true'], ['MALFORMED']],
  ])('%s %j → %j', (kind, values, expected) => {
    expect(codesFor(kind, ...values)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['NGUYỄN THỊ ÁNH TUYẾT', []],
    ['فاطمة الزهراء بن علي', []],
    ['O’Neill-D’Ávila, Jr. 3rd', []],
    ['x'.repeat(100), []],
    ['x'.repeat(101), ['TOO_LONG']],
    ['<b>李小龍</b>', ['MALFORMED']],
    ['Ana 😀', ['MALFORMED']],
    ['Ana 🇵🇪', ['MALFORMED']],
    ['Ana\u0007', ['UNPRINTABLE']],
    ['Ana\u202E', ['UNPRINTABLE']],
  ])('the name in a passport %j → %j', (name, expected) => {
    const problems = checkAnswers([question('passport-name', 'SHORT_TEXT')], [answer('passport-name', name)])
    expect(problems.map(({ code }) => code)).toEqual(expected)
  })

  it.each([
    ['-3', 0, 80, [{ code: 'OUT_OF_RANGE', minimum: 0, maximum: 80 }]],
    ['999', 0, 80, [{ code: 'OUT_OF_RANGE', minimum: 0, maximum: 80 }]],
    ['0', 0, 80, []],
    ['80', 0, 80, []],
    ['14.5', 0, 80, []],
    ['-0.5', 0, null, [{ code: 'OUT_OF_RANGE', minimum: 0 }]],
    ['81', null, 80, [{ code: 'OUT_OF_RANGE', maximum: 80 }]],
    ['999999', 0, null, []],
  ])('a number %s between %j and %j', (value, minimum, maximum, expected) => {
    expect(checkAnswers([question('q', 'NUMBER', { minimum, maximum })], [answer('q', value)])).toEqual(
      expected.map((problem) => ({ path: 'answers.q', ...problem })),
    )
  })

  it('to questions that nobody asked, or twice to one, are at fault', () => {
    expect(
      checkAnswers(
        [question('q', 'SEVERAL_CHOICES', { options })],
        [answer('q', 'room'), answer('q', 'remote'), answer('r', 'x')],
      ),
    ).toEqual([
      { path: 'answers.q', code: 'REPEATED' },
      { path: 'answers.r', code: 'UNKNOWN' },
    ])
  })

  it('are kept tidy, blank ones not at all', () => {
    expect(keptAnswers([answer('a', ' x '), answer('b', ' '), answer('c')])).toEqual({ a: ['x'] })
  })
})

describe('consents', () => {
  const asked = [
    { key: 'privacy', required: true, version: 2 },
    { key: 'news', required: false, version: 1 },
  ]
  const consent = (key: string, version: number, given: boolean) => ({ key, version, given })

  it('are needed where they are required, to the present text', () => {
    const needed = [{ path: 'consents.privacy', code: 'CONSENT_NEEDED' }]
    expect(checkConsents(asked, [])).toEqual(needed)
    expect(checkConsents(asked, [consent('privacy', 2, false)])).toEqual(needed)
    expect(checkConsents(asked, [consent('privacy', 1, true)])).toEqual(needed)
    expect(checkConsents(asked, [consent('privacy', 2, true), consent('news', 1, false)])).toEqual([])
  })

  it('are to one version also where they are free, to something known, and given once', () => {
    const privacy = consent('privacy', 2, true)
    expect(checkConsents(asked, [privacy, consent('news', 7, true)])).toEqual([
      { path: 'consents.news', code: 'CONSENT_NEEDED' },
    ])
    expect(checkConsents(asked, [privacy, privacy, consent('spam', 1, true)])).toEqual([
      { path: 'consents.privacy', code: 'REPEATED' },
      { path: 'consents.spam', code: 'UNKNOWN' },
    ])
  })
})

it('looks at all of what a person says of themselves', () => {
  expect(
    checkPerson({
      name: '',
      email: 'nobody',
      organisation: 'x'.repeat(201),
      groupKey: '',
      country: 'XX',
      languages: ['es', 'es'],
    }).map(({ path, code }) => `${path} ${code}`),
  ).toEqual([
    'name REQUIRED',
    'email MALFORMED',
    'organisation TOO_LONG',
    'groupKey REQUIRED',
    'country UNKNOWN',
    'languages REPEATED',
  ])
  expect(checkPerson({ country: 'CO', languages: ['es', 'gn'] })).toEqual([])
})

it('lets lists be filtered by choices, words or ranges, and sorted by one short answer', () => {
  const kinds = [
    'SHORT_TEXT',
    'LONG_TEXT',
    'ONE_CHOICE',
    'SEVERAL_CHOICES',
    'NUMBER',
    'DATE',
    'YES_NO',
    'FILE',
  ] as const
  expect(kinds.map(filteredBy)).toEqual(['WORDS', 'WORDS', 'CHOICES', 'CHOICES', 'RANGE', 'RANGE', 'CHOICES', null])
  expect(kinds.filter((kind) => !isSortable(kind))).toEqual(['LONG_TEXT', 'SEVERAL_CHOICES', 'FILE'])
})

it('compares with numbers, and with days that there are', () => {
  expect([isBound('NUMBER', '-12.5'), isBound('DATE', '2026-02-28')]).toEqual([true, true])
  expect([isBound('NUMBER', 'ten'), isBound('DATE', '2026-02-30'), isBound('SHORT_TEXT', '1')]).toEqual([
    false,
    false,
    false,
  ])
})
