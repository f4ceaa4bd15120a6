/** Creates, changes and deletes the tags of an event. */
import { maxTagNameLength, maxTagsOfEvent } from '@plenaria/domain/tags'
import type { Prisma } from '@plenaria/prisma/client'
import { checkLine, tidy } from '@plenaria/schema/texts'
import type { ChangeTagInput, CreateTagInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit, type NewEntry } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { isId, uuidv7 } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, TagRow } from '../request/rows.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

const factsOf = ({ name, colour }: Pick<CreateTagInput, 'name' | 'colour'>) => ({
  name: tidy(name),
  nameKey: tidy(name).toLowerCase(),
  colour,
})

const fieldProblemsIn = ({ name }: Pick<CreateTagInput, 'name'>) => checkLine('name', name, maxTagNameLength)

export async function createTag(input: CreateTagInput, context: Context): Result<'CreateTagResult'> {
  const { language } = context
  const known = await findEvent(input.eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.manageTags, fieldProblems: fieldProblemsIn(input), version: null }
  return changingEvent(known, terms, context, async (held): Result<'CreateTagResult'> => {
    const { transaction, event, at } = held
    const facts = factsOf(input)
    const tags = await transaction.tag.findMany({ where: { eventId: event.id } })
    const namesake = tags.find(({ nameKey }) => nameKey === facts.nameKey)
    if (namesake) return refuse(language, 'TagNameTaken', { tag: namesake })
    if (tags.length >= maxTagsOfEvent) return refuse(language, 'TooManyTags', { limit: maxTagsOfEvent })
    const tag = await transaction.tag.create({
      data: {
        id: uuidv7(at.getTime(), 0),
        eventId: event.id,
        ...facts,
        createdBy: context.viewer?.id ?? '',
        createdAt: at,
      },
    })
    await record(held, { what: 'TAG_CREATED', after: audited(tag) }, context)
    return { __typename: 'TagCreated', tag, event }
  })
}

export async function changeTag({ id, ...input }: ChangeTagInput, context: Context): Result<'ChangeTagResult'> {
  const { language } = context
  const known = await findTag(id, context)
  if (!known) return refuse(language, 'UnknownTag', {})
  const terms = { allowed: can.manageTags, fieldProblems: fieldProblemsIn(input), version: null }
  return changingEvent(known.event, terms, context, async (held): Result<'ChangeTagResult'> => {
    const { transaction, event } = held
    const facts = factsOf(input)
    const before = await transaction.tag.findUnique({ where: { id } })
    if (!before) return refuse(language, 'UnknownTag', {})
    const namesake = await transaction.tag.findUnique({
      where: { eventId_nameKey: { eventId: event.id, nameKey: facts.nameKey } },
    })
    if (namesake && namesake.id !== id) return refuse(language, 'TagNameTaken', { tag: namesake })
    const tag = await transaction.tag.update({ where: { id }, data: facts })
    const change = { before: audited(before), after: { ...audited(tag), renamed: before.name !== tag.name } }
    await record(held, { what: 'TAG_CHANGED', ...change }, context)
    return { __typename: 'TagChanged', tag, event }
  })
}

/** Removed from applications by a cascade. */
export async function deleteTag(id: string, context: Context): Result<'DeleteTagResult'> {
  const { language } = context
  const known = await findTag(id, context)
  if (!known) return refuse(language, 'UnknownTag', {})
  return changingEvent(
    known.event,
    { allowed: can.manageTags, version: null },
    context,
    async (held): Result<'DeleteTagResult'> => {
      const { transaction, event } = held
      const applications = await transaction.registrationTag.count({ where: { tagId: id } })
      const { count } = await transaction.tag.deleteMany({ where: { id } })
      if (count === 0) return refuse(language, 'UnknownTag', {})
      await record(held, { what: 'TAG_DELETED', before: { ...audited(known.tag), applications } }, context)
      return { __typename: 'TagDeleted', id, event }
    },
  )
}

/** Null for a tag that the viewer wouldn't see even with a second factor. */
async function findTag(id: string, { database, viewer }: Context): Promise<{ tag: TagRow; event: EventRow } | null> {
  const found = isId(id) ? await database.tag.findUnique({ where: { id }, include: { event: true } }) : null
  if (!found) return null
  const { event, ...tag } = found
  const strengthened = viewer && { ...viewer, hasShownSecondFactor: true }
  return can.annotate(strengthened, event) || can.manageTags(strengthened, event) ? { tag, event } : null
}

/** Without the name, which may say something about a person. */
const audited = ({ id, colour }: TagRow): Prisma.InputJsonObject => ({ tag: id, colour })

async function record(
  { transaction, event, at }: Held,
  entry: Pick<NewEntry, 'what' | 'before' | 'after'>,
  context: Context,
): Promise<void> {
  await appendAudit(transaction, [{ ...actorOfHost(context, event), ...entry, at, eventId: event.id }])
  await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
}
