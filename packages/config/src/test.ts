/**
 * `npx pnpm@12 test`: every test of the repository, in Jest and in a real browser, side by side. `test FILE…` and `test --changed` run
 * a part of them. The last line sums all runners. A suite that does not start counts as failed, and so does a test that is skipped.
 */
import { spawn, spawnSync } from 'node:child_process'
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

interface Runner {
  name: string
  args: string[]
  env?: Record<string, string>
  /** The file that it writes. */
  report: string
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

/** The same where tests were chosen by their titles: Jest reports the others as pending. */
export const sumOfNamed = (report: unknown): Sum => sumOfJest({ ...(report as JestReport), numPendingTests: 0 })

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

/**
 * Starts a runner.
 * @param before what has the screen first: until that has ended, what this runner prints is held back. Null: nothing.
 */
async function run({ name, args, env, read, report }: Runner, before: Promise<unknown> | null): Promise<Sum> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: before ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env, ...env },
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  let held: Buffer[] | null = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (held ? held.push(chunk) : process.stdout.write(chunk)))
  await before
  console.log(`\n${name}`)
  for (const chunk of held) process.stdout.write(chunk)
  held = null
  const status = await ended
  const sum = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : undefined
  return honest(sum, status)
}

/** Both runners take a pattern. */
const titled = (option: string, { name }: Selection): string[] =>
  name ? [option, name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')] : []

/** @param selection what to run; null: everything */
function runners(folder: string, selection: Selection | null): Runner[] {
  const jest = path.join(folder, 'jest.json')
  const journeys = path.join(folder, 'journeys.json')
  const areBoth = selection === null || (selection.tests.length > 0 && selection.journeys.length > 0)
  const all = [
    {
      isWanted: selection === null || selection.tests.length > 0,
      name: 'Domain, API, web and launcher (Jest)',
      args: [
        '--experimental-vm-modules',
        // Tests make and drop many small objects: with more room for the young ones, less time goes into clearing up.
        '--min-semi-space-size=64',
        '--max-semi-space-size=64',
        // Every test file runs the same code again, most of it only a few times.
        '--no-flush-bytecode',
        '--always-sparkplug',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--json',
        `--outputFile=${jest}`,
        '--testLocationInResults',
        ...(selection ? [...titled('-t', selection), '--runTestsByPath', ...selection.tests] : []),
      ],
      read: selection?.name ? sumOfNamed : sumOfJest,
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
        // Beside Jest, which takes longer.
        ...(areBoth ? ['--workers=2'] : []),
        ...(selection ? [...titled('-g', selection), ...selection.journeys] : []),
      ],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeys },
      read: sumOfPlaywright,
      report: journeys,
    },
  ]
  return all.filter(({ isWanted }) => isWanted)
}

/**
 * Runs them, and says how many tests passed and failed. Journeys wait for pages, for late code and for what can be undone, while Jest
 * needs the processor: both at once take little more than the longer of them.
 */
async function runAll(selection: Selection | null): Promise<void> {
  generateClientIfStale()
  // What the journeys serve: built before, so that no test meets it half built.
  if (selection === null) spawnSync(process.execPath, ['apps/local/src/prepare.ts'], { cwd: root, stdio: 'inherit' })
  const folder = mkdtempSync(path.join(tmpdir(), 'plenaria-test-'))
  const total: Sum = { passed: 0, failed: 0 }
  try {
    const sums: Promise<Sum>[] = []
    for (const runner of runners(folder, selection)) sums.push(run(runner, sums.length > 0 ? Promise.all(sums) : null))
    for (const { passed, failed } of await Promise.all(sums)) {
      total.passed += passed
      total.failed += failed
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
}

const usage = `Usage:
  npx pnpm@12 test                       every test
  npx pnpm@12 test FILE…                 these test files or journeys, those in a folder, or those near a source file
  npx pnpm@12 test --changed             those near the files that you changed
  npx pnpm@12 test FILE… -t "words"      of these, the tests whose title contains the words`

/** @throws an Error of one line where the command is not understood */
async function main(): Promise<void> {
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
    await runAll(null)
    return
  }
  const selection = selectTests({ files: positionals, changed: values.changed ?? false, name: values.t ?? null })
  for (const line of selection.notes) console.log(line)
  if (selection.tests.length + selection.journeys.length > 0) await runAll(selection)
}

if (import.meta.main) {
  try {
    await main()
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message.split('. ', 1)[0] : fault}\n\n${usage}`)
    process.exitCode = 1
  }
}
