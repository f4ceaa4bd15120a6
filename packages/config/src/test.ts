/**
 * `npx pnpm@12 test`: every test of the repository, in Jest and in a real browser.
 * The last line sums all runners. A suite that does not start counts as failed, and so does a test that is skipped.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateClientIfStale, root } from './generate.ts'

export interface Sum {
  passed: number
  failed: number
}

interface Runner {
  name: string
  args: string[]
  env?: Record<string, string>
  read: (report: unknown) => Sum
}

interface JestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/** From the file that `jest --json --outputFile` writes. */
export function sumOfJest(report: unknown): Sum {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
    report as JestReport
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites }
}

/** From the file of Playwright's JSON reporter. A test that only passes when repeated counts as failed. */
export function sumOfPlaywright(report: unknown): Sum {
  const { stats, errors } = report as PlaywrightReport
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

/** A runner that ends badly or reports nothing has failed, whatever its report says. */
export function honest(sum: Sum | undefined, status: number | null): Sum {
  if (!sum) return { passed: 0, failed: 1 }
  return status !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum
}

/** Tests start the product's processes more than a hundred times; with compiled code at hand each starts in half the time. */
const compileCache = path.join(root, 'node_modules', '.cache', 'node')

function run({ name, args, env, read }: Runner, report: string): Sum {
  console.log(`\n${name}`)
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env, ...env },
  })
  const sum = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : undefined
  return honest(sum, status)
}

function runners(folder: string): (Runner & { report: string })[] {
  const jest = path.join(folder, 'jest.json')
  const journeys = path.join(folder, 'journeys.json')
  return [
    {
      name: 'Domain, API, web and launcher (Jest)',
      args: [
        '--experimental-vm-modules',
        // Tests make and drop many small objects: with more room for the young ones, a tenth less time goes into clearing up.
        '--max-semi-space-size=64',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--json',
        `--outputFile=${jest}`,
        '--testLocationInResults',
      ],
      read: sumOfJest,
      report: jest,
    },
    {
      name: 'Journeys in a browser (Playwright)',
      args: [
        'apps/e2e/node_modules/@playwright/test/cli.js',
        'test',
        '--config=apps/e2e/playwright.config.ts',
        '--reporter=list,json',
      ],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeys },
      read: sumOfPlaywright,
      report: journeys,
    },
  ]
}

if (import.meta.main) {
  generateClientIfStale()
  const folder = mkdtempSync(path.join(tmpdir(), 'plenaria-test-'))
  const total: Sum = { passed: 0, failed: 0 }
  try {
    for (const runner of runners(folder)) {
      const { passed, failed } = run(runner, runner.report)
      total.passed += passed
      total.failed += failed
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
}
