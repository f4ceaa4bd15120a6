import { expect, test } from '@jest/globals'
import { excessOf } from '@plenaria/api/src/limits.ts'
import * as generated from '@plenaria/web/src/__generated__/graphql.ts'

type Document = Parameters<typeof excessOf>[0]

/** Fragments are generated too; alone they are sent to nobody. */
const isOperation = (each: unknown): each is Document =>
  typeof each === 'object' &&
  each !== null &&
  'definitions' in each &&
  Array.isArray(each.definitions) &&
  each.definitions.some(({ kind }) => kind === 'OperationDefinition')

test('each operation of the site is within what the server allows', () => {
  const operations = Object.values(generated).filter(isOperation)
  expect(operations.length).toBeGreaterThan(100)
  expect(operations.map((operation) => excessOf(operation, {})).filter((excess) => excess !== null)).toEqual([])
})
