/** Parses the command lines of the operator's commands. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { reasonOf, Trouble } from './trouble.ts'

/** The output of `--help`; not an error. */
export class Usage extends Error {}

/**
 * Parses a command line.
 * @param most maximum number of positional arguments
 * @throws {Usage} for `--help`
 * @throws {Trouble} for an unknown option or too many arguments
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  usage: string,
  most = 0,
) {
  if (args.includes('--help') || args.includes('-h')) throw new Usage(usage)
  const read = (() => {
    try {
      return parseArgs({ args, allowPositionals: true, options })
    } catch (fault) {
      throw new Trouble(`${reasonOf(fault)}\n${usage}`)
    }
  })()
  if (read.positionals.length > most) throw new Trouble(usage)
  return read
}

/** Prints why a command ended, and sets the exit code: 0 for `--help`, otherwise 1. */
export function endWith(fault: unknown, describe: (reason: string) => string): void {
  if (fault instanceof Usage) console.log(fault.message)
  else {
    console.error(fault instanceof Trouble ? fault.message : describe(reasonOf(fault)))
    process.exitCode = 1
  }
}
