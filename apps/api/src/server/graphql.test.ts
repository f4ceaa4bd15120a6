import { expect, test } from '@jest/globals'
import { buildSchema, isIntrospectionType, isObjectType } from 'graphql'
import { tooMany } from '../budget/admission.ts'
import { Budget } from '../budget/budget.ts'
import type { Context } from '../request/context.ts'
import { openGraphql } from './graphql.ts'

test('a field that must not be null, and is, is answered as a fault with the id of the request', async () => {
  const logged: unknown[] = []
  const log = { info: () => {}, warn: () => {}, error: (facts: Record<string, unknown>) => logged.push(facts) }
  const server = openGraphql(buildSchema('type Query { always: String! }'), log)
  const answer = await server.executeOperation(
    { query: '{ always }' },
    { contextValue: { requestId: 'request-1' } as Context },
  )
  await server.stop()
  expect(answer.body).toMatchObject({
    kind: 'single',
    singleResult: {
      data: null,
      errors: [
        {
          message: 'Internal error',
          path: ['always'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
        },
      ],
    },
  })
  expect(logged).toMatchObject([{ requestId: 'request-1', path: 'always' }])
})

test('a request refused because too many wait says in a header when to retry', async () => {
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const busy = { enter: () => Promise.reject(tooMany(10)) }
  const server = openGraphql(buildSchema('type Query { hello: String }'), log, busy)
  const { http } = await server.executeOperation(
    { query: '{ hello }' },
    {
      contextValue: { requestId: 'request-1', budget: new Budget({ client: 'a visitor', isTrusted: true }) } as Context,
    },
  )
  await server.stop()
  expect([http.status, http.headers.get('retry-after')]).toEqual([429, '10'])
})

test('variables at fault leave the contract as it was: what a field costs depends on whether it has a resolver', async () => {
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const schema = buildSchema('type Query { hello(to: Int): Answer } type Answer { text: String }')
  const server = openGraphql(schema, log)
  const { http } = await server.executeOperation(
    { query: 'query ($to: Int) { hello(to: $to) { text } }', variables: { to: 'someone' } },
    { contextValue: { requestId: 'request-1' } as Context },
  )
  await server.stop()
  expect(http.status).toBe(400)
  const resolvers = Object.values(schema.getTypeMap())
    .flatMap((type) => (isObjectType(type) && !isIntrospectionType(type) ? Object.values(type.getFields()) : []))
    .filter(({ resolve }) => resolve !== undefined)
  expect(resolvers.map(({ name }) => name)).toEqual([])
})
