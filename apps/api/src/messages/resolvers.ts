import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { deliveryStatusOf, lastDeliveryStatusOf, messagesOf } from '../mail/fates.ts'
import { listTexts, textIn } from '../request/texts.ts'
import { audience, countRecipients } from './audience.ts'
import { findLetter, isOpen, lettersOf, progressOf, stateOf } from './letters.ts'
import { occasionOf } from './occasions.ts'
import { previewMail } from './preview.ts'
import { discardLetter, saveLetter } from './save.ts'
import { cancelLetter, sendLetter } from './send.ts'
import { notesOf, remindersOf, setOccasionNote, setReminders } from './settings.ts'
import { removeTemplate, saveTemplate, templatesOf } from './templates.ts'
import { testLetter } from './test.ts'

export const resolvers: Resolvers = {
  Query: {
    letter: async (_, { id }, context) => {
      const found = await findLetter(id, context)
      return found && can.seeLetter(context.viewer, found.letter, found.event) ? found.letter : null
    },
    previewMail: (_, { input }, context) => previewMail(input, context),
  },
  Mutation: {
    saveLetter: (_, { input }, context) => saveLetter(input, context),
    discardLetter: (_, { id }, context) => discardLetter(id, context),
    sendLetter: (_, { input }, context) => sendLetter(input, context),
    cancelLetter: (_, { id }, context) => cancelLetter(id, context),
    testLetter: (_, { input }, context) => testLetter(input, context),
    saveLetterTemplate: (_, { input }, context) => saveTemplate(input, context),
    removeLetterTemplate: (_, { id }, context) => removeTemplate(id, context),
    setOccasionNote: (_, { input }, context) => setOccasionNote(input, context),
    setReminders: (_, { input }, context) => setReminders(input, context),
  },
  Registration: {
    messages: (registration, args, context) => messagesOf(registration, args, context),
    lastMessageFate: (registration, _, context) => lastDeliveryStatusOf(registration, context),
  },
  Event: {
    letters: (event, args, context) => lettersOf(event, args, context),
    letterRecipients: async (event, { filter, kind }, context) =>
      can.message(context.viewer, event)
        ? countRecipients(context, event, await audience(event, filter, context), kind)
        : null,
    occasionNotes: (event, _, context) => notesOf(event, context),
    reminders: (event, _, context) => remindersOf(event, context),
  },
  Institute: {
    letterTemplates: (institute, _, context) => templatesOf(institute, context),
  },
  Message: {
    occasion: ({ template }) => occasionOf(template),
    subject: async ({ letterId }, _, { database, language }) => {
      if (letterId === null) return null
      const letter = await database.letter.findUnique({ where: { id: letterId } })
      return letter && textIn(language, letter.subjects)
    },
    fate: deliveryStatusOf,
    failedAt: ({ refusedAt, bouncedAt }) => bouncedAt ?? refusedAt,
  },
  Letter: {
    event: (letter, _, context) => eventOf(letter, context),
    institute: ({ instituteId }, _, { database }) =>
      database.institute.findUniqueOrThrow({ where: { id: instituteId } }),
    author: async ({ authorId, instituteId }, _, { database, viewer }) => {
      if (!can.seeMembers(viewer, { id: instituteId })) return null
      return (await database.user.findUnique({ where: { id: authorId } }))?.email ?? null
    },
    subjects: ({ subjects }) => listTexts(subjects),
    texts: ({ texts }) => listTexts(texts),
    state: (letter, _, context) => stateOf(letter, context),
    haltedBecause: ({ haltedBecause }) => haltedBecause as 'NO_LONGER_ALLOWED' | 'NOBODY' | null,
    progress: (letter, _, context) => progressOf(letter, context),
    viewerCan: async (letter, _, context) => {
      const may = can.changeLetter(context.viewer, letter, await eventOf(letter, context))
      return { change: may && isOpen(letter), cancel: may && letter.stage === 'SCHEDULED' }
    },
  },
  LetterTemplate: {
    subjects: ({ subjects }) => listTexts(subjects),
    texts: ({ texts }) => listTexts(texts),
  },
  OccasionNote: {
    occasion: ({ template }) => occasionOf(template),
    texts: ({ texts }) => listTexts(texts),
  },
}
