import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type DocumentNode, getOperationAST, Kind, parse, visit } from 'graphql'
import { costLimit } from '../kernel/config.ts'
import { buildContract } from '../server/schema.ts'
import { largeFrom } from './admission.ts'
import { costOf, type Variables } from './cost.ts'
import { meterResolvers } from './meter.ts'

const schema = buildContract()
meterResolvers(schema)

const texts: string[] = Object.values(
  JSON.parse(readFileSync(new URL('../../../web/src/__generated__/persisted-documents.json', import.meta.url), 'utf8')),
)

const items = (count: number): string[] => Array.from({ length: count }, (_, place) => String(place))

/** The most that the site requests at once from a list whose length is a variable. */
const page: Variables = { first: 100, skip: 0 }
/** Exceptions: operations that request more, or fewer but costlier, items. The board shows twelve columns of answers at most. */
const particular: Record<string, Variables> = {
  Board: { columns: items(12) },
  BoardRows: { columns: items(12) },
  BulkRefusals: { first: 200 },
  WaitlistOfEvent: { first: 20 },
  LanePage: { first: 20 },
}

/** With `__typename`s, as the site sends it. */
const asSent = (text: string): DocumentNode =>
  visit(parse(text), {
    SelectionSet: (set, _, parent) => {
      const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
      const isNamed = set.selections.some((each) => each.kind === Kind.FIELD && each.name.value === '__typename')
      if (isRoot || isNamed) return undefined
      const name = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
      return { ...set, selections: [...set.selections, name] }
    },
  })

const costOfText = (text: string) => {
  const document = asSent(text)
  const name = getOperationAST(document)?.name?.value ?? ''
  return { name, points: costOf(schema, document)?.of({ ...page, ...particular[name] }) ?? Number.NaN }
}

test('no operation of the site costs more than a request may', () => {
  const costs = texts.map(costOfText)
  expect(costs.length).toBeGreaterThan(200)
  expect(costs.filter(({ points }) => !(points <= costLimit))).toEqual([])
})

test('an application is read as a small query: organisers open one after the other', () => {
  const text = texts.find((each) => each.includes('query Application(')) ?? ''
  expect(costOfText(text).points).toBeLessThan(largeFrom)
})

test('fixes of a seat plan cost what computing them takes: about 20 ms each', () => {
  const asked = (times: number) =>
    Array.from({ length: times }, (_, number) => `a${number}: planRepair { unfilledBefore }`).join(' ')
  const points = (times: number) => costOf(schema, parse(`{ event(slug: "e") { ${asked(times)} } }`))?.of({}) ?? 0
  expect(points(1)).toBeLessThan(costLimit)
  expect(points(11)).toBeGreaterThan(2 * costLimit)
})

test('rows of the board cost more with each column of answers', () => {
  const text = texts.find((each) => each.includes('query BoardRows(')) ?? ''
  const cost = costOf(schema, parse(text))
  const pointsWith = (columns: number) => cost?.of({ first: 100, columns: items(columns) }) ?? Number.NaN
  expect(pointsWith(24)).toBeGreaterThan(2 * pointsWith(0))
  expect(pointsWith(6)).toBeGreaterThan(pointsWith(5))
})
