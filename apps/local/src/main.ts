/** `npx pnpm@12 start`: runs the whole product on this machine, until Ctrl-C. */
import { demandRestored } from './data-folder.ts'
import { demandDatabase, readEnvironment } from './environment.ts'
import { launch } from './launch.ts'
import { demandFreePort } from './ports.ts'
import { prepare } from './prepare.ts'
import { startProduct } from './product.ts'
import { signsIn } from './table.ts'

launch({
  command: 'start',
  readEnvironment,
  start: async (environment, say, signal) => {
    const { port, mailboxPort, dataFolder, databaseUrl, ownerDatabaseUrl, smtpUrl, host } = environment
    if (!databaseUrl) demandRestored(dataFolder)
    await demandFreePort('PORT', port, host)
    if (!smtpUrl) await demandFreePort('MAILBOX_PORT', mailboxPort)
    const ownUrl = ownerDatabaseUrl ?? databaseUrl
    if (ownUrl) await demandDatabase(ownUrl)
    await prepare(say, signal)
    return startProduct({ ...environment, say, signal })
  },
  announce: (product) => signsIn(product),
})
