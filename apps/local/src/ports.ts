import { type AddressInfo, connect, createServer } from 'node:net'
import { Trouble } from './trouble.ts'

const loopback = '127.0.0.1'

function listenBriefly(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      const { port: given } = server.address() as AddressInfo
      server.close(() => resolve(given))
    })
  })
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 })
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}

/** A port on which nobody is currently listening. */
export const freePort = (): Promise<number> => listenBriefly(0, loopback)

/**
 * Parses a port from the environment.
 * @throws {Trouble} unless it is an integer from 1 to 65535
 */
export function readPort(variable: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) {
    throw new Trouble(
      `${variable}=${text} is not a port. Give a whole number from 1 to 65535, for example ${variable}=${otherwise}.`,
    )
  }
  return port
}

/** @throws {Trouble} if another program listens there, or if this one isn't allowed to */
export async function demandFreePort(
  variable: string,
  port: number,
  host = loopback,
  command = 'start',
): Promise<void> {
  const taken = new Trouble(
    `Port ${port} is taken by another program. End that program, or choose another port: ${variable}=${port < 65_535 ? port + 1 : 4000} npx pnpm@12 ${command}`,
  )
  try {
    await listenBriefly(port, host)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EACCES') {
      throw new Trouble(
        `Port ${port} needs rights that this user does not have. Choose one above 1023: ${variable}=4000 npx pnpm@12 ${command}`,
      )
    }
    throw taken
  }
  // Some systems let two programs share a port on different addresses; the browser would then reach the other program.
  if (await answers(port, 'localhost')) throw taken
}
