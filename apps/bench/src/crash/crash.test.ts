import { spawn } from 'node:child_process'
import path from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'

const main = path.resolve(import.meta.dirname, '../main.ts')
const tether = path.resolve(import.meta.dirname, '../../../local/src/tether.ts')

let figures: Record<string, number>
/** Output of the run: the violations, if there are any. */
let said = ''

/** A separate process, which ends what it started even if this one is stopped. */
beforeAll(async () => {
  const child = spawn(
    process.execPath,
    ['--import', tether, main, 'crash', '--kills', '5', '--clients', '24', '--seed', '1'],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  let printed = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await new Promise((resolve) => child.once('close', resolve))
  const lines = printed.trim().split('\n').filter(Boolean)
  figures = Object.fromEntries(
    lines.map((line) => {
      const { figure, value } = JSON.parse(line) as { figure: string; value: number }
      return [figure, value]
    }),
  )
}, 600_000)

/** The run's output explains failures, so it is shown with the figures. */
function expectFigures(expected: Record<string, number>): void {
  const found = Object.fromEntries(Object.keys(expected).map((name) => [name, figures[name]]))
  const isRight = Object.entries(expected).every(([name, value]) => found[name] === value)
  expect(isRight ? found : { ...found, said }).toEqual(expected)
}

test('after five kills every answer was true', () => {
  expectFigures({ kills: 5, violations: 0 })
  expect(figures.acknowledged).toBeGreaterThan(75)
})

test('with the lock, the idempotency or the transaction around the job removed, the harness says so', () => {
  expectFigures({ planted_faults_caught: 3 })
})
