import { afterEach, expect, jest, test } from '@jest/globals'
import { buildSchema, type GraphQLError, parse } from 'graphql'
import { costLimit } from '../kernel/config.ts'
import type { Context } from '../request/context.ts'
import { unlimitedAdmission } from './admission.ts'
import { Budget } from './budget.ts'
import { openExecution } from './execution.ts'

const schema = buildSchema('type Query { slow: String } type Mutation { slow: String }')
const slowly = () => new Promise((resolve) => setTimeout(resolve, 40_000, 'done'))
for (const type of [schema.getQueryType(), schema.getMutationType()])
  Object.assign(type?.getFields().slow ?? {}, { resolve: slowly })
const execution = openExecution(schema, unlimitedAdmission, costLimit)

/** The outcome after this many milliseconds; undefined: none yet. */
async function answerTo(query: string, { isTrusted, after }: { isTrusted: boolean; after: number }): Promise<unknown> {
  jest.useFakeTimers()
  const budget = new Budget({ client: 'somebody', isTrusted })
  const asked = { document: parse(query), key: query, operationName: null, variables: {} }
  const running = execution.run(asked, { budget } as Context).catch((fault: GraphQLError) => fault.extensions.code)
  await jest.advanceTimersByTimeAsync(after)
  return Promise.race([running, Promise.resolve()])
}
afterEach(() => {
  jest.useRealTimers()
})

test('a query that takes more than ten seconds is stopped', async () => {
  expect(await answerTo('{ slow }', { isTrusted: false, after: 11_000 })).toBe('OPERATION_TIMED_OUT')
})

test('a query of the site may take half a minute: on a slow machine its page comes late', async () => {
  expect(await answerTo('{ slow }', { isTrusted: true, after: 29_000 })).toBeUndefined()
  expect(await answerTo('{ slow }', { isTrusted: true, after: 31_000 })).toBe('OPERATION_TIMED_OUT')
})

test('a change is answered, however long it takes', async () => {
  expect(await answerTo('mutation { slow }', { isTrusted: false, after: 50_000 })).toEqual({ data: { slow: 'done' } })
})
