/** The only way to open the database. */
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../generated/client.ts'
import { ScopedPool } from './cancel.ts'
import { QueueingClient } from './queueingClient.ts'
import { keepScopeOfReads } from './scopeOfReads.ts'
import { nameStatements } from './statementNames.ts'

export { Prisma, PrismaClient } from '../generated/client.ts'
export type * from '../generated/enums.ts'
export type * from '../generated/models.ts'
export { prepared, preparedIfOften } from './statementNames.ts'
export { type ColumnOf, type ModelName, type RowOf, type Table, tableOf } from './tables.ts'

/** In milliseconds; 0: none. */
export interface Timeouts {
  /** After which PostgreSQL cancels a statement. */
  statement: number
  /** After which PostgreSQL ends a connection that is idle in an open transaction. */
  idleInTransaction: number
}

const noTimeouts: Timeouts = { statement: 0, idleInTransaction: 0 }

/**
 * `connections`: maximum number that this process opens at once. The adapter drops the zone of instants in both directions, so
 * the server must use UTC.
 */
export function openDatabase(url: string, connections = 10, timeouts = noTimeouts): PrismaClient {
  const settings = [
    'timezone=UTC',
    `statement_timeout=${timeouts.statement}`,
    `idle_in_transaction_session_timeout=${timeouts.idleInTransaction}`,
  ]
  const options = settings.map((setting) => `-c ${setting}`).join(' ')
  const pool = new ScopedPool({ connectionString: url, max: connections, options, Client: QueueingClient })
  const adapter = new PrismaPg(pool, { statementNameGenerator: nameStatements(), disposeExternalPool: true })
  const client = new PrismaClient({ adapter })
  keepScopeOfReads(client)
  return client
}
