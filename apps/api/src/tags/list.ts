/** Tags of events and applications, as the viewer sees them. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventRow, RegistrationRow, TagRow } from '../request/rows.ts'

const byName = [{ nameKey: 'asc' }, { id: 'asc' }] as const

const tagsByEvent = dataLoader<TagRow[]>(async (ids, { database }) =>
  Map.groupBy(
    await database.tag.findMany({ where: { eventId: { in: ids } }, orderBy: [...byName] }),
    ({ eventId }) => eventId,
  ),
)

/** Empty for viewers who may not tag there. */
export const tagsOfEvent = async (event: EventRow, context: Context): Promise<TagRow[]> =>
  can.annotate(context.viewer, event) || can.manageTags(context.viewer, event)
    ? ((await tagsByEvent(event.id, context)) ?? [])
    : []

/** By registration, ordered by name. One statement. */
async function tagsOf(
  registrationIds: readonly string[],
  database: Pick<PrismaClient, 'registrationTag'>,
): Promise<Map<string, TagRow[]>> {
  const rows = await database.registrationTag.findMany({
    where: { registrationId: { in: [...registrationIds] } },
    select: { registrationId: true, tag: true },
    orderBy: [{ tag: { nameKey: 'asc' } }, { tagId: 'asc' }],
  })
  const byRegistration = Map.groupBy(rows, ({ registrationId }) => registrationId)
  return new Map([...byRegistration].map(([id, some]) => [id, some.map(({ tag }) => tag)]))
}

const tagsByRegistration = dataLoader<TagRow[]>((ids, { database }) => tagsOf(ids, database))

/** Null: hidden from the viewer. */
export const tagsOfRegistration = async (registration: RegistrationRow, context: Context): Promise<TagRow[] | null> =>
  can.annotateOne(context.viewer, registration, await eventOf(registration, context))
    ? ((await tagsByRegistration(registration.id, context)) ?? [])
    : null

/** By registration, for those whose tags the viewer sees. Takes at most one statement. */
export async function tagsSeen(
  registrations: readonly RegistrationRow[],
  event: EventRow,
  { database, viewer }: Pick<Context, 'database' | 'viewer'>,
): Promise<Map<string, TagRow[]>> {
  const seen = registrations.filter((row) => can.annotateOne(viewer, row, event)).map(({ id }) => id)
  return seen.length === 0 ? new Map() : tagsOf(seen, database)
}

const applicationsByTag = dataLoader<number>(async (ids, { database }) => {
  const counts = await database.registrationTag.groupBy({
    by: ['tagId'],
    where: { tagId: { in: ids } },
    _count: true,
  })
  return new Map(counts.map(({ tagId, _count }) => [tagId, _count]))
})

/** Number of applications with the tag; null unless the viewer manages tags. */
export const applicationsOf = async (tag: TagRow, context: Context): Promise<number | null> =>
  can.manageTags(context.viewer, await eventOf(tag, context)) ? ((await applicationsByTag(tag.id, context)) ?? 0) : null
