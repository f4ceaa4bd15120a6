/** What the site asks is never too large for the server; of a fault nobody would hear before it is used. */
import { expect, test } from '@jest/globals'
import { excessOf, openMeasure } from '@plenaria/api/src/limits.ts'
import * as generated from '@plenaria/web/src/__generated__/graphql.ts'
import { type DocumentNode, Kind, print } from 'graphql'

const isOperation = (each: unknown): each is DocumentNode =>
  typeof each === 'object' &&
  each !== null &&
  'definitions' in each &&
  Array.isArray(each.definitions) &&
  each.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)

test('each operation of the site is within what the server allows', () => {
  const measure = openMeasure()
  const operations = Object.values(generated).filter(isOperation)
  expect(operations.length).toBeGreaterThan(100)
  for (const operation of operations)
    expect([excessOf(operation, {}), measure(print(operation), {})]).toEqual([null, null])
})
