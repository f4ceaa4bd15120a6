import { describe, expect, it, test } from '@jest/globals'
import { isObjectType, parse } from 'graphql'
import { buildContract } from '../server/schema.ts'
import { largeFrom } from './admission.ts'
import { costOf, refusalOf } from './cost.ts'
import { meterResolvers } from './meter.ts'
import { isList, listSizeOf } from './weights.ts'

const schema = buildContract()
const costIn = (query: string, variables = {}) => costOf(schema, parse(query))?.of(variables) ?? Number.NaN
const codeOf = (query: string) =>
  refusalOf({ schema, document: parse(query), variables: {} }, false)?.extensions.code ?? null

test('every list of the contract has a known maximum', () => {
  const unknown = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : []))
    .filter(({ field }) => isList(field.type) || field.args.some(({ name }) => name === 'first'))
    .filter(({ field }) => listSizeOf(field) === null)
  expect(unknown.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([])
})

describe('an operation costs more', () => {
  const list = (first: string, below = 'slug') => `{ events(first: ${first}) { edges { node { ${below} } } } }`
  it.each([
    ['the more items it asks for', list('10'), list('100')],
    ['under each further name', list('10', 'a: sessions { id }'), list('10', 'a: sessions { id } b: sessions { id }')],
    ['the longer its names are', list('10'), list('10', `${'a'.repeat(500)}: slug`)],
    [
      'through fragments',
      list('10', 'groups { key }'),
      `${list('100', '...F')} fragment F on Event { groups { key } }`,
    ],
  ])('%s', (_, less, more) => {
    expect(costIn(more)).toBeGreaterThan(costIn(less) * 1.2)
  })

  it('an operation costs more with a larger variable', () => {
    const query = 'query ($first: Int) { events(first: $first) { edges { node { slug } } } }'
    expect(costIn(query, { first: 100 })).toBeGreaterThan(3 * costIn(query, { first: 10 }))
    expect(costIn(query, { first: 50 })).toBe(costIn(query))
  })

  it('fields repeated under one name, and fragments on types that an item is not, cost nothing extra', () => {
    const item = (fields: string) => `{ series(slug: "a") { items { ${fields} } } }`
    expect(costIn(item('... on Event { slug } ... on Event { slug }'))).toBe(costIn(item('... on Event { slug }')))
    const ofEvent = '... on Event { slug sessions { id title } }'
    expect(costIn(item(`${ofEvent} ... on Publication { title }`))).toBe(costIn(item(ofEvent)))
  })
})

describe('a type may stand below itself', () => {
  const series = (inner: string) => `inSeries { items { ... on Event { ${inner} } } }`
  it('a type may occur below itself once along a path', () => {
    expect(codeOf(`{ event(slug: "a") { ${series('slug')} } }`)).toBeNull()
    expect(codeOf(`{ event(slug: "a") { ${series(series('slug'))} } }`)).toBe('TYPE_NESTED_TOO_OFTEN')
  })

  it('a type may occur below itself as often as introspection needs it', () => {
    const ofType = (depth: number): string => (depth === 0 ? 'name' : `name ofType { ${ofType(depth - 1)} }`)
    expect(codeOf(`{ __schema { types { fields { type { ${ofType(7)} } } } } }`)).toBeNull()
  })
})

test('a preview of a report is large work, and several in one operation are refused', () => {
  const preview = 'draft { preview { hash } }'
  const previews = (more = '') => `{ event(slug: "a") { report { ${preview} ${more} } } }`
  expect(costIn(previews())).toBeGreaterThan(largeFrom)
  expect(codeOf(previews())).toBeNull()
  const three = ['b', 'c', 'd'].map((name) => `${name}: ${preview}`).join(' ')
  expect(codeOf(previews(three))).toBe('OPERATION_TOO_EXPENSIVE')
})

test('a refusal states the cost, the limit and how to ask for less', () => {
  const query = `{ events(first: 200) { edges { node { sessions { titles { text } speakers { name sessions { title } } } } } } }`
  expect(refusalOf({ schema, document: parse(query), variables: {} }, true)).toMatchObject({
    message: expect.stringMatching(/costs up to \d+ points; 10000 are allowed\. Ask for fewer items/),
    extensions: { code: 'OPERATION_TOO_EXPENSIVE', cost: expect.any(Number), limit: 10_000 },
  })
})

test('counting while it is executed leaves what it costs beforehand as it is', () => {
  const metered = buildContract()
  meterResolvers(metered)
  const query = '{ events { edges { node { sessions { titles { text } } groups { key } } } } }'
  expect(costOf(metered, parse(query))?.of({})).toBe(costIn(query))
})
