import { afterEach, expect, jest, test } from '@jest/globals'
import { buildSchema, type GraphQLError, parse } from 'graphql'
import { costLimit } from '../kernel/config.ts'
import type { Context } from '../request/context.ts'
import { unlimitedAdmission } from './admission.ts'
import { Budget } from './budget.ts'
import { openExecution } from './execution.ts'

const schema = buildSchema('type Query { slow: String } type Mutation { slow: String }')
const slowly = () => new Promise((resolve) => setTimeout(resolve, 15_000, 'done'))
for (const type of [schema.getQueryType(), schema.getMutationType()])
  Object.assign(type?.getFields().slow ?? {}, { resolve: slowly })
const execution = openExecution(schema, unlimitedAdmission, costLimit)

async function answerTo(query: string): Promise<unknown> {
  jest.useFakeTimers()
  const budget = new Budget({ client: 'somebody', isTrusted: true })
  const asked = { document: parse(query), key: query, operationName: null, variables: {} }
  const running = execution.run(asked, { budget } as Context).catch((fault: GraphQLError) => fault.extensions.code)
  await jest.advanceTimersByTimeAsync(20_000)
  return running
}
afterEach(() => {
  jest.useRealTimers()
})

test('a query that takes too long is stopped', async () => {
  expect(await answerTo('{ slow }')).toBe('OPERATION_TIMED_OUT')
})

test('a change is answered, however long it takes', async () => {
  expect(await answerTo('mutation { slow }')).toEqual({ data: { slow: 'done' } })
})
