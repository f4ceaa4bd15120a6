/** Review queues: references of matching registrations, in reading order. */
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { type Asked, selectRegistrations } from './selection.ts'

/** Upper bound on a queue's references; the rest are left out. */
const maxReferences = 3_000

/** @throws a GraphQLError with the code `FIELD_MASKED` */
export async function reviewQueueOf(event: EventRow, asked: Asked, context: Context): Promise<string[]> {
  const selection = await selectRegistrations(event, asked, context)
  const { found } = await selection.page({ take: maxReferences })
  return found.map(({ row }) => row.reference)
}
