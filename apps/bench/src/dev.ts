/** Measures how long after a save `npx pnpm@12 dev` serves the new source. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '@plenaria/config/src/generate.ts'
import { freePort } from '@plenaria/local/ports'
import { figuresOf, median, percentile, rounded, say } from './figure.ts'

const figure = figuresOf('dev')
const entry = path.join(root, 'apps', 'local', 'src', 'dev', 'main.ts')
/** A source that most of the API imports; only its modification time is changed. */
const source = path.join(root, 'apps', 'api', 'src', 'kernel', 'ids.ts')
/** Milliseconds that the worker needs to restart as well. */
const rest = 4_000
/** In milliseconds. */
const timeout = 120_000

interface Running {
  site: string
  /** Resolves with the next line that contains the words. */
  nextLine: (words: string) => Promise<void>
  child: ChildProcess
}

async function startDev(dataFolder: string): Promise<Running> {
  const port = await freePort()
  const ports = { PORT: String(port), MAILBOX_PORT: String(await freePort()) }
  const env = { ...process.env, ...ports, DATA_DIR: dataFolder, DEMONSTRATION: 'off' }
  const child = spawn(process.execPath, [entry], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  const nextLine = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`\`dev\` did not say “${words}” in time.`)), timeout)
      lines.on('line', function heard(line) {
        if (!line.includes(words)) return
        clearTimeout(late)
        lines.off('line', heard)
        resolve()
      })
    })
  return { site: `http://127.0.0.1:${port}`, nextLine, child }
}

async function restartOnce({ site, nextLine }: Running): Promise<number> {
  const answering = nextLine('answering again')
  const from = performance.now()
  await utimes(source, new Date(), new Date())
  await answering
  const answer = await fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ events(first: 1) { edges { cursor } } }' }),
  })
  if (!answer.ok) throw new Error(`Answered ${answer.status}: ${await answer.text()}`)
  return (performance.now() - from) / 1000
}

export async function benchDev(args: string[]): Promise<void> {
  const rounds = args.includes('--quick') ? 5 : 20
  const folder = await mkdtemp(path.join(tmpdir(), 'plenaria-dev-'))
  const running = await startDev(folder)
  try {
    await running.nextLine('Ready')
    // The first start compiles whatever earlier starts left uncompiled.
    for (let warm = 0; warm < 2; warm++) {
      await pause(rest)
      await restartOnce(running)
    }
    const seconds: number[] = []
    for (let round = 0; round < rounds; round++) {
      await pause(rest)
      seconds.push(await restartOnce(running))
      say(`${seconds.length} of ${rounds}: ${seconds.at(-1)?.toFixed(2)} s`)
    }
    seconds.sort((a, b) => a - b)
    figure({ figure: 'save_to_answer_p50', value: rounded(median(seconds), 2), unit: 's', goal: '< 2', n: rounds })
    figure({
      figure: 'save_to_answer_p95',
      value: rounded(percentile(seconds, 0.95), 2),
      unit: 's',
      goal: null,
      n: rounds,
    })
  } finally {
    running.child.kill('SIGINT')
    await new Promise((resolve) => running.child.once('exit', resolve))
    await rm(folder, { recursive: true, force: true })
  }
}
