import { expect, test } from '@jest/globals'
import { honest, sumOfJest, sumOfPlaywright } from './test.ts'

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
