/**
 * `npx pnpm@12 test`: runs every test of the repository, in Jest and in a real browser. `test FILE…` and `test --changed` run a
 * part of them. The last line sums all runners. A suite that does not start counts as failed, and so does a skipped test.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { generateClientIfStale, root } from './generate.ts'
import { type Selection, selectTests } from './select.ts'

export interface Sum {
  passed: number
  failed: number
}

interface Outcome extends Sum {
  /** For each failed test: the file, the title, and the start of its error. */
  failures: string[]
}

interface Runner {
  name: string
  args: string[]
  env?: Record<string, string>
  read: (report: unknown) => Sum
  failuresIn: (report: unknown) => string[]
}

interface JestResult {
  status: string
  fullName: string
  failureMessages: string[]
}

interface JestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
  testResults: { name: string; status: string; assertionResults: JestResult[] }[]
}

interface PlaywrightSuite {
  file: string
  suites?: PlaywrightSuite[]
  specs: { title: string; ok: boolean; tests: { results: { errors: { message?: string }[] }[] }[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
  suites: PlaywrightSuite[]
}

/** Reads the file that `jest --json --outputFile` writes. */
export function sumOfJest(report: unknown): Sum {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
    report as JestReport
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites }
}

/** The same for tests chosen by title: Jest reports the others as pending. */
export const sumOfNamed = (report: unknown): Sum => sumOfJest({ ...(report as JestReport), numPendingTests: 0 })

/** Reads the file that Playwright's JSON reporter writes. A test that passes only on retry counts as failed. */
export function sumOfPlaywright(report: unknown): Sum {
  const { stats, errors } = report as PlaywrightReport
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')
const maxLines = 20

/** The start of a runner's message about a failed test, indented, without colours and the stack. */
function beginningOf(messages: readonly (string | undefined)[]): string {
  const lines = messages
    .filter((message) => message !== undefined)
    .flatMap((message) => message.replace(colours, '').split('\n'))
    .filter((line) => line.trim() && !/^\s+at /.test(line))
  return lines
    .slice(0, maxLines)
    .map((line) => `\n    ${line}`)
    .join('')
}

/** A suite that did not start is listed without a title. */
export function failuresOfJest(report: unknown): string[] {
  return (report as JestReport).testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed')
    const file = path.relative(root, name)
    if (failed.length === 0) return status === 'failed' ? [file] : []
    return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}${beginningOf(failureMessages)}`)
  })
}

const errorsIn = (tests: PlaywrightSuite['specs'][number]['tests']) =>
  tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message }) => message)))

export function failuresOfPlaywright(report: unknown): string[] {
  const failuresIn = ({ file, specs, suites = [] }: PlaywrightSuite): string[] => [
    ...specs.filter(({ ok }) => !ok).map(({ title, tests }) => `${file}: ${title}${beginningOf(errorsIn(tests))}`),
    ...suites.flatMap(failuresIn),
  ]
  return (report as PlaywrightReport).suites.flatMap(failuresIn)
}

/** A runner that exits with an error or reports nothing has failed, whatever its report says. */
export function honest(sum: Sum | undefined, status: number | null): Sum {
  if (!sum) return { passed: 0, failed: 1 }
  return status !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum
}

/** Tests start the product's processes more than a hundred times; with a compile cache each starts in half the time. */
const compileCache = path.join(root, 'node_modules', '.cache', 'node')

function run({ name, args, env, read, failuresIn }: Runner, report: string): Outcome {
  console.log(`\n${name}`)
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env, ...env },
  })
  const results: unknown = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  const sum = results === undefined ? undefined : read(results)
  return { ...honest(sum, status), failures: results === undefined ? [] : failuresIn(results) }
}

/** Both runners take a pattern for titles. */
const titled = (option: string, { name }: Selection): string[] =>
  name ? [option, name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')] : []

/** @param selection what to run; null: everything */
function runners(folder: string, selection: Selection | null): (Runner & { report: string })[] {
  const jest = path.join(folder, 'jest.json')
  const journeys = path.join(folder, 'journeys.json')
  const all = [
    {
      isWanted: selection === null || selection.tests.length > 0,
      name: 'Domain, API, web and launcher (Jest)',
      args: [
        '--experimental-vm-modules',
        // Tests allocate many short-lived objects: a larger young generation means less time in garbage collection.
        '--min-semi-space-size=64',
        '--max-semi-space-size=64',
        // `packages/config/jest.kept.js` collects a test file's garbage explicitly; until then, most of it is still in use.
        '--heap-growing-percent=400',
        // Every test file runs the same code again, most of it only a few times, so its bytecode is kept.
        '--no-flush-bytecode',
        '--always-sparkplug',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--json',
        `--outputFile=${jest}`,
        '--testLocationInResults',
        // Output of tests is shown only to people who run some of them.
        ...(selection ? [...titled('-t', selection), '--runTestsByPath', ...selection.tests] : ['--silent']),
      ],
      read: selection?.name ? sumOfNamed : sumOfJest,
      failuresIn: failuresOfJest,
      report: jest,
    },
    {
      isWanted: selection === null || selection.journeys.length > 0,
      name: 'Journeys in a browser (Playwright)',
      args: [
        'apps/e2e/node_modules/@playwright/test/cli.js',
        'test',
        '--config=apps/e2e/playwright.config.ts',
        '--reporter=list,json',
        ...(selection ? [...titled('-g', selection), ...selection.journeys] : []),
      ],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeys },
      read: sumOfPlaywright,
      failuresIn: failuresOfPlaywright,
      report: journeys,
    },
  ]
  return all.filter(({ isWanted }) => isWanted)
}

/** Runs the runners one after another; reports which tests failed, and how many passed and failed. */
function runAll(selection: Selection | null): void {
  generateClientIfStale()
  const folder = mkdtempSync(path.join(tmpdir(), 'plenaria-test-'))
  const total: Outcome = { passed: 0, failed: 0, failures: [] }
  try {
    for (const runner of runners(folder, selection)) {
      const { passed, failed, failures } = run(runner, runner.report)
      total.passed += passed
      total.failed += failed
      total.failures.push(...failures)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (total.failures.length > 0) console.log(`\nFailed:\n${total.failures.map((test) => `  ${test}`).join('\n')}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
}

const usage = `Usage:
  npx pnpm@12 test                       every test
  npx pnpm@12 test FILE…                 these test files or journeys, those in a folder, or those near a source file
  npx pnpm@12 test --changed             those near the files that you changed
  npx pnpm@12 test FILE… -t "words"      of these, the tests whose title contains the words`

/** @throws an Error of one line if the command is not understood */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { changed: { type: 'boolean' }, t: { type: 'string', short: 't' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  if (positionals.length === 0 && !values.changed) {
    if (values.t !== undefined) throw new Error('-t needs files or --changed: it chooses among their tests.')
    runAll(null)
    return
  }
  const selection = selectTests({ files: positionals, changed: values.changed ?? false, name: values.t ?? null })
  for (const line of selection.notes) console.log(line)
  if (selection.tests.length + selection.journeys.length > 0) runAll(selection)
}

if (import.meta.main) {
  try {
    main()
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message.split('. ', 1)[0] : fault}\n\n${usage}`)
    process.exitCode = 1
  }
}
