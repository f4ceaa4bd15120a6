import { languageOf } from '@plenaria/schema/languages'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { memberName } from '../access/memberName.ts'
import { can } from '../access/policy.ts'
import { eventOf, masksFor } from '../access/seen.ts'
import { attachmentPath } from '../files/paths.ts'
import { deliveryStatusOf, lastDeliveryStatusOf, messagesOf } from '../mail/deliveryStatuses.ts'
import { letterIdOf } from '../mail/letterId.ts'
import { instituteById } from '../request/byId.ts'
import { listTexts } from '../request/texts.ts'
import { filesInEmail, filesOfLetter } from './attachments.ts'
import { audience, countRecipients } from './audience.ts'
import { emailKindOf } from './emailKinds.ts'
import { findLetter, isOpen, lettersOf, progressOf, stateOf } from './letters.ts'
import { previewEmail } from './preview.ts'
import { discardMessage, saveMessage } from './save.ts'
import { cancelMessage, type HaltReason, sendMessage } from './send.ts'
import { notesOf, remindersOf, setEmailNote, setReminders } from './settings.ts'
import { removeTemplate, saveTemplate, templatesOf } from './templates.ts'
import { testEmail, testMessage } from './test.ts'

export const resolvers: Resolvers = {
  Query: {
    message: async (_, { id }, context) => {
      const found = await findLetter(id, context)
      return found && can.seeLetter(context.viewer, found.letter, found.event) ? found.letter : null
    },
    previewEmail: (_, { input }, context) => previewEmail(input, context),
  },
  Mutation: {
    saveMessage: (_, { input }, context) => saveMessage(input, context),
    discardMessage: (_, { id }, context) => discardMessage(id, context),
    sendMessage: (_, { input }, context) => sendMessage(input, context),
    cancelMessage: (_, { id }, context) => cancelMessage(id, context),
    testMessage: (_, { input }, context) => testMessage(input, context),
    testEmail: (_, { input }, context) => testEmail(input, context),
    saveMessageTemplate: (_, { input }, context) => saveTemplate(input, context),
    removeMessageTemplate: (_, { id }, context) => removeTemplate(id, context),
    setEmailNote: (_, { input }, context) => setEmailNote(input, context),
    setReminders: (_, { input }, context) => setReminders(input, context),
  },
  Registration: {
    emails: (registration, args, context) => messagesOf(registration, args, context),
    emailLanguage: async (registration, _, context) =>
      can.messageTo(context.viewer, registration, await eventOf(registration, context)) &&
      !(await masksFor(registration, context)).has('LANGUAGES')
        ? (languageOf([registration.language]) ?? null)
        : null,
    lastEmailStatus: (registration, _, context) => lastDeliveryStatusOf(registration, context),
  },
  Event: {
    messages: (event, args, context) => lettersOf(event, args, context),
    messageRecipients: async (event, { filter, kind }, context) =>
      can.message(context.viewer, event)
        ? countRecipients(context, event, await audience(event, filter, context), kind)
        : null,
    emailNotes: (event, _, context) => notesOf(event, context),
    reminders: (event, _, context) => remindersOf(event, context),
  },
  Institute: {
    messageTemplates: (institute, _, context) => templatesOf(institute, context),
  },
  Email: {
    kind: ({ template }) => emailKindOf(template),
    attachments: async (email, _, context) => {
      const letterId = letterIdOf(email)
      const found = letterId === null ? null : await findLetter(letterId, context)
      const isSeen = found !== null && can.seeLetter(context.viewer, found.letter, found.event)
      return isSeen ? filesInEmail(email, found, context) : []
    },
    deliveryStatus: deliveryStatusOf,
    failedAt: ({ refusedAt, bouncedAt }) => bouncedAt ?? refusedAt,
  },
  Message: {
    event: (letter, _, context) => eventOf(letter, context),
    institute: ({ instituteId }, _, context) => instituteById(instituteId, context),
    author: async ({ authorId, instituteId }, _, context) =>
      can.seeMembers(context.viewer, { id: instituteId }) ? ((await memberName(authorId, context)) ?? null) : null,
    subjects: ({ subjects }) => listTexts(subjects),
    texts: ({ texts }) => listTexts(texts),
    attachments: ({ id }, _, context) => filesOfLetter(id, context),
    state: (letter, _, context) => stateOf(letter, context),
    haltReason: ({ haltReason }) => haltReason as HaltReason | null,
    progress: (letter, _, context) => progressOf(letter, context),
    viewerCan: async (letter, _, context) => {
      const may = can.changeLetter(context.viewer, letter, await eventOf(letter, context))
      return { change: may && isOpen(letter), cancel: may && letter.stage === 'SCHEDULED' }
    },
  },
  MessageAttachment: {
    fileId: ({ id }) => id,
    url: ({ id }) => attachmentPath(id),
  },
  MessageTemplate: {
    subjects: ({ subjects }) => listTexts(subjects),
    texts: ({ texts }) => listTexts(texts),
  },
  EmailNote: {
    kind: ({ template }) => emailKindOf(template),
    texts: ({ texts }) => listTexts(texts),
  },
}
