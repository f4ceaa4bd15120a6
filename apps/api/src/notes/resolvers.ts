import type { Resolvers } from '../__generated__/resolvers.ts'
import { existingSession } from '../request/byId.ts'
import { listNotes } from './list.ts'
import { noteChanges } from './live.ts'
import { marksSeen } from './register.ts'
import { changeNote, removeNote, writeNote } from './write.ts'

export const resolvers: Resolvers = {
  Mutation: {
    writeNote: (_, { input }, context) => writeNote(input, context),
    changeNote: (_, { input }, context) => changeNote(input, context),
    removeNote: (_, asked, context) => removeNote(asked, context),
  },
  Subscription: {
    notesChanged: { subscribe: (_, { sessionId }, context) => noteChanges(sessionId, context) },
  },
  Event: {
    session: ({ id: eventId }, { id }, { database }) =>
      database.session.findFirst({ where: { id: id.replaceAll('\0', ''), eventId } }),
  },
  Session: {
    notes: (session, page, context) => listNotes(session, page, context),
  },
  Note: {
    session: ({ sessionId }, _, context) => existingSession(sessionId, context),
    topic: ({ topicId }, _, { database }) =>
      topicId === null ? null : database.topic.findUniqueOrThrow({ where: { id: topicId } }),
    groups: async ({ sessionId, groupKeys }, _, { database }) => {
      const { eventId } = await database.session.findUniqueOrThrow({ where: { id: sessionId } })
      return Promise.all(
        groupKeys.map((key) =>
          database.stakeholderGroup.findUniqueOrThrow({ where: { eventId_key: { eventId, key } } }),
        ),
      )
    },
    institute: ({ instituteId }, _, { database }) =>
      instituteId === null ? null : database.institute.findUniqueOrThrow({ where: { id: instituteId } }),
    isOwn: ({ writtenBy }, _, { viewer }) => viewer?.id === writtenBy,
    marks: async (note, _, context) =>
      (await marksSeen(note, context)).map(({ kind, from, to }) => ({
        from,
        to,
        words: note.text.slice(from, to),
        isName: kind === 'NAME',
      })),
  },
}
