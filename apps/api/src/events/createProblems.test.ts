import { describe, expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { type CreateEventVariables, consultation } from './examples.ts'
import { openCreating } from './testing/creating.ts'

const world = await openWorld()
const { fieldProblemsOf } = openCreating(world)

const en = (text: string) => [{ language: 'en' as const, text }]

describe('fields at fault', () => {
  test.each([
    ['', 'REQUIRED'],
    ['ab', 'TOO_SHORT'],
    ['a'.repeat(81), 'TOO_LONG'],
    ['Open Data', 'MALFORMED'],
    ['-data', 'MALFORMED'],
    ['open--data', 'MALFORMED'],
    ['datos-públicos', 'MALFORMED'],
    ['data\n', 'MALFORMED'],
    ['x'.repeat(1_000_000), 'TOO_LONG'],
  ])('slug %#', async (slug, code) => {
    expect(await fieldProblemsOf({ slug })).toEqual({ slug: code })
  })

  test('every field is listed, each once', async () => {
    expect(
      await fieldProblemsOf({
        slug: 'A',
        titles: [],
        summaries: en('   '),
        descriptions: en('x'.repeat(20_001)),
        seriesNames: en('x'.repeat(301)),
        languages: ['en', 'english', 'en'],
        zone: 'America/Atlantis',
        offerHours: 721,
        groups: [],
        plan: { total: 0, policy: 'FIFO', groups: [] },
      }),
    ).toEqual({
      slug: 'TOO_SHORT',
      titles: 'REQUIRED',
      'summaries.0.text': 'REQUIRED',
      'descriptions.0.text': 'TOO_LONG',
      'seriesNames.0.text': 'TOO_LONG',
      'languages.1': 'UNKNOWN',
      'languages.2': 'REPEATED',
      zone: 'UNKNOWN',
      offerHours: 'OUT_OF_RANGE',
      'plan.total': 'OUT_OF_RANGE',
    })
  })

  test.each([
    ['a text of 1 MB', 'x'.repeat(1_000_000), 'TOO_LONG'],
    ['a control character', 'Open\u0007 data', 'UNPRINTABLE'],
    ['a null character', 'Open\u0000 data', 'UNPRINTABLE'],
    ['a line end in a line', 'Open\ndata', 'UNPRINTABLE'],
    ['a right-to-left override', 'Open \u202Eatad', 'UNPRINTABLE'],
    ['a direction isolate', 'Open \u2066data', 'UNPRINTABLE'],
  ])('a title with %s', async (_, text, code) => {
    expect(await fieldProblemsOf({ titles: en(text) })).toEqual({ 'titles.0.text': code })
  })

  test('the same checks hold for every text below the event', async () => {
    const bad = en('Open \u202Eatad')
    const fieldProblems = await fieldProblemsOf({
      summaries: bad,
      descriptions: bad,
      groups: [{ key: 'civil-society', names: bad, descriptions: bad }],
      plan: {
        total: 5,
        policy: 'FIFO',
        groups: [{ groupKey: 'civil-society', minimum: 0, target: 5, maximum: 5 }],
      },
      sessions: [{ titles: bad, startsAt: consultation().startsAt, endsAt: consultation().endsAt }],
      questions: [
        {
          key: 'diet',
          kind: 'ONE_CHOICE',
          required: false,
          labels: bad,
          helps: bad,
          options: [
            { key: 'all', labels: bad },
            { key: 'none', labels: en('None') },
          ],
        },
      ],
      consents: [{ key: 'processing', texts: bad, required: true }],
    })
    expect(fieldProblems).toEqual({
      'summaries.0.text': 'UNPRINTABLE',
      'descriptions.0.text': 'UNPRINTABLE',
      'groups.0.names.0.text': 'UNPRINTABLE',
      'groups.0.descriptions.0.text': 'UNPRINTABLE',
      'sessions.0.titles.0.text': 'UNPRINTABLE',
      'questions.0.labels.0.text': 'UNPRINTABLE',
      'questions.0.helps.0.text': 'UNPRINTABLE',
      'questions.0.options.0.labels.0.text': 'UNPRINTABLE',
      'consents.0.texts.0.text': 'UNPRINTABLE',
    })
  })

  test('a text is given once a language', async () => {
    expect(await fieldProblemsOf({ titles: [...en('One'), ...en('Two')] })).toEqual({ 'titles.1.language': 'REPEATED' })
  })

  test.each([
    ['', 'REQUIRED'],
    ['+03:00', 'MALFORMED'],
    ['America/Bogotá', 'MALFORMED'],
    ['Bogota', 'UNKNOWN'],
  ])('zone «%s»', async (zone, code) => {
    expect(await fieldProblemsOf({ zone })).toEqual({ zone: code })
  })

  const { startsAt, endsAt, registrationOpensAt, registrationClosesAt } = consultation()

  test.each([
    ['the end before the start', { startsAt: endsAt, endsAt: startsAt, sessions: [] }, { endsAt: 'OUT_OF_ORDER' }],
    [
      'registration that closes before it opens',
      { registrationOpensAt: registrationClosesAt, registrationClosesAt: registrationOpensAt },
      { registrationClosesAt: 'OUT_OF_ORDER' },
    ],
    [
      'registration that closes after the event',
      { registrationClosesAt: '2199-01-01T00:00:00Z', decisionPromisedAt: null },
      { registrationClosesAt: 'OUT_OF_ORDER' },
    ],
    [
      'a decision promised before registration closes',
      { decisionPromisedAt: registrationOpensAt },
      { decisionPromisedAt: 'OUT_OF_ORDER' },
    ],
    ['a decision promised after the start', { decisionPromisedAt: endsAt }, { decisionPromisedAt: 'OUT_OF_ORDER' }],
    ['a promise where seats are given at once', { admission: 'FIRST_COME' }, { decisionPromisedAt: 'NOT_ASKED' }],
    ['a year that nobody means', { endsAt: '9999-01-01T00:00:00Z' }, { endsAt: 'OUT_OF_RANGE' }],
    [
      'a session outside the event, and one that ends before it starts',
      {
        sessions: [
          { titles: en('Early'), startsAt: registrationOpensAt, endsAt },
          { titles: en('Backwards'), startsAt: consultation().startsAt, endsAt: consultation().startsAt },
          { titles: [], startsAt, endsAt: '2150-01-01T00:00:00Z' },
        ],
      },
      {
        'sessions.0.startsAt': 'OUT_OF_RANGE',
        'sessions.1.endsAt': 'OUT_OF_ORDER',
        'sessions.2.endsAt': 'OUT_OF_RANGE',
        'sessions.2.titles': 'REQUIRED',
      },
    ],
  ] as const)('%s', async (_, changes, fieldProblems) => {
    expect(await fieldProblemsOf(changes as unknown as Partial<CreateEventVariables>)).toEqual(fieldProblems)
  })

  test('groups and plan name the same groups, each once', async () => {
    const names = en('A group')
    const seats = { minimum: 0, target: 1, maximum: 2 }
    expect(
      await fieldProblemsOf({
        groups: [
          { key: 'academia', names },
          { key: 'academia', names },
          { key: 'x', names },
          { key: 'Media', names },
          { key: 'press', names },
        ],
        plan: {
          total: 100_001,
          organisationCap: 0,
          policy: 'FIFO',
          groups: [
            { groupKey: 'academia', ...seats, minimum: -1 },
            { groupKey: 'academia', ...seats, target: 100_001 },
            { groupKey: 'nobody', ...seats, maximum: -5, priority: -1 },
          ],
        },
      }),
    ).toEqual({
      'groups.1.key': 'REPEATED',
      'groups.2.key': 'TOO_SHORT',
      'groups.3.key': 'MALFORMED',
      'plan.total': 'OUT_OF_RANGE',
      'plan.organisationCap': 'OUT_OF_RANGE',
      'plan.groups': 'REQUIRED',
      'plan.groups.0.minimum': 'OUT_OF_RANGE',
      'plan.groups.1.groupKey': 'REPEATED',
      'plan.groups.1.target': 'OUT_OF_RANGE',
      'plan.groups.2.groupKey': 'UNKNOWN',
      'plan.groups.2.maximum': 'OUT_OF_RANGE',
      'plan.groups.2.priority': 'OUT_OF_RANGE',
    })
  })

  test('more than eight groups', async () => {
    const groups = Array.from({ length: 9 }, (_, number) => ({ key: `group-${number}`, names: en(`Group ${number}`) }))
    const plan = {
      ...consultation().plan,
      groups: groups.map(({ key }) => ({ groupKey: key, minimum: 0, target: 1, maximum: 2 })),
    }
    expect(await fieldProblemsOf({ groups, plan })).toEqual({ groups: 'TOO_MANY', 'plan.groups': 'TOO_MANY' })
  })

  test('questions: keys, options and conditions', async () => {
    const question = { labels: en('A question'), required: false }
    const option = (key: string) => ({ key, labels: en(key) })
    expect(
      await fieldProblemsOf({
        questions: [
          { ...question, key: 'later', kind: 'SHORT_TEXT', shownIf: { questionKey: 'choice', values: ['a'] } },
          { ...question, key: 'choice', kind: 'ONE_CHOICE', options: [option('a'), option('b'), option('a')] },
          { ...question, key: 'choice', kind: 'SEVERAL_CHOICES', options: [option('a')] },
          { ...question, key: 'text', kind: 'LONG_TEXT', options: [option('a')] },
          { ...question, key: 'itself', kind: 'YES_NO', shownIf: { questionKey: 'itself', values: ['yes'] } },
          { ...question, key: 'unmeant', kind: 'DATE', shownIf: { questionKey: 'choice', values: ['a', 'c', 'a'] } },
          { ...question, key: 'never', kind: 'NUMBER', shownIf: { questionKey: 'choice', values: [] } },
          { ...question, key: 'No Key', kind: 'NUMBER', shownIf: { questionKey: 'itself', values: ['maybe'] } },
          { ...question, key: 'no-options', kind: 'ONE_CHOICE' },
          { ...question, key: 'years', kind: 'NUMBER', minimum: 0, maximum: 80 },
          { ...question, key: 'turned-round', kind: 'NUMBER', minimum: 2, maximum: 1 },
          { ...question, key: 'no-number', kind: 'DATE', minimum: 0, maximum: 1 },
        ],
      }),
    ).toEqual({
      'questions.0.shownIf.questionKey': 'UNKNOWN',
      'questions.1.options.2.key': 'REPEATED',
      'questions.2.key': 'REPEATED',
      'questions.2.options': 'TOO_SHORT',
      'questions.3.options': 'TOO_MANY',
      'questions.4.shownIf.questionKey': 'UNKNOWN',
      'questions.5.shownIf.values.1': 'UNKNOWN',
      'questions.5.shownIf.values.2': 'REPEATED',
      'questions.6.shownIf.values': 'REQUIRED',
      'questions.7.key': 'MALFORMED',
      'questions.7.shownIf.values.0': 'UNKNOWN',
      'questions.8.options': 'REQUIRED',
      'questions.10.maximum': 'OUT_OF_RANGE',
      'questions.11.maximum': 'NOT_ASKED',
      'questions.11.minimum': 'NOT_ASKED',
    })
  })

  test('consents: keys once, each with a text', async () => {
    const consents = [
      { key: 'processing', texts: en('I agree.'), required: true },
      { key: 'processing', texts: [], required: true },
    ]
    expect(await fieldProblemsOf({ consents })).toEqual({
      'consents.1.key': 'REPEATED',
      'consents.1.texts': 'REQUIRED',
    })
  })
})
