/** Adds tags to applications, and removes them. */
import { changeOfTags, maxTagsOfApplication, maxTagsOfEvent } from '@plenaria/domain/tags'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, TagRegistrationsInput } from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { can, type Right, rightToAnnotate } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { each, fieldProblemIf, listProblems, repeated } from '../refusals/fieldProblems.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow } from '../request/rows.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>
type Refused = Extract<Awaited<ResolversTypes['TagRegistrationsResult']>, { refused: unknown }>['refused'][number]

const maxReferences = 1_000

const fieldProblemsIn = ({ references, add, remove }: TagRegistrationsInput): FieldProblem[] => [
  ...listProblems(references, 'references', [1, maxReferences], () => []),
  ...repeated(references, (index) => `references.${index}`),
  ...listProblems(add, 'add', [remove.length > 0 ? 0 : 1, maxTagsOfApplication], () => []),
  ...repeated(add, (index) => `add.${index}`),
  ...listProblems(remove, 'remove', [0, maxTagsOfEvent], () => []),
  ...repeated(remove, (index) => `remove.${index}`),
  ...each(remove, 'remove', (id, path) => fieldProblemIf(add.includes(id), path, 'REPEATED')),
]

interface Tagging {
  row: RegistrationRow
  right: Right
  /** Ids of all its tags. */
  before: readonly string[]
  after: readonly string[]
  add: readonly string[]
  remove: readonly string[]
}

export async function tagRegistrations(
  input: TagRegistrationsInput,
  context: Context,
): Result<'TagRegistrationsResult'> {
  const { language } = context
  const known = await findEvent(input.eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.annotate, fieldProblems: fieldProblemsIn(input), version: null }
  return changingEvent(known, terms, context, async (held): Result<'TagRegistrationsResult'> => {
    const { transaction, event } = held
    const ids = await transaction.tag.findMany({ where: { eventId: event.id }, select: { id: true } })
    const unknown = unknownTags(input, new Set(ids.map(({ id }) => id)))
    if (unknown.length > 0) return invalidInput(language, unknown)
    const { taggings, refused } = await decide(held, input, context)
    const changed = taggings.filter(({ add, remove }) => add.length + remove.length > 0)
    if (changed.length > 0) await write(held, changed, context)
    return {
      __typename: 'RegistrationsTagged',
      event,
      registrations: changed.map(({ row }) => row),
      refused,
    }
  })
}

/** Problems for tags that were deleted meanwhile, or belong to another event. */
function unknownTags({ add, remove }: TagRegistrationsInput, known: ReadonlySet<string>): FieldProblem[] {
  const unknownIn = (ids: readonly string[], path: string) =>
    each(ids, path, (id, itemPath) => fieldProblemIf(!known.has(id), itemPath, 'UNKNOWN', { expected: 'CHOICE' }))
  return [...unknownIn(add, 'add'), ...unknownIn(remove, 'remove')]
}

/** In the given order. Applications whose tags the viewer can't see are refused as if they didn't exist. */
async function decide(
  { transaction, event }: Held,
  { references, add, remove }: TagRegistrationsInput,
  { viewer, language }: Context,
): Promise<{ taggings: Tagging[]; refused: Refused[] }> {
  const rows = await transaction.registration.findMany({
    where: { eventId: event.id, erasedAt: null, reference: { in: references.filter((one) => !one.includes('\0')) } },
  })
  const current = Map.groupBy(
    await transaction.registrationTag.findMany({
      where: { registrationId: { in: rows.map(({ id }) => id) } },
      select: { registrationId: true, tagId: true },
    }),
    ({ registrationId }) => registrationId,
  )
  const byReference = new Map(rows.map((row) => [row.reference, row]))
  const taggings: Tagging[] = []
  const refused: Refused[] = []
  for (const reference of references) {
    const row = byReference.get(reference)
    const right = row && rightToAnnotate(viewer, row, event)
    if (!row || !right) {
      refused.push({ reference, refusal: refuse(language, 'UnknownRegistration', {}) })
      continue
    }
    const before = (current.get(row.id) ?? []).map(({ tagId }) => tagId)
    const change = changeOfTags(new Set(before), { add, remove })
    if (!change) {
      const limit = maxTagsOfApplication
      refused.push({ reference, refusal: refuse(language, 'TooManyTagsOnApplication', { limit }) })
      continue
    }
    const after = [...before.filter((id) => !change.remove.includes(id)), ...change.add]
    taggings.push({ row, right, before, after, ...change })
  }
  return { taggings, refused }
}

async function write({ transaction, event, at }: Held, taggings: readonly Tagging[], context: Context): Promise<void> {
  const pairs = (of: 'add' | 'remove') =>
    JSON.stringify(taggings.flatMap((one) => one[of].map((tag) => ({ registration: one.row.id, tag }))))
  await transaction.$queryRaw`
    delete from registration_tag t using json_to_recordset(${pairs('remove')}::json) as gone (registration uuid, tag uuid)
    where t.registration_id = gone.registration and t.tag_id = gone.tag`
  await transaction.$queryRaw`
    insert into registration_tag (registration_id, tag_id, event_id, added_by, added_at)
    select registration, tag, ${event.id}, ${context.viewer?.id ?? ''}, ${at.toISOString()}::timestamptz
    from json_to_recordset(${pairs('add')}::json) as added (registration uuid, tag uuid)`
  await appendAudit(
    transaction,
    taggings.map(({ row, right, before, after }) => ({
      ...actorFor(context, right),
      what: 'TAGS_SET',
      at,
      eventId: event.id,
      registrationId: row.id,
      before: { tags: before },
      after: { tags: after },
    })),
  )
  const staffOnlyIds = taggings.map(({ row }) => row.id)
  await notifyLive(transaction, { eventId: event.id, registrationIds: [], staffOnlyIds })
}
