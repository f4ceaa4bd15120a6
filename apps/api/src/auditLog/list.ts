/** Entries of one chain of the audit log, newest first. */
import type { Prisma } from '@plenaria/prisma/client'
import type { AuditFilter, EventAuditEntriesArgs } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { findByReference } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { badArgument, cursor, instantShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { AuditEntryRow, EventRow } from '../request/rows.ts'

type Page = Pick<EventAuditEntriesArgs, 'first' | 'after'>

/**
 * One row more than asked for tells whether there is a next page.
 * @param where  keeps to one chain, whose sequence is the order; null: the viewer sees nothing of it
 */
export async function listAudit(
  where: Prisma.AuditEntryWhereInput | null,
  { first, after }: Partial<Page>,
  { database }: Pick<Context, 'database'>,
) {
  const size = sizeOf(first)
  const [, from] = after ? readCursor(after, ['AUDIT', /^\d{1,9}$/]) : []
  const earlier = from === undefined ? {} : { sequence: { lt: Number(from) } }
  const rows: AuditEntryRow[] =
    where === null
      ? []
      : await database.auditEntry.findMany({
          where: { AND: [where, earlier] },
          orderBy: { sequence: 'desc' },
          take: size + 1,
        })
  return pageOf(rows, size, after, ({ sequence }) => cursor('AUDIT', String(sequence)))
}

/**
 * The same for those who see only some entries: a place in the whole chain would reveal how many there are. Entries of one moment
 * are one after another, so a place is a moment, and how many of its entries were given.
 */
export async function listPartOfAudit(
  where: Prisma.AuditEntryWhereInput | null,
  { first, after }: Partial<Page>,
  { database }: Pick<Context, 'database'>,
) {
  const size = sizeOf(first)
  const [, at, given] = after ? readCursor(after, ['AUDIT_PART', instantShape, /^\d{1,9}$/]) : []
  const rows: AuditEntryRow[] =
    where === null
      ? []
      : await database.auditEntry.findMany({
          where: { AND: [where, at === undefined ? {} : { at: { lte: at } }] },
          orderBy: { sequence: 'desc' },
          skip: Number(given ?? 0),
          take: size + 1,
        })
  let [moment, count] = [at, Number(given ?? 0)]
  // Asked of one row after another.
  return pageOf(rows, size, after, (row) => {
    const own = row.at.toISOString()
    count = own === moment ? count + 1 : 1
    moment = own
    return cursor('AUDIT_PART', own, String(count))
  })
}

/** The condition for entries that match the filter; null: none can. */
export async function matchingAudit(
  event: EventRow,
  filter: AuditFilter | null | undefined,
  context: Context,
): Promise<Prisma.AuditEntryWhereInput | null> {
  const { kinds, actorKinds, instituteSlugs, reference, from, until } = filter ?? {}
  const registrationId = reference == null ? undefined : await visibleId(reference, event, context)
  if (registrationId === null) return null
  const institutes = instituteSlugs && (await idsOf(names(instituteSlugs), context))
  return {
    ...(kinds && { what: { in: names(kinds) } }),
    ...(actorKinds && { actorKind: { in: names(actorKinds) } }),
    ...(institutes && { instituteId: { in: institutes } }),
    ...(registrationId && { registrationId }),
    ...((from || until) && { at: { ...(from && { gte: from }), ...(until && { lt: until }) } }),
  }
}

const maxNames = 100

/** Keeps only names that a text column can hold. */
function names(given: readonly string[]): string[] {
  if (given.length > maxNames) throw badArgument(`A filter names ${maxNames} at most.`)
  return given.filter((name) => !name.includes('\0'))
}

const idsOf = async (slugs: string[], { database }: Context): Promise<string[]> =>
  (await database.institute.findMany({ where: { slug: { in: slugs } }, select: { id: true } })).map(({ id }) => id)

/** Null for a registration of another event, or one that the viewer may not see, as for one that does not exist. */
async function visibleId(reference: string, event: EventRow, context: Context): Promise<string | null> {
  const registration = await findByReference(reference, context)
  if (!registration || registration.eventId !== event.id) return null
  return can.seeRegistration(context.viewer, registration, event) ? registration.id : null
}
