/** Review queues: the references of matching registrations, in the order in which they are read one by one. */
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { type Asked, selectRegistrations } from './selection.ts'

/** References of a queue; those beyond are left out. */
const maxReferences = 3_000

/** @throws a GraphQLError with the code `FIELD_MASKED` */
export async function reviewQueueOf(event: EventRow, asked: Asked, context: Context): Promise<string[]> {
  const selection = await selectRegistrations(event, asked, context)
  const { found } = await selection.page({ take: maxReferences })
  return found.map(({ row }) => row.reference)
}
