/** `npx pnpm@12 start`: the whole product on this machine, until Ctrl-C. */
import { claimDataFolder, demandRestored, openDataFolder } from './data-folder.ts'
import { demandDatabase, readEnvironment } from './environment.ts'
import { isNoSpace } from './log-file.ts'
import { demandFreePort } from './ports.ts'
import { prepare } from './prepare.ts'
import { type Product, startProduct } from './product.ts'
import { signsIn } from './table.ts'
import { Trouble } from './trouble.ts'

const began = Date.now()
const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(8)
const say = (line: string) => console.log(`${seconds()}  ${line}`)

const givenUp = new AbortController()

let product: Product | undefined
let release = async () => {}
let ending: Promise<void> | undefined

/** Ends everything in order, once; more signals do not hurry it. */
function end(code: number): Promise<void> {
  ending ??= (async () => {
    givenUp.abort()
    await starting.catch(() => {})
    if (product) say('Ending what runs')
    await product?.stop()
    await release()
    process.exit(code)
  })()
  return ending
}

async function start(): Promise<void> {
  const environment = readEnvironment(process.env)
  const { port, mailboxPort, dataFolder, databaseUrl, ownerDatabaseUrl, smtpUrl, host } = environment
  await openDataFolder(dataFolder)
  release = await claimDataFolder(dataFolder)
  if (!databaseUrl) demandRestored(dataFolder)
  await demandFreePort('PORT', port, host)
  if (!smtpUrl) await demandFreePort('MAILBOX_PORT', mailboxPort)
  const ownUrl = ownerDatabaseUrl ?? databaseUrl
  if (ownUrl) await demandDatabase(ownUrl)
  await prepare(say, givenUp.signal)
  product = await startProduct({ ...environment, say, signal: givenUp.signal })
  say('Ready')
  console.log(await signsIn(product))
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))

process.on('uncaughtException', (fault) => {
  // It passes once there is space; until then the parts say so themselves.
  if (isNoSpace(fault)) return say(`No space is left where something was to be written: ${fault.message}`)
  console.error(fault)
  void end(1)
})

const starting = start()
starting.catch((fault: unknown) => {
  if (!givenUp.signal.aborted) console.error(fault instanceof Trouble ? fault.message : fault)
  return end(1)
})
