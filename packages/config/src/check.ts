/**
 * `npx pnpm@12 check`: everything that can be known without running the product.
 * One line a step; what a step says is shown if it fails, or if it is meant to be read.
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { catalogues, extractMessages, generateClientIfStale, generateTypes, root } from './generate.ts'

interface Step {
  name: string
  /** Arguments of Node. */
  args: string[]
  /** Whether its output is shown also if it passes. */
  isTold?: boolean
}

interface Outcome {
  ok: boolean
  /** Milliseconds. */
  took: number
  output: string
}

const bin = (name: string, file: string) => path.join('node_modules', name, file)
const typescript = bin('typescript', 'bin/tsc')

const steps: Step[] = [
  ...[
    'packages/config',
    'packages/domain',
    'packages/schema',
    'prisma',
    'apps/api',
    'apps/web',
    'apps/local',
    'apps/e2e',
    'apps/bench',
  ].map((folder) => ({ name: `types: ${folder}`, args: [typescript, '-p', folder] })),
  { name: 'format and lint', args: [bin('@biomejs/biome', 'bin/biome'), 'ci', '--error-on-warnings', '--colors=off'] },
  {
    name: 'who imports whom',
    args: [
      bin('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
      '--config',
      'dependency-cruiser.config.js',
      'apps',
      'packages',
      'prisma',
    ],
  },
  { name: 'dead code', args: [bin('knip', 'bin/knip.js'), '--no-progress'] },
  { name: 'weight of the site', args: ['apps/local/src/weight/check.ts'] },
  { name: 'breaking changes of the contract', args: ['packages/schema/src/released.ts'], isTold: true },
  { name: 'decisions', args: ['packages/config/src/decisions.ts'] },
  { name: 'docker-compose.yml', args: ['packages/config/src/compose.ts'] },
  { name: 'migrations equal the schema', args: ['apps/local/src/check-migrations.ts'] },
]

function run(args: string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', (fault) => resolve({ status: 1, output: fault.message }))
    child.on('close', (status) => resolve({ status, output }))
  })
}

async function timed(act: () => Promise<{ status: number | null; output: string }>): Promise<Outcome> {
  const began = performance.now()
  const { status, output } = await act()
  return { ok: status === 0, took: performance.now() - began, output }
}

function generatedFiles(): Map<string, string> {
  const folders = ['apps/api/src/__generated__', 'apps/web/src/__generated__']
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => path.join(folder, name)),
  )
  return new Map(
    [...files, ...catalogues(), 'packages/schema/schema.graphql'].map((file) => [
      file,
      readFileSync(path.join(root, file), 'utf8'),
    ]),
  )
}

/** Generates anew, compares, and puts back what was there: a check changes nothing. */
async function checkGenerated(): Promise<{ status: number; output: string }> {
  const before = generatedFiles()
  try {
    generateTypes()
    extractMessages()
  } catch (fault) {
    return { status: 1, output: fault instanceof Error ? fault.message : String(fault) }
  }
  const after = generatedFiles()
  const stale = [...after.keys()].filter((file) => before.get(file) !== after.get(file))
  for (const file of stale) {
    const text = before.get(file)
    if (text === undefined) rmSync(path.join(root, file))
    else writeFileSync(path.join(root, file), text)
  }
  return stale.length === 0
    ? { status: 0, output: '' }
    : { status: 1, output: `Not up to date: ${stale.join(', ')}\nRun npx pnpm@12 generate and commit what it writes.` }
}

const failures: string[] = []

function report(name: string, { ok, took, output }: Outcome, isTold = false): void {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${`${(took / 1000).toFixed(1)} s`.padStart(7)}  ${name}`)
  if (!ok) failures.push(name)
  if (!ok || (isTold && output.trim() !== '')) console.log(output.trimEnd().replace(/^/gm, '        '))
}

generateClientIfStale()
report('generated files', await timed(checkGenerated))
const waiting = [...steps]
await Promise.all(
  Array.from({ length: Math.max(2, availableParallelism()) }, async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { name, args, isTold } = step
      report(name, await timed(() => run(args)), isTold)
    }
  }),
)
console.log(failures.length === 0 ? '\nAll checks passed' : `\nFailed: ${failures.join(', ')}`)
process.exitCode = failures.length === 0 ? 0 : 1
