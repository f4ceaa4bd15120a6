/** `bench draw`: runs the verifier against tampered draws, and times it on a large one. */
import { auditorBundle } from '@plenaria/domain/draw/bundles'
import { sampleDraw } from '@plenaria/domain/draw/testing/sample'
import { type Figure, figuresOf, rounded, say } from '../figure.ts'
import { tallyTamperings } from './tamperings.ts'
import { loadVerifier } from './verifier.ts'

type Print = (figure: Omit<Figure, 'bench'>) => void

const allTamperings = 1_000
const quickTamperings = 100
const allowedSeconds = 10

export async function benchDraw(args: string[]): Promise<void> {
  const print = figuresOf('draw')
  const isQuick = args.includes('--quick')
  const at = args.indexOf('--seed')
  await printTamperings(print, isQuick, at === -1 ? '1' : (args[at + 1] ?? '1'))
  const size = isQuick ? { people: 300, seats: 60, rooms: 100 } : { people: 10_000, seats: 300, rooms: 1_000 }
  const seconds = await secondsToVerify(size)
  const figure = `verifier_${size.people}_people_${size.seats}_seats_${size.rooms}_rooms_s`
  print({ figure, value: rounded(seconds, 2), unit: 's', goal: `<= ${allowedSeconds}`, n: 1 })
  if (seconds > allowedSeconds) process.exitCode = 1
}

/** Counts the tamperings that the verifier misses and the untampered bundles it rejects. Either fails the bench. */
export async function printTamperings(print: Print, isQuick: boolean, seed: string): Promise<void> {
  const tally = await tallyTamperings(isQuick ? quickTamperings : allTamperings, seed)
  for (const what of tally.missed) say(`missed: ${what}`)
  print({ figure: 'tamperings_missed', value: tally.missed.length, unit: 'bundles', goal: '0', n: tally.tamperings })
  print({ figure: 'untampered_refused', value: tally.refused, unit: 'bundles', goal: '0', n: tally.untampered })
  if (tally.missed.length + tally.refused > 0) process.exitCode = 1
}

/** CPU time for the auditor's bundle. @throws if the verifier finds a problem */
async function secondsToVerify(size: { people: number; seats: number; rooms: number }): Promise<number> {
  const { verify } = await loadVerifier()
  const { prepared, draw } = sampleDraw({ seed: 'large', ...size })
  const content = auditorBundle(draw, prepared.opening)
  const before = process.cpuUsage()
  const faults = verify([{ name: 'bundle.json', content }]).flatMap((report) => report.faults)
  const { user, system } = process.cpuUsage(before)
  if (faults.length > 0) throw new Error(faults.join(' '))
  return (user + system) / 1e6
}
