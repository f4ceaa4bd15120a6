import { expect, test } from '@jest/globals'
import { buildSchema, parse } from 'graphql'
import { costLimit } from '../kernel/config.ts'
import type { Context } from '../request/context.ts'
import type { Admission, Work } from './admission.ts'
import { Budget } from './budget.ts'
import { openExecution } from './execution.ts'

const schema = buildSchema(`
  type Query { event: String }
  type Mutation { undoPlannedAction(id: ID!): String runPlannedActionNow(id: ID!): String moveSession: String }`)
const undo = 'mutation { undoPlannedAction(id: "a") }'
const runNow = 'mutation { runPlannedActionNow(id: "a") }'

/** The kind of work as which an operation is admitted. */
async function workOf(query: string, { isTrusted = true, viewer = { id: 'organiser' } as unknown } = {}) {
  const entered: Work[] = []
  const admission: Admission = {
    enter: async (_, work) => {
      entered.push(work)
      return () => {}
    },
  }
  const budget = new Budget({ client: 'somebody', isTrusted })
  const asked = { document: parse(query), key: query, operationName: null, variables: {} }
  await openExecution(schema, admission, costLimit).run(asked, { budget, viewer } as Context)
  return entered
}

test.each([undo, runNow])('%s of the site is urgent', async (query) => {
  expect(await workOf(query)).toEqual(['urgent'])
})

test('nothing else is urgent: not with another mutation beside it, with an API token, or from a visitor', async () => {
  expect(await workOf('mutation { undoPlannedAction(id: "a") moveSession }')).toEqual(['change'])
  expect(await workOf('mutation { ... { moveSession } }')).toEqual(['change'])
  expect(await workOf('mutation { undoPlannedAction: moveSession }')).toEqual(['change'])
  expect(await workOf('{ event }')).toEqual(['small'])
  expect(await workOf(undo, { isTrusted: false })).toEqual(['open'])
  expect(await workOf(undo, { viewer: null })).toEqual(['registering'])
})
