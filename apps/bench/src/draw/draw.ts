/** `bench draw`: the verifier against draws that somebody tampered with, and its time for a large one. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { auditorBundle } from '@plenaria/domain/draw/bundles'
import { sampleDraw } from '@plenaria/domain/draw/testing/sample'
import { figuresOf, rounded, say } from '../figure.ts'
import { tallyTamperings } from './tamperings.ts'
import { verifierFile } from './verifier.ts'

const allTamperings = 1_000
const quickTamperings = 100
const run = promisify(execFile)

export async function benchDraw(args: string[]): Promise<void> {
  const print = figuresOf('draw')
  const isQuick = args.includes('--quick')
  const seed = args[args.indexOf('--seed') + 1] ?? '1'
  const tally = await tallyTamperings(isQuick ? quickTamperings : allTamperings, seed)
  for (const what of tally.missed) say(`missed: ${what}`)
  print({ figure: 'tamperings_missed', value: tally.missed.length, unit: 'bundles', goal: '0', n: tally.tamperings })
  print({ figure: 'untampered_refused', value: tally.refused, unit: 'bundles', goal: '0', n: tally.untampered })
  const size = isQuick ? { people: 300, seats: 60, rooms: 100 } : { people: 10_000, seats: 300, rooms: 1_000 }
  const seconds = await secondsToVerify(size)
  const figure = `verifier_${size.people}_people_${size.seats}_seats_${size.rooms}_rooms`
  print({ figure, value: rounded(seconds, 2), unit: 's', goal: '<= 10', n: 1 })
  if (tally.missed.length + tally.refused > 0 || seconds > 10) process.exitCode = 1
}

/** Of a process of its own, from its start, for the auditor's bundle. @throws if it finds something wrong */
async function secondsToVerify(size: { people: number; seats: number; rooms: number }): Promise<number> {
  const { prepared, draw } = sampleDraw({ seed: 'large', ...size })
  const folder = await mkdtemp(path.join(tmpdir(), 'draw-'))
  try {
    const file = path.join(folder, 'bundle.json')
    await writeFile(file, auditorBundle(draw, prepared.opening))
    const begun = performance.now()
    await run(process.execPath, [verifierFile, file])
    return (performance.now() - begun) / 1000
  } finally {
    await rm(folder, { recursive: true })
  }
}
