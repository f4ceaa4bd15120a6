/** Pages of an event's registrations. */
import type { EventRegistrationsArgs, PageInfo } from '../__generated__/resolvers.ts'
import type { Context } from '../request/context.ts'
import { badArgument, sizeOf } from '../request/pages.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'
import { beyond } from './orders.ts'
import { type Selection, selectRegistrations } from './selection.ts'

/** Upper bound on rows to skip; skipping past the last isn't an error. */
const furthest = 10_000_000

/** A page of registrations. Rows and total are read only if requested, concurrently. */
export interface RegistrationPageRow {
  page: () => Promise<{ edges: { cursor: string; node: RegistrationRow }[]; pageInfo: PageInfo }>
  selection: Selection
}

export async function listRegistrations(
  event: EventRow,
  { first, after, skip, ...asked }: Partial<EventRegistrationsArgs>,
  context: Context,
): Promise<RegistrationPageRow> {
  const take = sizeOf(first)
  if (skip != null && (skip < 0 || skip > furthest)) throw badArgument(`\`skip\` is 0 to ${furthest}.`)
  const selection = await selectRegistrations(event, asked, context)
  // Reports an invalid cursor once, although rows and totals are requested concurrently.
  if (after) beyond(selection.order, after)

  async function read() {
    const { found, hasMore } = await selection.page({ take, after, skip })
    return {
      edges: found.map(({ row, cursor }) => ({ cursor, node: row })),
      pageInfo: {
        hasNextPage: hasMore,
        hasPreviousPage: Boolean(after) || (skip ?? 0) > 0,
        startCursor: found[0]?.cursor ?? null,
        endCursor: found.at(-1)?.cursor ?? null,
      },
    }
  }

  let reading: ReturnType<typeof read> | null = null
  return { page: () => (reading ??= read()), selection }
}
