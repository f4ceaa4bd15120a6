import { describe, expect, it, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { openMeasure } from './limits.ts'

const many = (count: number, each: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(between)
/** A chain of fragments, each containing `each` and the next fragment. */
const chain = (count: number, each: string): string =>
  many(count, (index) => `fragment F${index} on Viewer { ${each} ${index + 1 < count ? `...F${index + 1}` : ''} }`)

describe('refused before anything else is done with it:', () => {
  it.each([
    ['the same field 1,200 times', `{ viewer { ${many(1200, () => 'email')} } }`, 'times the same field'],
    [
      'the same field under 1,200 names',
      `{ viewer { ${many(1200, (index) => `v${index}: email`)} } }`,
      'times the same field',
    ],
    ['many fields at the top', `{ ${many(21, (index) => `v${index}: viewer { email }`)} }`, 'fields at its top'],
    [
      'many fields at the top, through fragments',
      `{ ${many(7, (index) => `...F${index}`)} } ${many(7, (index) => `fragment F${index} on Query { a: viewer { email } b: events { totalCount } c: series { title } }`)}`,
      'fields at its top',
    ],
    [
      'one field below others of the same name',
      `{ ${many(7, () => `viewer { ${many(7, () => 'email')} }`)} }`,
      'times the same field',
    ],
    ['another in each place', `{ viewer { ${many(901, (index) => `field${index}`)} } }`, 'fields'],
    [
      'fragments that double',
      `{ viewer { ...F0 } } ${many(30, (index) => `fragment F${index} on Viewer { ...F${index + 1} ...F${index + 1} }`)} fragment F30 on Viewer { email }`,
      'times the same field',
    ],
    [
      'fragments that double, with nothing in them',
      `{ viewer { ...F0 } } ${many(30, (index) => `fragment F${index} on Viewer { ...F${index + 1} ...F${index + 1} }`)} fragment F30 on Viewer { ...F0 }`,
      'spreads',
    ],
    ['a chain of fragments', `{ viewer { ...F0 } } ${chain(61, '__typename')}`, 'fragments'],
    [
      'many fragments that nobody uses',
      `{ viewer { email } } fragment F on Viewer { ${many(41, () => 'email')} }`,
      'times the same field',
    ],
    [
      'types that are told apart again and again',
      `{ viewer { ${many(401, (index) => `... { field${index} }`)} } }`,
      'spreads',
    ],
    [
      'the name of the type again and again',
      `{ viewer { ${many(81, () => '__typename')} } }`,
      'times the name of the type',
    ],
    ['many operations', many(11, (index) => `query Q${index} { viewer { email } }`), 'operations'],
    ['a field too deep', `{ ${many(15, () => 'event {')} title ${'}'.repeat(15)} }`, 'fields in depth'],
    [
      'introspection many times',
      `{ ${many(20, (index) => `v${index}: __schema { types { ${many(15, (at) => `f${at}: name`)} } }`)} }`,
      'times the same field of introspection',
    ],
    [
      'introspection that is wide',
      `{ __schema { types { ${many(301, (index) => `field${index}`)} } } }`,
      'fields of introspection',
    ],
    ['many variables', `query (${many(51, (index) => `$v${index}: String`)}) { viewer { email } }`, 'variables'],
    ['a text that is long, by its comments', `{ viewer { email } }${'#\n'.repeat(25_000)}`, 'characters'],
  ])('%s', (_, text, measure) => {
    expect(openMeasure()(text, {})).toBe(measure)
  })

  it('variables with many values, however deep they are', () => {
    const measure = openMeasure()
    const text = '{ viewer { email } }'
    const list = Array.from({ length: 300 }, () => ({ values: Array.from({ length: 200 }, () => 'x') }))
    expect(measure(text, { input: { list } })).toBe('values of variables')
    expect(measure(text, { input: { list: list.slice(0, 90) } })).toBeNull()
    const object = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`key${index}`, 1]))
    expect(measure(text, { input: [object] })).toBe('names in one object')
  })
})

test('an operation exactly at the limit passes, however often it is sent', () => {
  const measure = openMeasure()
  for (const text of [
    `{ ${many(20, (index) => `v${index}: viewer { email name }`)} }`,
    `{ viewer { ${many(900 - 41, (index) => `field${index}`)} ${many(40, (index) => `v${index}: email`)} } }`,
    `{ viewer { ...F0 } } ${chain(39, '__typename')}`,
    getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
  ])
    for (const _ of [1, 2]) expect(measure(text, {})).toBeNull()
})

test('leaves documents that are invalid or spread themselves to validation', () => {
  const measure = openMeasure()
  for (const text of [
    '{',
    '',
    'query { ...A } fragment A on Query { ...A }',
    `{ ${'viewer '.repeat(5_001)} }`,
    null,
    7,
  ])
    expect(measure(text, null)).toBeNull()
})
