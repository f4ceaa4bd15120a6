/** Reacts to saved files: one action at a time, and once for simultaneous saves. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { generateClient, root, typesCommand } from '@plenaria/config/src/generate.ts'
import { migrateAll } from '../migrate.ts'
import { reasonOf } from '../trouble.ts'
import type { Backend } from './backend.ts'
import { type Consequence, consequenceOf } from './consequence.ts'
import { openOperations, writeManifest } from './operations.ts'

export interface ChangesOptions {
  backend: Backend
  /** URL of the database, as its owner. */
  databaseUrl: string
  /** File for the operations that the API trusts. */
  manifest: string
  say: (line: string) => void
  /** Reloads the site in every browser. */
  reload: () => void
}

/** In milliseconds: editors and Git write several files at once. */
const together = 30

/** The lines that state the problem, without the stack and surrounding advice. */
const briefly = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /error|query field|unknown/i.test(line))
    .slice(0, 8)
    .join('\n') || text.slice(0, 1_000)

/** @returns a function to call with each saved file */
export function openChanges({ backend, databaseUrl, manifest, say, reload }: ChangesOptions): (file: string) => void {
  const hasNewOperations = openOperations()
  const pending = new Map<Consequence, string>()
  let timer: NodeJS.Timeout | undefined
  let busy: Promise<void> = Promise.resolve()

  async function generateTypes(why: string): Promise<void> {
    say(`${why}: generating types`)
    const { folder, args } = typesCommand
    const options = { cwd: path.join(root, folder), env: { ...process.env, NO_COLOR: '1' } }
    await promisify(execFile)(process.execPath, args, options)
    writeManifest(manifest)
    reload()
  }

  async function act(wanted: ReadonlyMap<Consequence, string>): Promise<void> {
    const install = wanted.get('INSTALL')
    if (install) say(`${install} changed: end this with Ctrl-C and start it again, so that packages are installed.`)
    const client = wanted.get('GENERATE_CLIENT')
    if (client) {
      say(`${client}: generating the database client. Write the migration with npx pnpm@12 migration NAME.`)
      generateClient()
    }
    const migration = wanted.get('MIGRATE')
    if (migration) for (const name of await migrateAll(databaseUrl)) say(`Applied ${name}`)
    const contract = wanted.get('GENERATE_TYPES')
    const why = migration ?? client ?? contract ?? wanted.get('RESTART')
    // The API reads the contract itself and doesn't need the types generated from it.
    if (why) await backend.restart(why)
    const operations = contract ?? wanted.get('SITE_SOURCE')
    if (!operations) return
    await generateTypes(operations)
    await backend.restart('Types are up to date')
  }

  function flush(): void {
    const wanted = new Map(pending)
    pending.clear()
    busy = busy
      .then(() => act(wanted))
      .catch((fault: unknown) => {
        const { stderr = '' } = fault as { stderr?: string }
        say(`That did not work; mend it and save again.\n${briefly(stderr || reasonOf(fault))}`)
      })
  }

  return (absolute) => {
    const file = path.relative(root, absolute).split(path.sep).join('/')
    const consequence = consequenceOf(file)
    if (!consequence || (consequence === 'SITE_SOURCE' && !hasNewOperations(absolute))) return
    pending.set(consequence, file)
    clearTimeout(timer)
    timer = setTimeout(flush, together)
  }
}
