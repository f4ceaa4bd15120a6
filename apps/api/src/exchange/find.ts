/** Finding an import that a request is about. */
import type { Prisma } from '@plenaria/prisma/client'
import type { Context } from '../context.ts'
import { type Refused, refuse } from '../errors.ts'
import { forbidden } from '../forbidden.ts'
import { can } from '../policy.ts'
import type { EventRow, RegistrationImportRow } from '../rows.ts'

export interface FoundImport {
  row: RegistrationImportRow
  event: EventRow
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Of an event at which the viewer may import, or why they may not. */
export async function findImport(
  id: string,
  context: Context,
): Promise<FoundImport | Refused<'UnknownImport'> | Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'>> {
  const { database, language } = context
  const row = uuid.test(id) ? await database.registrationImport.findUnique({ where: { id } }) : null
  if (!row) return refuse(language, 'UnknownImport', {})
  const event = await database.event.findUniqueOrThrow({ where: { id: row.eventId } })
  const forbids = await forbidden(context, (asker) => can.importRegistrations(asker, event))
  return forbids ?? { row, event }
}

/** As it is now, and stays until the transaction ends; null if it is gone. */
export async function lockImport(
  transaction: Prisma.TransactionClient,
  id: string,
): Promise<RegistrationImportRow | null> {
  await transaction.$queryRaw`select from registration_import where id = ${id}::uuid for update`
  return transaction.registrationImport.findUnique({ where: { id } })
}

/** Running or done: neither checked nor dropped any more. */
export const isSettled = ({ state }: Pick<RegistrationImportRow, 'state'>): boolean =>
  state === 'RUNNING' || state === 'DONE'
