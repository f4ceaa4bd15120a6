/** Runs the front in a separate process, because Vite does not run inside Jest. Its parent says where the API is. */
import { openFront } from '../front.ts'

/** A port; null: starting; a text: why it does not start. */
export type Standing = number | string | null

let waiting: (() => void)[] = []
let standing: Standing = null

async function ready(): Promise<number> {
  while (standing === null) await new Promise<void>((resolve) => waiting.push(resolve))
  if (typeof standing === 'string') throw new Error(standing)
  return standing
}

process.on('message', (message: { standing: Standing }) => {
  standing = message.standing
  for (const resume of waiting.splice(0)) resume()
  waiting = []
  process.send?.({ standing })
})

const server = await openFront({ port: Number(process.env.PORT), ready, say: () => {} })
process.send?.({ address: server.httpServer?.address() })
