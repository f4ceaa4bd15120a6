/** The server process. */

import { demandErasureJournal } from './erasure/journal.ts'
import { readConfig } from './kernel/config.ts'
import { openLog } from './kernel/log.ts'
import { failWith, stopOnSignal } from './kernel/process.ts'
import { buildApp } from './server/http.ts'
import { demandInstallation } from './server/installation.ts'

try {
  const config = readConfig(process.env)
  await demandInstallation(config, openLog(config.logLevel))
  await demandErasureJournal(config.erasureList)
  const app = await buildApp(config)
  stopOnSignal(() => app.close())
  await app.listen({ host: config.host, port: config.port })
} catch (fault) {
  failWith(fault)
}
