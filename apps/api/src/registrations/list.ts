/** The registrations of an event, page by page. */
import type { Prisma } from '@plenaria/prisma/client'
import { GraphQLError } from 'graphql'
import type {
  EventAuditEntriesArgs,
  EventRegistrationsArgs,
  RegistrationFilter,
  RegistrationSort,
} from '../__generated__/resolvers.ts'
import type { Context } from '../context.ts'
import { can, visible } from '../policy.ts'
import type { AuditEntryRow, EventRow, RegistrationPageRow, RegistrationRow } from '../rows.ts'

const badArgument = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

const mostAtOnce = 200

function sizeOf(first: number | null | undefined): number {
  const size = first ?? 50
  if (size < 1 || size > mostAtOnce) throw badArgument(`\`first\` is 1 to ${mostAtOnce}.`)
  return size
}

/** Place in a list: opaque to clients, good for one order only. */
const cursor = (...parts: string[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

function readCursor(text: string, shape: (string | RegExp)[]): string[] {
  const parts: unknown = parsed(Buffer.from(text, 'base64url').toString())
  const isOurs =
    Array.isArray(parts) &&
    parts.length === shape.length &&
    parts.every((part, index) => {
      const expected = shape[index]
      if (typeof part !== 'string' || expected === undefined) return false
      return typeof expected === 'string' ? part === expected : expected.test(part)
    })
  if (!isOurs) throw badArgument('`after` is no cursor of this list in this order.')
  return parts
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

interface Order {
  by: Prisma.RegistrationOrderByWithRelationInput[]
  cursorOf: (row: RegistrationRow) => string
  after: (text: string) => Prisma.RegistrationWhereInput
}

const byTime = (sort: RegistrationSort, direction: 'asc' | 'desc'): Order => ({
  by: [{ registeredAt: direction }, { id: direction }],
  cursorOf: ({ registeredAt, id }) => cursor(sort, registeredAt.toISOString(), id),
  after: (text) => {
    const [, registeredAt = '', id = ''] = readCursor(text, [sort, instant, uuid])
    const beyond = direction === 'asc' ? 'gt' : 'lt'
    return { OR: [{ registeredAt: { [beyond]: registeredAt } }, { registeredAt, id: { [beyond]: id } }] }
  },
})

const orders: Record<RegistrationSort, Order> = {
  REGISTERED_ASC: byTime('REGISTERED_ASC', 'asc'),
  REGISTERED_DESC: byTime('REGISTERED_DESC', 'desc'),
  NAME_ASC: {
    by: [{ name: 'asc' }, { id: 'asc' }],
    cursorOf: ({ name, id }) => cursor('NAME_ASC', name, id),
    after: (text) => {
      const [, name = '', id = ''] = readCursor(text, ['NAME_ASC', /^/, uuid])
      return { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] }
    },
  },
}

/** `%` and `_` are letters to the person who searches. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

function matching(filter: RegistrationFilter | null | undefined): Prisma.RegistrationWhereInput {
  const { states, groupKeys, countries, staged, search } = filter ?? {}
  const part = search?.normalize('NFC').trim()
  const contains = part ? { contains: literally(part), mode: 'insensitive' as const } : null
  return {
    ...(states && { state: { in: [...states] } }),
    ...(groupKeys && { groupKey: { in: [...groupKeys] } }),
    ...(countries && { country: { in: [...countries] } }),
    ...(staged != null && { staged: staged ? { not: null } : null }),
    ...(contains && { OR: [{ name: contains }, { organisation: contains }, { email: contains }] }),
  }
}

/** One row more than asked for tells whether there is a next page. */
export async function listRegistrations(
  event: EventRow,
  { first, after, filter, sort }: Partial<EventRegistrationsArgs>,
  { database, viewer }: Context,
): Promise<RegistrationPageRow> {
  const size = sizeOf(first)
  const order = orders[sort ?? 'REGISTERED_ASC']
  // A staged decision is never part of what the person sees.
  const isHidden = filter?.staged != null && !can.decide(viewer, event)
  const allowed = isHidden ? { id: { in: [] } } : {}
  const where = { AND: [visible.registrations(viewer, event), matching(filter), allowed] }
  const rows = await database.registration.findMany({
    where: after ? { AND: [where, order.after(after)] } : where,
    orderBy: order.by,
    take: size + 1,
  })
  const edges = rows.slice(0, size).map((node) => ({ cursor: order.cursorOf(node), node }))
  return { edges, pageInfo: pageInfo(edges, rows.length > size, after), where }
}

const pageInfo = (edges: { cursor: string }[], hasNextPage: boolean, after: string | null | undefined) => ({
  hasNextPage,
  hasPreviousPage: Boolean(after),
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
})

/** What happened at an event, newest first; nothing for those who may not see it. */
export async function listAuditEntries(
  event: EventRow,
  { first, after }: Partial<EventAuditEntriesArgs>,
  { database, viewer }: Context,
) {
  const size = sizeOf(first)
  const [, before] = after ? readCursor(after, ['AUDIT', /^\d{1,18}$/]) : []
  const rows: AuditEntryRow[] = can.seeAudit(viewer, event)
    ? await database.auditEntry.findMany({
        where: { eventId: event.id, ...(before !== undefined && { id: { lt: BigInt(before) } }) },
        orderBy: { id: 'desc' },
        take: size + 1,
      })
    : []
  const edges = rows.slice(0, size).map((node) => ({ cursor: cursor('AUDIT', String(node.id)), node }))
  return { edges, pageInfo: pageInfo(edges, rows.length > size, after) }
}
