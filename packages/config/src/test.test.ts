import path from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from './generate.ts'
import { selectTests } from './select.ts'
import { failuresOfJest, failuresOfPlaywright, honest, sumOfJest, sumOfNamed, sumOfPlaywright } from './test.ts'

test('suites that do not start and tests that are skipped count as failed', () => {
  const jest = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 3,
    numRuntimeErrorTestSuites: 4,
  }
  expect(sumOfJest(jest)).toEqual({ passed: 7, failed: 10 })
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }
  expect(sumOfPlaywright({ stats, errors: ['a file that can not be read'] })).toEqual({ passed: 5, failed: 4 })
})

test('a runner that ends badly has failed, whatever its report says', () => {
  expect(honest({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 })
  expect(honest({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 })
  expect(honest({ passed: 3, failed: 0 }, null)).toEqual({ passed: 3, failed: 1 })
  expect(honest({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 })
  expect(honest(undefined, 0)).toEqual({ passed: 0, failed: 1 })
})

test('failed tests are listed with their files and how their errors begin; suites that do not start by their files alone', () => {
  const message = '\u001b[31mexpected 1,\u001b[39m\n\nreceived 2\n    at a.test.ts:1:1'
  const jest = {
    testResults: [
      {
        name: path.join(root, 'a.test.ts'),
        status: 'failed',
        assertionResults: [
          { status: 'failed', fullName: 'a seat is given once', failureMessages: [message] },
          { status: 'passed', fullName: 'a seat is given', failureMessages: [] },
        ],
      },
      { name: path.join(root, 'b.test.ts'), status: 'failed', assertionResults: [] },
      { name: path.join(root, 'c.test.ts'), status: 'passed', assertionResults: [] },
    ],
  }
  expect(failuresOfJest(jest)).toEqual([
    'a.test.ts: a seat is given once\n    expected 1,\n    received 2',
    'b.test.ts',
  ])
  const file = 'door.journey.ts'
  const specs = [
    { title: 'in', ok: true, tests: [] },
    { title: 'out', ok: false, tests: [{ results: [{ errors: [{ message }, {}] }] }] },
  ]
  expect(failuresOfPlaywright({ suites: [{ file, specs: [], suites: [{ file, specs }] }] })).toEqual([
    `${file}: out\n    expected 1,\n    received 2`,
  ])
})

test('tests that a title leaves out do not count as failed', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 0,
    numPendingTests: 9,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  }
  expect(sumOfNamed(report)).toEqual({ passed: 1, failed: 0 })
})

test('test files, journeys and folders run as named; a source runs the tests near it', () => {
  const select = (...files: string[]) => {
    const { tests, journeys } = selectTests({ files, changed: false, name: null })
    return [...tests, ...journeys]
  }
  expect(select('packages/config/src/test.test.ts')).toEqual(['packages/config/src/test.test.ts'])
  expect(select('apps/e2e/src/journeys/form.journey.ts')).toEqual(['apps/e2e/src/journeys/form.journey.ts'])
  expect(select('packages/config')).toContain('packages/config/src/changed.test.ts')
  expect(select('packages/config/src/changed.ts')).toContain('packages/config/src/changed.test.ts')
  expect(() => select('packages/nothing.ts')).toThrow('There is no packages/nothing.ts here;')
})
