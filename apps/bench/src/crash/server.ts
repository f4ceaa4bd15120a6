/** The API process as started by the crash harness: the product's own, or one with a safeguard removed. */
import { readConfig } from '@plenaria/api/src/kernel/config.ts'
import { stopOnSignal } from '@plenaria/api/src/kernel/process.ts'
import { buildApp } from '@plenaria/api/src/server/http.ts'

export const faults = ['noLock', 'noIdempotency', 'jobOutsideTransaction'] as const
export type Fault = (typeof faults)[number]

if (import.meta.main) {
  const planted = process.env.PLANTED_FAULT
  const config = readConfig(process.env)
  const app = await buildApp(config, { faults: planted ? { [planted]: true } : {} })
  stopOnSignal(() => app.close())
  await app.listen({ host: config.host, port: config.port })
}
