/** The server's process. */
import { readConfig } from './config.ts'
import { demandErasureJournal } from './erasure/journal.ts'
import { buildApp } from './http.ts'
import { demandInstallation } from './installation.ts'
import { openLog } from './log.ts'
import { failWith, stopOnSignal } from './process.ts'

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
