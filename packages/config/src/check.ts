/**
 * `npx pnpm@12 check`: every check that doesn't need a running product. Prints one line per step; a step's output is shown only
 * if it fails or is meant to be read.
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { generateClientIfStale, root } from './generate.ts'

interface Step {
  name: string
  /** Command-line arguments for Node. */
  args: string[]
  /** Whether to show its output even if it passes. */
  isShown?: boolean
}

interface Outcome {
  ok: boolean
  /** Milliseconds. */
  took: number
  output: string
}

const bin = (name: string, file: string) => path.join('node_modules', name, file)
const typescript = bin('typescript', 'bin/tsc')

const types = (name: string, project: string): Step => ({ name: `types: ${name}`, args: [typescript, '-p', project] })

const generated: Step = { name: 'generated files', args: ['packages/config/src/check-generated.ts'] }

/** Steps that read none of the files regenerated while they run. */
const independent: Step[] = [
  { name: 'migrations equal the schema', args: ['apps/local/src/check-migrations.ts'] },
  ...['packages/domain', 'packages/config', 'prisma'].map((folder) => types(folder, folder)),
  { name: 'docker-compose.yml', args: ['packages/config/src/compose.ts'] },
]

/**
 * Steps that read the same sources share a process, so that the sources are read once. The longest come first, so that none of
 * them runs alone at the end.
 */
const dependent: Step[] = [
  types('apps/api, apps/local', 'apps/tsconfig.server.json'),
  { name: 'weight of the site', args: ['apps/local/src/weight/check.ts'] },
  types('apps/e2e, apps/bench', 'apps/tsconfig.browser.json'),
  types('apps/web', 'apps/web'),
  types('packages/schema', 'packages/schema'),
  { name: 'format and lint', args: [bin('@biomejs/biome', 'bin/biome'), 'ci', '--error-on-warnings', '--colors=off'] },
  {
    name: 'who imports whom',
    args: [
      bin('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
      '--config',
      'dependency-cruiser.config.js',
      '--output-type',
      'err-long',
      'apps',
      'packages',
      'prisma',
    ],
  },
  { name: 'dead code', args: [bin('knip', 'bin/knip.js'), '--no-progress'] },
  { name: 'licence, publiccode.yml, standards', args: ['packages/config/src/community.ts'], isShown: true },
  { name: 'messages', args: ['packages/config/src/messages/check-messages.ts'], isShown: true },
  { name: 'readability of public pages', args: ['packages/config/src/messages/readability.ts'], isShown: true },
  { name: 'words of the code', args: ['packages/config/src/words/command.ts'], isShown: true },
  { name: 'files in a folder', args: ['packages/config/src/folders.ts'] },
  { name: 'spread object literals', args: ['packages/config/src/spreads.ts'] },
  { name: 'decisions', args: ['packages/config/src/decisions.ts'] },
  { name: 'links between pages', args: ['packages/config/src/links.ts'] },
  { name: 'files and names in comments and pages', args: ['packages/config/src/references.ts'] },
  { name: 'names of generated documents', args: ['packages/config/src/documents.ts'] },
  { name: 'walks through the code', args: ['packages/config/src/walks.ts'] },
  { name: 'breaking changes of the contract', args: ['packages/schema/src/released.ts'], isShown: true },
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

const failures: string[] = []

function report(name: string, { ok, took, output }: Outcome, isShown = false): void {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${`${(took / 1000).toFixed(1)} s`.padStart(7)}  ${name}`)
  if (!ok) failures.push(name)
  if (!ok || (isShown && output.trim() !== '')) console.log(output.trimEnd().replace(/^/gm, '        '))
}

/** Runs the steps, `lanes` at a time. */
async function runAll(steps: readonly Step[], lanes: number): Promise<void> {
  const waiting = [...steps]
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let step = waiting.shift(); step; step = waiting.shift()) {
        const { name, args, isShown } = step
        report(name, await timed(() => run(args)), isShown)
      }
    }),
  )
}

const lanes = Math.max(2, availableParallelism())
generateClientIfStale()
await runAll([generated, ...independent], lanes)
await runAll(dependent, lanes)
console.log(failures.length === 0 ? '\nAll checks passed' : `\nFailed: ${failures.join(', ')}`)
process.exitCode = failures.length === 0 ? 0 : 1
