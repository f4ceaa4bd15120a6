/**
 * `npx pnpm@12 migration NAME`: writes the migration folder that leads from the last schema to schema.prisma. What Prisma can't
 * express (checks, partial indexes, triggers) is added to its SQL by hand before it is committed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'

const folder = path.resolve(import.meta.dirname, '..')
const schemaFile = path.join(folder, 'schema.prisma')
/** The schema that results from the committed migrations. */
const snapshotFile = path.join(folder, 'migrations', 'schema.prisma')

const readOr = (file: string, otherwise: string): Promise<string> => readFile(file, 'utf8').catch(() => otherwise)

/** The schemas are compared without a database, but the engine insists on asking one for its version. */
const connection = {
  provider: 'postgres' as const,
  adapterName: 'no-database',
  queryRaw: async () => ({
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [5, 7, 0] as [5, 7, 0],
    rows: [[true, 'PostgreSQL 18', 180000]],
  }),
  executeRaw: async () => 0,
  executeScript: async () => {},
  startTransaction: () => Promise.reject(new Error('There is no database here.')),
  dispose: async () => {},
}
const noDatabase = {
  provider: 'postgres' as const,
  adapterName: 'no-database',
  connect: async () => connection,
  connectToShadowDb: async () => connection,
}

/**
 * The SQL that leads to schema.prisma; empty if nothing has changed.
 * @param from the schema to start from, '' for an empty database. Default: the one that results from the committed migrations
 */
export async function pendingSql(from?: string): Promise<string> {
  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(noDatabase),
  )
  const before = from ?? (await readOr(snapshotFile, ''))
  const after = await readFile(schemaFile, 'utf8')
  const { stdout } = await engine.diff({
    from: before ? { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: before }] } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: after }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '')
}

if (import.meta.main) {
  const name = process.argv[2]
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    console.error('Say what the migration does: npx pnpm@12 migration add_grants')
    process.exit(1)
  }
  const sql = await pendingSql()
  if (sql === '') {
    console.log('schema.prisma holds nothing new.')
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const target = path.join(folder, 'migrations', `${stamp}_${name}`)
    await mkdir(target, { recursive: true })
    await writeFile(path.join(target, 'migration.sql'), sql)
    await writeFile(snapshotFile, await readFile(schemaFile, 'utf8'))
    console.log(path.relative(process.cwd(), path.join(target, 'migration.sql')))
  }
}
