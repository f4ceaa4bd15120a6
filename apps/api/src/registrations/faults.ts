/** Faults of the database, as far as a transaction can be tried again after them. */
import { Prisma } from '@plenaria/prisma/client'

/** Deadlock or conflict, server or connection gone, no connection in time. */
const transientPrisma = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037'])
const transientSqlState = /^(08|40|53|57P0)/
const transientSystem = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT'])

/** Whether the same transaction may well succeed a moment later. */
export function isTransient(fault: unknown): boolean {
  if (fault instanceof Prisma.PrismaClientKnownRequestError) {
    return transientPrisma.has(fault.code) || transientSqlState.test(sqlState(fault) ?? '')
  }
  if (fault instanceof Prisma.PrismaClientInitializationError) return true
  if (!(fault instanceof Error)) return false
  const code = 'code' in fault ? String(fault.code) : ''
  return (
    transientSystem.has(code) ||
    transientSqlState.test(code) ||
    /connection (was )?(terminated|closed)/i.test(fault.message)
  )
}

function sqlState({ meta }: Prisma.PrismaClientKnownRequestError): string | null {
  const cause = (meta as { driverAdapterError?: { cause?: { originalCode?: unknown } } } | undefined)
    ?.driverAdapterError?.cause
  return typeof cause?.originalCode === 'string' ? cause.originalCode : null
}
