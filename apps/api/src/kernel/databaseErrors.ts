/** Classifies database errors: transient ones, after which a transaction can be retried, and those caused by the input. */
import { Prisma } from '@plenaria/prisma/client'

/** Prisma's codes for: no connection, connection timeout, closed connection, expired transaction, conflict. */
const transientCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037'])
/**
 * SQLSTATE classes: connection exceptions, rollbacks after conflicts, insufficient resources, and a server that stops, starts or
 * recovers.
 */
const transientSqlStates = /^(08|40|53|57P)/
const transientKinds = new Set([
  'ConnectionClosed',
  'DatabaseNotReachable',
  'SocketTimeout',
  'TransactionWriteConflict',
])
const transientErrnos = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'])
/** The driver's messages for a lost connection, which have no code. */
const gone = /connection (error and is not queryable|terminated|closed|timeout)/i

/** The database's own error, which Prisma's driver adapter nests at varying depth. */
interface AdapterCause {
  kind?: unknown
  originalCode?: unknown
}

function adapterCause(fault: Error): AdapterCause | undefined {
  const known = fault as { meta?: { driverAdapterError?: { cause?: AdapterCause } }; cause?: AdapterCause }
  return known.meta?.driverAdapterError?.cause ?? known.cause
}

/** Whether retrying the same transaction may succeed. */
export function isTransient(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  const code = 'code' in fault ? String(fault.code) : ''
  const { kind, originalCode } = adapterCause(fault) ?? {}
  return (
    transientCodes.has(code) ||
    transientErrnos.has(code) ||
    transientKinds.has(String(kind)) ||
    [code, String(originalCode)].some((state) => transientSqlStates.test(state)) ||
    gone.test(fault.message)
  )
}

/** Whether the database refused a row of this model because of a unique constraint. */
export const isTaken = (fault: unknown, model: string): boolean =>
  fault instanceof Prisma.PrismaClientKnownRequestError && fault.code === 'P2002' && fault.meta?.modelName === model

/** SQLSTATEs: a text with a zero byte, and a date outside the database's range. */
const notStorable = new Set(['22021', '22008'])

/** Whether the database refused a value that it can neither store nor search for. No honest client sends one. */
export const isUnstorable = (fault: unknown): boolean =>
  fault instanceof Error && notStorable.has(String(adapterCause(fault)?.originalCode))
