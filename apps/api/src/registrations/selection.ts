/** Which registrations of an event, and in which order: for pages and for files. */
import type { PersonalField } from '@plenaria/domain/grant'
import type { Prisma } from '@plenaria/prisma/client'
import type { RegistrationFilter, RegistrationSort } from '../__generated__/resolvers.ts'
import { badArgument, cursor, fieldMasked, readCursor } from '../pages.ts'
import { maskedInLists, visible } from '../policy.ts'
import type { EventRow, RegistrationRow, ViewerRow } from '../rows.ts'

export interface Order {
  by: Prisma.RegistrationOrderByWithRelationInput[]
  cursorOf: (row: RegistrationRow) => string
  after: (text: string) => Prisma.RegistrationWhereInput
}

export interface Selection {
  where: Prisma.RegistrationWhereInput
  order: Order
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

function instantOf(text: string): Date {
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) throw badArgument('`after` is no cursor of this list in this order.')
  return at
}

const byTime = (sort: RegistrationSort, direction: 'asc' | 'desc'): Order => ({
  by: [{ registeredAt: direction }, { id: direction }],
  cursorOf: ({ registeredAt, id }) => cursor(sort, registeredAt.toISOString(), id),
  after: (text) => {
    const [, at = '', id = ''] = readCursor(text, [sort, instant, uuid])
    const registeredAt = instantOf(at)
    const beyond = direction === 'asc' ? 'gt' : 'lt'
    return { OR: [{ registeredAt: { [beyond]: registeredAt } }, { registeredAt, id: { [beyond]: id } }] }
  },
})

const orders: Record<RegistrationSort, Order> = {
  REGISTERED_ASC: byTime('REGISTERED_ASC', 'asc'),
  REGISTERED_DESC: byTime('REGISTERED_DESC', 'desc'),
  NAME_ASC: {
    by: [{ sortName: 'asc' }, { id: 'asc' }],
    cursorOf: ({ sortName, id }) => cursor('NAME_ASC', sortName, id),
    after: (text) => {
      const [, sortName = '', id = ''] = readCursor(text, ['NAME_ASC', /^[^\0]*$/, uuid])
      return { OR: [{ sortName: { gt: sortName } }, { sortName, id: { gt: id } }] }
    },
  },
}

/** `%` and `_` are letters to the person who searches. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

const referenceShape = /^[0-9A-Z]{10}$/

/**
 * A whole reference finds its registration; anything else is looked for in what the list shows, and never in what would tell
 * who a protected person is.
 */
function searched(search: string, masked: ReadonlySet<PersonalField>): Prisma.RegistrationWhereInput {
  const contains = { contains: literally(search), mode: 'insensitive' as const }
  const columns = [
    ...(masked.has('NAME') ? [] : [{ name: contains }]),
    ...(masked.has('ORGANISATION') ? [] : [{ organisation: contains }]),
    ...(masked.has('EMAIL') ? [] : [{ email: contains }]),
  ]
  const reference = search.toUpperCase()
  const exact = referenceShape.test(reference) ? [{ reference }] : []
  if (columns.length === 0 && exact.length === 0) throw fieldMasked()
  return { OR: [...exact, ...columns.map((column) => ({ protected: false, ...column }))] }
}

function matching(
  filter: RegistrationFilter | null | undefined,
  masked: ReadonlySet<PersonalField>,
): Prisma.RegistrationWhereInput {
  const { states, groupKeys, countries, staged, search } = filter ?? {}
  if (countries && masked.has('COUNTRY')) throw fieldMasked()
  const part = search?.normalize('NFC').trim()
  return {
    ...(states && { state: { in: [...states] } }),
    ...(groupKeys && { groupKey: { in: groupKeys.filter(isStorable) } }),
    ...(countries && { country: { in: countries.filter(isStorable) } }),
    ...(staged != null && { staged: staged ? { not: null } : null }),
    ...(part && (isStorable(part) ? searched(part, masked) : { id: { in: [] } })),
  }
}

/** PostgreSQL keeps no text with a zero byte, so that none is found by it. */
const isStorable = (text: string): boolean => !text.includes('\0')

/**
 * Of those that policy lets the viewer see, or take away as a file.
 * @throws a GraphQLError with the code `FIELD_MASKED`
 */
export function selectRegistrations(
  event: EventRow,
  { filter, sort }: { filter?: RegistrationFilter | null | undefined; sort?: RegistrationSort | null | undefined },
  viewer: ViewerRow | null,
  use: 'SEE_REGISTRATIONS' | 'EXPORT' = 'SEE_REGISTRATIONS',
): Selection {
  const masked = new Set(maskedInLists(viewer, event, use))
  if (sort === 'NAME_ASC' && masked.has('NAME')) throw fieldMasked()
  // What is staged is told of those only that the viewer may decide about, and never to the person.
  const decidable = filter?.staged == null ? {} : visible.registrations(viewer, event, 'DECIDE')
  return {
    where: { AND: [visible.registrations(viewer, event, use), matching(filter, masked), decidable] },
    order: orders[sort ?? 'REGISTERED_ASC'],
  }
}
