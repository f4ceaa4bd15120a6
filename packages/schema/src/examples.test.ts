import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

const root = path.resolve(import.meta.dirname, '../../..')
const contract = buildSchema(readFileSync(path.join(root, 'packages/schema/schema.graphql'), 'utf8'))

/** Requests shown in `docs/api.md`: JSON between single quotes, in which `'\''` stands for one quote. */
const requests = Array.from(
  readFileSync(path.join(root, 'docs/api.md'), 'utf8').matchAll(/\bgql '((?:[^']|'\\'')+)'/g),
  ([, body = '']) => JSON.parse(body.replaceAll("'\\''", "'")) as { query: string },
)

test('the documentation of the API has examples', () => {
  expect(requests.length).toBeGreaterThan(10)
})

test.each(requests.map(({ query }) => query))('an example of the documentation fits the contract: %s', (query) => {
  expect(validate(contract, parse(query)).map(({ message }) => message)).toEqual([])
})
