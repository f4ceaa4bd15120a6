/** The registrations of an event, page by page. */
import type { EventRegistrationsArgs } from '../__generated__/resolvers.ts'
import type { Context } from '../context.ts'
import { pageOf, sizeOf } from '../pages.ts'
import type { EventRow, RegistrationPageRow } from '../rows.ts'
import { selectRegistrations } from './selection.ts'

/** One row more than asked for tells whether there is a next page. */
export async function listRegistrations(
  event: EventRow,
  { first, after, ...selection }: Partial<EventRegistrationsArgs>,
  { database, viewer }: Context,
): Promise<RegistrationPageRow> {
  const size = sizeOf(first)
  const { where, order } = selectRegistrations(event, selection, viewer)
  const rows = await database.registration.findMany({
    where: after ? { AND: [where, order.after(after)] } : where,
    orderBy: order.by,
    take: size + 1,
  })
  return { ...pageOf(rows, size, after, order.cursorOf), where }
}
