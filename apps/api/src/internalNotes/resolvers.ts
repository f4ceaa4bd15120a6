import type { Resolvers } from '../__generated__/resolvers.ts'
import { membersAt } from '../access/members.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { perRequestAndKey } from '../request/perRequest.ts'
import type { InternalNoteRow } from '../request/rows.ts'
import { mentionable } from './mentionable.ts'
import { deleteInternalNote, writeInternalNote } from './write.ts'

const notesByRegistration = dataLoader<InternalNoteRow[]>(async (ids, { database }) =>
  Map.groupBy(
    await database.internalNote.findMany({
      where: { registrationId: { in: ids } },
      orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
    }),
    ({ registrationId }) => registrationId,
  ),
)

const membersOf = perRequestAndKey(async (eventId, context: Context) =>
  membersAt(context.database, await eventOf({ eventId }, context)),
)

interface MentionRow {
  userId: string
  /** One of their institutes at the event. */
  instituteId: string
}

const mentionsByNote = dataLoader<MentionRow[]>(async (ids, { database }) => {
  const rows = await database.internalNoteMention.findMany({
    where: { noteId: { in: ids } },
    include: { note: { select: { instituteId: true } }, user: { select: { members: true } } },
  })
  const mentions = rows.map(({ noteId, userId, note, user: { members } }) => {
    const own = members.find(({ instituteId }) => instituteId === note.instituteId) ?? members[0]
    return { noteId, userId, instituteId: own?.instituteId ?? note.instituteId }
  })
  return Map.groupBy(mentions, ({ noteId }) => noteId)
})

export const resolvers: Resolvers = {
  Mutation: {
    writeInternalNote: (_, { input }, context) => writeInternalNote(input, context),
    deleteInternalNote: (_, { id }, context) => deleteInternalNote(id, context),
  },
  Registration: {
    internalNotes: async (registration, _, context) =>
      can.annotateOne(context.viewer, registration, await eventOf(registration, context))
        ? ((await notesByRegistration(registration.id, context)) ?? [])
        : null,
    mentionableStaff: async (registration, _, context) => {
      const { viewer } = context
      const event = await eventOf(registration, context)
      if (!can.annotateOne(viewer, registration, event)) return null
      return mentionable(await membersOf(event.id, context), registration, event)
        .filter((one) => one.viewer.id !== viewer?.id)
        .map((one) => ({ userId: one.viewer.id, instituteId: one.instituteId }))
    },
  },
  InternalNote: {
    mentions: async ({ id }, _, context) => (await mentionsByNote(id, context)) ?? [],
    author: ({ authorId, instituteId }) => ({ userId: authorId, instituteId }),
    viewerCan: async (note, _, context) => ({
      delete: can.deleteInternalNote(context.viewer, note, await eventOf(note, context)),
    }),
  },
  StaffMention: {
    id: ({ userId }) => userId,
    member: (mention) => mention,
  },
}
