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

const typename = { kind: 'Field', name: { kind: 'Name', value: '__typename' } }

/** As the client's cache has it sent: with the type of everything. */
const asSent = (document: Document): Document =>
  JSON.parse(JSON.stringify(document), function (this: { kind?: string }, key, value) {
    const isBelow = key === 'selectionSet' && this.kind !== 'OperationDefinition'
    return isBelow ? { ...value, selections: [...value.selections, typename] } : value
  })

test('each operation of the site is within what the server allows', () => {
  const operations = Object.values(generated).filter(isOperation)
  expect(operations.length).toBeGreaterThan(100)
  const refused = operations.flatMap((operation) => excessOf(asSent(operation), {}) ?? [])
  expect(refused).toEqual([])
})
