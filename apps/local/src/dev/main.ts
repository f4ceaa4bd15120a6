/** `npx pnpm@12 dev`: runs the product on this machine and rebuilds it on every save, until Ctrl-C. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { generateClientIfStale } from '@plenaria/config/src/generate.ts'
import type { ViteDevServer } from 'vite'
import { demandRestored } from '../data-folder.ts'
import type { Environment } from '../environment.ts'
import { launch } from '../launch.ts'
import { openParts, type Part } from '../parts.ts'
import { demandFreePort } from '../ports.ts'
import { type Services, startServices } from '../services.ts'
import { signsIn } from '../table.ts'
import { openBackend } from './backend.ts'
import { openChanges } from './changes.ts'
import { readDevelopmentEnvironment } from './environment.ts'
import { openFront } from './front.ts'
import { writeManifest } from './operations.ts'

type Running = Part & Pick<Services, 'siteUrl' | 'mailboxUrl' | 'databaseUrl'>

async function start(environment: Environment, say: (line: string) => void, signal: AbortSignal): Promise<Running> {
  const { port, mailboxPort, dataFolder } = environment
  demandRestored(dataFolder)
  await demandFreePort('PORT', port, environment.host, 'dev')
  await demandFreePort('MAILBOX_PORT', mailboxPort, environment.host, 'dev')
  if (generateClientIfStale()) say('Made the database client')
  const parts = openParts(signal)
  try {
    const { variables, siteUrl, mailboxUrl, databaseUrl } = await startServices({ ...environment, say }, parts)
    const manifest = path.join(dataFolder, 'dev', 'documents.json')
    await mkdir(path.dirname(manifest), { recursive: true })
    writeManifest(manifest)
    const logs = path.join(dataFolder, 'logs')
    const backend = parts.keep(openBackend({ variables: { ...variables, DOCUMENTS: manifest }, logs, say }))
    say('Starting the API, the worker and the site')
    let front: ViteDevServer | undefined
    const reload = () => {
      front?.moduleGraph.invalidateAll()
      front?.ws.send({ type: 'full-reload' })
    }
    const changed = openChanges({ backend, databaseUrl, manifest, say, reload })
    const opening = openFront({ port, ready: backend.ready, say, changed: (file) => front && changed(file) })
    const [opened] = await Promise.all([opening, backend.restart('Started')])
    front = opened
    parts.keep({ stop: () => opened.close() })
    return { siteUrl, mailboxUrl, databaseUrl, stop: parts.stop }
  } catch (fault) {
    await parts.stop()
    throw fault
  }
}

launch({
  command: 'dev',
  readEnvironment: readDevelopmentEnvironment,
  start,
  announce: (running) =>
    signsIn(running, [['GraphQL', `${running.siteUrl}/graphql`, 'GraphiQL, with your sign-in on the site']]),
})
