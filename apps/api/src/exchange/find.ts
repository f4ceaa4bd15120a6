/** Finds the import of a request. */
import type { Prisma } from '@plenaria/prisma/client'
import { forbidden } from '../access/forbidden.ts'
import { can, type EventFacts } from '../access/policy.ts'
import { isId } from '../kernel/ids.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import type { Form } from '../registrations/form.ts'
import type { Context } from '../request/context.ts'

import type { EventRow, RegistrationImportRow, ViewerRow } from '../request/rows.ts'

export interface FoundImport {
  row: RegistrationImportRow
  event: EventRow
}

/** The import, if the viewer may import at its event; otherwise the refusal. */
export async function findImport(
  id: string,
  context: Context,
): Promise<FoundImport | Refused<'UnknownImport'> | Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'>> {
  const { database, language } = context
  const row = isId(id) ? await database.registrationImport.findUnique({ where: { id } }) : null
  if (!row) return refuse(language, 'UnknownImport', {})
  const event = await database.event.findUniqueOrThrow({ where: { id: row.eventId } })
  const denial = await forbidden(
    context,
    (requester) => mayImport(requester, event, row) && can.seeImport(requester, row),
  )
  return denial ?? { row, event }
}

/** Only viewers with the right required for a file's purpose may see it. */
export const mayImport = (
  viewer: ViewerRow | null,
  event: EventFacts,
  { purpose }: Pick<RegistrationImportRow, 'purpose'>,
): boolean => {
  if (purpose === 'INVITE') return can.invite(viewer, event)
  if (purpose === 'RECIPIENTS') return can.manageRecipients(viewer, event)
  return can.importRegistrations(viewer, event)
}

/** The form for reading a file: for people to invite, limited to groups that the viewer may invite. */
export const formFor = (
  form: Form,
  { purpose }: Pick<RegistrationImportRow, 'purpose'>,
  viewer: ViewerRow | null,
): Form =>
  purpose === 'INVITE' ? { ...form, groups: form.groups.filter(({ key }) => can.inviteTo(viewer, form, key)) } : form

/** Locked until the transaction ends; null if it is gone. */
export async function lockImport(
  transaction: Prisma.TransactionClient,
  id: string,
): Promise<RegistrationImportRow | null> {
  await transaction.$queryRaw`select from registration_import where id = ${id}::uuid for update`
  return transaction.registrationImport.findUnique({ where: { id } })
}

/** Running or done: it can no longer be checked or discarded. */
export const isSettled = ({ state }: Pick<RegistrationImportRow, 'state'>): boolean =>
  state === 'RUNNING' || state === 'DONE'
