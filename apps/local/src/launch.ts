/** A command that starts something on this machine and runs until Ctrl-C. */
import { claimDataFolder, openDataFolder } from './data-folder.ts'
import type { Environment } from './environment.ts'
import { isNoSpace } from './log-file.ts'
import type { Part } from './parts.ts'
import { Trouble } from './trouble.ts'

export interface Launch<Running extends Part> {
  /** Its name, as in `npx pnpm@12 NAME`. */
  command: string
  /**
   * Reads the environment.
   * @throws {Trouble} that names what to correct
   */
  readEnvironment: (env: NodeJS.ProcessEnv) => Environment
  /** Starts it; rejects once the signal aborts the start. */
  start: (environment: Environment, say: (line: string) => void, signal: AbortSignal) => Promise<Running>
  /** The text printed once it runs. */
  announce: (running: Running) => Promise<string>
}

/** Claims the data folder, starts, and stops everything in order on a signal. */
export function launch<Running extends Part>({ command, readEnvironment, start, announce }: Launch<Running>): void {
  const began = Date.now()
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(8)
  const say = (line: string) => console.log(`${seconds()}  ${line}`)
  const givenUp = new AbortController()
  let running: Running | undefined
  let release = async () => {}
  let ending: Promise<void> | undefined

  async function begin(): Promise<void> {
    const environment = readEnvironment(process.env)
    await openDataFolder(environment.dataFolder, command)
    release = await claimDataFolder(environment.dataFolder, command)
    running = await start(environment, say, givenUp.signal)
    say('Ready')
    console.log(await announce(running))
  }

  /** Stops everything in order, once; further signals don't speed it up. */
  function end(code: number): Promise<void> {
    ending ??= (async () => {
      givenUp.abort()
      await starting.catch(() => {})
      if (running) say('Ending what runs')
      await running?.stop()
      await release()
      process.exit(code)
    })()
    return ending
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  process.on('uncaughtException', (fault) => {
    // Recovers once there is space; until then the parts report it themselves.
    if (isNoSpace(fault)) return say(`No space is left where something was to be written: ${fault.message}`)
    console.error(fault)
    void end(1)
  })
  const starting = begin()
  starting.catch((fault: unknown) => {
    if (!givenUp.signal.aborted) console.error(fault instanceof Trouble ? fault.message : fault)
    return end(1)
  })
}
